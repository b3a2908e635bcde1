"""The ends of the current annotation, dragged by real mouse events."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Role
from tests.end_to_end.conftest import CTRL, PLAIN, Desk
from tests.widgets.handlers.looking import quote_of, words_of

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"


def edge(desk: Desk, position: int) -> QPoint:
    """Return where the caret would stand at a position, without moving it."""
    reader = desk.window.reader
    return reader._line_box(position).center().toPoint()


def move(desk: Desk, place: QPoint, held: Qt.KeyboardModifier = PLAIN, *, down: bool) -> None:
    """Move the mouse; QTest cannot hold a button and a modifier while it moves."""
    view = desk.window.reader.viewport()
    buttons = LEFT if down else Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        buttons,
        held,
    )
    QApplication.sendEvent(view, event)


def drag(desk: Desk, start: int, stop: int, held: Qt.KeyboardModifier = PLAIN) -> None:
    view = desk.window.reader.viewport()
    first, last = edge(desk, start), edge(desk, stop)
    QTest.mousePress(view, LEFT, PLAIN, first)
    move(desk, QPoint((first.x() + last.x()) // 2, first.y()), held, down=True)
    move(desk, last, held, down=True)
    QTest.mouseRelease(view, LEFT, held, last)


@pytest.fixture
def tagged(desk: Desk) -> Desk:
    """Return a person whose own quote is current and in sight."""
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    desk.window.reader.reveal(quote_of(desk).main[0])
    return desk


def content(desk: Desk) -> str:
    (words,) = words_of(desk, quote_of(desk), Role.CONTENT)
    return words


def test_both_ends_are_dragged_to_words_and_each_drag_is_one_step(tagged: Desk) -> None:
    start, stop = tagged.place(CEASEFIRE)
    drag(tagged, stop, tagged.place("and a cessation")[0] + 2)
    assert content(tagged) == "A complete ceasefire and"
    drag(tagged, start, tagged.place("complete ceasefire")[0] + 2)
    assert content(tagged) == "complete ceasefire and"
    for words in ("A complete ceasefire and", CEASEFIRE):
        tagged.press(KEY.Key_Z, CTRL)
        assert content(tagged) == words
    assert tagged.window.reader.selection()[0] == tagged.window.reader.selection()[1]


def test_the_status_line_says_what_the_part_will_be(tagged: Desk) -> None:
    start, stop = tagged.place(CEASEFIRE)
    view = tagged.window.reader.viewport()
    QTest.mousePress(view, LEFT, PLAIN, edge(tagged, stop))
    move(tagged, edge(tagged, start + 20), down=True)
    assert tagged.window.status.place() == "A complete ceasefire"
    move(tagged, edge(tagged, start + 10), down=True)
    assert tagged.window.status.place() == "A complete"
    QTest.mouseRelease(view, LEFT, PLAIN, edge(tagged, start + 10))
    assert content(tagged) == "A complete"
    assert tagged.window.status.place() != "A complete"


def test_alt_lets_the_end_stand_within_a_word(tagged: Desk) -> None:
    _, stop = tagged.place(CEASEFIRE)
    drag(tagged, stop, tagged.place("complete ceasefire")[0] + 4, ALT)
    assert content(tagged) == "A comp"


def test_an_end_dragged_past_the_other_stays(tagged: Desk) -> None:
    start, stop = tagged.place(CEASEFIRE)
    drag(tagged, stop, start - 3)
    assert content(tagged) == CEASEFIRE
    assert tagged.window.actions_by_id["edit.undo"].text().endswith("tagging a quote")


def test_the_shape_of_the_mouse_says_where_an_end_can_be_taken(tagged: Desk) -> None:
    start, _ = tagged.place(CEASEFIRE)
    view = tagged.window.reader.viewport()
    move(tagged, edge(tagged, start), down=False)
    assert view.cursor().shape() is Qt.CursorShape.SizeHorCursor
    move(tagged, edge(tagged, start + 6), down=False)
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_esc_lets_go_and_a_click_only_puts_the_caret(tagged: Desk) -> None:
    start, stop = tagged.place(CEASEFIRE)
    view = tagged.window.reader.viewport()
    QTest.mousePress(view, LEFT, PLAIN, edge(tagged, stop))
    move(tagged, edge(tagged, start + 10), down=True)
    tagged.press(KEY.Key_Escape)
    QTest.mouseRelease(view, LEFT, PLAIN, edge(tagged, start + 10))
    assert content(tagged) == CEASEFIRE
    tagged.window.reader.set_caret(start + 3)
    QTest.mouseClick(view, LEFT, PLAIN, edge(tagged, stop))
    assert tagged.window.reader.selection() == (stop, stop)
    assert content(tagged) == CEASEFIRE


def test_what_is_not_current_has_no_ends_to_drag(tagged: Desk) -> None:
    start, _ = tagged.place(CEASEFIRE)
    tagged.window.reader.set_caret(0)
    before = content(tagged)
    drag(tagged, start, start + 15)
    assert content(tagged) == before
    assert tagged.window.reader.selection()[0] < tagged.window.reader.selection()[1]
