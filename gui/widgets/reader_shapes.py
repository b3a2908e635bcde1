"""The shapes of grounds and of the frames around them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from gui.widgets.reader_lines import Run
from gui.widgets.reader_styles import Ground, Style

_STEP = 2.2
"""By how much a chip on a chip is lower at each edge, in thin lines."""
_DEEPEST = 3


def ground_of(run: Run, style: Style, depth: int, unit: float) -> QRectF:
    """Return the ground of a run: bands are high, chips lower, chips on chips lower still.

    The foot of a chip is where the nearest lane below it runs, so that its line is its edge.
    """
    if style.ground is Ground.CHIP:
        inset = _STEP * unit * min(depth, _DEEPEST)
        top, foot, before = unit + inset, 0.5 * unit - inset, unit
    else:
        top, foot, before = -unit, unit, 1.8 * unit
    height = run.height - top + foot
    # Little room after it: an edge beside a full stop would make it look like another sign.
    return QRectF(run.left - before, run.y + top, run.right - run.left + before + unit, height)


def outline(runs: Sequence[Run], shapes: Sequence[QRectF], radius: float) -> QPainterPath:
    """Return one frame around the grounds of a part.

    Over several lines it is one contour if the lines lie above each other, as a selection's is;
    else each line has its own, open where the part goes on.
    """
    if _is_stack(runs, shapes):
        return _contour(shapes)
    path = QPainterPath()
    for run, shape in zip(runs, shapes, strict=True):
        _add_open(path, shape, run, radius)
    return path


def _is_stack(runs: Sequence[Run], shapes: Sequence[QRectF]) -> bool:
    """Tell whether the runs fill line after line from left to right, the ends overlapping."""
    if len(runs) < 2 or any(run.left_closed and run.right_closed for run in runs):
        return False
    return len(runs) > 2 or shapes[0].left() < shapes[1].right()


def _contour(shapes: Sequence[QRectF]) -> QPainterPath:
    first, last = shapes[0], shapes[-1]
    right = max(shape.right() for shape in shapes[:-1])
    left = min(shape.left() for shape in shapes[1:])
    corners = [
        first.topLeft(),
        QPointF(right, first.top()),
        QPointF(right, last.top()),
        QPointF(last.right(), last.top()),
        last.bottomRight(),
        QPointF(left, last.bottom()),
        QPointF(left, shapes[1].top()),
        QPointF(first.left(), shapes[1].top()),
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _add_open(path: QPainterPath, shape: QRectF, run: Run, radius: float) -> None:
    if run.left_closed and run.right_closed:
        path.addRoundedRect(shape, radius, radius)
        return
    if not (run.left_closed or run.right_closed):
        path.moveTo(shape.topLeft())
        path.lineTo(shape.topRight())
        path.moveTo(shape.bottomLeft())
        path.lineTo(shape.bottomRight())
        return
    # From the open side around the closed one and back.
    near, far, turn = shape.left(), shape.right(), -radius
    if run.left_closed:
        near, far, turn = far, near, radius
    path.moveTo(near, shape.top())
    path.lineTo(far + turn, shape.top())
    path.quadTo(far, shape.top(), far, shape.top() + radius)
    path.lineTo(far, shape.bottom() - radius)
    path.quadTo(far, shape.bottom(), far + turn, shape.bottom())
    path.lineTo(near, shape.bottom())
