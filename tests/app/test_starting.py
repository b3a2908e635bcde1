"""Building the program, closing it, and more than one window."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.detect.rules.detector import RuleDetector
from gui.session.samples import add_samples
from gui.session.session import Session
from gui.store.opening import create, open_library
from gui.widgets.main_window import MainWindow

ROOT = Path(__file__).parents[2]
WAIT = 30_000


def text_of_samples(path: Path) -> Path:
    library = create(path)
    add_samples(library)
    library.close()
    return path


def session_of(window: MainWindow) -> Session:
    found = window.findChild(Session)
    assert isinstance(found, Session)
    return found


def test_the_names_that_others_rely_on(make: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    window = make(text_of_samples(tmp_path / "library.sqlite"))
    assert not window.isVisible()
    assert window.wait_idle(WAIT)
    documents = window.findChild(QAbstractItemView, "documents")
    annotations = window.findChild(QAbstractItemView, "annotations")
    assert isinstance(documents, QAbstractItemView)
    assert isinstance(annotations, QAbstractItemView)
    assert isinstance(window.findChild(QLineEdit, "search"), QLineEdit)
    assert window.findChild(QWidget, "reader") is window.reader
    assert documents.model().rowCount() == 15
    for row in (1, 0):
        documents.setCurrentIndex(documents.model().index(row, 0))
        assert window.reader.text()
    window.reader.select(3, 9)
    assert window.reader.selection() == (3, 9)
    assert annotations.model().rowCount() > 5
    assert isinstance(window.findChild(QAction, "quote.tag"), QAction)


def test_whatever_takes_the_focus_has_a_name(
    make: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window = make(text_of_samples(tmp_path / "library.sqlite"))
    window.show()
    window.wait_idle(WAIT)
    window.findChild(QAction, "find.document").trigger()  # type: ignore[union-attr]
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_a_missing_library_is_made_empty(
    make: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "new.sqlite"
    window = make(path)
    assert path.exists()
    assert window.windowTitle() == "new – Sayso"
    documents = window.findChild(QAbstractItemView, "documents")
    assert isinstance(documents, QAbstractItemView)
    assert documents.model().rowCount() == 0


def test_closing_during_detection_leaves_nothing_pending_and_the_lock_free(
    make: Callable[[Path], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr("gui.app.wiring._AFTER_FIRST_PAINT", 0)
    path = text_of_samples(tmp_path / "library.sqlite")
    window = make(path)
    window.show()
    session = session_of(window)
    qtbot.waitUntil(lambda: any("quotes" in s.title for s in session.runner.states()), timeout=WAIT)
    assert window.close()
    assert window.wait_idle(0)
    opened = open_library(path)
    assert not opened.read_only
    pending = opened.detections.pending(RuleDetector().origin)
    assert not any(opened.annotations.of(ident) for ident in pending), "nothing is half-written"
    opened.close()
    again = make(path)
    assert again.wait_idle(WAIT), "what was cut off is found now"
    assert all(session_of(again).library.annotations.of(i) for i in range(1, 16))


def test_two_libraries_in_one_process_do_not_touch_each_other(
    make: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    one, two = (make(text_of_samples(tmp_path / f"{n}.sqlite")) for n in ("one", "two"))
    for window in (one, two):
        window.show()
        assert window.wait_idle(WAIT)
        assert not window.banner.isVisible()
    views = [w.findChild(QAbstractItemView, "annotations") for w in (one, two)]
    models = [v.model() for v in views if isinstance(v, QAbstractItemView)]
    before = [m.rowCount() for m in models]
    one.reader.select(2000, 2020)
    QTest.keyClick(one.reader, Qt.Key.Key_Q)
    assert [m.rowCount() for m in models] == [before[0] + 1, before[1]]
    assert not two.actions_by_id["edit.undo"].isEnabled()
    one.close()
    two.reader.select(2000, 2020)
    QTest.keyClick(two.reader, Qt.Key.Key_Q)
    assert models[1].rowCount() == before[1] + 1


def test_a_window_can_be_built_again_after_closing(
    make: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    for _ in range(3):
        window = make(path)
        assert not window.banner.text()
        assert window.close()


STORY = """
import os, socket, sys
from pathlib import Path

def refuse(*_):
    raise AssertionError("a connection was tried")

socket.socket.connect = socket.socket.connect_ex = refuse
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from gui.app import main
from gui.widgets.main_window import MainWindow

def work():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    window.wait_idle(60000)
    reader = window.reader
    reader.setFocus()
    reader.select(100, 140)
    for key in (Qt.Key.Key_Q, Qt.Key.Key_K, Qt.Key.Key_1):
        QTest.keyClick(reader, key)
    window.actions_by_id["edit.undo"].trigger()
    QTimer.singleShot(0, fault)
    QTimer.singleShot(300, lambda: leave(window))

def fault():
    raise RuntimeError("on purpose")

def leave(window):
    boxes = [b for b in window.findChildren(QMessageBox) if b.isVisible()]
    print("boxes", len(boxes))
    print("documents", window.documents.view.model().rowCount())
    for box in boxes:
        box.close()
    window.close()

real = QApplication.exec
def run():
    QTimer.singleShot(500, work)
    return real()
QApplication.exec = staticmethod(run)
sys.exit(main(None))
"""


def test_the_program_runs_offline_and_its_log_holds_no_text(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "",
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    done = subprocess.run(
        [sys.executable, "-c", STORY],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "boxes 1" in done.stdout
    assert "documents 15" in done.stdout
    (log,) = home.rglob("sayso.log")
    words = log.read_text(encoding="utf-8")
    assert "starts on" in words
    assert "on purpose" in words
    (path,) = home.rglob("library.sqlite")
    library = open_library(path)
    try:
        assert not library.read_only
        for ident in range(1, library.documents.count() + 1):
            text = library.documents.get(ident).text
            pieces = [text[at : at + 25] for at in range(0, len(text) - 25, 25)]
            assert [piece for piece in pieces if piece in words] == []
    finally:
        library.close()
