"""Keys, diagnostics, about, and the annotator's name."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.commands import COMMANDS
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.widgets.main_window import MainWindow


class HelpHandler(QObject):
    """The Help menu."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        diagnostics: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._diagnostics = diagnostics

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "help.keys": self._show_keys,
            "help.diagnostics": self._copy_diagnostics,
            "help.about": self._show_about,
            "edit.annotator": self._ask_name,
        }

    def _show_keys(self) -> None:
        from gui.widgets.dialogs.keys import KeysDialog

        KeysDialog(COMMANDS, parent=self._window).open()

    def _show_about(self) -> None:
        from gui.widgets.dialogs.about import AboutDialog

        AboutDialog(parent=self._window).open()

    def _copy_diagnostics(self) -> None:
        QApplication.clipboard().setText(self._diagnostics())
        self._session.noticed.emit("Diagnostics are on the clipboard; they hold no document text.")

    def _ask_name(self) -> None:
        from gui.widgets.dialogs.name import NameDialog

        dialog = NameDialog(self._preferences.value.who, parent=self._window)
        dialog.saved.connect(
            lambda name: self._preferences.change(
                replace(self._preferences.value, annotator=name.strip())
            )
        )
        dialog.open()
