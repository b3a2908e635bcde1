"""The main window without a library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """Return a shown window in which the search field has the focus."""
    window = MainWindow(lambda _milliseconds: True)
    qtbot.addWidget(window)
    window.show()
    window.documents.focus_search()
    qtbot.waitUntil(window.documents.search.hasFocus)
    return window


def passed(key: Qt.Key, times: int) -> list[str]:
    """Press a key and return the names of what has the focus each time."""
    names = []
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName() or type(focus).__name__)
        QTest.keyClick(focus, key)
    return names


def test_tab_goes_from_left_to_right_and_from_top_to_bottom(window: MainWindow) -> None:
    window.documents._stack.setCurrentWidget(window.documents.view)
    window.annotations._stack.setCurrentWidget(window.annotations.view)
    filters = ["filter_quote", "filter_entity", "filter_tag", "filter_words", "filter_status"]
    round_trip = ["search", "SortButton", "documents", "reader", *filters, "annotations"]
    assert passed(KEY.Key_Tab, 10) == round_trip
    assert passed(KEY.Key_Backtab, 11) == ["search", *reversed(round_trip)]


def test_the_find_bar_comes_after_the_text(window: MainWindow) -> None:
    window.find_bar.open_with("word")
    window.reader.setFocus()
    assert passed(KEY.Key_Tab, 3)[:2] == ["reader", "find"]


def test_widths_that_nobody_chose_are_not_kept(window: MainWindow) -> None:
    assert window.panes().isEmpty()
