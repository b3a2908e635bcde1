"""Keys, diagnostics, about, the model card, and the annotator's name."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.session.detector_in_use import DetectorInUse, stands_in
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_STAND_IN = mark("By rule, without the model")


class HelpHandler(QObject):
    """The Help menu."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        diagnostics: Callable[[], str],
        detector: DetectorInUse,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._diagnostics = diagnostics
        self._detector = detector
        detector.found.connect(self._say_stand_in)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "help.keys": self._show_keys,
            "help.diagnostics": self._copy_diagnostics,
            "help.about": self._show_about,
            "help.model_card": self._show_model_card,
            "edit.annotator": self._ask_name,
        }

    def _show_keys(self) -> None:
        from gui.widgets.dialogs.keys import KeysDialog

        actions = self._window.actions_by_id
        dialog = KeysDialog(actions.commands(), parent=self._window)
        dialog.change_requested.connect(lambda: actions.trigger("app.keys"))
        dialog.open()

    def _show_about(self) -> None:
        from gui.widgets.dialogs.about import AboutDialog

        dialog = AboutDialog(self._detector.origin, parent=self._window)
        dialog.card_requested.connect(self._show_model_card)
        dialog.open()

    def _show_model_card(self) -> None:
        from gui.widgets.dialogs.model_card import ModelCardDialog

        ModelCardDialog(self._detector.origin, parent=self._window).open()

    def _say_stand_in(self, origin: str) -> None:
        self._window.status.show_detector(tr(_STAND_IN) if stands_in(origin) else "")

    def _copy_diagnostics(self) -> None:
        QApplication.clipboard().setText(self._diagnostics())
        self._session.noticed.emit(
            tr("Diagnostics are on the clipboard; they hold no document text.")
        )

    def _ask_name(self) -> None:
        from gui.widgets.dialogs.name import NameDialog

        dialog = NameDialog(self._preferences.value.who, parent=self._window)
        dialog.saved.connect(
            lambda name: self._preferences.change(
                replace(self._preferences.value, annotator=name.strip())
            )
        )
        dialog.open()
