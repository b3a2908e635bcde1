"""Moving the borders between panes by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from gui.translation import tr
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow
from gui.widgets.splitter import Border, Splitter


class BordersHandler(QObject):
    """The command that goes to the borders, one after the other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for panes in window.findChildren(Splitter):
            panes.border_focused.connect(self._tell)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"view.border": self._next}

    def reasons(self) -> dict[str, Reason]:
        """Return why there is no border to move, by command id."""
        return {"view.border": lambda: "" if self._borders() else tr("Only one pane is in sight.")}

    def _borders(self) -> list[Border]:
        return [one for panes in self._window.findChildren(Splitter) for one in panes.borders()]

    def _next(self) -> None:
        borders, focus = self._borders(), QApplication.focusWidget()
        if borders:
            place = borders.index(focus) + 1 if focus in borders else 0
            borders[place % len(borders)].enter()

    def _tell(self, focused: bool) -> None:
        if not focused:
            self._window.status.show_mode("")
            return
        key = self._window.actions_by_id.key("view.border")
        words = tr("Arrows move this border, with Ctrl by little · Esc goes back")
        more = tr("{key} for the next border", key=key) if key else ""
        self._window.status.show_mode(" · ".join(filter(None, (words, more))))
