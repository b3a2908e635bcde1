"""A panel opens where it is wanted, closes where it is looked at, and gives the focus back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.drawer import Drawer
from gui.widgets.row_table import RowTable


@pytest.fixture
def drawer(qtbot: QtBot) -> Iterator[Drawer]:
    """Return a panel with three rows below a field that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    made = Drawer("rows", "Rows", 100, RowTable(), window)
    model = QStandardItemModel(made)
    for word in ("one", "two", "three"):
        model.appendRow(QStandardItem(word))
    made.view.setModel(model)
    QVBoxLayout(made).addWidget(made.view)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(made)
    made.left.connect(field.setFocus)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield made
    window.close()


def test_it_is_hidden_until_it_is_wanted(drawer: Drawer) -> None:
    assert drawer.isHidden()
    drawer.toggle()
    assert drawer.view.hasFocus()
    assert drawer.view.currentIndex().row() == 0


def test_its_row_stays_where_it_was(drawer: Drawer) -> None:
    drawer.make_current(2)
    drawer.open_panel()
    assert drawer.view.currentIndex().row() == 2


def test_where_it_has_the_focus_it_closes_and_gives_the_focus_back(
    qtbot: QtBot, drawer: Drawer
) -> None:
    drawer.toggle()
    with qtbot.waitSignals([drawer.closed, drawer.left]):
        drawer.toggle()
    assert drawer.isHidden()
    assert isinstance(drawer.window().focusWidget(), QLineEdit)


def test_where_it_is_open_beside_it_takes_the_focus(drawer: Drawer) -> None:
    drawer.show_panel()
    assert isinstance(drawer.window().focusWidget(), QLineEdit)
    drawer.toggle()
    assert not drawer.isHidden()
    assert drawer.view.hasFocus()


def test_it_tells_once_that_it_opens_and_closes(drawer: Drawer) -> None:
    told: list[str] = []
    drawer.opened.connect(lambda: told.append("opened"))
    drawer.closed.connect(lambda: told.append("closed"))
    for act in (drawer.open_panel, drawer.show_panel, drawer.close_panel, drawer.close_panel):
        act()
    assert told == ["opened", "closed"]


def test_escape_leaves_it_open(qtbot: QtBot, drawer: Drawer) -> None:
    drawer.open_panel()
    with qtbot.waitSignal(drawer.left):
        QTest.keyClick(drawer.view, Qt.Key.Key_Escape)
    assert not drawer.isHidden()
