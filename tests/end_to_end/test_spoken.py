"""What a screen reader is told while a person works: the real window, its announcements noted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.announcer import Announcer
from gui.widgets.dialogs.actor_picker import ActorPicker
from tests.end_to_end.conftest import Desk
from tests.end_to_end.rounds import QUOTE


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of what is announced from now on."""
    said: list[str] = []

    def note(_announcer: Announcer, words: str, *, at_once: bool = False) -> None:
        if words:
            said.append(words)

    monkeypatch.setattr(Announcer, "say", note)
    return said


def test_the_annotation_at_the_caret_is_told_once_with_its_words(
    desk: Desk, told: list[str]
) -> None:
    desk.caret(QUOTE)
    desk.qtbot.waitUntil(lambda: bool(told))
    (said,) = told
    for part in ("Direct quote by ", "suggested by rules", "“Unfortunately, over the years"):
        assert part in said
    for _ in range(3):
        desk.press(Qt.Key.Key_Right)
        desk.settle()
    assert told == [said]


def test_another_one_with_the_same_words_is_told_again(desk: Desk, told: list[str]) -> None:
    text = desk.window.reader.text()
    first = text.index("Azerbaijan,")
    second = text.index("Azerbaijan,", first + 1)
    for place in (first, second):
        before = len(told)
        desk.window.reader.set_caret(place + 1)
        desk.qtbot.waitUntil(lambda before=before: len(told) > before)  # type: ignore[misc]
    assert all("“Azerbaijan" in said for said in told)


def test_what_an_act_came_to_is_told_with_how_many_are_left(desk: Desk, told: list[str]) -> None:
    desk.caret(QUOTE)
    desk.qtbot.waitUntil(lambda: bool(told))
    document = desk.session.document
    assert document is not None
    left = document.left_to_decide()
    for key, outcome in (
        (Qt.Key.Key_A, f"Accepted. {left - 1} left. "),
        (Qt.Key.Key_Delete, "Deleted. "),
    ):
        before = len(told)
        desk.press(key)
        desk.qtbot.waitUntil(lambda before=before: len(told) > before)  # type: ignore[misc]
        assert any(said.startswith(outcome.strip()) for said in told[before:]), told[before:]


def test_the_line_that_the_arrows_reach_in_a_list_is_told(desk: Desk, told: list[str]) -> None:
    desk.caret(QUOTE)
    desk.command("speaker.link")
    picker = desk.dialog(ActorPicker)
    told.clear()
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    count = picker.list.count()
    assert told == [f"{picker.shown()[1].words}, {picker.shown()[1].note}, 2 of {count}"]
