"""How the cells of the list of documents are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.models.documents import ROW_ROLE, STATE_WORDS
from gui.models.wording import local_date
from gui.store.documents import DocumentRow
from gui.widgets.cell_painting import (
    GAP,
    MARGIN,
    MarkedDelegate,
    draw_ground,
    draw_words,
    mark_side,
)
from gui.widgets.marks import draw_state

Index = QModelIndex | QPersistentModelIndex
LINE_PADDING = 5


class TitleDelegate(QStyledItemDelegate):
    """Draws the title, and under it state, date and outlet while their columns are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.with_details = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one or two lines."""
        cell, words = draw_ground(self, painter, option, index)
        room = cell.rect.adjusted(MARGIN, LINE_PADDING, -GAP // 2, -LINE_PADDING)
        if not self.with_details:
            draw_words(painter, cell, room, words)
            return
        half = room.height() // 2
        draw_words(painter, cell, QRect(room.x(), room.y(), room.width(), half), words)
        lower = QRect(room.x(), room.y() + half, room.width(), half)
        self._draw_details(painter, cell, lower, index.data(ROW_ROLE))

    def _draw_details(
        self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, row: DocumentRow
    ) -> None:
        side = mark_side(cell) - 3
        top = room.y() + (room.height() - side) / 2
        draw_state(painter, QRectF(room.x(), top, side, side), row.state, cell.palette)
        said = (STATE_WORDS[row.state], local_date(row.published), row.outlet)
        words = " · ".join(filter(None, said))
        draw_words(painter, cell, room.adjusted(side + GAP, 0, 0, 0), words, faint=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for two lines."""
        hint = super().sizeHint(option, index)
        hint.setHeight(row_height(option.fontMetrics.height()))
        return hint


class StateDelegate(MarkedDelegate):
    """Draws how far the work on a document has come."""

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the mark of the state."""
        row: DocumentRow = index.data(ROW_ROLE)
        draw_state(painter, box, row.state, option.palette)


class CountDelegate(QStyledItemDelegate):
    """Draws a count; a zero stands back."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Grey a zero, and keep a distance from the next column."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if index.data() == "0":
            faint = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, faint)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, faint)


def row_height(line: int) -> int:
    """Return the height of a row of two lines of this height, in pixels."""
    return 2 * line + 2 * LINE_PADDING + 2
