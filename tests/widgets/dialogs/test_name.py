"""The annotator's name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.dialogs.name import NameDialog
from tests.widgets.dialogs.asking import button, nameless


def test_a_name_is_typed_and_saved_by_enter(window: QWidget, qtbot: QtBot) -> None:
    dialog = NameDialog("ann", window)
    dialog.open()
    (field,) = dialog.findChildren(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    assert field.selectedText() == "ann"
    QTest.keyClicks(field, "  Ann   Example ")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert saved.args == ["Ann Example"]
    assert nameless(dialog) == []


def test_an_empty_name_cannot_be_saved(window: QWidget) -> None:
    dialog = NameDialog("ann", window)
    dialog.open()
    (field,) = dialog.findChildren(QLineEdit)
    QTest.keyClicks(field, "  ")
    assert not button(dialog, "Save").isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
