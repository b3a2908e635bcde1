"""Lanes below a line: never so close that one hides another, and what shares one is counted."""

from hypothesis import given
from hypothesis import strategies as st

from gui.look.palette import Slot
from gui.widgets.reader_art import Rule
from gui.widgets.reader_folds import dealt
from gui.widgets.reader_lines import Run
from gui.widgets.reader_styles import Line

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
