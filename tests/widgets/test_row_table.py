"""A table whose rows are the things."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look.theme import made_palette
from gui.widgets.row_table import RowTable

KEY = Qt.Key
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    """Return a shown table of five rows in two columns, with the focus."""
    table = RowTable()
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 2, table)
    for number in range(5):
        model.appendRow([QStandardItem(f"row {number}"), QStandardItem("x")])
    table.setModel(model)
    table.resize(300, 200)
    table.show()
    table.setFocus()
    return table


def model_of(table: RowTable) -> QStandardItemModel:
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    return model


def centre(table: RowTable, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, 0)).center()


def test_another_current_row_is_chosen_once(table: RowTable) -> None:
    chosen = QSignalSpy(table.row_chosen)
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, KEY.Key_Down)
    QTest.keyClick(table, KEY.Key_Right)
    assert [chosen.at(i) for i in range(chosen.count())] == [[1], [2]]


def test_the_current_row_stays_in_sight_where_the_room_gets_less(table: RowTable) -> None:
    table.make_current(4)
    table.resize(300, 100)
    row = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(row)


def test_a_current_row_that_was_out_of_sight_is_left_there(table: RowTable) -> None:
    table.resize(300, 100)
    table.make_current(4)
    table.verticalScrollBar().setValue(0)
    table.resize(300, 90)
    assert table.verticalScrollBar().value() == 0


def test_being_made_current_is_no_choice(table: RowTable) -> None:
    chosen = QSignalSpy(table.row_chosen)
    table.make_current(3)
    assert table.currentIndex().row() == 3
    assert table.selectionModel().isRowSelected(3, QModelIndex())
    table.make_current(None)
    assert not table.currentIndex().isValid()
    assert not table.selectionModel().hasSelection()
    assert chosen.count() == 0


def test_a_click_chooses_also_what_is_current(table: RowTable) -> None:
    chosen = QSignalSpy(table.row_chosen)
    for row in (2, 2, 0):
        QTest.mouseClick(
            table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            centre(table, row),
        )
    assert [chosen.at(i) for i in range(chosen.count())] == [[2], [2], [0]]


def test_home_and_end_go_to_the_edges(table: RowTable) -> None:
    table.make_current(2)
    QTest.keyClick(table, KEY.Key_End)
    assert table.currentIndex().row() == 4
    QTest.keyClick(table, KEY.Key_Home)
    assert table.currentIndex().row() == 0


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_wants_the_row(table: RowTable, key: Qt.Key) -> None:
    entered = QSignalSpy(table.row_entered)
    QTest.keyClick(table, key)
    table.make_current(1)
    QTest.keyClick(table, key)
    assert [entered.at(i) for i in range(entered.count())] == [[1]]


def test_the_focus_alone_makes_no_row_current(table: RowTable) -> None:
    chosen = QSignalSpy(table.row_chosen)
    table.clearFocus()
    table.setFocus()
    assert table.hasFocus()
    assert not table.currentIndex().isValid()
    QTest.keyClick(table, KEY.Key_Down)
    assert [chosen.at(i) for i in range(chosen.count())] == [[0]]


def test_rows_that_go_by_themselves_choose_nothing(table: RowTable) -> None:
    table.make_current(2)
    chosen = QSignalSpy(table.row_chosen)
    table.model().removeRow(2)
    assert chosen.count() == 0
    table.setCurrentIndex(table.model().index(0, 0))
    assert chosen.count() == 1


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table, field = RowTable(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(table)
    column.addWidget(field)
    model = QStandardItemModel(2, 2, table)
    table.setModel(model)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    table.setFocus()
    table.setPalette(made_palette(dark=False))
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, KEY.Key_Tab)
    assert field.hasFocus()


def test_letters_go_to_a_row_that_begins_so(table: RowTable) -> None:
    table.make_current(0)
    QTest.keyClicks(table, "row 3")
    assert table.currentIndex().row() == 3


def test_a_long_list_is_not_looked_through(table: RowTable) -> None:
    model_of(table).setRowCount(3000)
    table.make_current(0)
    QTest.keyClicks(table, "row 3")
    assert table.currentIndex().row() == 0


def test_copying_takes_the_words_of_the_cell(table: RowTable) -> None:
    copy = QAction("Copy", table)
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    table.addAction(copy)
    triggered = QSignalSpy(copy.triggered)
    table.make_current(2)
    QTest.keyClick(table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "row 2"
    assert triggered.count() == 0


def test_all_rows_have_one_height(table: RowTable) -> None:
    table.set_row_height(60)
    assert {table.rowHeight(row) for row in range(5)} == {60}
    model_of(table).appendRow([QStandardItem("new"), QStandardItem("")])
    assert table.rowHeight(5) == 60
    table.set_row_height(20)
    assert table.rowHeight(0) == 20


def test_the_focus_and_the_current_cell_can_be_seen(table: RowTable, qtbot: QtBot) -> None:
    table.setPalette(made_palette(dark=False))
    qtbot.waitUntil(table.hasFocus)
    field = QLineEdit(table)
    field.show()
    table.setCurrentIndex(table.model().index(1, 0))
    with_focus = table.viewport().grab().toImage()
    QTest.keyClick(table, KEY.Key_Right)
    assert table.viewport().grab().toImage() != with_focus
    QTest.keyClick(table, KEY.Key_Left)
    field.setFocus()
    qtbot.waitUntil(lambda: not table.hasFocus())
    assert table.viewport().grab().toImage() != with_focus


def test_the_current_row_is_in_sight_after_a_reset_and_when_shown(table: RowTable) -> None:
    model = model_of(table)
    model.setRowCount(500)
    table.setModel(model)
    table.make_current(400)
    assert table.viewport().rect().intersects(table.visualRect(model.index(400, 0)))
    table.hide()
    table.make_current(100)
    table.show()
    assert table.viewport().rect().intersects(table.visualRect(model.index(100, 0)))
