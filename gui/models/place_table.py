"""Places of the same words with what stands around them, each with a tick."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.domain.places import Place
from gui.models.document_cells import UNTITLED
from gui.models.wording import tip
from gui.store.places import InContext
from gui.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex
Source = Callable[[Sequence[Place]], Sequence[InContext]]

PAGE_ROWS = 50
_PAGES_KEPT = 40
_ANSWERED = frozenset(
    (
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.CheckStateRole),
    )
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BEFORE = 34
"""Code points before the words that are shown; the cell would cut the wrong end of more."""


class PlaceColumn(IntEnum):
    """The columns of the table of places."""

    DOCUMENT = 0
    BEFORE = 1
    WORDS = 2
    AFTER = 3


_HEADERS = (mark("Document"), mark("Before"), mark("Words"), mark("After"))


class PlaceTable(QAbstractTableModel):
    """One row a place, all ticked at first; texts are read in pages, when a view first asks.

    Signals:
        ticks_changed: other places are ticked now.
    """

    ticks_changed = Signal()

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._places: tuple[Place, ...] = ()
        self._left_out: set[int] = set()
        self._pages: dict[int, Sequence[InContext]] = {}

    def show(self, places: Sequence[Place]) -> None:
        """Show other places, all of them ticked."""
        self.beginResetModel()
        self._places = tuple(places)
        self._left_out.clear()
        self._pages.clear()
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> tuple[Place, ...]:
        """Return the places that are ticked, in order."""
        return tuple(p for row, p in enumerate(self._places) if row not in self._left_out)

    def toggle(self, row: int) -> None:
        """Tick a place, or leave it out."""
        self._left_out ^= {row}
        self._tell(row, row)

    def tick_all(self, ticked: bool) -> None:
        """Tick all places, or none."""
        self._left_out = set() if ticked else set(range(len(self._places)))
        self._tell(0, len(self._places) - 1)

    def _tell(self, first: int, last: int) -> None:
        if last >= 0:
            start, end = self.index(first, 0), self.index(last, len(PlaceColumn) - 1)
            self.dataChanged.emit(start, end, [])
        self.ticks_changed.emit()

    def _context(self, row: int) -> InContext:
        page = row // PAGE_ROWS
        if page not in self._pages:
            if len(self._pages) >= _PAGES_KEPT:
                self._pages.clear()
            first = page * PAGE_ROWS
            self._pages[page] = self._source(self._places[first : first + PAGE_ROWS])
        return self._pages[page][row % PAGE_ROWS]

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of places; the table has no levels."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(PlaceColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role not in _ANSWERED or not index.isValid():
            return None
        column = PlaceColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is PlaceColumn.BEFORE else _LEFT
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick(index.row()) if column is PlaceColumn.DOCUMENT else None
        context = self._context(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"…{context.before}{context.words}{context.after}…")
        words = _shown(context, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is PlaceColumn.DOCUMENT:
            return self._spoken(index.row(), words)
        return words

    def _spoken(self, row: int, title: str) -> str:
        if self._tick(row) is Qt.CheckState.Checked:
            return tr("Ticked, {title}", title=title)
        return tr("Left out, {title}", title=title)

    def _tick(self, row: int) -> Qt.CheckState:
        return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title or alignment of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == PlaceColumn.BEFORE else _LEFT
        return None


def _shown(context: InContext, column: PlaceColumn) -> str:
    match column:
        case PlaceColumn.DOCUMENT:
            return context.title or tr(UNTITLED)
        case PlaceColumn.BEFORE:
            line = " ".join(context.before.split())
            return line if len(line) <= _BEFORE else f"…{line[-_BEFORE:]}"
        case PlaceColumn.WORDS:
            return " ".join(context.words.split())
        case PlaceColumn.AFTER:
            return " ".join(context.after.split())
