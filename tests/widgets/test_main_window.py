"""The main window by itself: its panes, menus, keys and its end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS, Menu, Scope
from gui.widgets.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window without anything in it."""
    window = MainWindow(lambda milliseconds: milliseconds > 10)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def test_the_panes_stand_from_left_to_right(window: MainWindow) -> None:
    lefts = [
        pane.mapTo(window, pane.rect().topLeft()).x()
        for pane in (window.documents, window.reader, window.annotations)
    ]
    assert lefts == sorted(lefts)
    assert all(pane.width() > 100 for pane in (window.documents, window.annotations))
    assert not window.banner.isVisible()
    assert not window.find_bar.isVisible()


def test_each_menu_of_the_table_is_there(window: MainWindow) -> None:
    assert list(window.menus) == list(Menu)
    assert [a.text() for a in window.menuBar().actions()] == [menu.value for menu in Menu]


def test_waiting_is_the_sessions(window: MainWindow) -> None:
    assert window.wait_idle(11)
    assert not window.wait_idle(9)


def test_closing_is_told_before_the_window_goes(window: MainWindow) -> None:
    seen: list[bool] = []
    window.closing.connect(lambda: seen.append(window.isVisible()))
    assert window.close()
    assert seen == [True]


def test_a_single_key_asks_for_its_command_in_the_text_alone(window: MainWindow) -> None:
    done: list[str] = []
    reader_commands = [c for c in COMMANDS if c.scope is Scope.READER]
    for command in reader_commands:
        window.actions_by_id[command.id].triggered.connect(
            lambda _checked=False, ident=command.id: done.append(ident)
        )
    window.documents.search.setFocus()
    QTest.keyClicks(window.documents.search, "qscklemoaxnpwb123.,'[] ")
    assert done == []
    window.reader.setFocus()
    QTest.keyClick(window.reader, Qt.Key.Key_Q)
    QTest.keyClick(window.reader, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.reader, Qt.Key.Key_F9)
    assert done == ["quote.tag", "quote.content", "select.quotation"]


def test_tab_leads_from_the_list_to_the_text_to_the_table(window: MainWindow) -> None:
    window.documents.search.setFocus()
    passed: list[QWidget] = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in passed:
            break
        passed.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    panes = [
        next(
            name
            for name, pane in (
                ("documents", window.documents),
                ("reader", window.reader),
                ("annotations", window.annotations),
            )
            if pane is widget or pane.isAncestorOf(widget)
        )
        for widget in passed
    ]
    assert list(dict.fromkeys(panes)) == ["documents", "reader", "annotations"]


def test_esc_closes_the_find_bar_and_then_nothing(window: MainWindow) -> None:
    closed = QSignalSpy(window.find_bar.closed)
    window.find_bar.open_with("words")
    window.reader.setFocus()
    QTest.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert closed.count() == 1
    QTest.keyClick(window.reader, Qt.Key.Key_Escape)
    assert closed.count() == 1
    assert window.isVisible()
