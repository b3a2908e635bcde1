"""The scale on which rows of the stack show their extent."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from gui.domain.span import Span
from gui.widgets.stack_rows import Scale

ROOM = QRectF(100, 0, 200, 12)
BOUNDS = Span(10, 1010)
_SPANS = st.tuples(st.integers(10, 1000), st.integers(1, 900)).map(
    lambda pair: Span(pair[0], min(1010, pair[0] + pair[1]))
)


@given(_SPANS, _SPANS, st.booleans())
def test_what_holds_another_is_drawn_around_it(one: Span, other: Span, right_to_left: bool) -> None:
    scale = Scale(ROOM, BOUNDS, right_to_left)
    (a, b), (c, d) = scale.bar(one), scale.bar(other)
    assert ROOM.left() - 0.01 <= a < b <= ROOM.right() + 0.01
    assert b - a >= 2.9, "each can be seen"
    wide = 20
    if one.contains(other) and len(one) > wide:
        assert a <= c + 1.5
        assert d <= b + 1.5


def test_text_from_right_to_left_is_drawn_so() -> None:
    left, right = Scale(ROOM, BOUNDS, True), Scale(ROOM, BOUNDS, False)
    assert right.bar(Span(10, 510)) == (100, 200)
    assert left.bar(Span(10, 510)) == (200, 300)
    assert left.x(1010) == 100
