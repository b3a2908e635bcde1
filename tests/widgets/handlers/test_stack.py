"""The stack at the caret, by real keys and the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.domain.annotation import Layer, Role
from gui.widgets.stack_view import StackView
from tests.end_to_end.conftest import PLAIN, SHIFT, Desk
from tests.widgets.handlers.looking import current

KEY = Qt.Key
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
INNER = "cessation of all hostilities"
WORD = "hostilities"


def nest(desk: Desk) -> list[int]:
    """Tag a quote, a tag in it and a name in that; return their ids, the outermost first."""
    found = []
    for words, key in ((CEASEFIRE, KEY.Key_Q), (INNER, KEY.Key_1)):
        desk.select(words)
        desk.press(key)
        found.append(current(desk).id)
    made = desk.session.document
    assert made is not None
    start, stop = desk.place(WORD)
    from gui.session.tagging import Tagging

    ident = Tagging(desk.session).tag_entity(start, stop, "EVENT")
    assert ident is not None
    desk.caret(WORD)
    return [*found, ident]


def stack(desk: Desk) -> StackView:
    return desk.window.stack


def listed(desk: Desk) -> list[int]:
    return [row.annotation.id for row in stack(desk).stack().rows()]


def marked(desk: Desk) -> int:
    return stack(desk).currentIndex().row()


def wait(desk: Desk, shown: bool) -> None:
    desk.qtbot.waitUntil(lambda: stack(desk).isVisible() is shown)


def test_o_shows_what_lies_there_and_arrows_walk_it(desk: Desk) -> None:
    idents = nest(desk)
    assert not stack(desk).isVisible()
    desk.press(KEY.Key_O)
    assert listed(desk) == idents
    assert stack(desk).isVisible()
    assert marked(desk) == idents.index(current(desk).id)
    desk.press(KEY.Key_End)
    assert current(desk).id == idents[-1]
    desk.press(KEY.Key_Down)
    assert current(desk).id == idents[-1]
    desk.press(KEY.Key_Up)
    assert (current(desk).id, marked(desk)) == (idents[1], 1)
    desk.press(KEY.Key_O)
    assert current(desk).id == idents[0]
    caret = desk.window.reader.caret()
    desk.press(KEY.Key_Return)
    assert not stack(desk).isVisible()
    assert (current(desk).id, desk.window.reader.caret()) == (idents[0], caret)
    desk.press(KEY.Key_Down)
    assert desk.window.reader.caret() != caret, "arrows are the text's again"


def test_esc_closes_it_before_anything_else(desk: Desk) -> None:
    nest(desk)
    desk.press(KEY.Key_O)
    desk.press(KEY.Key_Escape)
    assert not stack(desk).isVisible()
    assert desk.window.reader.hasFocus()


def test_keys_act_on_the_current_row_and_the_next_moves_up(desk: Desk) -> None:
    idents = nest(desk)
    desk.press(KEY.Key_O)
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_K)
    assert current(desk).id == idents[0]
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Delete)
    desk.qtbot.waitUntil(lambda: listed(desk) == [idents[0], idents[2]])
    assert current(desk).id == idents[2]
    desk.press(KEY.Key_Delete)
    desk.qtbot.waitUntil(lambda: listed(desk) == [idents[0]])
    desk.press(KEY.Key_Delete)
    wait(desk, shown=False)


def test_rows_are_clicked(desk: Desk) -> None:
    idents = nest(desk)
    desk.press(KEY.Key_O)
    view, place = stack(desk), QPoint()
    for row in (0, 2, 1):
        place = view.visualRect(view.stack().index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
        assert current(desk).id == idents[row]
    assert desk.window.reader.hasFocus()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    assert not view.isVisible()


def test_the_caret_that_moves_on_closes_it(desk: Desk) -> None:
    nest(desk)
    desk.press(KEY.Key_O)
    desk.press(KEY.Key_Right)
    wait(desk, shown=False)


def test_a_boundary_keeps_its_arrows(desk: Desk) -> None:
    idents = nest(desk)
    desk.press(KEY.Key_O)
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_F8)
    before = current(desk).main
    desk.press(KEY.Key_Right)
    assert current(desk).main != before
    desk.press(KEY.Key_Down)
    assert current(desk).id == idents[0], "it goes by sentences, and not down the rows"
    desk.press(KEY.Key_Escape)


def test_it_is_always_there_where_that_is_wanted(desk: Desk) -> None:
    idents = nest(desk)
    desk.press(KEY.Key_K, SHIFT)
    wait(desk, shown=True)
    assert listed(desk) == idents
    caret = desk.window.reader.caret()
    desk.press(KEY.Key_Down)
    assert desk.window.reader.caret() != caret, "nobody asked to walk the rows"
    desk.caret("Jean-Yves")
    wait(desk, shown=False)
    desk.caret(WORD)
    wait(desk, shown=True)
    desk.press(KEY.Key_Escape)
    assert not stack(desk).isVisible()
    desk.press(KEY.Key_Right)
    desk.qtbot.wait(1)
    assert not stack(desk).isVisible(), "the same things lie there"
    desk.select(INNER)
    desk.qtbot.wait(1)
    assert not stack(desk).isVisible(), "it is not in the way of a selection"
    desk.caret("Jean-Yves")
    desk.qtbot.wait(1)
    desk.caret(WORD)
    wait(desk, shown=True)
    desk.press(KEY.Key_K, SHIFT)
    wait(desk, shown=False)


def test_it_covers_a_third_of_the_text_at_most_and_scrolls(desk: Desk) -> None:
    start, _ = desk.place(CEASEFIRE)
    for more in range(14):
        desk.window.reader.select(start, start + 12 + 3 * more)
        desk.press(KEY.Key_1)
    desk.window.reader.set_caret(start + 2)
    desk.window.resize(800, 600)
    desk.press(KEY.Key_O)
    view, page = stack(desk), desk.window.reader.viewport()
    assert len(listed(desk)) >= 12
    for key in (KEY.Key_Home, KEY.Key_End):
        desk.press(key)
        row = view.visualRect(view.currentIndex())
        assert view.viewport().rect().intersects(row)
        assert view.height() <= page.height() // 3
        assert page.rect().contains(view.geometry())
        line = desk.window.reader.cursorRect().translated(page.pos())
        assert not view.geometry().intersects(line)


def test_a_quote_of_several_parts_has_one_row(desk: Desk) -> None:
    ident = nest(desk)[0]
    desk.select(INNER)
    desk.press(KEY.Key_S)
    desk.caret(WORD)
    desk.press(KEY.Key_O)
    row = next(row for row in stack(desk).stack().rows() if row.annotation.id == ident)
    assert listed(desk).count(ident) == 1
    assert row.roles == (Role.CONTENT, Role.SOURCE)
    assert row.annotation.layer is Layer.QUOTE
