"""Takes pictures of a real window and of what is open over it, in both themes."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.session.preferences import Preferences
from gui.widgets.main_window import MainWindow

THEMES = ("light", "dark")
_POPUP = Qt.WindowType.Popup & ~Qt.WindowType.Window
_PAINTED = 120
"""Milliseconds until a scene stands still."""
_ROUND = 24
"""Pixels of the window that are left around what is cut out of it."""


class Camera:
    """Saves pictures in one folder, one a theme: NAME-light.png and NAME-dark.png."""

    def __init__(self, folder: Path, themes: Iterable[str] = THEMES) -> None:
        self._folder = folder
        self._themes = tuple(themes)
        folder.mkdir(parents=True, exist_ok=True)

    def take(
        self, window: MainWindow, name: str, *, notice: bool = False, close: bool = False
    ) -> None:
        """Save the scene in each theme.

        Args:
            window: the window; dialogs and menus that are open are put over it.
            name: what the pictures are called.
            notice: keep what the status line says in passing; else what is at the caret is there.
            close: only what is open over the window, with a little of the window around it.
        """
        preferences = window.findChild(Preferences)
        assert isinstance(preferences, Preferences)
        for theme in self._themes:
            preferences.change(replace(preferences.value, theme=theme))
            QTest.qWait(_PAINTED)
            if not notice:
                window.status.clearMessage()
            over = [top for top in QApplication.topLevelWidgets() if _lies_over(top, window)]
            over.sort(key=_depth)
            scene = window.grab()
            frame = _put_over(scene, window, over)
            if close and over:
                scene = scene.copy(_scaled(frame, scene))
            scene.save(str(self._folder / f"{name}-{theme}.png"))


def _lies_over(top: QWidget, window: MainWindow) -> bool:
    return top is not window and top.isVisible() and not top.inherits("QTipLabel")


def _depth(top: QWidget) -> int:
    """Count the windows that something lies over."""
    above = top.parentWidget()
    return 0 if above is None else 1 + _depth(above.window())


def _put_over(scene: QPixmap, window: MainWindow, over: Iterable[QWidget]) -> QRect:
    """Paint what lies over a window into its picture; return where all of that is."""
    painter, whole = QPainter(scene), QRect()
    for top in over:
        place = QRect(window.mapFromGlobal(top.mapToGlobal(top.rect().topLeft())), top.size())
        painter.drawPixmap(place.topLeft(), top.grab())
        if not top.windowFlags() & (Qt.WindowType.FramelessWindowHint | _POPUP):
            painter.setPen(top.palette().mid().color())
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        whole = whole.united(place)
    painter.end()
    return whole.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND).intersected(window.rect())


def _scaled(frame: QRect, scene: QPixmap) -> QRect:
    ratio = scene.devicePixelRatio()
    return QRect(
        round(frame.x() * ratio),
        round(frame.y() * ratio),
        round(frame.width() * ratio),
        round(frame.height() * ratio),
    )
