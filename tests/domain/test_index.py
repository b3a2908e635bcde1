"""The span index against a plain list, through additions and removals."""

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.index import SpanIndex
from gui.domain.span import Span

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 80), st.integers(1, 30)
)
items = st.lists(st.tuples(st.integers(0, 6), spans), max_size=40)


@given(items, items, st.sets(st.integers(0, 6)), st.integers(0, 90), st.integers(1, 30))
def test_queries_agree_with_a_plain_list(
    first: list[tuple[int, Span]],
    later: list[tuple[int, Span]],
    gone: set[int],
    start: int,
    length: int,
) -> None:
    index = SpanIndex(first)
    for key in gone:
        index.discard(key)
    for key, span in later:
        index.add(key, [span])
    left = [pair for pair in first if pair[0] not in gone] + later
    wanted = sorted((s, k) for k, s in left if s.start < start + length and start < s.stop)
    found = list(index.within(start, start + length))
    assert sorted((s, k) for k, s in found) == wanted
    assert len(index) == len(left)


@given(items, st.integers(0, 100))
def test_outer_spans_come_before_inner_ones(pairs: list[tuple[int, Span]], at: int) -> None:
    found = [span for _, span in SpanIndex(pairs).at(at)]
    assert all(span.covers(at) for span in found)
    assert found == sorted(found, key=lambda s: (s.start, -s.stop))


def test_a_key_that_is_gone_can_come_back() -> None:
    index = SpanIndex([("a", Span(0, 3))])
    index.discard("a")
    index.discard("a")
    index.add("a", [Span(1, 2)])
    assert index.at(1) == [("a", Span(1, 2))]
    assert index.at(0) == []
