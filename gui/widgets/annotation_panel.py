"""The table of annotations with its filter."""

from bisect import bisect_right
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from gui.domain.annotation import Annotation, Layer
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.calibration import Calibration
from gui.domain.codebook import Label
from gui.domain.visibility import Hidden, Visibility
from gui.models.annotation_cells import AnnotationColumn
from gui.models.annotations import AnnotationTable
from gui.models.filter_words import NameOf
from gui.translation import tr, trn
from gui.widgets.annotation_cells import OriginDelegate, StatusDelegate
from gui.widgets.cell_editing import LabelDelegate, SpeakerDelegate
from gui.widgets.cell_painting import GAP, MARGIN
from gui.widgets.count_line import CountLine
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_row import FilterRow
from gui.widgets.row_table import RowTable

_STEPS = (360, 430, 560)
"""From these widths on, in pixels, the speaker has room, the kind has words, and then the status
too and the origin a column."""
_USUAL_LETTER = 8
"""The width of a letter for which the steps hold; large type needs more room."""
_EDGES = 2 * MARGIN + 2
_TRIGGER = QAbstractItemView.EditTrigger
_HINT = QAbstractItemDelegate.EndEditHint


class AnnotationView(RowTable):
    """A row table that asks to delete by Delete and edits by typing or double-click."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to delete the current row."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Come back to the row: Tab leaves an editor and opens no other one."""
        turned = (_HINT.EditNextItem, _HINT.EditPreviousItem)
        super().closeEditor(editor, _HINT.NoHint if hint in turned else hint)


class AnnotationPanel(QWidget):
    """Lists the annotations of the open document; making a row current chooses it.

    Signals:
        annotation_chosen: the id of an annotation that was made current here.
        reader_requested: Enter on a row.
        filter_changed: the filter that the person has chosen; the table follows it by itself.
        filter_requested: something else to filter by is wanted.
        layer_switched: a layer that the person wants shown, or hidden.
        weak_requested, hidden_requested: the hidden weak suggestions are wanted; all that is
            hidden is.
        speaker_entered, label_chosen: what was entered in place (see `AnnotationTable`).
        delete_requested: Delete on a row: its id.
        menu_requested: a context menu is wanted here, in global coordinates.
    """

    annotation_chosen = Signal(int)
    reader_requested = Signal()
    filter_changed = Signal(AnnotationFilter)
    filter_requested = Signal()
    layer_switched = Signal(Layer)
    weak_requested = Signal()
    hidden_requested = Signal()
    speaker_entered = Signal(int, str)
    label_chosen = Signal(int, str)
    delete_requested = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: AnnotationTable | None = None
        self._current: int | None = None
        self._deleted_row: int | None = None
        self._step = -1
        self._kinds = LabelDelegate(self)
        self._speakers = SpeakerDelegate(self)
        self._filter = FilterRow()
        self._filter.changed.connect(self._filter_by)
        self._filter.left.connect(self.focus_table)
        self._filter.requested.connect(self.filter_requested)
        self._filter.layer_switched.connect(self.layer_switched)
        self.view = self._table()
        self._empty = EmptyState()
        self._empty.action_requested.connect(self._show_all)
        self._counts = CountLine()
        self._counts.weak_requested.connect(self.weak_requested)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self._filter)
        column.addLayout(self._stack, 1)
        column.addWidget(self._counts)
        self._show_counts()

    def set_model(self, model: AnnotationTable) -> None:
        """Show these annotations."""
        self._model = model
        self.view.setModel(model)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(AnnotationColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        self._fold()
        self._filter.set_value(model.filter())
        model.modelReset.connect(self._restore_current)
        model.rowsRemoved.connect(self._rows_gone)
        model.rowsInserted.connect(self._restore_current)
        model.counts_changed.connect(self._show_counts)
        model.speaker_entered.connect(self.speaker_entered)
        model.label_chosen.connect(self.label_chosen)
        self._show_counts()

    def set_actor_source(self, source: Callable[[str], list[str]]) -> None:
        """Say where names for the type-ahead come from: what is typed -> names."""
        self._speakers.names = source

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Say which labels the codebook has: for colours, for choosing in place."""
        self._kinds.labels = tuple(labels)
        self.view.viewport().update()

    def set_calibration(self, calibration: Calibration) -> None:
        """Say what scores have been worth, for the tool tips."""
        if self._model is not None:
            self._model.set_calibration(calibration)

    def set_name_source(self, name_of: NameOf) -> None:
        """Say where the names of actors that are filtered by come from."""
        self._filter.set_name_source(name_of)

    def filter(self) -> AnnotationFilter:
        """Return what is looked for."""
        return self._filter.value()

    def set_filter(self, wanted: AnnotationFilter) -> None:
        """Look for something else."""
        self._filter.set_value(wanted)
        self._filter_by(wanted)

    def set_type_menu(self, menu: QMenu) -> None:
        """Offer a menu of entity types for hiding."""
        self._filter.set_type_menu(menu)

    def show_visibility(self, visibility: Visibility) -> None:
        """Follow what is shown in the text and here."""
        self._filter.show_visibility(visibility)

    def show_hidden(self, hidden: Hidden) -> None:
        """Say how many annotations of the document are out of sight."""
        self._counts.show_hidden(hidden)
        self._show_counts()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return *self._filter.tab_stops(), self.view, *self._counts.tab_stops()

    def shown(self) -> list[Annotation]:
        """Return the annotations that the table shows, in reading order."""
        return list(self._model.shown()) if self._model else []

    def focus_table(self) -> None:
        """Put the focus on the table."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_current(self, annotation: int | None) -> None:
        """Make an annotation's row current without choosing it again."""
        self._current = annotation
        self._restore_current()

    # Making it up.

    def _table(self) -> AnnotationView:
        view = AnnotationView(self)
        view.setObjectName("annotations")
        view.setAccessibleName(tr("Annotations"))
        view.setEditTriggers(_TRIGGER.DoubleClicked | _TRIGGER.AnyKeyPressed)
        view.setItemDelegateForColumn(AnnotationColumn.KIND, self._kinds)
        view.setItemDelegateForColumn(AnnotationColumn.SPEAKER, self._speakers)
        view.setItemDelegateForColumn(AnnotationColumn.STATUS, StatusDelegate(view))
        view.setItemDelegateForColumn(AnnotationColumn.ORIGIN, OriginDelegate(view))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(view.viewport().mapToGlobal(at))
        )
        view.row_chosen.connect(self._choose)
        view.row_entered.connect(lambda _: self.reader_requested.emit())
        view.delete_pressed.connect(self._ask_delete)
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give kind, status and origin their words where there is room."""
        super().resizeEvent(event)
        if self._model is not None:
            self._fold()

    def _fold(self) -> None:
        """Set the columns when the panel has become a step wider or narrower."""
        letter = self.fontMetrics().averageCharWidth()
        step = bisect_right(_STEPS, min(self.width(), self.width() * _USUAL_LETTER // letter))
        if step == self._step:
            return
        self._step = step
        self.view.setColumnHidden(AnnotationColumn.ORIGIN, step < len(_STEPS))
        for column, width in self._widths(step).items():
            self.view.setColumnWidth(column, width)

    def _widths(self, step: int) -> dict[AnnotationColumn, int]:
        """Return the widths of the columns beside the text; a mark may stand for kind, status."""
        face = self.view.font()
        words = QFontMetrics(face).horizontalAdvance
        face.setBold(True)
        title = QFontMetrics(face).horizontalAdvance
        mark = self.view.fontMetrics().height() + GAP
        kind = mark + words(tr("Country or city")) if step > 1 else title(tr("Kind"))
        status = mark + words(tr("Suggested")) if step == len(_STEPS) else title(tr("Status"))
        return {
            AnnotationColumn.KIND: kind + _EDGES,
            AnnotationColumn.SPEAKER: words("Foreign Minister" if step else "Le Drian?") + _EDGES,
            AnnotationColumn.STATUS: status + _EDGES,
            AnnotationColumn.ORIGIN: words("a longer name") + _EDGES,
        }

    # Following the model.

    def _restore_current(self) -> None:
        if self._model is not None:
            row = None if self._current is None else self._model.row_of(self._current)
            self.view.make_current(row)

    def _rows_gone(self) -> None:
        """After Delete in the table go on to the row that moved up; else follow the session."""
        row, self._deleted_row = self._deleted_row, None
        rows = self._model.rowCount() if self._model else 0
        if row is None or not rows:
            self._restore_current()
        else:
            self.view.make_current(min(row, rows - 1))
            self._choose(min(row, rows - 1))

    def _show_counts(self) -> None:
        rows = self._model.rowCount() if self._model else 0
        total = self._model.total() if self._model else 0
        self._counts.show_rows(rows, total)
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        if not rows:
            self._explain(total)

    def _explain(self, total: int) -> None:
        if total:
            self._empty.say(
                tr("Nothing to show"),
                trn("The filter hides %Ln annotation(s).", total),
                [("reset", tr("&Clear filter"))],
            )
        elif self._counts.hidden.total:
            many = self._counts.hidden.total
            self._empty.say(
                tr("Nothing to show"),
                trn(
                    "%Ln annotations are hidden: weak suggestions, or layers and types that are "
                    "not shown.",
                    many,
                ),
                [("hidden", tr("&Show all"))],
            )
        elif self._model is None or self._model.document() is None:
            self._empty.say(tr("No annotations"), tr("Those of the open document are listed here."))
        else:
            self._empty.say(
                tr("Nothing is tagged yet"),
                tr(
                    "Select words in the text, then choose Annotate > Quote or Annotate > Entity. "
                    "Document > Detect again looks for them."
                ),
            )

    # What a person does.

    def _filter_by(self, wanted: AnnotationFilter) -> None:
        if self._model is not None:
            self._model.set_filter(wanted)
        self.filter_changed.emit(wanted)

    def _show_all(self, what: str) -> None:
        self._filter.reset()
        if what == "hidden":
            self.hidden_requested.emit()

    def _choose(self, row: int) -> None:
        if self._model is not None:
            self._current = self._model.annotation_at(row).id
            self.annotation_chosen.emit(self._current)

    def _ask_delete(self) -> None:
        if self._model is not None:
            self._deleted_row = self.view.currentIndex().row()
            self.delete_requested.emit(self._model.annotation_at(self._deleted_row).id)
            self._deleted_row = None
