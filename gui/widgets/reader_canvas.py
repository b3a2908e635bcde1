"""Everything that is painted on the page besides the text itself."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from gui.domain.boundaries import End
from gui.domain.span import Span, merged
from gui.domain.utf16 import Utf16Map
from gui.look.typeface import note_font
from gui.widgets.reader_art import Draughtsman, Sheet
from gui.widgets.reader_bookmarks import RIBBON_ROOM, Ribbons
from gui.widgets.reader_folds import Fold
from gui.widgets.reader_header import Header
from gui.widgets.reader_lines import Placed, line_at, visible
from gui.widgets.reader_margin import Margin, pieces
from gui.widgets.reader_marks import Marks
from gui.widgets.reader_page import LINE_HEIGHT, Column
from gui.widgets.reader_paint import Brush, Inks, Light, paint_hits
from gui.widgets.reader_styles import LabelSlots

_NOTE, _NOTE_GAP = 20, 3
"""Room for a short note beside the text, in pixels, and what parts it from the text."""


class Hits(NamedTuple):
    """Where searched words are, in order and apart; `current` is a place in `spans`."""

    spans: Sequence[Span] = ()
    current: int | None = None


class Canvas:
    """Paints below and above the text of a view. Change its fields, then update the view."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self.inks = Inks(dark=False)
        self.light = Light()
        self.header = Header(None, "", 1.0, serif=True)
        self.column = Column(0, 0, 0)
        self.line_height = LINE_HEIGHT
        self.ribbons = Ribbons()
        self.moving: Span | None = None
        self.moving_end: End | None = None
        self._counts: list[tuple[QRectF, int]] = []
        self.set_font(QFont(), 1.0)
        self.set_content(Marks(), Utf16Map(""), {})
        self.set_hits(Hits())

    def set_font(self, font: QFont, zoom: float) -> None:
        """Take the measures of thin lines and of names from the size of the text."""
        self._unit = max(1.0, font.pointSizeF() / 13.0)
        self._names = note_font(zoom)

    def set_content(self, marks: Marks, positions: Utf16Map, slots: LabelSlots) -> None:
        """Paint these marks from now on."""
        self._positions = positions
        self._draughtsman = Draughtsman(marks, positions, slots)
        self.margin = Margin(marks, self._names, self._unit)

    def set_hits(self, hits: Hits) -> None:
        """Paint these found words from now on."""
        self._hits = hits

    def forget(self) -> None:
        """Work everything out anew: the lines have changed."""
        self._draughtsman.forget()

    def forget_at(self, spans: Iterable[Span]) -> None:
        """Work out anew what marks that came or went within these spans have to do with."""
        self._draughtsman.forget_at(spans)

    def placed(self) -> list[Placed]:
        """Return the chunks that can be seen, placed in the viewport's coordinates."""
        dx = self._view.horizontalScrollBar().value()
        dy = self._view.verticalScrollBar().value()
        bottom = dy + self._view.viewport().height()
        return [
            Placed(seen.chunk, seen.block, seen.origin - QPointF(dx, dy))
            for seen in visible(self._view.document(), dy, bottom)
        ]

    def paint_below(self, painter: QPainter, seen: Sequence[Placed]) -> None:
        """Paint found words, grounds and lines: what the text stands on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._counts = []
        for placed in seen:
            painter.save()
            painter.translate(placed.origin)
            art = self._draughtsman.art(placed.block, placed.chunk)
            gap = placed.block.layout().lineAt(0).height() * (self.line_height / 100 - 1)
            brush = Brush(painter, self.inks, self.light, self._unit, gap)
            folds = brush.paint(art)
            if folds:
                beside = self._beside(placed)
                brush.paint_counts(folds, beside, self._names)
                self._counts += self._count_places(folds, QPointF(beside, gap) + placed.origin)
            self._paint_hits(painter, placed)
            painter.restore()

    def _count_places(self, folds: Sequence[Fold], corner: QPointF) -> list[tuple[QRectF, int]]:
        wide = QFontMetricsF(self._names).horizontalAdvance("+00")
        return [
            (QRectF(corner + QPointF(0, fold.y), QSizeF(wide, fold.height)), fold.many)
            for fold in folds
        ]

    def count_at(self, place: QPointF) -> int:
        """Return how many share a line where their count stands; 0 at any other place."""
        return next((many for rect, many in self._counts if rect.contains(place)), 0)

    def _beside(self, placed: Placed) -> float:
        """Return where a note beside the text begins, on the side without names."""
        column = self.column
        edge = column.left - _NOTE if column.mirrored else column.left + column.width + _NOTE_GAP
        return edge - placed.origin.x()

    def _paint_hits(self, painter: QPainter, placed: Placed) -> None:
        spans = self._hits.spans
        if not spans:
            return
        sheet = Sheet(placed.block, placed.chunk, self._positions)
        first = bisect_right(spans, sheet.start, key=_stop)
        last = bisect_left(spans, sheet.stop, key=_start)
        # Those that touch are painted as one: there may be one for each letter.
        found = [(run, False) for span in merged(spans[first:last]) for run in sheet.runs(span)]
        current = self._hits.current
        if current is not None and first <= current < last:
            found += [(run, True) for run in sheet.runs(spans[current])]
        paint_hits(painter, found, self.inks, self._unit)

    def paint_above(self, painter: QPainter, seen: Sequence[Placed]) -> None:
        """Paint the head, the margins, and the part whose boundary is being moved."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_moving(painter, seen)
        self._paint_margin(painter, seen)
        column, accent = self.column, QColor(self.inks.scheme.accent)
        edge = column.left + column.width if not column.mirrored else column.left - RIBBON_ROOM
        self.ribbons.paint(painter, seen, self._positions, edge, accent)
        top = QPointF(self.column.left, -self._view.verticalScrollBar().value())
        self.header.paint(painter, top, self.column.width, self.inks.scheme)

    def _paint_margin(self, painter: QPainter, seen: Sequence[Placed]) -> None:
        stripes = [
            piece
            for placed in seen
            for piece in pieces(
                self._draughtsman.art(placed.block, placed.chunk).stripes, placed.origin.y()
            )
        ]
        column, wide = self.column, self._view.viewport().width()
        mirror = wide if column.mirrored else None
        self.margin.paint(painter, stripes, column.margin, self.inks, self.light, mirror)

    def _paint_moving(self, painter: QPainter, seen: Sequence[Placed]) -> None:
        if self.moving is None:
            return
        colour = QColor(self.inks.scheme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2 * self._unit))
        for placed in seen:
            for run in Sheet(placed.block, placed.chunk, self._positions).runs(self.moving):
                shape = QRectF(run.left, run.y, run.right - run.left, run.height)
                painter.drawRoundedRect(
                    shape.translated(placed.origin).adjusted(-2, -1, 2, 1), 3, 3
                )
        self._paint_handle(painter, colour)

    def _paint_handle(self, painter: QPainter, colour: QColor) -> None:
        """Show which end moves: a bar with a knob where it stands."""
        if self.moving is None or self.moving_end is None:
            return
        start = self.moving_end is End.START
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(
            self._positions.to_units(self.moving.start if start else self.moving.stop)
        )
        bar = QRectF(self._view.cursorRect(cursor)).adjusted(0, 1, 0, -1)
        bar.setWidth(3 * self._unit)
        painter.fillRect(bar, colour)
        painter.setBrush(colour)
        knob = bar.topLeft() if start else bar.bottomLeft()
        painter.drawEllipse(knob + QPointF(bar.width() / 2, 0), 4 * self._unit, 4 * self._unit)

    def position_at(self, place: QPointF) -> int | None:
        """Return the code point under a place of the viewport; None beside the text."""
        for placed in self.placed():
            local = place - placed.origin
            line = line_at(placed.block.layout(), local.y())
            if line is None or local.y() > line.y() + line.height() * self.line_height / 100:
                continue
            box = line.naturalTextRect()
            if box.left() <= local.x() <= box.right():
                on = line.xToCursor(local.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return self._positions.to_code_points(placed.block.position() + on)
        return None


def _start(span: Span) -> int:
    return span.start


def _stop(span: Span) -> int:
    return span.stop
