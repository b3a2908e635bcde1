"""Keys that belong to the window, also where a field would take them for itself."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.commands import COMMANDS, Command, Scope

_STANDARD = QKeySequence.StandardKey
_OF_FIELDS = (
    _STANDARD.Undo,
    _STANDARD.Redo,
    _STANDARD.Cut,
    _STANDARD.Copy,
    _STANDARD.Paste,
    _STANDARD.SelectAll,
    _STANDARD.Delete,
)


class WindowKeys(QObject):
    """Keeps a field from taking the window's keys.

    On some platforms a field moves its cursor by Ctrl+E or deletes by Ctrl+K, and so hides the
    commands of those keys. Undo, cut, copy and paste stay the field's own.
    """

    def __init__(self, keys: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self.set_keys(keys)

    def set_keys(self, keys: Iterable[str]) -> None:
        """Leave other keys to the window."""
        own = {key.toString() for standard in _OF_FIELDS for key in standard_keys(standard)}
        self._keys = {QKeySequence(key).toString() for key in keys} - own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have its keys: what nobody claims goes to the actions."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()).toString() not in self._keys:
            return False
        event.ignore()
        return True


def standard_keys(standard: QKeySequence.StandardKey) -> list[QKeySequence]:
    """Return the keys that the platform has for a standard act."""
    return QKeySequence.keyBindings(standard)


def leave_window_keys(field: QWidget) -> None:
    """Leave the keys of all window commands to the window while a field has the focus."""
    field.installEventFilter(WindowKeys(window_keys(COMMANDS), field))


def window_keys(commands: Iterable[Command]) -> list[str]:
    """Return the keys that work everywhere in the window."""
    return [key for c in commands if c.scope is Scope.WINDOW for key in c.keys]


def with_key(words: str, key: str) -> str:
    """Return the words of a tool tip with a key behind them; alone if there is no key."""
    return f"{words} ({key})" if key else words
