"""The left margin: a stripe for each quote, and beside it the name of who speaks."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.domain.annotation import Status
from gui.domain.lanes import lanes
from gui.domain.span import Span
from gui.look.palette import Slot
from gui.widgets.reader_art import Stripe
from gui.widgets.reader_marks import Marks, Speakers
from gui.widgets.reader_paint import Inks, Light

_NEAREST = (11.0, 5.0)
"""From the text to the nearest stripe: pixels, and thin lines of the marks beside it."""
_PITCH = 7.0
_WIDTH = 4.0
_NAMES = 18.0
"""From the nearest stripe to the right edge of the names: room for two more."""
_AFTER_STRIPE = 6.0
_EDGE = 8.0
_SPACE = 4.0
_NAME_LINES = 3
_ELIDE = Qt.TextElideMode.ElideRight


class Piece(NamedTuple):
    """A stripe's piece in the viewport's coordinates."""

    annotation: int
    content: bool
    top: float
    bottom: float


class Spot(NamedTuple):
    """A place in the margin that can be clicked."""

    annotation: int
    rect: QRectF


def pieces(stripes: Sequence[Stripe], y: float) -> list[Piece]:
    """Move stripes of a chunk to where their block is seen."""
    return [Piece(s.annotation, s.content, s.top + y, s.bottom + y) for s in stripes]


class Margin:
    """Paints the margin and knows what was painted where."""

    def __init__(self, marks: Marks, font: QFont, unit: float) -> None:
        self._marks = marks
        self._nearest = _NEAREST[0] + _NEAREST[1] * unit
        self._font = font
        self._metrics = QFontMetricsF(self._face(proposed=True, lit=True))
        self._spots: tuple[Spot, ...] = ()
        self._mirror: float | None = None

    def _face(self, proposed: bool, lit: bool) -> QFont:
        """Return the font of a name; the widest one measures, so that none is cut when lit."""
        font = QFont(self._font)
        font.setItalic(proposed)
        if lit:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def at(self, place: QPointF) -> int | None:
        """Return the annotation whose stripe or name is at a place of the viewport."""
        for spot in self._spots:
            if spot.rect.contains(place):
                return spot.annotation
        return None

    def paint(
        self,
        painter: QPainter,
        seen: Sequence[Piece],
        left: float,
        inks: Inks,
        light: Light,
        mirror: float | None = None,
    ) -> None:
        """Paint stripes and names to the left of the text, which begins at `left`.

        With `mirror`, the width of the view, all of it is at the right instead, and `left` counts
        from there.
        """
        self._mirror = mirror
        spots: list[Spot] = []
        beside = _lanes(seen)
        for piece in seen:
            x = round(left - self._nearest - _PITCH * beside[piece.annotation])
            spots.append(self._stripe(painter, piece, x, inks, light))
        spots.extend(self._names(painter, seen, left - self._nearest, beside, inks, light))
        self._spots = tuple(spots)

    def _stripe(self, painter: QPainter, piece: Piece, x: float, inks: Inks, light: Light) -> Spot:
        colour = inks.line(Slot.QUOTE, light.dims(piece.annotation))
        lit = light.on(piece.annotation)
        high = piece.bottom - piece.top
        if piece.content:
            rect = self._side(QRectF(x - _WIDTH / 2, piece.top, _WIDTH, high))
            self._content(painter, rect, piece, colour)
            if lit:
                wide = QRectF(x - _WIDTH / 2, piece.top, _WIDTH + 1, high)
                painter.fillRect(self._side(wide), colour)
        else:
            line = 1.6 if lit else 1.0
            painter.fillRect(self._side(QRectF(x - line / 2, piece.top, line, high)), colour)
        return Spot(piece.annotation, self._side(QRectF(x - _PITCH / 2, piece.top, _PITCH, high)))

    def _side(self, rect: QRectF) -> QRectF:
        """Return where a rectangle made for the left margin is painted."""
        if self._mirror is None:
            return rect
        return QRectF(self._mirror - rect.right(), rect.top(), rect.width(), rect.height())

    def _content(self, painter: QPainter, rect: QRectF, piece: Piece, colour: QColor) -> None:
        annotation = self._marks.get(piece.annotation)
        if annotation is not None and annotation.status is Status.SUGGESTED:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.fillRect(rect, colour)

    def _names(
        self,
        painter: QPainter,
        seen: Sequence[Piece],
        nearest: float,
        beside: Mapping[int, int],
        inks: Inks,
        light: Light,
    ) -> list[Spot]:
        """Put each name at the first visible line of its quote, below the name before it.

        A name that would be pushed off its own quote is left out: the stripe still tells it.
        """
        spots: list[Spot] = []
        free = -1e9
        for ident, (top, bottom) in sorted(
            _extents([p for p in seen if p.content]).items(), key=lambda item: item[1]
        ):
            annotation = self._marks.get(ident)
            speakers = self._marks.speakers(annotation) if annotation else None
            if speakers is None:
                continue
            right = nearest - _room(seen, beside, top, bottom)
            if right - _EDGE < 3 * self._metrics.averageCharWidth():
                continue
            lines = self._broken(speakers, right - _EDGE)
            y, high = max(top, free, _SPACE), self._metrics.height()
            if y + high > max(bottom, top + high) + high or bottom < 0:
                continue
            self._write(painter, lines, y, right, speakers, _NameInk(ident, inks, light))
            rect = QRectF(_EDGE, y, right - _EDGE, high * len(lines))
            spots.append(Spot(ident, self._side(rect)))
            free = rect.bottom() + _SPACE
        return spots

    def _broken(self, speakers: Speakers, width: float) -> list[str]:
        words = (speakers.names + ("?" if speakers.proposed else "")).split(" ")
        lines = [""]
        for word in words:
            longer = f"{lines[-1]} {word}".strip()
            full = self._metrics.horizontalAdvance(longer) > width and lines[-1]
            if full and len(lines) < _NAME_LINES:
                lines.append(word)
            else:
                lines[-1] = longer
        return [self._metrics.elidedText(line, _ELIDE, width) for line in lines]

    def _write(
        self,
        painter: QPainter,
        lines: Sequence[str],
        y: float,
        right: float,
        speakers: Speakers,
        ink: "_NameInk",
    ) -> None:
        painter.setFont(self._face(speakers.proposed, ink.light.on(ink.annotation)))
        painter.setPen(ink.colour())
        side = Qt.AlignmentFlag.AlignRight
        if self._mirror is not None:
            side = Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute  # a name may be of another direction
        for line in lines:
            box = self._side(QRectF(_EDGE, y, right - _EDGE, self._metrics.height()))
            painter.drawText(box, int(side), line)
            y += self._metrics.height()


class _NameInk(NamedTuple):
    annotation: int
    inks: Inks
    light: Light

    def colour(self) -> QColor:
        """Return the colour of a name: strong if lit, faint if another is."""
        colours = self.inks.scheme
        if self.light.on(self.annotation):
            return QColor(colours.text)
        return QColor(colours.faint if self.light.dims(self.annotation) else colours.muted)


def _room(seen: Sequence[Piece], beside: Mapping[int, int], top: float, bottom: float) -> float:
    """Return how far from the nearest stripe names may begin: beyond all stripes beside them."""
    lanes_beside = (beside[p.annotation] for p in seen if p.top < bottom and p.bottom > top)
    deepest = max(lanes_beside, default=0)
    return max(_NAMES, _PITCH * deepest + _WIDTH / 2 + _AFTER_STRIPE)


def _lanes(seen: Sequence[Piece]) -> dict[int, int]:
    """Give each quote a lane: those that share a line of the page stand side by side."""
    found = _extents(seen)
    floor = min((top for top, _ in found.values()), default=0.0)
    spans = [
        Span(round(a - floor), max(round(a - floor) + 1, round(b - floor)))
        for a, b in found.values()
    ]
    return dict(zip(found, lanes(spans), strict=True))


def _extents(seen: Sequence[Piece]) -> dict[int, tuple[float, float]]:
    """Return where each quote begins and ends in the viewport."""
    found: dict[int, tuple[float, float]] = {}
    for piece in seen:
        top, bottom = found.get(piece.annotation, (piece.top, piece.bottom))
        found[piece.annotation] = min(top, piece.top), max(bottom, piece.bottom)
    return found
