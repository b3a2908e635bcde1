"""A button whose menu opens by keyboard."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.widgets.menu_button import MenuButton


def test_down_opens_the_menu(qtbot: QtBot) -> None:
    button = MenuButton()
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("One")
    button.setMenu(menu)
    button.show()
    opened = QSignalSpy(menu.aboutToShow)
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, menu.close))
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert opened.count() == 1


def test_without_a_menu_down_does_nothing_and_space_clicks(qtbot: QtBot) -> None:
    button = MenuButton()
    qtbot.addWidget(button)
    button.show()
    clicked = QSignalSpy(button.clicked)
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert clicked.count() == 0
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert clicked.count() == 1
