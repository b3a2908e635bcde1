"""Keys of the window work wherever the focus is in the panels."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.document import Details, Document
from gui.models.annotations import AnnotationTable
from gui.models.documents import DocumentTable
from gui.store.library import Library
from gui.widgets.annotation_panel import AnnotationPanel
from gui.widgets.document_panel import DocumentPanel
from gui.widgets.find_bar import FindBar
from tests.models.shelf import NAMES, TEXT, entity, quote

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
STOPS = ("search", "documents", "filter_quote", "filter_words", "annotations", "find")

KEYS = (
    (KEY.Key_PageDown, CTRL),
    (KEY.Key_PageUp, CTRL),
    (KEY.Key_D, CTRL),
    (KEY.Key_F2, PLAIN),
    (KEY.Key_F3, SHIFT),
    (KEY.Key_F6, PLAIN),
    (KEY.Key_F12, PLAIN),
)


@pytest.fixture
def window(library: Library, qtbot: QtBot) -> Iterator[QMainWindow]:
    """Return a window with the panels and the find bar, all filled."""
    window = QMainWindow()
    qtbot.addWidget(window)
    panes = QSplitter()
    documents, annotations, find_bar = DocumentPanel(), AnnotationPanel(), FindBar()
    for pane in (documents, find_bar, annotations):
        panes.addWidget(pane)
    window.setCentralWidget(panes)
    shelf = DocumentTable(library, window)
    documents.set_model(shelf)
    table = AnnotationTable(window)
    annotations.set_model(table)
    table.show(Document(1, "d", Details(), TEXT, ""), (quote(), entity()), NAMES)
    window.resize(1200, 500)
    window.show()
    find_bar.open_with("sea")
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    shelf.set_library(None)


def stop(window: QMainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize("name", STOPS)
def test_commands_work_wherever_the_focus_is(window: QMainWindow, qtbot: QtBot, name: str) -> None:
    widget = stop(window, name)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    done = []
    for key, modifier in KEYS:
        action = QAction("Act", window)
        action.setShortcut(QKeySequence(modifier | key))
        window.addAction(action)
        action.triggered.connect(lambda _=False, key=key: done.append(key))
        QTest.keyClick(widget, key, modifier)
    assert done == [key for key, _ in KEYS]


def test_tab_goes_round_through_all_stops_and_is_caught_nowhere(window: QMainWindow) -> None:
    first = stop(window, "search")
    first.setFocus()
    passed = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        passed.append(focus.objectName())
        QTest.keyClick(focus, KEY.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    assert QApplication.focusWidget() is first
    assert set(STOPS) <= set(passed)


def test_whatever_takes_the_focus_has_a_name(window: QMainWindow) -> None:
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and type(widget) is not QSplitter
    ]
    assert nameless == []


def test_moving_the_mouse_chooses_nothing(window: QMainWindow) -> None:
    panel = window.findChildren(DocumentPanel)[0]
    chosen = QSignalSpy(panel.document_chosen)
    for y in (10, 40, 70):
        QTest.mouseMove(panel.view.viewport(), QPoint(20, y))
    assert chosen.count() == 0
