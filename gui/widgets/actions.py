"""One QAction a command, from the one table; menus and keys follow from it."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.commands import COMMANDS, Command, Menu, Scope, find
from gui.domain.errors import UserError
from gui.models.keymap import native, words
from gui.translation import said, tr
from gui.widgets.lasting_menu import LastingMenu

_SHIFT = Qt.KeyboardModifier.ShiftModifier
Reason = Callable[[], str]
"""Says in a sentence why a command cannot act now; empty if it can."""


class Actions(QObject):
    """All commands as actions; each action's objectName is its command's id.

    Signals:
        unavailable: why a command that was asked for did not act.
    """

    unavailable = Signal(str)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._commands = {command.id: command for command in COMMANDS}
        self._actions = {command.id: _action(command, owner) for command in COMMANDS}
        self._reasons: dict[str, Reason] = {}
        self._greyed: set[str] = set()

    def __getitem__(self, ident: str) -> QAction:
        return self._actions[ident]

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all commands."""
        return tuple(self._actions)

    def make_choice(self, idents: Iterable[str]) -> None:
        """Let only one of some checkable commands hold at a time, and look so."""
        group = QActionGroup(self)
        for ident in idents:
            group.addAction(self._actions[ident])

    def connect_all(
        self, handlers: Mapping[str, Callable[[], None]], refused: Callable[[str], None]
    ) -> None:
        """Connect handlers by command id; `refused` gets the sentence of one that raises.

        Raises:
            KeyError: if a handler is for a command that is not in the table.
        """
        for ident, handler in handlers.items():
            self._actions[ident].triggered.connect(self._guarded(ident, handler, refused))

    def explain(self, reasons: Mapping[str, Reason]) -> None:
        """Take functions that say why a command cannot act now.

        They are asked when the command is about to act, which it then does not, when a menu shows
        it, and by the list of all commands; so nothing has to be kept in step.

        Raises:
            KeyError: if one is for a command that is not in the table.
        """
        for ident, reason in reasons.items():
            self._reasons[self._commands[ident].id] = reason

    def reason(self, ident: str) -> str:
        """Return why a command cannot act now; empty if it can."""
        why = self._reasons[ident]() if ident in self._reasons else ""
        return why or ("" if self._actions[ident].isEnabled() else tr("Not possible now."))

    def trigger(self, ident: str) -> None:
        """Run a command by id, or say why it is not available now."""
        if self._actions[ident].isEnabled():
            self._actions[ident].trigger()
        else:
            self.unavailable.emit(self.reason(ident))

    def commands(self) -> tuple[Command, ...]:
        """Return the commands with the keys that are in force."""
        return tuple(self._commands.values())

    def key(self, ident: str) -> str:
        """Return the first key of a command as this platform writes it; empty if it has none."""
        keys = self._actions[ident].shortcuts()
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def set_commands(self, commands: Iterable[Command]) -> None:
        """Put other keys in force."""
        for command in commands:
            if command != self._commands[command.id]:
                self._commands[command.id] = command
                _set_keys(self._actions[command.id], command)

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Make the menus, sections divided by lines."""
        bar.setAccessibleName(tr("Menus"))
        menus = {menu: bar.addMenu(tr(menu.value)) for menu in Menu}
        bar.installEventFilter(self)
        for menu in menus.values():
            self.follow(menu)
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
                    submenus[name] = LastingMenu(tr(name), menu)
                    menu.addMenu(submenus[name])
                    self.follow(submenus[name])
                target = submenus[name]
            target.addAction(self._actions[ident])

    def follow(self, menu: QMenu) -> None:
        """Leave letters to a menu, and show in it what cannot act, as long as it is open."""
        menu.setAccessibleName(menu.title().replace("&", "") or tr("Commands"))
        menu.installEventFilter(self)
        menu.aboutToShow.connect(lambda: self._grey(menu))
        menu.aboutToHide.connect(lambda: self._ungrey(menu))

    def _grey(self, menu: QMenu) -> None:
        for action in menu.actions():
            ident = action.objectName()
            why = self.reason(ident) if ident in self._actions and action.isEnabled() else ""
            if why:
                self._greyed.add(ident)
                action.setEnabled(False)
                action.setStatusTip(tr("Not now: {reason}", reason=why))

    def _ungrey(self, menu: QMenu) -> None:
        """Let keys ask again: by then the reason may be gone."""
        for action in menu.actions():
            ident = action.objectName()
            if ident in self._greyed:
                self._greyed.remove(ident)
                action.setEnabled(True)
                action.setStatusTip(tr(self._commands[ident].help))

    def _guarded(
        self, ident: str, handler: Callable[[], None], refused: Callable[[str], None]
    ) -> Callable[[], None]:
        def act() -> None:
            why = self.reason(ident)
            if why:
                self.unavailable.emit(why)
                return
            try:
                handler()
            except UserError as error:
                refused(said(error))

        return act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave letters to the open menu: there they choose an entry, and are no command's key."""
        if event.type() == QEvent.Type.ShortcutOverride and _types_something(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def reader_keys(commands: Iterable[Command] = COMMANDS) -> dict[str, str]:
    """Return the keys that the reader takes itself: portable key text -> command id."""
    return {
        key: command.id
        for command in commands
        if command.scope is Scope.READER
        for key in command.keys
    }


def _types_something(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.modifiers() & ~_SHIFT:
        return False
    return bool(event.text()) and event.text().isprintable()


def _action(command: Command, owner: QObject) -> QAction:
    action = QAction(tr(command.text), owner)
    action.setObjectName(command.id)
    if command.scope is Scope.READER:
        # Shown in the menus only: the reader takes these keys itself while it has the focus.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setStatusTip(tr(command.help))
    action.setCheckable(command.checkable)
    _set_keys(action, command)
    return action


def _set_keys(action: QAction, command: Command) -> None:
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    keys = f" ({', '.join(map(native, command.keys))})" if command.keys else ""
    action.setToolTip(f"{words(command)}{keys}\n{tr(command.help)}")
