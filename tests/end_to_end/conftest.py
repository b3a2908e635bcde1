"""The real window over a library in a temporary folder, with the samples detected in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from gui.app import Folders, build
from gui.session.samples import add_samples
from gui.store.opening import create

WAIT = 30_000


class Desk:
    """A person at the window: opens documents, selects words, presses keys, reads the table."""

    def __init__(self, qtbot: QtBot, path: Path, folders: Folders) -> None:
        self.qtbot = qtbot
        self.window = build(path, folders)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        assert self.window.wait_idle(WAIT)

    def view(self, name: str) -> QAbstractItemView:
        """Return the documents or the annotations."""
        found = self.window.findChild(QAbstractItemView, name)
        assert isinstance(found, QAbstractItemView)
        return found

    def titles(self) -> list[str]:
        """Return the first column of the document list."""
        model = self.view("documents").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def open(self, words: str) -> None:
        """Open the document whose text has these words."""
        view = self.view("documents")
        for row in range(view.model().rowCount()):
            view.setCurrentIndex(view.model().index(row, 0))
            if words in self.window.reader.text():
                self.settle()
                self.window.reader.setFocus()
                return
        raise AssertionError(f"no document holds {words!r}")

    def rows(self) -> list[list[str]]:
        """Return the annotation table as it is shown, cell by cell."""
        model = self.view("annotations").model()
        columns = range(model.columnCount())
        return [
            [str(model.index(row, column).data() or "") for column in columns]
            for row in range(model.rowCount())
        ]

    def select(self, words: str) -> None:
        """Select the first place of some words, as a drag with the mouse would."""
        start = self.window.reader.text().index(words)
        self.window.reader.setFocus()
        self.window.reader.select(start, start + len(words))

    def caret(self, words: str) -> None:
        """Put the caret into the first place of some words."""
        self.window.reader.setFocus()
        self.window.reader.set_caret(self.window.reader.text().index(words) + 1)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the text."""
        QTest.keyClick(self.window.reader, key, modifier or Qt.KeyboardModifier.NoModifier)

    def command(self, ident: str) -> None:
        """Choose a command from the menus."""
        action = self.window.findChild(QAction, ident)
        assert isinstance(action, QAction)
        assert action.isEnabled(), f"{ident} is not available"
        action.trigger()

    def close(self) -> None:
        """Close the window."""
        assert self.window.close()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Return a person's folders, all within the test's own."""
    return Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the path of a library with the samples in it."""
    path = tmp_path / "library.sqlite"
    made = create(path)
    add_samples(made)
    made.close()
    return path


@pytest.fixture
def sit(qtbot: QtBot, folders: Folders, library: Path) -> Iterator[Callable[..., Desk]]:
    """Return a function that opens the window over the samples, or over another library."""
    desks: list[Desk] = []

    def start(path: Path | None = None) -> Desk:
        desks.append(Desk(qtbot, path or library, folders))
        return desks[-1]

    yield start
    for desk in desks:
        desk.window.close()
