"""Chips are taken off by click and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.domain.annotation_filter import Facet
from gui.widgets.chip import Chip
from gui.widgets.filter_chips import FilterChips

FACETS = [(Facet("origins", str(n)), f"Made by {n}") for n in range(3)]


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.show_facets(FACETS)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown(chips: FilterChips) -> list[Chip]:
    return [stop for stop in chips.stops() if isinstance(stop, Chip)]


def test_a_chip_has_words_and_a_name(chips: FilterChips) -> None:
    first = shown(chips)[0]
    assert first.text() == "Made by 0 ×"
    assert first.accessibleName() == "Filter: Made by 0"
    assert "Delete" in first.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_key_takes_a_chip_off_and_the_next_one_has_the_focus(
    qtbot: QtBot, chips: FilterChips, key: Qt.Key
) -> None:
    second = shown(chips)[1]
    second.setFocus()
    with qtbot.waitSignal(chips.removed) as told:
        QTest.keyClick(second, key)
    assert told.args == [FACETS[1][0]]
    chips.show_facets([FACETS[0], FACETS[2]])
    assert [chip.text() for chip in shown(chips)] == ["Made by 0 ×", "Made by 2 ×"]
    assert shown(chips)[1].hasFocus()


def test_arrows_go_from_chip_to_chip_and_escape_leaves(qtbot: QtBot, chips: FilterChips) -> None:
    first, second, _ = shown(chips)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()
    with qtbot.waitSignal(chips.left):
        QTest.keyClick(first, Qt.Key.Key_Escape)


def test_without_any_the_row_is_gone_and_the_focus_goes_on(
    qtbot: QtBot, chips: FilterChips
) -> None:
    shown(chips)[0].setFocus()
    with qtbot.waitSignal(chips.left):
        chips.show_facets([])
    assert chips.isHidden()


def test_one_button_takes_all_off(qtbot: QtBot, chips: FilterChips) -> None:
    clear = chips.findChild(QToolButton, "filter_clear")
    assert isinstance(clear, QToolButton)
    with qtbot.waitSignal(chips.cleared):
        clear.click()
    shown(chips)[-1].setFocus()
    QTest.keyClick(shown(chips)[-1], Qt.Key.Key_Tab)
    assert clear.hasFocus()
