"""Where an end of a part can be taken, and what a drag comes to."""

from PySide6.QtCore import QPointF, QRectF

from gui.domain.annotation import Part, Role
from gui.domain.boundaries import End
from gui.domain.span import Span
from gui.widgets.reader_handles import Dragged, EdgeDrag, Handle, handle_at
from tests.domain.builders import annotation

CONTENT, SOURCE = Part(Role.CONTENT, Span(0, 10)), Part(Role.SOURCE, Span(11, 15))


def box(position: int) -> QRectF:
    """Stand every letter ten pixels beside the last one, on one line of twenty pixels."""
    return QRectF(position * 10, 0, 0, 20)


def test_the_nearest_end_within_reach_is_taken() -> None:
    parts = (CONTENT, SOURCE)
    assert handle_at(parts, QPointF(3, 10), box) == Handle(CONTENT, End.START)
    assert handle_at(parts, QPointF(103, 10), box) == Handle(CONTENT, End.STOP)
    assert handle_at(parts, QPointF(107, 10), box) == Handle(SOURCE, End.START)
    assert handle_at(parts, QPointF(50, 10), box) is None
    assert handle_at(parts, QPointF(3, 40), box) is None, "another line"
    assert handle_at((), QPointF(0, 0), box) is None


def test_a_drag_comes_to_a_span_or_to_nothing() -> None:
    drag, text = EdgeDrag(), "We sailed at dawn"
    assert drag.finish() is None
    assert drag.to(text, 3, snap=True) is None
    quote = annotation(7, (0, 9))
    handle = Handle(quote.parts[0], End.STOP)
    drag.begin(quote, handle)
    assert drag.handle == handle
    assert drag.to(text, 12, snap=True) == Part(Role.CONTENT, Span(0, 12))
    assert drag.finish() == Dragged(7, quote.parts[0], Span(0, 12))
    assert drag.handle is None
    drag.begin(quote, handle)
    drag.to(text, 12, snap=True)
    drag.to(text, 9, snap=True)
    assert drag.finish() is None, "it is where it was"
