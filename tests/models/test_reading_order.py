"""Rows that stay sorted while things come and go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.reading_order import Key, ReadingOrder

KEYS = st.tuples(st.integers(0, 20), st.integers(0, 20))


@given(st.lists(st.tuples(st.integers(1, 15), KEYS)))
def test_it_agrees_with_a_sorted_list(acts: list[tuple[int, tuple[int, int]]]) -> None:
    order, plain = ReadingOrder(), dict[int, Key]()
    for ident, (start, stop) in acts:
        if ident in plain:
            order.take(ident)
            del plain[ident]
        else:
            key = (start, stop, f"uid-{ident}")
            assert order.gap(key) == sum(other < key for other in plain.values())
            order.put(ident, key)
            plain[ident] = key
        expected = sorted(plain, key=plain.__getitem__)
        assert order.ids() == tuple(expected)
        assert [order.row_of(known) for known in expected] == list(range(len(expected)))
        assert [order.id_at(row) for row in range(len(order))] == expected


def test_what_is_not_there() -> None:
    order = ReadingOrder([((1, 2, "a"), 7)])
    assert order.row_of(8) is None
    assert 7 in order
    assert 8 not in order
    for row in (-1, 1):
        with pytest.raises(IndexError):
            order.id_at(row)
    with pytest.raises(KeyError):
        order.take(8)
