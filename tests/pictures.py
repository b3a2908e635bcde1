"""Make the pictures of the README: `python -m tests.pictures [FOLDER]`.

Run under a real or virtual screen for the best type (`xvfb-run -s "-screen 0 1600x1000x24"`).
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.app import Folders, build
from gui.session.samples import add_samples
from gui.store.opening import create
from gui.widgets.main_window import MainWindow
from tests.camera import Camera

SIZE = (1440, 900)
FOLDER = Path(__file__).parents[1] / "resources" / "pictures"


def made_window(home: Path, name: str, *, samples: bool) -> MainWindow:
    """Open a window over a fresh library."""
    path = home / f"{name}.sqlite"
    library = create(path)
    if samples:
        add_samples(library)
    library.close()
    folders = Folders(*(home / name / part for part in ("data", "config", "state")))
    window = build(path, folders)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 5000)
    window.wait_idle(60_000)
    return window


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
        camera = Camera(folder)
        window = made_window(Path(home), "samples", samples=True)
        for name, scene in scenes.items():
            scene(window)
            camera.take(window, name)
        window.actions_by_id.trigger("export.run")
        camera.take(window, "export")
        window.close()
        empty = made_window(Path(home), "empty", samples=False)
        camera.take(empty, "empty")
        empty.close()


if __name__ == "__main__":
    main()
