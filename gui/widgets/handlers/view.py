"""How the window looks: theme, zoom, type face, focus; and what the status line says."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from gui.look.theme import apply, is_dark
from gui.session.preferences import Preferences
from gui.session.review import describe, left_to_decide
from gui.session.session import Session
from gui.session.settings import Settings
from gui.widgets.main_window import MainWindow

_ZOOM_STEP = 1.1
_ZOOM_LEAST, _ZOOM_MOST = 0.6, 3.0


class ViewHandler(QObject):
    """The View menu and the status line."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        preferences.changed.connect(self._apply)
        window.reader.zoom_requested.connect(self._zoom)
        window.status.cancel_requested.connect(session.runner.cancel)
        session.runner.changed.connect(window.status.show_jobs)
        session.noticed.connect(window.status.show_notice)
        session.current_changed.connect(lambda _ident: self._describe())
        session.changed.connect(self._changed)
        session.document_opened.connect(lambda _document: self._describe())
        window.installEventFilter(self)
        self._apply(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        window = self._window
        return {
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._change(zoom=1.0),
            "view.typeface": lambda: self._change(serif=not self._preferences.value.serif),
            "view.theme_system": lambda: self._change(theme="system"),
            "view.theme_light": lambda: self._change(theme="light"),
            "view.theme_dark": lambda: self._change(theme="dark"),
            "view.documents": window.documents.focus_list,
            "view.reader": window.reader.setFocus,
            "view.annotations": window.annotations.focus_table,
            "view.full_screen": self._full_screen,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the system's change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._look()
        return super().eventFilter(watched, event)

    def _change(self, **values: object) -> None:
        self._preferences.change(replace(self._preferences.value, **values))  # type: ignore[arg-type]

    def _zoom(self, steps: int) -> None:
        zoom = self._preferences.value.zoom * _ZOOM_STEP**steps
        self._change(zoom=round(min(_ZOOM_MOST, max(_ZOOM_LEAST, zoom)), 3))

    def _apply(self, settings: Settings) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, settings.theme)
        self._look()
        for name in ("system", "light", "dark"):
            self._window.actions_by_id[f"view.theme_{name}"].setChecked(settings.theme == name)

    def _look(self) -> None:
        settings = self._preferences.value
        self._window.reader.set_look(is_dark(self._window.palette()), settings.zoom, settings.serif)

    def _full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _changed(self, _change: object) -> None:
        self._describe()
        self._window.status.show_saved()

    def _describe(self) -> None:
        document, current = self._session.document, self._session.current
        if document is None:
            self._window.status.show_place("")
            return
        quote = self._session.quote
        words = describe(current, document) if current else ""
        if quote is not None and (current is None or quote.id != current.id):
            target = min(quote.main).of(document.text)[:40]
            words = f"{words + ' · ' if words else ''}S and C go to the quote “{target}…”"
        left = left_to_decide(document)
        self._window.status.show_place(words, f"{left} to decide" if left else "")
