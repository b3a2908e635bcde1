"""The list of documents with its search field."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QStackedLayout, QVBoxLayout, QWidget

from gui.models.document_cells import STATE_WORDS, DocumentColumn
from gui.models.documents import ORDERS, DocumentTable
from gui.models.wording import figure, local_date
from gui.store.documents import DocumentQuery, Order
from gui.translation import tr, trn
from gui.widgets.cell_painting import MARGIN
from gui.widgets.document_cells import CountDelegate, StateDelegate, TitleDelegate, row_height
from gui.widgets.dropping import dropped_files
from gui.widgets.empty_state import EmptyState
from gui.widgets.row_table import RowTable
from gui.widgets.search_field import SearchField
from gui.widgets.sort_menu import SortButton
from gui.widgets.window_keys import with_key

_WIDE = 720
_WIDE_LETTERS = 80
"""From this width on, in pixels, each column stands beside the title, under a header."""
_LATE = "2026-09-29"
"""A date that is long in most languages."""
_COLUMN_OF = {order: column for column, order in ORDERS.items()}


class DocumentPanel(QWidget):
    """Lists documents; making a row current chooses that document.

    Signals:
        document_chosen: the id of a document that was made current here.
        reader_requested: Enter on a document, or Esc in an empty search field.
        search_changed: the words of a search, once the typing pauses; empty for all documents.
        samples_requested, import_requested: the buttons of an empty library.
        open_requested, new_requested: the buttons while no library is open.
        files_dropped: a list of paths.
        menu_requested: a context menu is wanted here, in global coordinates.
        advised: what a person can do while no document is open.
    """

    document_chosen = Signal(int)
    reader_requested = Signal()
    search_changed = Signal(str)
    samples_requested = Signal()
    import_requested = Signal()
    open_requested = Signal()
    new_requested = Signal()
    files_dropped = Signal(list)
    menu_requested = Signal(QPoint)
    advised = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._model: DocumentTable | None = None
        self._current: int | None = None
        self._row = -1
        self._read_only = False
        self.search = SearchField(tr("Search documents"), short=tr("Search"))
        self.search.setObjectName("search")
        self.show_search_key("")
        self.search.searched.connect(self.search_changed)
        self.search.left.connect(self.focus_list)
        self._sort = SortButton()
        self._sort.chosen.connect(self._sort_by)
        self._titles = TitleDelegate(self)
        self.view = self._table()
        self._empty = EmptyState()
        self._empty.action_requested.connect(self._act)
        self._count = QLabel()
        self._count.setContentsMargins(8, 0, 8, 0)
        self._arrange()
        self._show_counts()

    def set_model(self, model: DocumentTable) -> None:
        """Show these documents."""
        self._model = model
        self.view.setModel(model)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(DocumentColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        self._size_columns()
        model.modelReset.connect(self._listed)
        self._listed()
        self.view.setSortingEnabled(True)

    def set_read_only(self, read_only: bool) -> None:
        """Say whether documents can be added; if not, an empty list offers no buttons."""
        self._read_only = read_only
        self._show_counts()

    def show_search_key(self, key: str) -> None:
        """Name the key that goes to the search field; empty if there is none."""
        self.search.setToolTip(with_key(tr("Words or “a phrase” in title and text"), key))

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return self.search, self._sort, self.view

    def words(self) -> str:
        """Return the words of the search in force."""
        return self.search.text().strip()

    def clear_search(self) -> None:
        """Empty the search field without asking for another list."""
        self.search.clear_silently()

    def focus_search(self) -> None:
        """Put the focus into the search field, its words selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Put the focus on the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_current(self, document: int | None) -> None:
        """Make a document's row current without choosing it again."""
        self._current = document
        self._restore_current()

    def current_row(self) -> int:
        """Return the row of the current document, or the one it had last; -1 before any."""
        return self._row

    # Making it up.

    def _table(self) -> RowTable:
        view = RowTable(self)
        view.setObjectName("documents")
        view.setAccessibleName(tr("Documents"))
        view.setItemDelegateForColumn(DocumentColumn.TITLE, self._titles)
        counts = CountDelegate(view)
        view.setItemDelegateForColumn(DocumentColumn.QUOTES, counts)
        view.setItemDelegateForColumn(DocumentColumn.SUGGESTIONS, counts)
        view.setItemDelegateForColumn(DocumentColumn.STATE, StateDelegate(view))
        view.row_chosen.connect(self._choose)
        view.row_entered.connect(lambda _: self.reader_requested.emit())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(view.viewport().mapToGlobal(at))
        )
        return view

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 0)
        top.addWidget(self.search, 1)
        top.addWidget(self._sort)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addWidget(self._count)

    def _size_columns(self) -> None:
        metrics = self.view.fontMetrics()
        for column, widest in (
            (DocumentColumn.DATE, f"{local_date(_LATE)}  "),
            (DocumentColumn.OUTLET, "Daily Courier"),
            (DocumentColumn.QUOTES, f"{tr('Quotes')}  ▾"),
            (DocumentColumn.SUGGESTIONS, f"{tr('To decide')}  ▾"),
            (DocumentColumn.STATE, f"◐ {max(map(tr, STATE_WORDS.values()), key=len)}  ▾"),
        ):
            self.view.setColumnWidth(column, metrics.horizontalAdvance(widest) + 2 * MARGIN)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Unfold the columns where there is room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        folded = self.width() < max(_WIDE, _WIDE_LETTERS * self.fontMetrics().averageCharWidth())
        self._titles.folded = folded
        self.view.horizontalHeader().setHidden(folded)
        self.view.set_row_height(row_height(self.view.fontMetrics().height(), folded=folded))
        for column in DocumentColumn:
            self.view.setColumnHidden(column, folded and column != DocumentColumn.TITLE)

    # Following the model.

    def _listed(self) -> None:
        self._restore_current()
        self._show_counts()
        if self._model is not None:
            self._show_order(self._model.query())

    def _show_order(self, query: DocumentQuery) -> None:
        self._sort.show_query(query)
        header = self.view.horizontalHeader()
        header.blockSignals(True)  # the list is sorted already
        header.setSortIndicator(
            _COLUMN_OF.get(query.order, -1),
            Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder,
        )
        header.blockSignals(False)

    def _restore_current(self) -> None:
        if self._model is not None:
            row = None if self._current is None else self._model.row_of(self._current)
            self._row = self._row if row is None else row
            self.view.make_current(row)

    def _show_counts(self) -> None:
        rows = self._model.rowCount() if self._model else 0
        total = self._model.total() if self._model else 0
        found = bool(self._model and self._model.query().text)
        some = trn("{rows} of %Ln document(s)", total, rows=figure(rows))
        said = some if found else trn("%Ln document(s)", total)
        self._count.setText(said if rows else "")
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        if not rows:
            self._explain(found=found and total > 0)
        self.advised.emit(self._advice(total))

    def _advice(self, total: int) -> str:
        """Say what a person can do while no document is open."""
        if self._model is None or not self._model.has_library():
            return tr("File > Open library opens a library, and File > New library makes one.")
        if total:
            return tr("Choose one in the list of documents, or drop text files here.")
        if self._read_only:
            return tr("This library is empty and open for reading only.")
        return tr(
            "This library has no documents yet. File > Import articles brings text files in, or "
            "drop them here. File > Add the samples shows what Sayso does."
        )

    def _explain(self, *, found: bool) -> None:
        if found:
            self._empty.say(
                tr("No document found"),
                tr("None has “{words}”. A shorter word finds more.", words=self.words()),
                [("clear", tr("&Show all documents"))],
            )
        elif self._model is None or not self._model.has_library():
            self._empty.say(
                tr("No library is open"),
                tr("A library is one file with articles and all that is tagged in them."),
                [("open", tr("&Open library…")), ("new", tr("&New library…"))],
            )
        elif self._read_only:
            self._empty.say(
                tr("No documents"), tr("This library is empty and open for reading only.")
            )
        else:
            self._empty.say(
                tr("No documents yet"),
                tr("Import text files, or drop them here. The samples show what Sayso does."),
                [("import", tr("&Import articles…")), ("samples", tr("Add the sa&mples"))],
            )

    # What a person does.

    def _choose(self, row: int) -> None:
        if self._model is not None:
            self._row = row
            self._current = self._model.id_at(row)
            self.document_chosen.emit(self._current)

    def _sort_by(self, order: Order, descending: bool) -> None:
        if self._model is not None:
            query = self._model.query()
            self._model.set_query(replace(query, order=order, descending=descending))

    def _act(self, ident: str) -> None:
        if ident == "clear":
            self.search.clear()
            self.search.ask()
            self.focus_list()
        else:
            wanted = {
                "import": self.import_requested,
                "samples": self.samples_requested,
                "open": self.open_requested,
                "new": self.new_requested,
            }
            wanted[ident].emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the files to be imported."""
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
