"""Spans: half-open, never empty; sets of them measured against plain sets of positions."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.span import Span, common_length, extent, iou, merged, trimmed

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20)
)


def positions(listed: list[Span]) -> set[int]:
    return {p for s in listed for p in range(s.start, s.stop)}


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 3), (4, 3)])
def test_no_span_is_empty_or_negative(start: int, stop: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, stop)


@given(spans, spans)
def test_relations_agree_with_sets_of_positions(a: Span, b: Span) -> None:
    assert a.overlaps(b) == bool(positions([a]) & positions([b]))
    assert a.contains(b) == (positions([b]) <= positions([a]))


@given(st.lists(spans), st.lists(spans))
def test_measures_agree_with_sets_of_positions(a: list[Span], b: list[Span]) -> None:
    one, two = positions(a), positions(b)
    assert positions(list(merged(a))) == one
    assert common_length(a, b) == len(one & two)
    assert iou(a, b) == pytest.approx(len(one & two) / len(one | two) if one | two else 0.0)


@given(st.lists(spans, min_size=1))
def test_merged_spans_are_sorted_and_apart(listed: list[Span]) -> None:
    joined = merged(listed)
    assert all(a.stop < b.start for a, b in pairwise(joined))
    assert extent(listed) == Span(joined[0].start, joined[-1].stop)


@given(st.text(max_size=30), st.integers(-5, 40), st.integers(-5, 40))
def test_trimmed_takes_any_selection(text: str, start: int, stop: int) -> None:
    low, high = max(0, min(start, stop)), max(0, start, stop)
    span = trimmed(text, start, stop)
    assert (span.of(text) if span else "") == text[low:high].strip()
