"""Cells with room beside their words, and cells with a drawn mark before them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.direction import starts_from_right

Index = QModelIndex | QPersistentModelIndex
MARGIN = 8
"""From the edges of a cell to what is in it, in pixels; the header's style has the same."""
GAP = 6
_LEAST_WORDS = 7
"""A column too narrow for so many average characters shows the mark alone."""
_FAINT = 0.78


def draw_ground(
    delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem, index: Index
) -> tuple[QStyleOptionViewItem, str]:
    """Draw a cell as its style does but without its words; return the filled option and them.

    Where the list has the focus, its selection is stronger and the current cell has a frame.
    """
    cell = QStyleOptionViewItem(option)
    delegate.initStyleOption(cell, index)
    state = cell.state  # a flag is slow to fetch, and slower to combine with another
    if QStyle.StateFlag.State_Selected in state and cell.widget and cell.widget.hasFocus():
        strong = QApplication.palette().color(QPalette.ColorRole.Highlight)
        cell.palette.setColor(QPalette.ColorRole.Highlight, strong)
    style = cell.widget.style() if cell.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, cell, painter, cell.widget)
    if QStyle.StateFlag.State_HasFocus in state:
        painter.setPen(cell.palette.color(QPalette.ColorRole.Accent))
        painter.drawRect(cell.rect.adjusted(0, 0, -1, -1))
    return cell, cell.text


def draw_words(
    painter: QPainter,
    cell: QStyleOptionViewItem,
    room: QRect,
    words: str,
    *,
    faint: bool = False,
    side: Qt.AlignmentFlag | None = None,
) -> None:
    """Draw one line of words in a part of a cell, cut at their end where the room ends.

    The words run in their own direction, whatever the window's is, and begin where it does unless
    a `side` is given.
    """
    shown = cell.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    selected = QStyle.StateFlag.State_Selected in cell.state
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    if faint and not selected:
        role = QPalette.ColorRole.PlaceholderText
    ink = cell.palette.color(role)
    if faint and selected:
        ink.setAlphaF(_FAINT)  # the colour of quiet words is too weak on a selected row
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if side is None:
        side = own_side(words)
    painter.setFont(cell.font)
    painter.setPen(ink)
    painter.drawText(room, int(side), shown)
    painter.restore()


def own_side(words: str) -> Qt.AlignmentFlag:
    """Return the side on which words begin."""
    begin = Qt.AlignmentFlag.AlignRight if starts_from_right(words) else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignVCenter | begin | Qt.AlignmentFlag.AlignAbsolute


class WordsDelegate(QStyledItemDelegate):
    """Draws words with the same room beside them as the header has."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, and one line of words on it."""
        cell, words = draw_ground(self, painter, option, index)
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        left = cell.displayAlignment & Qt.AlignmentFlag.AlignLeft
        draw_words(painter, cell, room, words, side=None if left else cell.displayAlignment)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room beside the words too."""
        hint = super().sizeHint(option, index)
        hint.setWidth(hint.width() + 2 * MARGIN)
        return hint


class MarkedDelegate(QStyledItemDelegate):
    """Draws a mark, then the words; subclasses say which mark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, and mark and words on it."""
        cell, words = draw_ground(self, painter, option, index)
        side = mark_side(cell)
        rect = cell.rect
        top = rect.y() + (rect.height() - side) / 2
        room = rect.adjusted(MARGIN + side + GAP, 0, -GAP // 2, 0)
        if room.width() < _LEAST_WORDS * cell.fontMetrics.averageCharWidth():
            left = rect.x() + (rect.width() - side) / 2
            self.draw_mark(painter, QRectF(left, top, side, side), cell, index)
        else:
            self.draw_mark(painter, QRectF(rect.x() + MARGIN, top, side, side), cell, index)
            draw_words(painter, cell, room, words)

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the mark of a cell into a square."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for room for the mark too."""
        hint = super().sizeHint(option, index)
        hint.setWidth(hint.width() + mark_side(option) + MARGIN + GAP)
        return hint


def mark_side(option: QStyleOptionViewItem) -> int:
    """Return the side of the square that a mark gets, in pixels."""
    return option.fontMetrics.height() - 2
