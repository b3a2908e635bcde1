"""Grounds and frames."""

from itertools import pairwise

from PySide6.QtCore import QPointF

from gui.widgets.reader_lines import Run
from gui.widgets.reader_shapes import ground_of, outline
from gui.widgets.reader_styles import CONTENT, CUE

FIRST = Run(200, 500, 0, 20, True, False)
MIDDLE = Run(10, 480, 30, 20, False, False)
LAST = Run(10, 90, 60, 20, False, True)


def test_chips_on_chips_are_lower_and_lie_within() -> None:
    run = Run(0, 100, 0, 20, True, True)
    grounds = [ground_of(run, CUE, depth, 1.0) for depth in range(4)]
    band = ground_of(run, CONTENT, 0, 1.0)
    assert band.contains(grounds[0])
    for outer, inner in pairwise(grounds):
        assert outer.top() < inner.top()
        assert inner.bottom() < outer.bottom()


def test_even_the_deepest_chip_has_height() -> None:
    assert ground_of(Run(0, 9, 0, 20, True, True), CUE, 99, 1.0).height() > 4


def test_a_quote_over_lines_has_one_frame() -> None:
    runs = [FIRST, MIDDLE, LAST]
    path = outline(runs, [ground_of(run, CONTENT, 0, 1.0) for run in runs], 3.0)
    assert path.contains(QPointF(300, 10))
    assert path.contains(QPointF(300, 25))  # between the lines
    assert path.contains(QPointF(50, 70))
    assert not path.contains(QPointF(50, 10))
    assert not path.contains(QPointF(300, 75))


def test_two_lines_that_do_not_meet_have_open_frames() -> None:
    runs = [FIRST, LAST]
    path = outline(runs, [ground_of(run, CONTENT, 0, 1.0) for run in runs], 3.0)
    assert path.boundingRect().left() < 20
    assert not path.contains(QPointF(150, 40))
