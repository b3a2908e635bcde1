"""The list of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS, find
from gui.widgets.dialogs.keys import KeysDialog, shown_keys
from gui.widgets.row_table import RowTable
from tests.widgets.dialogs.asking import nameless


@pytest.fixture
def dialog(window: QWidget) -> KeysDialog:
    """Return an open dialog."""
    dialog = KeysDialog(COMMANDS, window)
    dialog.open()
    return dialog


def rows(dialog: KeysDialog) -> list[str]:
    model = dialog.findChildren(RowTable)[0].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_command_is_listed(dialog: KeysDialog) -> None:
    assert len(rows(dialog)) == len(COMMANDS)
    assert not any("&" in words or "…" in words for words in rows(dialog))
    assert nameless(dialog) == []


@pytest.mark.parametrize(("typed", "found"), [("import", "Import articles"), ("ctrl+e", "Export")])
def test_typing_narrows_it(dialog: KeysDialog, qtbot: QtBot, typed: str, found: str) -> None:
    (field,) = dialog.findChildren(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, typed)
    assert found in rows(dialog)
    assert len(rows(dialog)) < len(COMMANDS)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_of_the_text_say_so() -> None:
    assert shown_keys(find("quote.tag")) == "Q in the text"
    assert shown_keys(find("edit.redo")) == "Ctrl+Shift+Z or Ctrl+Y"
    assert shown_keys(find("help.about")) == ""
