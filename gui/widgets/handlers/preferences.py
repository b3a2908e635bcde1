"""The list of all commands, the preferences, and the keys that a person has chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from gui.domain.errors import UserError
from gui.models.keymap import KeyMap, parse, stored
from gui.models.wording import score
from gui.session.preferences import Preferences
from gui.session.settings import Settings
from gui.translation import mark, said, tr
from gui.widgets.handlers.shown import STOPS
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from gui.widgets.dialogs.key_editor import KeyEditor

_FILES = mark("Keys (*.json);;All files (*)")
_NAME = "sayso-keys.json"
_MOST_BYTES = 1_000_000


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
        return {
            "view.palette": self._show_palette,
            "app.preferences": self._show_preferences,
            "app.keys": lambda: self._show_preferences(keys=True),
        }

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

    def _show_preferences(self, *, keys: bool = False) -> None:
        from gui.widgets.dialogs.key_editor import KeyEditor
        from gui.widgets.dialogs.preferences import PreferencesDialog

        editor = KeyEditor(self._keys)
        thresholds = [
            (tr("From {score}", score=score(least)) if least else tr("All"), least)
            for least in STOPS.values()
        ]
        dialog = PreferencesDialog(self._preferences.value, thresholds, editor, self._window)
        dialog.changed.connect(self._change)
        editor.changed.connect(self._change_keys)
        editor.import_requested.connect(lambda: self._import(editor))
        editor.export_requested.connect(lambda: self._export(editor))
        if keys:
            dialog.show_keys()
        dialog.open()

    def _change(self, name: str, value: Any) -> None:
        self._preferences.change(replace(self._preferences.value, **{name: value}))

    def _change_keys(self, keys: KeyMap) -> None:
        self._preferences.change(replace(self._preferences.value, keys=dict(keys.own)))

    def _import(self, editor: "KeyEditor") -> None:
        name, _ = QFileDialog.getOpenFileName(
            editor, tr("Import keys"), str(Path.home()), tr(_FILES)
        )
        if not name:
            return
        try:
            keys = parse(_text(Path(name)))
        except UserError as error:
            editor.show_trouble(said(error))
        else:
            done = tr("The keys of {file} are in force.", file=Path(name).name)
            editor.show_keymap(keys, done)

    def _export(self, editor: "KeyEditor") -> None:
        place = str(Path.home() / _NAME)
        name, _ = QFileDialog.getSaveFileName(editor, tr("Export keys"), place, tr(_FILES))
        if not name:
            return
        try:
            Path(name).write_text(editor.keymap.dump(), encoding="utf-8")
        except OSError as error:
            editor.show_trouble(
                tr("The keys could not be written: {why}.", why=error.strerror or error)
            )
        else:
            editor.show_said(tr("All keys are written to {file}.", file=Path(name).name))


def _text(path: Path) -> str:
    """Read a file of keys.

    Raises:
        UserError: if it cannot be read, or is no text.
    """
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise UserError(
            "{file} could not be read: {why}.", file=path.name, why=error.strerror or error
        ) from error
    except UnicodeDecodeError:
        return ""
