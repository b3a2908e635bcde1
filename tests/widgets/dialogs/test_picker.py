"""A list that narrows while one types, and is chosen from by keys."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.widgets.dialogs.picker import Choice, Picker, RowDelegate

KEY = Qt.Key
WORDS = ("anchor", "boat", "buoy", "crane")


class Words(Picker):
    """Offers words that hold what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Which word?", "Type to narrow", parent)
        self.taken: list[tuple[str, bool]] = []

    def choices(self, typed: str) -> Sequence[Choice]:
        fitting = [Choice(word, word) for word in WORDS if typed in word]
        return fitting or [Choice("", "No such word.")]

    def choose(self, choice: Choice, *, further: bool) -> None:
        self.taken.append((choice.value, further))


@pytest.fixture
def picker(window: QWidget) -> Words:
    made = Words(window)
    made.open()
    return made


def test_typing_narrows_and_enter_takes_the_first(picker: Words) -> None:
    QTest.keyClicks(picker.field, "b")
    assert [choice.value for choice in picker.shown()] == ["boat", "buoy"]
    QTest.keyClick(picker.field, KEY.Key_Return)
    assert picker.taken == [("boat", False)]
    assert picker.isHidden()


def test_arrows_move_within_the_list_while_the_field_has_the_focus(picker: Words) -> None:
    for _ in range(9):
        QTest.keyClick(picker.field, KEY.Key_Down)
    QTest.keyClick(picker.field, KEY.Key_Up)
    QTest.keyClick(picker.field, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert picker.taken == [("buoy", True)], "Ctrl means a further one"


def test_what_is_only_to_be_read_is_not_taken(picker: Words) -> None:
    QTest.keyClicks(picker.field, "zz")
    assert [choice.words for choice in picker.shown()] == ["No such word."]
    QTest.keyClick(picker.field, KEY.Key_Return)
    assert picker.taken == []
    assert picker.isVisible()


def test_escape_takes_nothing(picker: Words) -> None:
    QTest.keyClick(picker.field, KEY.Key_Escape)
    assert picker.taken == []
    assert picker.isHidden()


def test_the_list_is_as_high_as_its_lines(picker: Words) -> None:
    few = picker.list.height()
    delegate = RowDelegate(picker)
    delegate.lines = 2
    picker.set_delegate(delegate)
    picker.open()
    assert picker.list.height() - few == len(WORDS) * (picker.fontMetrics().height() + 1)
