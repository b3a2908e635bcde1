"""The commands and their keys as a table that follows the key map."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.commands import COMMANDS, Command, Scope
from gui.models.command_rows import plain
from gui.models.keymap import FIXED, KeyMap, native
from gui.models.wording import either
from gui.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex
ALL_WORDS = Qt.ItemDataRole.UserRole
"""All that a row can be found by."""
_ROLE = Qt.ItemDataRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class KeyColumn(IntEnum):
    """The columns, in order."""

    COMMAND = 0
    KEY = 1
    WHERE = 2
    STATE = 3


_HEADERS = {
    KeyColumn.COMMAND: mark("Command"),
    KeyColumn.KEY: mark("Key"),
    KeyColumn.WHERE: mark("Works"),
    KeyColumn.STATE: mark("State"),
}


class KeyRows(QAbstractTableModel):
    """A row a command, in the order of the menus."""

    def __init__(self, keymap: KeyMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap

    def set_keymap(self, keymap: KeyMap) -> None:
        """Show other keys."""
        self._keymap = keymap
        last = self.index(len(COMMANDS) - 1, len(KeyColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def command(self, row: int) -> Command:
        """Return the command of a row."""
        return COMMANDS[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many commands there are."""
        return 0 if parent.isValid() else len(COMMANDS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(KeyColumn)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell; the help line is the tool tip."""
        command = COMMANDS[index.row()]
        if role == _ROLE.DisplayRole:
            return self._words(command, KeyColumn(index.column()))
        if role == _ROLE.AccessibleTextRole:
            return self._words(command, KeyColumn(index.column())) or tr("none")
        if role == _ROLE.ToolTipRole:
            return tr(command.help)
        if role == ALL_WORDS:
            cells = (self._words(command, column) for column in KeyColumn)
            english = (plain(command.menu.value), plain(command.text), command.help)
            return " ".join((*cells, tr(command.help), *english))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _LEFT
        return tr(_HEADERS[KeyColumn(section)]) if role == _ROLE.DisplayRole else None

    def _words(self, command: Command, column: KeyColumn) -> str:
        match column:
            case KeyColumn.COMMAND:
                return f"{plain(tr(command.menu.value))} › {plain(tr(command.text))}"
            case KeyColumn.KEY:
                return either(native(key) for key in self._keymap.keys(command))
            case KeyColumn.WHERE:
                return tr("in the text") if command.scope is Scope.READER else tr("everywhere")
            case KeyColumn.STATE:
                if command.id in FIXED:
                    return tr("fixed")
                return tr("changed") if self._keymap.changed(command) else ""
