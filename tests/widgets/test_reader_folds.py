"""Lanes below a line: never so close that one hides another, and what shares one is counted."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer, Role
from gui.look.palette import Slot
from gui.widgets.reader_art import Rule
from gui.widgets.reader_folds import dealt
from gui.widgets.reader_lines import Run
from gui.widgets.reader_styles import Line
from tests.widgets import reader_samples as sample

GAP, UNIT = 11.0, 1.0


def rule(ident: int, lane: int, line: int = 0) -> Rule:
    run = Run(0, 50, 30.0 * line, 20, True, True)
    return Rule(ident, Slot.PERSON, Line.SOLID, False, lane, run)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3)), max_size=30),
    st.floats(4, 60),
    st.floats(1, 3),
)
def test_no_rule_is_lost_and_lanes_stay_apart(
    places: list[tuple[int, int]], gap: float, unit: float
) -> None:
    rules = [rule(number, lane, line) for number, (lane, line) in enumerate(places)]
    lanes = dealt(rules, gap, unit)
    assert {*lanes.own, *lanes.shared} == set(rules)
    assert all(r.lane < lanes.last or not lanes.shared for r in lanes.own)
    assert sum(fold.many for fold in lanes.folds) == len({(r.run.y, r) for r in lanes.shared})
    if gap >= 8 * unit:
        assert lanes.pitch >= 2 * unit
    assert lanes.last * lanes.pitch <= max(gap, 3 * unit)


def test_what_fits_has_its_own_lane() -> None:
    lanes = dealt([rule(1, 0), rule(2, 1), rule(3, 2)], GAP, UNIT)
    assert [r.annotation for r in lanes.own] == [1, 2, 3]
    assert not lanes.shared
    assert not lanes.folds


def test_the_rest_shares_the_last_lane_and_each_line_counts_its_own() -> None:
    rules = [rule(ident, ident, line) for ident in range(10) for line in (0, 1) if ident < 8 + line]
    lanes = dealt(rules, GAP, UNIT)
    assert lanes.last == 3
    assert [(fold.y, fold.many) for fold in lanes.folds] == [(0.0, 5), (30.0, 6)]


def test_parts_of_one_annotation_count_once() -> None:
    rules = [rule(lane, lane) for lane in range(4)] + [rule(3, 4)]
    assert [fold.many for fold in dealt(rules, GAP, UNIT).folds] == [1]


def test_the_count_beside_a_line_says_what_it_is_and_the_key_that_lists_it(qtbot: QtBot) -> None:
    words = "Nobody else spoke"
    tags = [
        sample.made(ident, Layer.TAG, "Check this", [(Role.MARK, words[: 17 - ident])])
        for ident in range(10)
    ]
    reader = sample.shown(qtbot, annotations=tags)
    reader.grab()
    reader.set_caret(sample.place(words).start)
    line = reader.cursorRect()
    found = set()
    for x in range(0, reader.viewport().width(), 4):
        for y in range(line.top(), line.bottom() + 16, 4):
            place = QPoint(x, y)
            QApplication.sendEvent(
                reader.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, QPoint())
            )
            if "share one line" in QToolTip.text():
                found.add((x, QToolTip.text()))
    QToolTip.hideText()
    ((words_told,),) = [{told for _, told in found}]
    assert "annotations share one line" in words_told
    assert "O lists them" in words_told
    assert min(x for x, _ in found) > reader.viewport().width() / 2, "beside the text"
