"""Make the pictures of the README: `python -m tests.pictures [FOLDER]`.

Run under a real or virtual screen for the best type (`xvfb-run -s "-screen 0 1600x1000x24"`).
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from gui.app import Folders, build
from gui.session.preferences import Preferences
from gui.session.samples import add_samples
from gui.store.opening import create
from gui.widgets.main_window import MainWindow

SIZE = (1440, 900)
FOLDER = Path(__file__).parents[1] / "resources" / "pictures"


class Camera:
    """Sets scenes in a real window and takes their pictures, in both themes."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder = folder
        self._home = home
        folder.mkdir(parents=True, exist_ok=True)

    def window(self, name: str, *, samples: bool) -> MainWindow:
        """Open a window over a fresh library."""
        path = self._home / f"{name}.sqlite"
        library = create(path)
        if samples:
            add_samples(library)
        library.close()
        folders = Folders(*(self._home / name / part for part in ("data", "config", "state")))
        window = build(path, folders)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 5000)
        window.wait_idle(60_000)
        return window

    def take(self, window: MainWindow, name: str, dialog: QDialog | None = None) -> None:
        """Save the scene in light and in dark."""
        preferences = window.findChild(Preferences)
        assert isinstance(preferences, Preferences)
        for theme in ("light", "dark"):
            preferences.change(replace(preferences.value, theme=theme))
            QTest.qWait(120)
            window.status.clearMessage()  # what is at the caret stands beneath
            scene = window.grab()
            if dialog is not None:
                _put_over(scene, window, dialog)
            scene.save(str(self._folder / f"{name}-{theme}.png"))


def _put_over(scene: object, window: MainWindow, dialog: QDialog) -> None:
    from PySide6.QtGui import QPainter, QPixmap

    assert isinstance(scene, QPixmap)
    painter = QPainter(scene)
    picture = dialog.grab()
    place = dialog.mapToGlobal(dialog.rect().topLeft()) - window.mapToGlobal(
        window.rect().topLeft()
    )
    painter.drawPixmap(place, picture)
    painter.setPen(dialog.palette().mid().color())
    painter.drawRect(place.x() - 1, place.y() - 1, dialog.width() + 1, dialog.height() + 1)
    painter.end()


def open_article(window: MainWindow, words: str) -> None:
    """Open the sample that has some words."""
    model = window.documents.view.model()
    for row in range(model.rowCount()):
        window.documents.view.setCurrentIndex(model.index(row, 0))
        if words in window.reader.text():
            window.reader.setFocus()
            return
    raise LookupError(words)


def put_caret(window: MainWindow, words: str) -> None:
    """Put the caret into the first place of some words."""
    window.reader.set_caret(window.reader.text().index(words) + 2)


def select(window: MainWindow, words: str) -> None:
    """Select the first place of some words."""
    start = window.reader.text().index(words)
    window.reader.select(start, start + len(words))


def given_article(window: MainWindow) -> None:
    """The given article with some suggestions decided and the caret on a quote."""
    open_article(window, "Jean-Yves Le Drian")
    for words in ("Unfortunately, over", "We would like to note"):
        put_caret(window, words)
        QTest.keyClick(window.reader, Qt.Key.Key_A)
    select(window, "A complete ceasefire and a cessation of all hostilities")
    QTest.keyClick(window.reader, Qt.Key.Key_Q)
    put_caret(window, "We do not remember")


def nested_article(window: MainWindow) -> None:
    """An article with many quotes, from its first suggestion."""
    open_article(window, "quarry")
    window.reader.set_caret(0)
    QTest.keyClick(window.reader, Qt.Key.Key_N)


def main() -> None:
    """Take all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    scenes: dict[str, Callable[[MainWindow], None]] = {
        "article": given_article,
        "review": nested_article,
        "right-to-left": lambda window: open_article(window, "مكتبة"),
    }
    with tempfile.TemporaryDirectory() as home:
        camera = Camera(folder, Path(home))
        window = camera.window("samples", samples=True)
        for name, scene in scenes.items():
            scene(window)
            camera.take(window, name)
        window.actions_by_id.trigger("export.run")
        camera.take(window, "export", _dialog(window))
        window.close()
        empty = camera.window("empty", samples=False)
        camera.take(empty, "empty")
        empty.close()


def _dialog(window: MainWindow) -> QDialog:
    QApplication.processEvents()
    (dialog,) = (d for d in window.findChildren(QDialog) if d.isVisible())
    return dialog


if __name__ == "__main__":
    main()
