"""How the window looks: theme, zoom, type face, and the way from pane to pane."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from gui.look.theme import Choice, Theme
from gui.models.wording import figure
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.session.settings import Settings
from gui.translation import tr
from gui.widgets.main_window import MainWindow

_ZOOM_STEP = 1.1
_ZOOM_LEAST, _ZOOM_MOST = 0.6, 3.0
_CHOICES: dict[str, Choice] = {"system": "system", "light": "light", "dark": "dark"}


class ViewHandler(QObject):
    """The menu View, as far as it is about the window and not about what is listed."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._theme = theme
        window.actions_by_id.make_choice(f"view.theme_{name}" for name in _CHOICES)
        theme.changed.connect(self._look)
        preferences.changed.connect(self._apply)
        window.reader.zoom_requested.connect(self._zoom)
        self._apply(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        window = self._window
        return {
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._set_zoom(1.0),
            "view.typeface": lambda: self._change(serif=not self._preferences.value.serif),
            "view.theme_system": lambda: self._change(theme="system"),
            "view.theme_light": lambda: self._change(theme="light"),
            "view.theme_dark": lambda: self._change(theme="dark"),
            "view.documents": window.documents.focus_list,
            "view.reader": window.reader.setFocus,
            "view.annotations": window.annotations.focus_table,
            "view.full_screen": self._full_screen,
        }

    def _change(self, **values: object) -> None:
        self._preferences.change(replace(self._preferences.value, **values))  # type: ignore[arg-type]

    def _zoom(self, steps: int) -> None:
        zoom = self._preferences.value.zoom * _ZOOM_STEP**steps
        self._set_zoom(round(min(_ZOOM_MOST, max(_ZOOM_LEAST, zoom)), 3))

    def _set_zoom(self, zoom: float) -> None:
        self._change(zoom=zoom)
        size = figure(round(zoom * 100))
        notice = tr("The text is shown at {percent}% of its normal size.", percent=size)
        self._session.noticed.emit(notice)

    def _apply(self, settings: Settings) -> None:
        choice = _CHOICES.get(settings.theme, "system")
        self._theme.choose(choice)
        self._theme.motion.reduce(settings.reduce_motion)
        self._window.status.set_still(settings.reduce_motion)
        self._look()
        for name in _CHOICES:
            self._window.actions_by_id[f"view.theme_{name}"].setChecked(name == choice)

    def _look(self) -> None:
        settings = self._preferences.value
        self._window.reader.set_look(self._theme.dark, settings.zoom, settings.serif)
        self._window.reader.set_lines(settings.measure, settings.line_height)
        self._window.fit_panes()

    def _full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
