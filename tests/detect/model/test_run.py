"""Windows over a text: every piece is answered for once."""

from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.pieces import FIRST, SPACED
from gui.detect.model.run import AHEAD, CONTEXT, WIDTH, windows

GAPS = st.lists(st.sampled_from([FIRST, *[SPACED] * 40]), max_size=3000)


@given(GAPS)
def test_windows_cover_all_pieces_once_and_in_order(gap: list[int]) -> None:
    position = 0
    for window in windows(gap):
        assert window.own == position
        assert window.start <= window.own < window.own_stop <= window.stop
        assert window.stop - window.start <= WIDTH
        position = window.own_stop
    assert position == len(gap)


def test_a_window_ends_with_a_line_where_it_can() -> None:
    gap = ([FIRST] + [SPACED] * 99) * 5
    assert [window.own_stop for window in windows(gap)] == [300, 500]


def test_a_line_that_is_cut_is_read_beyond_what_the_window_answers_for() -> None:
    first, second = list(windows([FIRST] + [SPACED] * 399))
    assert first.stop - first.own_stop == AHEAD
    assert second.own - second.start == CONTEXT
