"""The list of documents as a table, read from the library page by page."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.domain.edits import Change, DetailsEdit
from gui.domain.visibility import Visibility
from gui.models import document_cells as cells
from gui.models.document_cells import DocumentColumn
from gui.store.documents import COUNTED, DocumentQuery, DocumentRow, Order
from gui.store.library import Library
from gui.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 25
PAGES_KEPT = 320
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The DocumentRow of a cell, for delegates."""
_ANSWERED = frozenset(
    (
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        ROW_ROLE,
    )
)
_HEADERS = {
    DocumentColumn.TITLE: (mark("Title"), mark("Sort by title")),
    DocumentColumn.DATE: (mark("Date"), mark("When the article was published")),
    DocumentColumn.OUTLET: (mark("Outlet"), mark("Who published the article")),
    DocumentColumn.QUOTES: (
        mark("Quotes"),
        mark("Quotes in the document; rejected ones do not count"),
    ),
    DocumentColumn.SUGGESTIONS: (
        mark("To decide"),
        mark("Suggestions that nobody has decided yet"),
    ),
    DocumentColumn.STATE: (mark("State"), mark("How far the work on the document has come")),
}
ORDERS = {
    DocumentColumn.TITLE: Order.TITLE,
    DocumentColumn.DATE: Order.PUBLISHED,
    DocumentColumn.OUTLET: Order.OUTLET,
    DocumentColumn.QUOTES: Order.QUOTES,
    DocumentColumn.SUGGESTIONS: Order.SUGGESTIONS,
    DocumentColumn.STATE: Order.STATE,
}
"""What each column is sorted by."""
_COUNTS = (DocumentColumn.QUOTES, DocumentColumn.SUGGESTIONS)


class DocumentTable(QAbstractTableModel):
    """All documents that a query finds, one a row.

    The ids of all rows are held, so that the row count is complete; what a row shows is read
    from the library in pages, when a view first asks. Sorting and filtering are the library's.
    """

    def __init__(self, library: Library | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._query = DocumentQuery()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[DocumentRow]] = OrderedDict()
        self._rows: dict[int, int] = {}
        self.requery()

    def set_library(self, library: Library | None) -> None:
        """Show another library, or nothing; the order stays, the words of a search go."""
        self._library = library
        self._query = replace(self._query, text="")
        self.requery()

    def has_library(self) -> bool:
        """Tell whether a library is open."""
        return self._library is not None

    def query(self) -> DocumentQuery:
        """Return what is shown and in which order."""
        return self._query

    def set_query(self, query: DocumentQuery) -> None:
        """Show what a query finds."""
        if query != self._query:
            self._query = query
            self.requery()

    def set_visibility(self, visibility: Visibility) -> None:
        """Count only what is shown; the order follows where it is one of counts."""
        if visibility == self._query.visibility:
            return
        self._query = replace(self._query, visibility=visibility)
        if self._query.order in COUNTED:
            self.requery()
        elif self._ids:
            self._pages.clear()
            self._rows.clear()
            last = self.index(len(self._ids) - 1, len(DocumentColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])

    def requery(self) -> None:
        """Ask the library again which documents there are."""
        self.beginResetModel()
        self._pages.clear()
        self._rows.clear()
        documents = self._library.documents if self._library else None
        self._ids = documents.ids(self._query) if documents else array("q")
        self.endResetModel()

    def total(self) -> int:
        """Return how many documents the library holds, removed ones left out."""
        return self._library.documents.count() if self._library else 0

    def refresh(self, change: Change) -> None:
        """Follow a change: rows concerned are read again, a new or lost one asks anew."""
        if _changes_the_list(change):
            self.requery()
            return
        touched = [ident for ident in change.documents() if ident in self._rows]
        if not touched or self._library is None:
            return
        for row in self._library.documents.rows(touched, self._query.visibility):
            place = self._rows[row.id]
            self._pages[place // PAGE_ROWS][place % PAGE_ROWS] = row
            self.dataChanged.emit(
                self.index(place, 0), self.index(place, len(DocumentColumn) - 1), []
            )

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all rows, in order."""
        return tuple(self._ids)

    def id_at(self, row: int) -> int:
        """Return the document of a row.

        Raises:
            IndexError: if there is no such row.
        """
        if row < 0:
            raise IndexError(row)
        return self._ids[row]

    def row_of(self, document: int) -> int | None:
        """Return the row of a document, or None if it is not in the list."""
        if document in self._rows:
            return self._rows[document]
        try:
            return self._ids.index(document)
        except ValueError:
            return None

    def row(self, number: int) -> DocumentRow:
        """Return what the library says about the document of a row."""
        page = number // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None:
            rows = self._fetch(page)
        else:
            self._pages.move_to_end(page)
        return rows[number % PAGE_ROWS]

    def _fetch(self, page: int) -> list[DocumentRow]:
        first = page * PAGE_ROWS
        ids = self._ids[first : first + PAGE_ROWS]
        library, shown = self._library, self._query.visibility
        found: Iterable[DocumentRow] = library.documents.rows(ids, shown) if library else ()
        by_id = {row.id: row for row in found}
        rows = [by_id[ident] for ident in ids]
        self._pages[page] = rows
        self._rows.update((ident, first + place) for place, ident in enumerate(ids))
        if len(self._pages) > PAGES_KEPT:
            for row in self._pages.popitem(last=False)[1]:
                self._rows.pop(row.id, None)
        return rows

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of documents; the table has no levels."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(DocumentColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        # A view asks ten roles for each cell of each frame; most have no answer.
        if role not in _ANSWERED or not index.isValid():
            return None
        column = DocumentColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells.explained(row)
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return cells.spoken(row, column) if spoken else cells.shown(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title, tool tip or alignment of a column."""
        if orientation != Qt.Orientation.Horizontal or section not in _HEADERS:
            return None
        column = DocumentColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[column][0])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_HEADERS[column][1])
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the library; a column below 0 gives the order of import."""
        by = ORDERS[DocumentColumn(column)] if column >= 0 else Order.IMPORTED
        descending = order == Qt.SortOrder.DescendingOrder and column >= 0
        self.set_query(replace(self._query, order=by, descending=descending))


def _changes_the_list(change: Change) -> bool:
    return bool(change.everything or change.documents_added) or any(
        isinstance(edit, DetailsEdit) and edit.before.removed != edit.after.removed
        for edit in change.edits
    )


def _alignment(column: DocumentColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _COUNTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
