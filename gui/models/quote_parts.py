"""A quote as an object: its parts, its speakers and the quotes around and in it, as rows."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.models.wording import shortened
from gui.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The PartRow of an index."""
_WORDS = 300
_SPOKEN = 120


class Sort(Enum):
    """What a row of a quote is."""

    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    SPEAKER = "speaker"
    INSIDE = "inside"
    HOLDS = "holds"


_ROLES = {Role.CONTENT: Sort.CONTENT, Role.SOURCE: Sort.SOURCE, Role.CUE: Sort.CUE}
_TITLES = {
    Sort.CONTENT: mark("Content"),
    Sort.SOURCE: mark("Source"),
    Sort.CUE: mark("Cue"),
    Sort.SPEAKER: mark("Speaker"),
    Sort.INSIDE: mark("Inside"),
    Sort.HOLDS: mark("Holds"),
}
_NUMBERED = {
    Sort.CONTENT: mark("Content {number}"),
    Sort.SOURCE: mark("Source {number}"),
    Sort.CUE: mark("Cue {number}"),
    Sort.SPEAKER: mark("Speaker {number}"),
    Sort.INSIDE: mark("Inside"),
    Sort.HOLDS: mark("Holds"),
}


class PartRow(NamedTuple):
    """One row. A part has its span, a speaker its actor, a quote around or within its id.

    `place` counts the rows of one sort from 0.
    """

    sort: Sort
    place: int
    words: str
    part: Part | None = None
    actor: int | None = None
    quote: int | None = None
    proposed: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What tells a row apart from the others of its quote."""
        return self.sort, self.part, self.actor, self.quote


class QuoteParts(QAbstractTableModel):
    """The rows of one quote: contents, sources, cues in order, speakers, then what is around."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PartRow, ...] = ()
        self.quote: Annotation | None = None

    def show(
        self,
        quote: Annotation | None,
        text: str,
        names: Mapping[int, str],
        others: Iterable[Annotation] = (),
    ) -> bool:
        """List a quote; tell whether that differs from what was listed.

        Args:
            quote: the quote, or None for no rows.
            text: the text of its document.
            names: names of actors by id.
            others: quotes that share characters with it.
        """
        rows = tuple(part_rows(quote, text, names, others)) if quote else ()
        if quote == self.quote and rows == self._rows:
            return False
        self.beginResetModel()
        self.quote, self._rows = quote, rows
        self.endResetModel()
        return True

    def row(self, number: int) -> PartRow | None:
        """Return a row by its place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, key: tuple[object, ...]) -> int | None:
        """Return the place of the row with a key."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 2: what a row is, and its words."""
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a row is, its words, or the row itself."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row) if index.column() else self._title(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                words = shortened(row.words, _SPOKEN)
                said = tr("{title}: {words}", title=self._title(row), words=words)
                return tr("{said}, proposed", said=said) if row.proposed else said
        return row if role == ROW_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return the titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return tr("Text") if section else tr("Part")

    def _title(self, row: PartRow) -> str:
        alone = sum(other.sort is row.sort for other in self._rows) == 1
        if alone:
            return tr(_TITLES[row.sort])
        return tr(_NUMBERED[row.sort], number=row.place + 1)

    def _shown(self, row: PartRow) -> str:
        return f"{row.words}?" if row.proposed else row.words


def part_titles() -> Iterator[str]:
    """Yield what can stand in the first column, the longest numbers that are likely included."""
    for words in _NUMBERED.values():
        yield tr(words, number=10)


def part_rows(
    quote: Annotation, text: str, names: Mapping[int, str], others: Iterable[Annotation]
) -> Iterator[PartRow]:
    """Yield the rows of a quote."""
    for role, sort in _ROLES.items():
        for place, span in enumerate(quote.spans(role)):
            words = shortened(span.of(text), _WORDS)
            yield PartRow(sort, place, words, part=Part(role, span))
    for place, link in enumerate(quote.links):
        proposed = link.status is Status.SUGGESTED
        name = names.get(link.actor, "")
        yield PartRow(Sort.SPEAKER, place, name, actor=link.actor, proposed=proposed)
    around, within = _neighbours(quote, others)
    for sort, found in ((Sort.INSIDE, around), (Sort.HOLDS, within)):
        for place, other in enumerate(found):
            words = shortened(min(other.main).of(text), _WORDS)
            yield PartRow(sort, place, words, quote=other.id)


def _neighbours(
    quote: Annotation, others: Iterable[Annotation]
) -> tuple[list[Annotation], list[Annotation]]:
    """Return the quotes whose content holds this one's content, and those that it holds.

    Those with the very same content are told apart by nothing: they are in neither list.
    """
    around, within = [], []
    for other in sorted(others, key=lambda a: a.reading_order):
        if other.layer is not Layer.QUOTE or other.id == quote.id:
            continue
        if _holds(other, quote) and not _holds(quote, other):
            around.append(other)
        elif _holds(quote, other) and not _holds(other, quote):
            within.append(other)
    return around, within


def _holds(outer: Annotation, inner: Annotation) -> bool:
    """Tell whether each piece of a quote's content lies in one of another's."""
    return all(any(big.contains(small) for big in outer.main) for small in inner.main)
