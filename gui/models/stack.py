"""What lies at the caret as rows, the outermost first: the stack."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.domain.annotation import Annotation, Layer, Role
from gui.domain.span import Span, extent
from gui.models.annotation_cells import content, speaker, spoken_speaker
from gui.models.label_words import STATUS_INSIDE, kind
from gui.models.wording import named
from gui.translation import mark, tr, trn

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The StackRow of an index, for the delegate."""
_SPOKEN = 80
"""Characters of an annotation's words that are spoken."""
_PARTS = {
    Role.SOURCE: mark("Source of: {title}"),
    Role.CUE: mark("Cue of: {title}"),
}


class StackRow(NamedTuple):
    """One annotation that lies at the caret, in words; `roles` are those of its parts there."""

    annotation: Annotation
    roles: tuple[Role, ...]
    title: str
    who: str
    words: str
    spoken: str


class Place(NamedTuple):
    """Where the stack is taken: the text, the caret, and whether the line runs to the left."""

    text: str
    position: int
    right_to_left: bool = False


class Stack(QAbstractListModel):
    """Rows of the annotations at one place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StackRow, ...] = ()
        self._at: tuple[object, ...] = ()
        self.place = Place("", 0)
        self.bounds = Span(0, 1)

    def show(
        self, annotations: Sequence[Annotation], names: Mapping[int, str], place: Place
    ) -> bool:
        """List annotations, the outermost first; tell whether that differs from what was listed.

        The caret may move within what lies there: then the rows stay, and only `place` follows.
        """
        self.place = place
        at = tuple((a, _who(a, names), _roles(a, place.position)) for a in annotations)
        if at == self._at:
            return False
        self.beginResetModel()
        self._at = at
        self._rows = tuple(_row(a, names, place) for a in annotations)
        self.bounds = extent(a.extent for a in annotations) if annotations else Span(0, 1)
        self.endResetModel()
        return True

    def rows(self) -> tuple[StackRow, ...]:
        """Return all rows, the outermost first."""
        return self._rows

    def row_of(self, ident: int | None) -> int | None:
        """Return the row of an annotation."""
        return next((n for n, row in enumerate(self._rows) if row.annotation.id == ident), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many annotations lie there."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a row in words, or itself."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                number, many = index.row() + 1, len(self._rows)
                return tr("{said}; {number} of {many}", said=row.spoken, number=number, many=many)
            case Qt.ItemDataRole.ToolTipRole:
                return row.spoken
        return row if role == ROW_ROLE else None


def _row(annotation: Annotation, names: Mapping[int, str], place: Place) -> StackRow:
    roles = _roles(annotation, place.position)
    title = _title(annotation, roles)
    words = content(annotation, place.text)
    said = (
        title,
        trn("%Ln piece(s)", len(annotation.main)) if len(annotation.main) > 1 else "",
        spoken_speaker(annotation, names),
        tr(STATUS_INSIDE[annotation.status]),
        f"“{named(words, _SPOKEN)}”",
    )
    spoken = ", ".join(filter(None, said))
    return StackRow(annotation, roles, title, speaker(annotation, names), words, spoken)


def _title(annotation: Annotation, roles: Sequence[Role]) -> str:
    """Say the kind; where a source or a cue is at the caret and no content, say that first."""
    title = kind(annotation)
    if annotation.layer is not Layer.QUOTE or Role.CONTENT in roles:
        return title
    return tr(_PARTS[roles[0]], title=title) if roles else title


def _roles(annotation: Annotation, position: int) -> tuple[Role, ...]:
    """Return the roles of what touches the caret, each once, in the order of the parts."""
    here = (p.role for p in annotation.parts if p.span.start <= position <= p.span.stop)
    return tuple(dict.fromkeys(here))


def _who(annotation: Annotation, names: Mapping[int, str]) -> tuple[str | None, ...]:
    return tuple(names.get(link.actor) for link in annotation.links)
