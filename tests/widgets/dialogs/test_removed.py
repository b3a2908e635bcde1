"""Removed documents."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.domain.document import State
from gui.store.documents import DocumentRow
from gui.widgets.dialogs.removed import RemovedDialog
from gui.widgets.row_table import RowTable
from tests.widgets.dialogs.asking import button, labels, nameless

ROWS = [
    DocumentRow(7, "One", "Outlet", "2020-11-11", State.NEW, 1, 2, removed=True),
    DocumentRow(9, None, None, None, State.NEW, 0, 0, removed=True),
    DocumentRow(12, "<b>Three</b>", None, None, State.NEW, 0, 0, removed=True),
]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(window: QWidget) -> RemovedDialog:
    """Return an open dialog."""
    dialog = RemovedDialog(ROWS, window)
    dialog.open()
    return dialog


def table(dialog: RemovedDialog) -> RowTable:
    return dialog.findChildren(RowTable)[0]


def test_the_first_one_comes_back_by_one_click(dialog: RemovedDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.bring_back_requested) as asked:
        QTest.mouseClick(button(dialog, "Bring back"), Qt.MouseButton.LeftButton)
    assert asked.args == [(7,)]
    assert not dialog.isVisible()


def test_several_come_back_at_once(dialog: RemovedDialog, qtbot: QtBot) -> None:
    table(dialog).setFocus()
    QTest.keyClick(table(dialog), Qt.Key.Key_Down)
    QTest.keyClick(table(dialog), Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(dialog.bring_back_requested) as asked:
        QTest.keyClick(table(dialog), Qt.Key.Key_Return)
    assert asked.args == [(9, 12)]


def test_cells_say_what_it_was(dialog: RemovedDialog) -> None:
    model = table(dialog).model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert rows == [["One", "11 Nov 2020", "Outlet"], ["Untitled", "", ""]]
    assert nameless(dialog) == []


def test_enter_anywhere_brings_back(dialog: RemovedDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.bring_back_requested) as asked:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked.args == [(7,)]


def test_close_brings_nothing_back(dialog: RemovedDialog) -> None:
    asked = QSignalSpy(dialog.bring_back_requested)
    QTest.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert asked.count() == 0


def test_nothing_removed_is_said(window: QWidget) -> None:
    dialog = RemovedDialog([], window)
    dialog.open()
    assert any(words.startswith("No document is removed.") for words in labels(dialog))
    assert not button(dialog, "Bring back").isEnabled()
