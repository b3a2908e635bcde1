"""Keys, diagnostics, about, and the annotator's name at the real window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from gui.app import Folders
from gui.commands import COMMANDS
from gui.widgets.dialogs.about import AboutDialog
from gui.widgets.dialogs.keys import KeysDialog
from gui.widgets.dialogs.name import NameDialog
from tests.end_to_end.conftest import Desk

KEY = Qt.Key


def rename(desk: Desk, name: str) -> None:
    desk.from_menu("edit.annotator")
    dialog = desk.dialog(NameDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, KEY.Key_Return)
    assert not desk.dialogs()
    desk.activate()


def test_all_commands_are_listed_by_f1(desk: Desk) -> None:
    desk.press(KEY.Key_F1)
    dialog = desk.dialog(KeysDialog)
    table = dialog.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == len(COMMANDS)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not desk.dialogs()


def test_about_says_the_version(desk: Desk) -> None:
    desk.from_menu("help.about")
    assert desk.dialog(AboutDialog).isVisible()


def test_diagnostics_are_copied_without_the_text(desk: Desk, folders: Folders) -> None:
    folders.log.write_text("a line of the log\n", encoding="utf-8")
    desk.from_menu("help.diagnostics")
    words = QApplication.clipboard().text()
    assert words.startswith("Sayso ")
    assert "Python" in words
    assert "a line of the log" in words
    assert desk.window.reader.text()[:40] not in words
    assert "clipboard" in desk.notice()


def test_acts_and_undo_follow_the_annotators_name(desk: Desk, sit: Callable[..., Desk]) -> None:
    rename(desk, "Ann")
    desk.select("surrender document")
    desk.press(KEY.Key_Q)
    undo = desk.window.actions_by_id["edit.undo"]
    assert undo.text() == "&Undo tagging a quote"
    assert desk.session.quote is not None
    assert desk.session.quote.origin == "user:Ann"
    rows = desk.rows()
    rename(desk, "Ben")
    assert undo.text() == "&Undo"
    assert not undo.isEnabled(), "undo takes back one's own acts alone"
    assert desk.rows() != rows, "the quote is Ann's, no longer by “you”"
    rename(desk, "Ann")
    assert undo.isEnabled()
    assert desk.rows() == rows
    path = desk.session.library.path
    desk.close()
    again = sit(path)
    assert again.session.who == "Ann"
    assert again.window.actions_by_id["edit.undo"].isEnabled()
