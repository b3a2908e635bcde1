"""The history as a table, newest act first, read from the library page by page."""

from array import array
from collections import OrderedDict
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.commands import ACTS
from gui.models.document_cells import UNTITLED
from gui.models.wording import local_moment, tip
from gui.store.library import Library
from gui.store.timeline import Act, Standing, TimelineQuery
from gui.translation import mark, tr, trn

Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 200
PAGES_KEPT = 20
ACT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Act of a cell, for delegates."""
_ROLES = frozenset(
    (
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        ACT_ROLE,
    )
)
_STANDINGS = {
    Standing.DONE: "",
    Standing.PASSED: mark("stands, undo has passed over it"),
    Standing.UNDONE: mark("undone"),
    Standing.DROPPED: mark("undone"),
}


class TimelineColumn(IntEnum):
    """The columns of the history."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    DOCUMENT = 3


_HEADERS = (mark("When"), mark("Who"), mark("What"), mark("Document"))


def act_words(command: str) -> str:
    """Return what an act is called at the beginning of a line."""
    words = tr(ACTS[command]) if command in ACTS else command
    return words[:1].upper() + words[1:]


class TimelineTable(QAbstractTableModel):
    """All acts that a query finds, one a row.

    The steps of all rows are held, so that the row count is complete; what a row shows is read in
    pages, when a view first asks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._query = TimelineQuery()
        self._steps: array[int] = array("q")
        self._pages: OrderedDict[int, list[Act]] = OrderedDict()

    def set_library(self, library: Library | None) -> None:
        """Show the history of another library, or nothing."""
        self._library = library
        self.set_query(TimelineQuery())

    def query(self) -> TimelineQuery:
        """Return which acts are shown."""
        return self._query

    def set_query(self, query: TimelineQuery) -> None:
        """Show what a query finds, read anew."""
        self.beginResetModel()
        self._query = query
        self._pages.clear()
        library = self._library
        self._steps = library.timeline.steps(query) if library else array("q")
        self.endResetModel()

    def refresh(self) -> None:
        """Follow the library: new acts come on top, and old ones may be undone by now."""
        if self._library is None:
            return
        new = self._library.timeline.steps(self._query, self._steps[0] if self._steps else 0)
        self._pages.clear()
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._steps = new + self._steps
            self.endInsertRows()
        if self._steps:
            last = self.index(len(self._steps) - 1, len(TimelineColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])

    def act(self, row: int) -> Act:
        """Return the act of a row.

        Raises:
            IndexError: if there is no such row.
        """
        if row < 0:
            raise IndexError(row)
        page = row // PAGE_ROWS
        acts = self._pages.get(page)
        if acts is None:
            acts = self._fetch(page)
        else:
            self._pages.move_to_end(page)
        return acts[row % PAGE_ROWS]

    def row_of(self, step: int) -> int | None:
        """Return the row of a step, or None if it is not listed."""
        try:
            return self._steps.index(step)
        except ValueError:
            return None

    def _fetch(self, page: int) -> list[Act]:
        steps = self._steps[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        acts = self._library.timeline.acts(steps) if self._library else []
        self._pages[page] = acts
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return acts

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of acts; the table has no levels."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(TimelineColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role not in _ROLES or not index.isValid():
            return None
        act = self.act(index.row())
        if role == ACT_ROLE:
            return act
        column = TimelineColumn(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(*(_shown(act, each) for each in TimelineColumn))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is TimelineColumn.WHEN:
            return ", ".join(filter(None, (_shown(act, each) for each in TimelineColumn)))
        return _shown(act, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or section not in range(len(_HEADERS)):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[section])
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return left if role == Qt.ItemDataRole.TextAlignmentRole else None


def _shown(act: Act, column: TimelineColumn) -> str:
    match column:
        case TimelineColumn.WHEN:
            return local_moment(act.at)
        case TimelineColumn.WHO:
            return act.who
        case TimelineColumn.WHAT:
            size = f" ({trn('%Ln change(s)', act.edits)})" if act.edits > 1 else ""
            standing = _STANDINGS[act.standing]
            words = f"{act_words(act.command)}{size}"
            return f"{words} · {tr(standing)}" if standing else words
        case TimelineColumn.DOCUMENT:
            return "" if act.document is None else act.title or tr(UNTITLED)
