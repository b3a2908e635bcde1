"""The real window over a library in a temporary folder, with the samples detected in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QMenu
from pytestqt.qtbot import QtBot

from gui.app import Folders, build
from gui.detect.detector import Detector
from gui.detect.rules.detector import RuleDetector
from gui.session.samples import add_samples
from gui.session.session import Session
from gui.store.library import Library
from gui.store.opening import create

WAIT = 30_000
SEED = "Jean-Yves Le Drian"
"""Words that only the given article has."""
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SomeDialog = TypeVar("SomeDialog", bound=QDialog)


class Desk:
    """A person at the window: opens documents, selects words, presses keys, reads the table."""

    def __init__(
        self, qtbot: QtBot, path: Path, folders: Folders, detector: Detector | None
    ) -> None:
        self.qtbot = qtbot
        self.window = build(path, folders, detector)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.activate()
        if detector is not None:
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

    @property
    def session(self) -> Session:
        """The session behind the window."""
        found = self.window.findChild(Session)
        assert isinstance(found, Session)
        return found

    def place(self, words: str) -> tuple[int, int]:
        """Return the first place of some words in the text."""
        start = self.window.reader.text().index(words)
        return start, start + len(words)

    def notice(self) -> str:
        """Return what the status line says in passing."""
        return self.window.status.currentMessage()

    def dialog(self, kind: type[SomeDialog]) -> SomeDialog:
        """Return the one dialog of a kind that is open."""
        (found,) = [d for d in self.window.findChildren(kind) if d.isVisible()]
        self.qtbot.waitUntil(found.isActiveWindow)
        return found

    def activate(self) -> None:
        """Make the window the active one again, as a window manager does after a dialog."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def dialogs(self) -> list[QDialog]:
        """Return all dialogs that are open."""
        return [d for d in self.window.findChildren(QDialog) if d.isVisible()]

    def point(self, position: int) -> QPoint:
        """Return where in the reader's viewport the character at a position is."""
        reader = self.window.reader
        reader.set_caret(position)
        reader.ensureCursorVisible()
        left = reader.cursorRect()
        return QPoint(left.left() + 3, left.center().y())

    def from_menu(self, ident: str) -> None:
        """Choose a command in the menu bar, as a click there would."""
        self._choose(list(self.window.menus.values()), ident)

    def from_context(self, view: str, ident: str) -> None:
        """Choose a command in the context menu of the reader, or of a list."""
        before = set(self.window.findChildren(QMenu))
        if view == "reader":
            self.window.reader.menu_requested.emit(QPoint(400, 300))
        else:
            self.view(view).customContextMenuRequested.emit(QPoint(20, 20))
        (menu,) = [
            m
            for m in self.window.findChildren(QMenu)
            if m not in before and m.parent() is self.window
        ]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        menu.close()  # as a real click does before it acts
        self._choose([menu], ident)
        menu.deleteLater()

    def _choose(self, menus: list[QMenu], ident: str) -> None:
        (action,) = [
            action
            for menu in menus
            for sub in (menu, *menu.findChildren(QMenu))
            for action in sub.actions()
            if action.objectName() == ident
        ]
        assert action.isEnabled()
        action.trigger()

    def close(self) -> None:
        """Close the window."""
        assert self.window.close()


def detect_by_rule(library: Library) -> None:
    """Look for quotes and names in all documents of a library that were not looked at yet."""
    detector = RuleDetector()
    for ident in library.detections.pending(detector.origin):
        document = library.documents.get(ident)
        found = detector.detect(document.text, document.details.language, lambda: False)
        library.detections.save(ident, detector.origin, detector.layers, tuple(found))


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


@pytest.fixture(scope="session")
def detected_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a library with the samples and what the detector finds in them, to be copied."""
    path = tmp_path_factory.mktemp("detected") / "library.sqlite"
    made = create(path)
    add_samples(made)
    detect_by_rule(made)
    made.close()
    return path


@pytest.fixture
def detected(detected_once: Path, tmp_path: Path) -> Path:
    """Return the path of a library with the samples, detected already."""
    path = tmp_path / "detected.sqlite"
    shutil.copyfile(detected_once, path)
    return path


@pytest.fixture
def desk(sit: Callable[..., Desk], detected: Path) -> Desk:
    """Return a person at the window over the detected samples, the given article open."""
    desk = sit(detected)
    desk.open(SEED)
    desk.window.reader.set_caret(0)
    return desk


@pytest.fixture
def sit(
    qtbot: QtBot, folders: Folders, library: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desk]]:
    """Return a function that opens the window over the samples, or over another library.

    Detection is by rule, whose findings the tests know, and on a thread, whatever model is
    installed; with `own_process` it is as a person has it, and still running.
    """
    monkeypatch.setattr("gui.app.wiring._AFTER_FIRST_PAINT", 0)
    desks: list[Desk] = []

    def start(path: Path | None = None, *, own_process: bool = False) -> Desk:
        detector = None if own_process else RuleDetector()
        desks.append(Desk(qtbot, path or library, folders, detector))
        return desks[-1]

    yield start
    for desk in desks:
        desk.window.close()
