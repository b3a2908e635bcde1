"""One QAction a command, from the one table; menus and keys follow from it."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.commands import COMMANDS, Command, Menu, Scope, find
from gui.domain.errors import UserError
from gui.widgets.lasting_menu import LastingMenu

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Actions(QObject):
    """All commands as actions; each action's objectName is its command's id."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._actions = {command.id: _action(command, owner) for command in COMMANDS}

    def __getitem__(self, ident: str) -> QAction:
        return self._actions[ident]

    def connect_all(
        self, handlers: Mapping[str, Callable[[], None]], refused: Callable[[str], None]
    ) -> None:
        """Connect handlers by command id; `refused` gets the sentence of one that raises.

        Raises:
            KeyError: if a handler is for a command that is not in the table.
        """
        for ident, handler in handlers.items():
            self._actions[ident].triggered.connect(_guarded(handler, refused))

    def trigger(self, ident: str) -> None:
        """Run a command by id, if it is available now."""
        self._actions[ident].trigger()

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Make the menus, sections divided by lines."""
        menus = {menu: bar.addMenu(menu.value) for menu in Menu}
        for place in (bar, *menus.values()):
            place.installEventFilter(self)
        for name, menu in menus.items():
            rows = sorted((c for c in COMMANDS if c.menu is name), key=lambda c: c.group)
            for number, (_, section) in enumerate(groupby(rows, key=lambda c: c.group)):
                if number:
                    menu.addSeparator()
                self.add_to(menu, (command.id for command in section))
        return menus

    def add_to(self, menu: QMenu, idents: Iterable[str | None]) -> None:
        """Put commands into a menu by id; None draws a line.

        Commands of a submenu go there, which stands where its first one would.
        """
        submenus: dict[str, QMenu] = {}
        for ident in idents:
            if ident is None:
                menu.addSeparator()
                continue
            target, name = menu, find(ident).submenu
            if name:
                if name not in submenus:
                    submenus[name] = LastingMenu(name, menu)
                    menu.addMenu(submenus[name])
                    submenus[name].installEventFilter(self)
                target = submenus[name]
            target.addAction(self._actions[ident])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave letters to the open menu: there they choose an entry, and are no command's key."""
        if event.type() == QEvent.Type.ShortcutOverride and _types_something(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def reader_keys() -> dict[str, str]:
    """Return the keys that the reader takes itself: portable key text -> command id."""
    return {
        key: command.id
        for command in COMMANDS
        if command.scope is Scope.READER
        for key in command.keys
    }


def _types_something(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.modifiers() & ~_SHIFT:
        return False
    return bool(event.text()) and event.text().isprintable()


def _guarded(handler: Callable[[], None], refused: Callable[[str], None]) -> Callable[[], None]:
    def act() -> None:
        try:
            handler()
        except UserError as error:
            refused(str(error))

    return act


def _action(command: Command, owner: QObject) -> QAction:
    action = QAction(command.text, owner)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    if command.scope is Scope.READER:
        # Shown in the menus only: the reader takes these keys itself while it has the focus.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    plain = command.text.replace("&", "").rstrip("…")
    keys = f" ({', '.join(command.keys)})" if command.keys else ""
    action.setToolTip(f"{plain}{keys}\n{command.help}")
    action.setStatusTip(command.help)
    action.setCheckable(command.checkable)
    return action
