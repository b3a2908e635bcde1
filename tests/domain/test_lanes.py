"""Lanes: no two overlapping spans share one, and no more are used than needed."""

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.lanes import lanes
from gui.domain.span import Span

spans = st.lists(
    st.builds(
        lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 20)
    ),
    max_size=30,
)


@given(spans)
def test_overlapping_spans_lie_in_different_lanes(listed: list[Span]) -> None:
    given_lanes = lanes(listed)
    for i, a in enumerate(listed):
        for j, b in enumerate(listed[:i]):
            assert given_lanes[i] != given_lanes[j] or not a.overlaps(b)


@given(spans)
def test_no_more_lanes_than_the_busiest_character_needs(listed: list[Span]) -> None:
    busiest = max((sum(s.covers(p) for s in listed) for p in range(70)), default=0)
    assert max(lanes(listed), default=-1) + 1 == busiest


def test_the_longer_of_two_that_start_together_is_outside() -> None:
    assert lanes([Span(0, 4), Span(0, 9), Span(5, 9), Span(9, 12)]) == [1, 0, 1, 0]
