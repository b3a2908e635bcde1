"""The list of all commands, the preferences, and the keys that a person has chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.models.keymap import KeyMap, stored
from gui.session.preferences import Preferences
from gui.session.settings import Settings
from gui.widgets.main_window import MainWindow


class PreferencesHandler(QObject):
    """Puts a person's keys in force, and opens what lists and changes commands and keys."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._keys = KeyMap({})
        preferences.changed.connect(self._follow)
        self._follow(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"view.palette": self._show_palette}

    def _follow(self, settings: Settings) -> None:
        keys = stored(settings.keys)
        if keys != self._keys:
            self._keys = keys
            self._window.set_commands(keys.commands())

    def _show_palette(self) -> None:
        from gui.models.command_rows import CommandRows
        from gui.widgets.dialogs.palette import PaletteDialog

        actions = self._window.actions_by_id
        rows = CommandRows(
            [command for command in actions.commands() if command.id != "view.palette"],
            lambda ident: actions[ident].text(),
            actions.reason,
            self._preferences.value.recent_commands,
        )
        dialog = PaletteDialog(rows, parent=self._window)
        dialog.chosen.connect(self._run)
        dialog.open()

    def _run(self, ident: str) -> None:
        """Run a command as if it were chosen in the menus: the focus is where it was before."""
        self._preferences.change(self._preferences.value.with_recent_command(ident))
        self._window.activateWindow()
        focus = self._window.focusWidget()
        if focus is not None:
            focus.setFocus()
        self._window.actions_by_id.trigger(ident)
