"""The list over the text: its place, its keys and its clicks."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation
from gui.models.stack import Place
from gui.widgets.reader import Reader
from gui.widgets.stack_view import StackView
from tests.widgets import reader_samples as sample

KEY = Qt.Key


def opened(qtbot: QtBot, here: Sequence[Annotation], at: str = "June") -> tuple[Reader, StackView]:
    """Return a reader with the stack shown at some words."""
    reader = sample.shown(qtbot)
    view = StackView(reader)
    reader.set_caret(sample.place(at).start + 1)
    view.stack().show(here, sample.NAMES, Place(sample.TEXT, reader.caret()))
    view.make_current(0)
    view.walked = True
    view.open_at_caret()
    return reader, view


def many(count: int) -> list[Annotation]:
    """Return as many quotes of the same words."""
    return [replace(sample.OUTER, id=n, uid=f"u{n}") for n in range(1, count + 1)]


@pytest.mark.parametrize("zoom", [1.0, 3.0])
@pytest.mark.parametrize("at", ["The harbour", "June", "stands here"])
def test_it_lies_beside_the_line_and_covers_a_third_at_most(
    qtbot: QtBot, at: str, zoom: float
) -> None:
    reader, view = opened(qtbot, many(14), at)
    reader.set_look(True, zoom, True)
    view.set_zoom(zoom)
    reader.ensureCursorVisible()
    view.open_at_caret()
    page = reader.viewport().geometry()
    assert view.height() <= max(page.height() // 3, 60)
    assert page.contains(view.geometry())
    assert not view.geometry().intersects(reader.cursorRect().translated(page.topLeft()))


def test_two_rows_are_as_high_as_they_need(qtbot: QtBot) -> None:
    reader, view = opened(qtbot, many(2))
    assert not view.verticalScrollBar().isVisible()
    assert view.height() < reader.height() // 5


def test_it_moves_along_with_the_text(qtbot: QtBot) -> None:
    reader, view = opened(qtbot, many(2))
    reader.resize(760, 300)
    before, bar = view.y(), reader.verticalScrollBar()
    bar.setValue(bar.value() + 20)
    assert view.y() != before or bar.maximum() == 0


def test_keys_go_through_the_rows_only_while_they_are_walked(qtbot: QtBot) -> None:
    reader, view = opened(qtbot, many(3))
    chosen: list[int] = []
    view.row_chosen.connect(chosen.append)
    view.row_chosen.connect(view.make_current)
    for key in (KEY.Key_Down, KEY.Key_End, KEY.Key_Down, KEY.Key_Up, KEY.Key_Home):
        QTest.keyClick(reader, key)
    assert chosen == [1, 2, 2, 1, 0]
    view.walked = False
    QTest.keyClick(reader, KEY.Key_Down)
    assert chosen[-1] == 0
    with qtbot.waitSignal(view.left):
        QTest.keyClick(reader, KEY.Key_Escape)


def test_keys_of_a_boundary_come_first(qtbot: QtBot) -> None:
    reader, view = opened(qtbot, many(3))
    reader.set_boundary(sample.OUTER.parts[0])
    nudged: list[tuple[int, str]] = []
    reader.boundary_nudged.connect(lambda *move: nudged.append(move))
    with qtbot.assertNotEmitted(view.row_chosen):
        QTest.keyClick(reader, KEY.Key_Down)
    assert nudged


def test_rows_are_pressed_and_the_focus_stays_in_the_text(qtbot: QtBot) -> None:
    reader, view = opened(qtbot, many(3))
    place = view.visualRect(view.stack().index(2)).center()
    with qtbot.waitSignal(view.row_chosen) as heard:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == [2]
    assert reader.hasFocus()
    with qtbot.waitSignal(view.left):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_current_row_has_a_sign_besides_its_colour(qtbot: QtBot) -> None:
    _, view = opened(qtbot, many(2))
    view.clearSelection()
    plain = view.viewport().grab().toImage()
    view.make_current(0)
    marked = view.viewport().grab().toImage()
    row = view.visualRect(view.stack().index(0))
    middle = [plain.pixelColor(x, row.center().y()) for x in range(3, 9)]
    sign = [marked.pixelColor(x, row.center().y()) for x in range(3, 9)]
    accent = view.palette().accent().color()
    assert accent in sign
    assert accent not in middle
