"""Writing a memo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.dialogs.memo import MemoDialog
from tests.widgets.dialogs.asking import button, nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window: QWidget) -> MemoDialog:
    """Return an open dialog with a note in it."""
    dialog = MemoDialog("old note", "the sea was calm", window)
    dialog.open()
    return dialog


def field(dialog: MemoDialog) -> QPlainTextEdit:
    return dialog.findChildren(QPlainTextEdit)[0]


def test_typing_replaces_and_ctrl_enter_saves(dialog: MemoDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(field(dialog).hasFocus)
    QTest.keyClicks(field(dialog), "new")
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    QTest.keyClicks(field(dialog), "lines ")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(field(dialog), Qt.Key.Key_Return, CTRL)
    assert saved.args == ["new\nlines"]


def test_the_button_saves_an_empty_one_too(dialog: MemoDialog, qtbot: QtBot) -> None:
    field(dialog).clear()
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert saved.args == [""]


def test_escape_saves_nothing(dialog: MemoDialog) -> None:
    saved = QSignalSpy(dialog.saved)
    QTest.keyClicks(field(dialog), "new")
    QTest.keyClick(field(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert saved.count() == 0


def test_tab_leaves_the_field(dialog: MemoDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(field(dialog).hasFocus)
    QTest.keyClick(field(dialog), Qt.Key.Key_Tab)
    assert not field(dialog).hasFocus()
    assert field(dialog).toPlainText() == "old note"
    assert nameless(dialog) == []
