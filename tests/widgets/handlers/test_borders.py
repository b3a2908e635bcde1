"""Borders between panes by keyboard, at the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.widgets.splitter import Border
from tests.end_to_end.conftest import CTRL, SHIFT, Desk
from tests.end_to_end.rounds import everything_shown

KEY = Qt.Key


def border() -> Border:
    """Return the border that has the focus."""
    found = QApplication.focusWidget()
    assert isinstance(found, Border)
    return found


def next_border(desk: Desk) -> Border:
    QTest.keyClick(QApplication.focusWidget() or desk.window, KEY.Key_F6, SHIFT)
    return border()


def test_one_key_goes_from_border_to_border_and_round(desk: Desk) -> None:
    everything_shown(desk)
    desk.window.reader.setFocus()
    first = next_border(desk)
    seen = [first]
    while (one := next_border(desk)) is not first:
        seen.append(one)
    assert len(set(seen)) == 4, "two beside the text, one above the parts, one above the history"
    QTest.keyClick(first, KEY.Key_Escape)
    assert desk.window.reader.hasFocus()


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def directed(desk: Desk, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a person at a window laid out from the left, then from the right."""
    qapp.setLayoutDirection(request.param)
    desk.window.resize(1300, 800)
    desk.settle()
    yield desk
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_arrows_move_it_the_way_they_point(directed: Desk) -> None:
    desk = directed
    one = next_border(desk)
    start = one.x()
    QTest.keyClick(one, KEY.Key_Right)
    assert one.x() == start + 24
    QTest.keyClick(one, KEY.Key_Left)
    QTest.keyClick(one, KEY.Key_Left, CTRL)
    assert one.x() == start - 2
    for key in (KEY.Key_Up, KEY.Key_Down):
        QTest.keyClick(one, key)
    assert one.x() == start - 2
    assert not desk.window.panes().isEmpty(), "a chosen width is kept"


def test_it_stops_where_the_pane_gets_too_narrow(desk: Desk) -> None:
    one = next_border(desk)
    for _ in range(60):
        QTest.keyClick(one, KEY.Key_Left)
    assert desk.window.documents.width() >= desk.window.documents.minimumWidth() > 0


def test_the_line_says_the_keys_while_it_has_the_focus(desk: Desk) -> None:
    one = next_border(desk)
    assert "Arrows move this border" in desk.window.status.place()
    assert "Shift+F6" in desk.window.status.place()
    plain = one.grab().toImage()
    QTest.keyClick(one, KEY.Key_Return)
    assert desk.window.reader.hasFocus()
    assert "Arrows" not in desk.window.status.place()
    assert one.grab().toImage() != plain, "the focus is seen"


def test_where_one_pane_has_all_the_room_there_is_none(desk: Desk) -> None:
    desk.window.resize(420, 500)
    desk.settle()
    action = desk.window.actions_by_id["view.border"]
    action.trigger()
    assert not isinstance(QApplication.focusWidget(), Border)
