"""The annotations of the open document as one flat table."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.domain.document import Document
from gui.domain.edits import AnnotationEdit
from gui.models import annotation_cells as cells
from gui.models.annotation_cells import AnnotationColumn
from gui.models.reading_order import ReadingOrder
from gui.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex

ANNOTATION_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Annotation of a cell, for delegates."""
_ANSWERED = frozenset(
    (
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.EditRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
        ANNOTATION_ROLE,
    )
)
MANY = 200
"""So many edits at once are shown by a reset: a view takes each row signal one by one."""


_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable
_HEADERS = {
    AnnotationColumn.KIND: (mark("Kind"), mark("What it is; double-click to choose another")),
    AnnotationColumn.SPEAKER: (
        mark("Speaker"),
        mark("Who said it, or who is meant; ? is only proposed"),
    ),
    AnnotationColumn.TEXT: (mark("Text"), mark("The exact words")),
    AnnotationColumn.STATUS: (mark("Status"), mark("Whether a person has decided")),
    AnnotationColumn.ORIGIN: (mark("Origin"), mark("Who or what made it")),
}
_WORDS = {
    int(Qt.ItemDataRole.EditRole): cells.edited,
    int(Qt.ItemDataRole.AccessibleTextRole): cells.spoken,
}
"""What is said of a cell where it is not what is shown, by role."""


class AnnotationTable(QAbstractTableModel):
    """The annotations of one document that it is given and the filter admits, in reading order.

    Editing in place asks, and changes nothing itself. An empty name asks to take the speaker
    away; an empty label asks for a quote without a kind.
    """

    speaker_entered = Signal(int, str)
    label_chosen = Signal(int, str)
    counts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._names: dict[int, str] = {}
        self._who = ""
        self._calibration = NOTHING_MEASURED
        self._filter = AnnotationFilter()
        self._all: dict[int, Annotation] = {}
        self._rejected: set[int] = set()
        self._order = ReadingOrder()

    def set_annotator(self, who: str) -> None:
        """Say whose annotations are called "you"."""
        self._who = who
        self._tell(AnnotationColumn.ORIGIN)

    def set_calibration(self, calibration: Calibration) -> None:
        """Say what scores have been worth, for the tool tips."""
        self._calibration = calibration

    def show(
        self,
        document: Document | None,
        annotations: Iterable[Annotation],
        names: Mapping[int, str],
    ) -> None:
        """Show another document's annotations; `names` are those of the linked actors, by id."""
        self._document = document
        self._names = dict(names)
        self._all = {annotation.id: annotation for annotation in annotations}
        self._rejected = {a.id for a in self._all.values() if a.status is Status.REJECTED}
        self._rebuild()

    def refresh(self, edits: Sequence[AnnotationEdit], names: Mapping[int, str]) -> None:
        """Follow edits of the open document's annotations; `names` may be new ones only."""
        renamed = any(self._names.get(ident, name) != name for ident, name in names.items())
        self._names.update(names)
        own = [edit for edit in edits if self._concerns(edit)]
        if len(own) > MANY:
            for edit in own:
                self._keep(edit)
            self._rebuild()
            return
        for edit in own:
            self._follow(edit)
        if renamed:
            self._tell(AnnotationColumn.SPEAKER)
        if own:
            self.counts_changed.emit()

    def filter(self) -> AnnotationFilter:
        """Return which annotations are shown."""
        return self._filter

    def set_filter(self, wanted: AnnotationFilter) -> None:
        """Show other annotations of the document."""
        if wanted != self._filter:
            self._filter = wanted
            self._rebuild()

    def total(self) -> int:
        """Return how many there are, whatever the filter; rejected ones only if it asks."""
        asked = Status.REJECTED in self._filter.statuses
        return len(self._all) if asked else len(self._all) - len(self._rejected)

    def document(self) -> Document | None:
        """Return the document whose annotations are shown."""
        return self._document

    def shown(self) -> tuple[Annotation, ...]:
        """Return the annotations that the filter admits, in reading order."""
        return tuple(self._all[ident] for ident in self._order.ids())

    def annotation_at(self, row: int) -> Annotation:
        """Return the annotation of a row.

        Raises:
            IndexError: if there is no such row.
        """
        return self._all[self._order.id_at(row)]

    def row_of(self, annotation: int) -> int | None:
        """Return the row of an annotation, or None if it is not shown."""
        return self._order.row_of(annotation)

    # Following edits row by row: a reset would lose the view's place.

    def _keep(self, edit: AnnotationEdit) -> None:
        if edit.before is not None:
            self._all.pop(edit.before.id, None)
            self._rejected.discard(edit.before.id)
        if edit.after is not None:
            self._all[edit.after.id] = edit.after
            if edit.after.status is Status.REJECTED:
                self._rejected.add(edit.after.id)

    def _follow(self, edit: AnnotationEdit) -> None:
        after = edit.after
        if after is not None and self._admits(after):
            self._keep(edit)
            if after.id in self._order:
                self._move_row(after)
            else:
                self._put_row(after)
        else:
            # The row goes first: a view may still ask for it while it goes.
            annotation = after or edit.before
            if annotation is not None:
                self._take_row(annotation.id)
            self._keep(edit)

    def _concerns(self, edit: AnnotationEdit) -> bool:
        annotation = edit.after or edit.before
        return (
            annotation is not None
            and self._document is not None
            and annotation.document == self._document.id
        )

    def _take_row(self, ident: int) -> None:
        row = self._order.row_of(ident)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._order.take(ident)
            self.endRemoveRows()

    def _put_row(self, annotation: Annotation) -> None:
        row = self._order.gap(annotation.reading_order)
        self.beginInsertRows(QModelIndex(), row, row)
        self._order.put(annotation.id, annotation.reading_order)
        self.endInsertRows()

    def _move_row(self, annotation: Annotation) -> None:
        old = self._order.row_of(annotation.id)
        if old is None:
            raise KeyError(annotation.id)
        gap = self._order.gap(annotation.reading_order)
        new = gap - 1 if gap > old else gap
        if new != old:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), gap)
        self._order.take(annotation.id)
        self._order.put(annotation.id, annotation.reading_order)
        if new != old:
            self.endMoveRows()
        last = len(AnnotationColumn) - 1
        self.dataChanged.emit(self.index(new, 0), self.index(new, last), [])

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._order = ReadingOrder(
            (annotation.reading_order, annotation.id)
            for annotation in self._all.values()
            if self._admits(annotation)
        )
        self.endResetModel()
        self.counts_changed.emit()

    def _admits(self, annotation: Annotation) -> bool:
        text = self._document.text if self._document else ""
        return self._filter.admits(annotation, text, self._names)

    def _tell(self, column: AnnotationColumn) -> None:
        if len(self._order):
            self.dataChanged.emit(
                self.index(0, column), self.index(len(self._order) - 1, column), []
            )

    def _reading(self) -> cells.Reading:
        text = self._document.text if self._document else ""
        return cells.Reading(text, self._names, self._who, self._calibration)

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of annotations shown; the table has no levels."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(AnnotationColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        # A view asks ten roles for each cell of each frame; most have no answer.
        if role not in _ANSWERED or not index.isValid():
            return None
        annotation = self.annotation_at(index.row())
        if role == ANNOTATION_ROLE:
            return annotation
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells.explained(annotation, self._reading())
        column = AnnotationColumn(index.column())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            # told beside the first cell of a row, where the arrows go
            first = column is AnnotationColumn.KIND
            return cells.summary(annotation, self._reading()) if first else None
        words = _WORDS.get(role, cells.shown)
        return words(annotation, column, self._reading())

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another speaker or label; the answer comes as an edit, if it comes."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        annotation = self.annotation_at(index.row())
        column = AnnotationColumn(index.column())
        entered = " ".join(str(value).split())
        if column is AnnotationColumn.KIND and entered != (annotation.label or ""):
            self.label_chosen.emit(annotation.id, entered)
        elif column is AnnotationColumn.SPEAKER and self._is_news(annotation, entered):
            self.speaker_entered.emit(annotation.id, entered)
        return column in (AnnotationColumn.KIND, AnnotationColumn.SPEAKER)

    def _is_news(self, annotation: Annotation, name: str) -> bool:
        """Entering the name of a proposed speaker once more accepts it."""
        same = name == cells.edited(annotation, AnnotationColumn.SPEAKER, self._reading())
        return not same or any(link.status is Status.SUGGESTED for link in annotation.links)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what a cell lets a person do."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = index.column()
        if column == AnnotationColumn.KIND:
            return _EDITABLE
        if column == AnnotationColumn.SPEAKER:
            annotation = self.annotation_at(index.row())
            if annotation.layer is not Layer.TAG and len(annotation.links) <= 1:
                return _EDITABLE
        return _FIXED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title, tool tip or alignment of a column."""
        if orientation != Qt.Orientation.Horizontal or section not in _HEADERS:
            return None
        title, hint = _HEADERS[AnnotationColumn(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(hint)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
