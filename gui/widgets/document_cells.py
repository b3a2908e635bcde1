"""How the cells of the list of documents are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.domain.annotation import Status
from gui.look.palette import Slot, colours
from gui.look.theme import is_dark
from gui.models.document_cells import STATE_WORDS
from gui.models.documents import ROW_ROLE
from gui.models.wording import figure, local_date
from gui.store.documents import DocumentRow
from gui.translation import tr
from gui.widgets.cell_painting import (
    GAP,
    MARGIN,
    MarkedDelegate,
    WordsDelegate,
    draw_ground,
    draw_words,
    mark_side,
    own_side,
)
from gui.widgets.marks import draw_chip, draw_note, draw_state, draw_status

Index = QModelIndex | QPersistentModelIndex
_PADDING = 6
_TITLE_LINES = 2


class TitleDelegate(QStyledItemDelegate):
    """Draws the title; folded, it takes two lines and a third holds the other columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line, or three."""
        cell, words = draw_ground(self, painter, option, index)
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if not self.folded:
            right = _draw_noted(painter, cell, room, room.right() + 1, index.data(ROW_ROLE))
            draw_words(painter, cell, room.adjusted(0, 0, right - room.right() - 1, 0), words)
            return
        line = cell.fontMetrics.height()
        lines = wrapped(words, cell, room.width())
        # Titles begin and details end at one place in all rows: the eye runs down both.
        top = room.y() + (room.height() - (_TITLE_LINES + 1) * line) // 2
        for number, words_of_line in enumerate(lines):
            row = QRect(room.x(), top + number * line, room.width(), line)
            draw_words(painter, cell, row, words_of_line, side=own_side(words))
        lowest = QRect(room.x(), top + _TITLE_LINES * line + 1, room.width(), line)
        _draw_details(painter, cell, lowest, index.data(ROW_ROLE))
        painter.setPen(cell.palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the lines that are drawn."""
        hint = super().sizeHint(option, index)
        hint.setHeight(row_height(option.fontMetrics.height(), folded=self.folded))
        return hint


class StateDelegate(MarkedDelegate):
    """Draws how far the work on a document has come."""

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the mark of the state."""
        row: DocumentRow = index.data(ROW_ROLE)
        draw_state(painter, box, row.state, option.palette)


class CountDelegate(WordsDelegate):
    """Draws a count; a zero stands back."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Grey a zero."""
        super().initStyleOption(option, index)
        if index.data() == figure(0):
            faint = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, faint)


def row_height(line: int, *, folded: bool) -> int:
    """Return the height of a row for lines of this height, in pixels."""
    lines = _TITLE_LINES + 1 if folded else 1
    return lines * line + 2 * _PADDING + (2 if folded else 0)


def wrapped(words: str, option: QStyleOptionViewItem, width: int) -> list[str]:
    """Break a title into lines; the last one holds all the rest, to be elided."""
    layout = QTextLayout(words, option.font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    lines: list[str] = []
    for _ in range(_TITLE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        last = len(lines) == _TITLE_LINES - 1
        lines.append(_units(words, start, None if last else start + line.textLength()))
    layout.endLayout()
    return [line.strip() for line in lines]


def _units(words: str, start: int, stop: int | None) -> str:
    """Slice by UTF-16 units, which is what Qt counts."""
    units = words.encode("utf-16-le", "surrogatepass")
    end = None if stop is None else 2 * stop
    return units[2 * start : end].decode("utf-16-le", "surrogatepass")


def _draw_details(
    painter: QPainter, cell: QStyleOptionViewItem, room: QRect, row: DocumentRow
) -> None:
    side = mark_side(cell) - 2
    top = room.y() + (room.height() - side) / 2
    right = _draw_counts(painter, cell, room, row)
    draw_state(painter, QRectF(room.x(), top, side, side), row.state, cell.palette)
    left = room.x() + side + GAP
    words = QRect(left, room.y(), right - left - GAP, room.height())
    draw_words(painter, cell, words, details(row, cell.fontMetrics, words.width()), faint=True)


def details(row: DocumentRow, metrics: QFontMetrics, width: int) -> str:
    """Return state, date and outlet; the state, which has a mark, yields where room is short."""
    where = [words for words in (local_date(row.published), row.outlet) if words]
    said = " · ".join((tr(STATE_WORDS[row.state]), *where))
    return " · ".join(where) if where and metrics.horizontalAdvance(said) > width else said


def _draw_counts(
    painter: QPainter, cell: QStyleOptionViewItem, room: QRect, row: DocumentRow
) -> int:
    """Draw the counts from the right, each with its mark; return where they begin."""
    side = mark_side(cell) - 2
    top = room.y() + (room.height() - side) / 2
    right = room.right() + 1
    quote = colours(Slot.QUOTE, is_dark(cell.palette))
    for number, is_quotes in ((row.quotes, True), (row.suggestions, False)):
        if not number:
            continue
        words = figure(number)
        width = cell.fontMetrics.horizontalAdvance(words) + 1
        draw_words(painter, cell, QRect(right - width, room.y(), width, room.height()), words)
        box = QRectF(right - width - 4 - side, top, side, side)
        if is_quotes:
            draw_chip(painter, box, "Q", quote, filled=True)
        else:
            draw_status(painter, box, Status.SUGGESTED, cell.palette)
        right = round(box.x()) - 2 * GAP
    return _draw_noted(painter, cell, room, right, row)


def _draw_noted(
    painter: QPainter, cell: QStyleOptionViewItem, room: QRect, right: int, row: DocumentRow
) -> int:
    """Draw the mark of a note, if there is one, ending at `right`; return where it begins."""
    if not row.noted:
        return right
    side = mark_side(cell) - 2
    box = QRectF(right - side, room.y() + (room.height() - side) / 2, side, side)
    draw_note(painter, box, cell.palette)
    return round(box.x()) - 2 * GAP
