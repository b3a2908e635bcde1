"""The table of commands and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS, find
from gui.models.key_rows import ALL_WORDS, KeyColumn, KeyRows
from gui.models.keymap import KeyMap


def row(rows: KeyRows, ident: str) -> list[str]:
    number = [c.id for c in COMMANDS].index(ident)
    return [str(rows.index(number, column).data()) for column in KeyColumn]


@pytest.fixture
def rows(qtbot: QtBot) -> KeyRows:
    """Return the table of the usual keys."""
    return KeyRows(KeyMap({}))


def test_a_row_says_menu_key_scope_and_whether_it_is_changed(rows: KeyRows) -> None:
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert row(rows, "quote.tag") == ["Annotate › Quote", "Q", "in the text", ""]
    assert row(rows, "edit.redo")[1:] == ["Ctrl+Shift+Z or Ctrl+Y", "everywhere", ""]
    assert row(rows, "edit.copy")[3] == "fixed"


def test_it_follows_the_key_map(rows: KeyRows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.dataChanged):
        rows.set_keymap(KeyMap({}).with_first(find("quote.tag"), "N"))
    assert row(rows, "quote.tag")[1:] == ["N", "in the text", "changed"]
    assert row(rows, "suggestion.next")[1:] == ["", "in the text", "changed"]


def test_the_help_finds_a_row_and_is_its_tool_tip(rows: KeyRows) -> None:
    index = rows.index([c.id for c in COMMANDS].index("quote.tag"), 0)
    assert find("quote.tag").help in index.data(ALL_WORDS)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == find("quote.tag").help
