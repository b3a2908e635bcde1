"""How a row of the stack is drawn: its kind, its words, and its extent beside the others'."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.domain.annotation import Annotation, Role, Status
from gui.domain.codebook import Label
from gui.domain.span import Span
from gui.look.palette import Colours, Slot, colours
from gui.look.theme import is_dark
from gui.models.label_words import letter
from gui.models.stack import ROW_ROLE, Stack, StackRow
from gui.widgets.annotation_cells import kind_colours
from gui.widgets.cell_painting import GAP, draw_ground, draw_words, mark_side
from gui.widgets.marks import draw_chip, draw_status

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_POINTER = 12
"""Room for the sign of the current row."""
_SHARES = (0.36, 0.3)
"""The parts of a row's width that its kind and its extent get; its words get the rest."""
_FEW = 380
"""A row narrower than this, in pixels, has no words."""
_LEAST_BAR = 3.0
_ROLE_SLOTS = {Role.SOURCE: Slot.SOURCE, Role.CUE: Slot.CUE}


class Scale(NamedTuple):
    """From places in the text to places on a row."""

    room: QRectF
    bounds: Span
    right_to_left: bool

    def x(self, position: int) -> float:
        """Return where a position is, in pixels."""
        share = (position - self.bounds.start) / max(1, len(self.bounds))
        share = min(1.0, max(0.0, share))
        if self.right_to_left:
            share = 1 - share
        return self.room.left() + share * self.room.width()

    def bar(self, span: Span) -> tuple[float, float]:
        """Return left and right edge of a span, at least some pixels apart."""
        left, right = sorted((self.x(span.start), self.x(span.stop)))
        middle = max(_LEAST_BAR, right - left) / 2
        centre = min(max((left + right) / 2, self.room.left() + middle), self.room.right() - middle)
        return centre - middle, centre + middle


class StackDelegate(QStyledItemDelegate):
    """Draws rows of a `Stack`: all share one scale, so that nesting and crossing are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: tuple[Label, ...] = ()

    @staticmethod
    def row_height(metrics: QFontMetrics) -> int:
        """Return the height of each row in pixels."""
        return metrics.height() + _PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the height; the width is the list's."""
        return QSize(0, self.row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw sign, mark, kind, extent and words from left to right."""
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, StackRow) or not isinstance(model, Stack):
            return
        cell, title = draw_ground(self, painter, option, index)
        current = QStyle.StateFlag.State_Selected in cell.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            cell.font.setBold(True)
            cell.fontMetrics = QFontMetrics(cell.font)
            _draw_pointer(painter, cell)
        shown = kind_colours(row.annotation, self.labels, dark=is_dark(cell.palette))
        left = self._draw_marks(painter, cell, row.annotation, shown)
        kind, bars, words = _rooms(cell.rect, left)
        who = f" · {row.who}" if row.who else ""
        draw_words(painter, cell, kind, f"{title}{who}")
        room = QRectF(bars).adjusted(0, _PADDING / 2 + 1, 0, -_PADDING / 2 - 1)
        scale = Scale(room, model.bounds, model.place.right_to_left)
        _draw_extent(painter, cell, row.annotation, scale, shown)
        _draw_caret(painter, cell, scale, model.place.position)
        if not words.isEmpty():
            draw_words(painter, cell, words, row.words, faint=True)
        painter.restore()

    def _draw_marks(
        self, painter: QPainter, cell: QStyleOptionViewItem, annotation: Annotation, shown: Colours
    ) -> int:
        """Draw the letter and the status; return where the words begin."""
        side = mark_side(cell)
        top = cell.rect.y() + (cell.rect.height() - side) / 2
        box = QRectF(cell.rect.x() + _POINTER, top, side, side)
        filled = annotation.status is Status.ACCEPTED
        draw_chip(painter, box, letter(annotation), shown, filled=filled)
        box.translate(side + GAP, 0)
        draw_status(painter, box, annotation.status, cell.palette)
        return round(box.right()) + GAP


def _rooms(rect: QRect, left: int) -> tuple[QRect, QRect, QRect]:
    """Return the rooms of the kind, of the extent and of the words; the last may be empty."""
    width = rect.right() - GAP - left
    if rect.width() < _FEW:
        first = round(width * 0.55)
        second = width - first - GAP
    else:
        first, second = (round(width * share) for share in _SHARES)
    kind = QRect(left, rect.y(), first, rect.height())
    bars = QRect(kind.right() + GAP, rect.y(), second, rect.height())
    begin = bars.right() + 2 * GAP
    words = QRect(begin, rect.y(), max(0, left + width - begin), rect.height())
    return kind, bars, words


def _draw_pointer(painter: QPainter, cell: QStyleOptionViewItem) -> None:
    """Draw a triangle before the current row: its colour alone would not tell all."""
    middle, x, size = cell.rect.center().y() + 0.5, cell.rect.x() + 3.0, 4.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(cell.palette.color(cell.palette.ColorRole.Accent))
    corners = (QPointF(x, middle - size), QPointF(x + 6, middle), QPointF(x, middle + size))
    painter.drawPolygon(QPolygonF(list(corners)))


def _draw_extent(
    painter: QPainter,
    cell: QStyleOptionViewItem,
    annotation: Annotation,
    scale: Scale,
    shown: Colours,
) -> None:
    """Draw a bar a part, joined by a line: main parts at full height, source and cue lower."""
    quiet = cell.palette.color(cell.palette.ColorRole.PlaceholderText)
    room = scale.room
    if len(annotation.parts) > 1:
        left, right = scale.bar(annotation.extent)
        painter.setPen(QPen(quiet, 1))
        painter.drawLine(QPointF(left, room.center().y()), QPointF(right, room.center().y()))
    dark = is_dark(cell.palette)
    for part in annotation.parts:
        slot = _ROLE_SLOTS.get(part.role)
        ink = shown if slot is None else colours(slot, dark)
        a, b = scale.bar(part.span)
        less = room.height() / 4 if slot is not None else 0.0
        box = QRectF(a, room.top() + less, b - a, room.height() - 2 * less)
        pen = QPen(QColor(ink.line), 1)
        if annotation.status is Status.SUGGESTED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        accepted = annotation.status is not Status.SUGGESTED
        painter.setBrush(QColor(ink.fill) if accepted else cell.palette.base())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _draw_caret(painter: QPainter, cell: QStyleOptionViewItem, scale: Scale, position: int) -> None:
    """Draw where the caret stands, through all rows."""
    x = round(scale.x(position)) + 0.5
    painter.setPen(QPen(cell.palette.color(cell.palette.ColorRole.Text), 1))
    painter.drawLine(QPointF(x, cell.rect.top()), QPointF(x, cell.rect.bottom() + 1))
