"""The status line at the real window: what is at the caret, and what an act came to."""

from PySide6.QtCore import Qt

from tests.end_to_end.conftest import Desk

KEY = Qt.Key


def test_the_status_line_says_what_is_at_the_caret(desk: Desk) -> None:
    desk.caret("Unfortunately, over the years")
    desk.settle()
    place = desk.window.status.place()
    assert "quote by Azerbaijani Foreign Ministry" in place
    assert "suggested" in place
    assert "cue 'said' after closing mark" in place, "each proposal says where it came from"
    desk.caret("A joint statement")
    desk.settle()
    assert "S and C go to" in desk.window.status.place()
    desk.press(KEY.Key_Right)
    desk.command("document.next")
    desk.window.reader.set_caret(0)
    desk.settle()
    assert "S and C go to" not in desk.window.status.place(), "another document, no quote yet"
