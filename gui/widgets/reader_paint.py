"""Painting the art of chunks: grounds and lines, under the text."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.look.palette import Slot, colours, mixed, scheme
from gui.widgets.reader_art import Art, Box, Frame, Rule
from gui.widgets.reader_folds import Fold, Lanes, dealt
from gui.widgets.reader_lines import Run
from gui.widgets.reader_shapes import ground_of, outline
from gui.widgets.reader_styles import Ground, Line

_DIMMED = {"fill": 0.5, "pale": 0.5, "line": 0.68, "faint": 0.68}
"""How much of its colour a mark keeps while another annotation is lit."""
_SHARE = {"fill": 1.0, "pale": 0.5, "line": 1.0, "faint": 0.55}


class Inks:
    """Colours ready for painting, in the light or the dark theme."""

    def __init__(self, dark: bool) -> None:
        self.dark = dark
        self.scheme = scheme(dark)
        self._kept: dict[tuple[Slot, str, bool], QColor] = {}

    def fill(self, slot: Slot, dimmed: bool) -> QColor:
        """Return the ground colour of a slot."""
        return self._colour(slot, "fill", dimmed)

    def pale(self, slot: Slot, dimmed: bool) -> QColor:
        """Return the ground of what is lit and not yet accepted."""
        return self._colour(slot, "pale", dimmed)

    def line(self, slot: Slot, dimmed: bool) -> QColor:
        """Return the line colour of a slot."""
        return self._colour(slot, "line", dimmed)

    def faint(self, slot: Slot, dimmed: bool) -> QColor:
        """Return the line colour of a slot for edges beside a stronger line."""
        return self._colour(slot, "faint", dimmed)

    def _colour(self, slot: Slot, use: str, dimmed: bool) -> QColor:
        key = (slot, use, dimmed)
        if key not in self._kept:
            pair = colours(slot, self.dark)
            value = pair.fill if use in {"fill", "pale"} else pair.line
            value = mixed(value, self.scheme.page, _SHARE[use])
            if dimmed:
                value = mixed(value, self.scheme.page, _DIMMED[use])
            self._kept[key] = QColor(value)
        return self._kept[key]


class Light(NamedTuple):
    """Which annotations are lit, and whether the others stand back for them."""

    lit: frozenset[int] = frozenset()
    dimming: bool = False

    def on(self, annotation: int) -> bool:
        """Tell whether an annotation is lit."""
        return annotation in self.lit

    def dims(self, annotation: int) -> bool:
        """Tell whether an annotation is dimmed because another is lit."""
        return self.dimming and annotation not in self.lit


class Brush:
    """Paints boxes and rules; `unit` is the width of a thin line, `gap` the room below a line."""

    def __init__(
        self, painter: QPainter, inks: Inks, light: Light, unit: float, gap: float
    ) -> None:
        self._painter = painter
        self._inks = inks
        self._light = light
        self._unit = unit
        self._gap = gap

    def paint(self, art: Art) -> tuple[Fold, ...]:
        """Paint one chunk's grounds, frames and lines in its block's coordinates.

        Returns:
            The lines of text below which there is no room for all lines.
        """
        for box in art.boxes:
            self._box(box)
        for frame in art.frames:
            self._frame(frame)
        lanes = dealt(art.rules, self._gap, self._unit)
        for rule in lanes.own:
            self._rule(rule, self._foot(rule.run) + rule.lane * lanes.pitch)
        if lanes.shared:
            self._shared(lanes)
        return lanes.folds

    def _foot(self, run: Run) -> float:
        return run.y + run.height + 0.5 * self._unit

    def _shared(self, lanes: Lanes) -> None:
        """Paint one line for those without a lane, over it those that are lit."""
        below = lanes.last * lanes.pitch
        pen = QPen(QColor(self._inks.scheme.faint), 2 * self._unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for rule in lanes.shared:
            y = self._foot(rule.run) + below
            self._line(pen, QPointF(rule.run.left, y), QPointF(rule.run.right, y))
        for rule in lanes.shared:
            if self._light.on(rule.annotation):
                self._rule(rule, self._foot(rule.run) + below)

    def paint_counts(self, folds: Sequence[Fold], beside: float, font: QFont) -> None:
        """Say beside the text, at an x of the block, how many share the last lane of a line."""
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._inks.scheme.muted))
        for fold in folds:
            foot = QPointF(beside, fold.y + fold.height + self._gap - self._unit)
            self._painter.drawText(foot, f"+{fold.many}")

    def _box(self, box: Box) -> None:
        dimmed = self._light.dims(box.annotation)
        shape = ground_of(box.run, box.style, box.depth, self._unit)
        accepted = box.style.ground is not Ground.NONE and not box.suggested
        if accepted or self._light.on(box.annotation):
            self._painter.setPen(Qt.PenStyle.NoPen)
            ink = self._inks.pale if box.suggested else self._inks.fill
            self._painter.setBrush(ink(box.style.slot, dimmed))
            self._painter.drawRoundedRect(shape, 3 * self._unit, 3 * self._unit)
        if box.style.above:
            self._above(box, shape, dimmed)

    def _frame(self, frame: Frame) -> None:
        lit = self._light.on(frame.annotation)
        if not lit and not (frame.suggested and frame.style.ground is not Ground.NONE):
            return
        slot, dimmed = frame.style.slot, self._light.dims(frame.annotation)
        if lit:
            pen = QPen(self._inks.line(slot, False), 1.6 * self._unit)
            if frame.suggested and frame.style.ground is not Ground.CHIP:
                pen.setDashPattern([4, 2])
        elif frame.style.ground is Ground.BAND:
            pen = QPen(self._inks.line(slot, dimmed), 0.8 * self._unit)
            pen.setDashPattern([5, 3])
        else:
            # The lines above or below a chip tell its kind; the rest of its edge keeps back.
            pen = QPen(self._inks.faint(slot, dimmed), 0.9 * self._unit)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        # A lit frame stands off, or it would cover the lines of what it holds.
        off = 1.2 * self._unit if lit else 0.0
        shapes = [
            ground_of(run, frame.style, frame.depth, self._unit).adjusted(-off, -off, off / 4, off)
            for run in frame.runs
        ]
        self._painter.drawPath(outline(frame.runs, shapes, 3 * self._unit))

    def _above(self, box: Box, shape: QRectF, dimmed: bool) -> None:
        pen = QPen(self._inks.line(box.style.slot, dimmed), self._unit * 1.5)
        if box.style.above is Line.DOTTED:
            pen.setDashPattern([1.5, 1.5])
        self._painter.setPen(pen)
        inner = QPointF(2 * self._unit, 0)
        self._painter.drawLine(shape.topLeft() + inner, shape.topRight() - inner)

    def _rule(self, rule: Rule, y: float) -> None:
        colour = self._inks.line(rule.slot, self._light.dims(rule.annotation))
        width = self._unit * (1.0 if rule.suggested else 1.7)
        left, right = QPointF(rule.run.left, y), QPointF(rule.run.right, y)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        match rule.line:
            case Line.SOLID:
                self._line(pen, left, right)
            case Line.DOUBLE:
                pen.setWidthF(self._unit * 0.8)
                for lift in (-self._unit * 0.9, self._unit * 0.9):
                    self._line(pen, left + QPointF(0, lift), right + QPointF(0, lift))
            case Line.DASHED:
                pen.setDashPattern([4, 2.5])
                self._line(pen, left, right)
            case Line.DOTTED:
                pen.setDashPattern([1, 1.4])
                self._line(pen, left, right)
            case Line.WAVY:
                self._wave(pen, left, right)
            case Line.BAR:
                self._bar(pen, rule, left, right)

    def _line(self, pen: QPen, left: QPointF, right: QPointF) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(left, right)

    def _wave(self, pen: QPen, left: QPointF, right: QPointF) -> None:
        pen.setWidthF(self._unit * 1.1)
        step, high = 2.4 * self._unit, 1.1 * self._unit
        points = [left]
        while points[-1].x() + step < right.x():
            up = len(points) % 2 == 0
            points.append(QPointF(points[-1].x() + step, left.y() + (high if up else -high)))
        self._painter.setPen(pen)
        self._painter.drawPolyline(points)

    def _bar(self, pen: QPen, rule: Rule, left: QPointF, right: QPointF) -> None:
        """Paint a nested quote: a line with a foot where the quote begins and ends."""
        if rule.suggested:
            pen.setDashPattern([5, 3])
        self._line(pen, left, right)
        pen.setStyle(Qt.PenStyle.SolidLine)
        foot = QPointF(0, -4 * self._unit)
        for end, closed in ((left, rule.run.left_closed), (right, rule.run.right_closed)):
            if closed:
                self._line(pen, end, end + foot)


def paint_hits(
    painter: QPainter, runs: Sequence[tuple[Run, bool]], inks: Inks, unit: float
) -> None:
    """Paint found words; the current one is framed as well."""
    for run, current in runs:
        shape = QRectF(run.left, run.y, run.right - run.left, run.height)
        painter.setBrush(QColor(inks.scheme.hit))
        painter.setPen(QPen(QColor(inks.scheme.text), 1.6 * unit) if current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(shape.adjusted(-unit, 0, unit, 0), 2 * unit, 2 * unit)
