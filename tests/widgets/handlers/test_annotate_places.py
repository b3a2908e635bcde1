"""Moving boundaries and growing selections at the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.domain.annotation import Role
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk
from tests.widgets.handlers.looking import quote_of, words_of

KEY = Qt.Key
UNFORTUNATELY = "Unfortunately, over the years"

MOVES: tuple[tuple[tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...], str], ...] = (
    (((KEY.Key_BracketLeft, PLAIN), (KEY.Key_Right, PLAIN)), "and a cessation"),
    (
        ((KEY.Key_BracketLeft, PLAIN), (KEY.Key_Left, PLAIN), (KEY.Key_Left, PLAIN)),
        "A complete ceasefire and a cessation",
    ),
    (((KEY.Key_F7, PLAIN), (KEY.Key_Right, CTRL)), "easefire and a cessation"),
    (((KEY.Key_BracketRight, PLAIN), (KEY.Key_Left, CTRL)), "ceasefire and a cessatio"),
    (((KEY.Key_F8, PLAIN), (KEY.Key_Right, PLAIN)), "ceasefire and a cessation of"),
    (
        ((KEY.Key_BracketLeft, PLAIN), (KEY.Key_Left, SHIFT)),
        "A complete ceasefire and a cessation",
    ),
)


def test_boundaries_by_word_character_and_sentence(desk: Desk) -> None:
    desk.select("ceasefire and a cessation")
    desk.press(KEY.Key_Q)
    for keys, wanted in MOVES:
        for key, modifier in keys:
            desk.press(key, modifier)
        assert words_of(desk, quote_of(desk), Role.CONTENT) == [wanted]
        desk.press(KEY.Key_Escape)
        for _ in keys[1:]:
            desk.command("edit.undo")
        assert words_of(desk, quote_of(desk), Role.CONTENT) == ["ceasefire and a cessation"]


def test_enter_and_esc_give_the_arrows_back(desk: Desk) -> None:
    desk.select("ceasefire and a cessation")
    desk.press(KEY.Key_Q)
    for ident in ("annotation.start", "annotation.end"):
        for leave in (KEY.Key_Escape, KEY.Key_Return, KEY.Key_Enter):
            desk.from_context("reader", ident)
            desk.press(leave)
            place = desk.window.reader.caret()
            desk.press(KEY.Key_Left)
            assert desk.window.reader.caret() == place - 1
            assert words_of(desk, quote_of(desk), Role.CONTENT) == ["ceasefire and a cessation"]


def leave_by_click(desk: Desk) -> None:
    place = desk.place("Tovuz")[0]
    QTest.mouseClick(
        desk.window.reader.viewport(), Qt.MouseButton.LeftButton, PLAIN, desk.point(place)
    )


def leave_by_undo(desk: Desk) -> None:
    desk.command("edit.undo")


def leave_by_another_document(desk: Desk) -> None:
    desk.command("document.next")
    desk.window.reader.set_caret(20)


def leave_by_deleting(desk: Desk) -> None:
    desk.press(KEY.Key_Delete)


@pytest.mark.parametrize(
    "leave", [leave_by_click, leave_by_undo, leave_by_another_document, leave_by_deleting]
)
def test_what_ends_the_part_ends_the_moving(desk: Desk, leave: Callable[[Desk], None]) -> None:
    desk.select("ceasefire and a cessation")
    desk.press(KEY.Key_Q)
    desk.press(KEY.Key_BracketLeft)
    leave(desk)
    desk.window.reader.setFocus()
    rows, place = desk.rows(), desk.window.reader.caret()
    desk.press(KEY.Key_Right)
    assert desk.window.reader.caret() == place + 1
    assert desk.rows() == rows


def test_keys_that_grow_the_selection(desk: Desk) -> None:
    reader = desk.window.reader
    desk.caret("Tovuz")
    desk.press(KEY.Key_W)
    assert reader.selection() == desk.place("Tovuz")
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_W, SHIFT)
    start, stop = reader.selection()
    assert reader.text()[start:stop].startswith("Back in July 2020")
    assert reader.text()[start:stop].endswith("Tovuz district.")
    desk.caret("voice the statements")
    desk.press(KEY.Key_Apostrophe)
    start, stop = reader.selection()
    assert reader.text()[start:stop].startswith(UNFORTUNATELY)
    desk.press(KEY.Key_F9)
    start, stop = reader.selection()
    assert (reader.text()[start], reader.text()[stop - 1]) == ("“", "”")
    desk.press(KEY.Key_Escape)
    assert reader.selection()[0] == reader.selection()[1]
    desk.caret("Tovuz")
    desk.press(KEY.Key_Apostrophe)
    assert "no quotation marks" in desk.notice()


def test_double_click_takes_the_word_and_a_third_click_the_sentence(desk: Desk) -> None:
    reader = desk.window.reader
    start, stop = desk.place("counter-offensive")
    point: QPoint = desk.point(start + 1)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(reader.viewport(), left, PLAIN, point)
    QTest.mouseDClick(reader.viewport(), left, PLAIN, point)
    assert start <= reader.selection()[0] < reader.selection()[1] <= stop
    QTest.mouseClick(reader.viewport(), left, PLAIN, point)
    begin, end = reader.selection()
    assert reader.text()[begin:end].startswith("Azerbaijan responded")
    assert reader.text()[begin:end].endswith("entire front.")
