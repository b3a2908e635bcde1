"""The keys of one command in a row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.widgets.chip import Chip
from gui.widgets.dialogs.key_chips import KeyChips


@pytest.fixture
def row(qtbot: QtBot) -> KeyChips:
    made = KeyChips()
    qtbot.addWidget(made)
    made.show_keys(["Ctrl+K", "F8"], "Go", fixed=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def chips(row: KeyChips) -> list[Chip]:
    return [chip for chip in row.findChildren(Chip) if not chip.isHidden()]


def test_each_key_says_what_it_is_taken_from(row: KeyChips) -> None:
    assert row.keys() == ["Ctrl+K", "F8"]
    assert [c.accessibleName() for c in chips(row)] == [
        "Take Ctrl+K away from “Go”",
        "Take F8 away from “Go”",
    ]


def test_a_key_is_told_as_it_is_written_in_the_settings(qtbot: QtBot, row: KeyChips) -> None:
    with qtbot.waitSignal(row.removed) as told:
        QTest.keyClick(chips(row)[1], Qt.Key.Key_Delete)
    assert told.args == ["F8"]


def test_arrows_go_round(row: KeyChips) -> None:
    first, second = chips(row)
    assert row.focus_on(5)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert second.hasFocus()


def test_fixed_keys_cannot_be_taken_away(row: KeyChips) -> None:
    row.show_keys(["Esc"], "Leave", fixed=True)
    assert [chip.isEnabled() for chip in chips(row)] == [False]


def test_where_there_is_no_key_nothing_takes_the_focus(row: KeyChips) -> None:
    row.show_keys([], "Leave", fixed=False)
    assert not row.focus_on(0)
