"""A menu that stays open while things are switched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.widgets.lasting_menu import LastingMenu

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def menu(qtbot: QtBot) -> LastingMenu:
    """Return a menu of a switch and a plain entry."""
    menu = LastingMenu()
    qtbot.addWidget(menu)
    menu.addAction("Switch").setCheckable(True)
    menu.addAction("Plain")
    menu.adjustSize()
    return menu


def test_a_click_switches_and_the_menu_stays(menu: LastingMenu) -> None:
    switch, _ = menu.actions()
    for state in (True, False):
        QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(switch).center())
        assert switch.isChecked() is state


def test_space_and_enter_switch_too(menu: LastingMenu) -> None:
    switch, _ = menu.actions()
    menu.setActiveAction(switch)
    for key, state in ((Qt.Key.Key_Space, True), (Qt.Key.Key_Return, False)):
        QTest.keyClick(menu, key)
        assert switch.isChecked() is state


def test_a_plain_entry_acts_as_usual(menu: LastingMenu, qtbot: QtBot) -> None:
    _, plain = menu.actions()
    menu.setActiveAction(plain)
    with qtbot.waitSignal(plain.triggered):
        QTest.keyClick(menu, Qt.Key.Key_Return)
