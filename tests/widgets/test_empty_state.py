"""What stands where there is nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.empty_state import EmptyState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def state(qtbot: QtBot) -> EmptyState:
    """Return a shown empty state."""
    state = EmptyState()
    qtbot.addWidget(state)
    state.resize(320, 400)
    state.show()
    return state


def test_its_buttons_ask_by_their_id(state: EmptyState, qtbot: QtBot) -> None:
    state.say("Nothing", "Do this.", [("one", "&One"), ("two", "Two")])
    with qtbot.waitSignal(state.action_requested) as asked:
        QTest.mouseClick(state.button("One"), LEFT)
    assert asked.args == ["one"]
    assert state.texts() == ("Nothing", "Do this.")


def test_it_says_only_the_last_thing(state: EmptyState) -> None:
    state.say("Nothing", "Do this.", [("one", "&One")])
    state.say("Other", "That.")
    with pytest.raises(KeyError):
        state.button("One")


def test_all_of_a_long_sentence_is_to_be_seen(state: EmptyState, qtbot: QtBot) -> None:
    state.say("Nothing", "word " * 40)
    sentence = state.findChildren(QLabel)[1]
    needed = sentence.heightForWidth(sentence.width())
    qtbot.waitUntil(lambda: sentence.height() >= needed)


def test_words_of_a_search_are_no_markup(state: EmptyState) -> None:
    state.say("Nothing", "None has <b>this</b>.")
    for label in state.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
