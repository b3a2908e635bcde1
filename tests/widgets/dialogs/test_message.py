"""Messages for a person."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.dialogs.message import show_details, show_error
from tests.widgets.dialogs.asking import button, labels, nameless


def test_an_error_is_plain_and_waits_for_nobody(window: QWidget, qtbot: QtBot) -> None:
    box = show_error(window, "The file “<b>x</b>” is no library.")
    assert box.isVisible()
    assert box.text() == "The file “<b>x</b>” is no library."
    assert box.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(box.finished):
        QTest.keyClick(box, Qt.Key.Key_Return)


def test_an_error_without_a_window(qtbot: QtBot) -> None:
    box = show_error(None, "No library is open.")
    with qtbot.waitSignal(box.destroyed):
        QTest.mouseClick(box.button(QMessageBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def test_details_can_be_read_line_by_line(window: QWidget, qtbot: QtBot) -> None:
    dialog = show_details(window, "Imported 2 articles.", ["a.txt: here already", "b.txt: empty"])
    assert dialog.isVisible()
    assert "Imported 2 articles." in labels(dialog)
    (listing,) = dialog.findChildren(QPlainTextEdit)
    assert listing.toPlainText() == "a.txt: here already\nb.txt: empty"
    assert listing.isReadOnly()
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
