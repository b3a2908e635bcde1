"""The stack: a small list over the text of what lies at the caret, one row an annotation."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from gui.domain.codebook import Label
from gui.look.typeface import note_font
from gui.models.stack import Stack
from gui.translation import tr
from gui.widgets.reader import Reader
from gui.widgets.stack_rows import StackDelegate

_SHARE = 3
"""It covers at most this part of the reader: one third."""
_GAP = 4
_LEAST_WIDTH = 260
_BESIDE = 12
_OVER = 6
"""What it is wider on each side than the text, whose frames would look out from under it."""
_EDGE = 4
"""Border and room above the first and below the last row, as the style sheet has them."""


class StackView(QListView):
    """Lies under the line of the caret while it is shown, and follows the text.

    The text keeps the focus, so that all its keys act as always. While the rows are walked, Up,
    Down, Home and End go through them, Enter keeps the current one and Esc leaves.

    Signals:
        row_chosen: the place of the row that a person went to.
        left: Esc while it is shown, or Enter while its rows are walked.
    """

    row_chosen = Signal(int)
    left = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        self._model = Stack(self)
        self._delegate = StackDelegate(self)
        self.walked = False
        self.setObjectName("stack")
        self.setAccessibleName(tr("What lies at the caret"))
        self.setAccessibleDescription(tr("One row an annotation, the outermost first"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.hide()
        reader.installEventFilter(self)
        reader.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())

    def stack(self) -> Stack:
        """Return the rows that it shows."""
        return self._model

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Take the colours of kinds from a codebook."""
        self._delegate.labels = tuple(labels)
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Grow with the text, though more slowly."""
        self.setFont(note_font(zoom))
        self._follow()

    def make_current(self, row: int | None) -> None:
        """Mark a row as the one that acts are about."""
        self.setCurrentIndex(QModelIndex() if row is None else self._model.index(row))

    def open_at_caret(self) -> None:
        """Show the rows under the line of the caret, or over it where there is no room below."""
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        self.scrollTo(self.currentIndex())

    def _follow(self) -> None:
        if not self.isHidden():
            self.setGeometry(self._place())

    def _place(self) -> QRect:
        """Return where it lies: as wide as the text, at most a third of the reader high."""
        page, line = self._reader.viewport().geometry(), self._reader.cursorRect()
        column = self._reader.column()
        wide = column.width + 2 * _OVER
        width = min(max(wide, _LEAST_WIDTH), page.width() - 2 * _BESIDE)
        left = min(max(column.left - _OVER, _BESIDE), page.width() - _BESIDE - width)
        wanted = self._model.rowCount() * self._row_height() + 2 * _EDGE
        high = min(wanted, max(self._row_height() + 2 * _EDGE, page.height() // _SHARE))
        top = line.bottom() + self._reader.room_below() + _GAP
        if top + high > page.height():
            top = line.top() - _GAP - high
        return QRect(page.x() + left, page.y() + top, width, high)

    def _row_height(self) -> int:
        return self._delegate.row_height(self.fontMetrics())

    def sizeHint(self) -> QSize:
        """Ask for nothing: it lies over the text."""
        return QSize(0, 0)

    # What a person does.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the rows from the text while it is shown, and follow its size."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        elif (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self.isVisible()
            and not self._reader.has_own_keys()
        ):
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if not self.walked:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return True
        last, here = self._model.rowCount() - 1, self.currentIndex()
        row = here.row() if here.isValid() else 0
        steps = {
            Qt.Key.Key_Up: max(0, row - 1),
            Qt.Key.Key_Down: min(last, row + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in steps:
            return False
        self.row_chosen.emit(steps[Qt.Key(event.key())])
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row that is pressed."""
        pressed = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and pressed.isValid():
            self.row_chosen.emit(pressed.row())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep the row and leave, as Enter does."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.left.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag nothing and select nothing; the row under the mouse is lit by the style."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more is chosen when the button goes up."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows, never the text beneath."""
        super().wheelEvent(event)
        event.accept()
