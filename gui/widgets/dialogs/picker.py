"""A list that narrows while one types, chosen from by keyboard alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.cell_painting import MARGIN, draw_ground, draw_words
from gui.widgets.dialogs.plain import PlainDialog, plain_label

Index = QModelIndex | QPersistentModelIndex
_CHOICE = int(Qt.ItemDataRole.UserRole)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 440
_ROWS = 9
_PADDING = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a picker: what it stands for, its words, a faint note at the right."""

    value: str
    words: str
    note: str = ""


class ChoiceDelegate(QStyledItemDelegate):
    """Draws the words at the left and the note at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        cell, _ = draw_ground(self, painter, option, index)
        choice: Choice = index.data(_CHOICE)
        note_width = cell.fontMetrics.horizontalAdvance(choice.note)
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        words = room.adjusted(0, 0, -note_width - MARGIN, 0)
        draw_words(painter, cell, words, choice.words)
        draw_words(
            painter,
            cell,
            QRect(room.right() - note_width, room.y(), note_width + 1, room.height()),
            choice.note,
            faint=True,
        )


class Picker(PlainDialog):
    """A field over a list; the first line is chosen until the arrows say otherwise.

    It closes by Esc or a click beside it. Subclasses say which choices fit what is typed, and
    what choosing means.
    """

    def __init__(self, title: str, hint: str, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(title)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(f"{title}: choices")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(ChoiceDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self._take(further=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, plain_label(hint, faint=True)):
            column.addWidget(widget)
        line = self.fontMetrics().height() + _PADDING
        self.list.setFixedHeight(_ROWS * line + 4)
        self.setFixedWidth(_WIDTH)
        self.field.textChanged.connect(self._fill)

    def open(self) -> None:
        """Show the list, ready for typing."""
        self._fill(self.field.text())
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return what fits what was typed, the best first."""
        raise NotImplementedError

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Take a choice; `further` if Ctrl was held."""
        raise NotImplementedError

    def shown(self) -> list[Choice]:
        """Return the choices in the list."""
        return [self.list.item(row).data(_CHOICE) for row in range(self.list.count())]

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the upper middle of the window that asked."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window().geometry()
            left = window.x() + (window.width() - self.width()) // 2
            self.move(left, window.y() + max(40, window.height() // 6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrows move in the list, and Enter choose."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self.key_pressed(event)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key before the field does; True if it is used up."""
        if event.key() in _MOVES:
            self._move(Qt.Key(event.key()))
            return True
        if event.key() in _ENTER:
            self._take(further=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        return False

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}.get(key, _ROWS)
        row = self.list.currentRow() + step
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _fill(self, typed: str) -> None:
        self.list.clear()
        line = self.fontMetrics().height() + _PADDING
        for choice in self.choices(typed.strip()):
            item = QListWidgetItem(choice.words)
            item.setData(_CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.words}, {choice.note}")
            size = item.sizeHint()
            size.setHeight(line)
            item.setSizeHint(size)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        current = self.list.currentItem()
        self.list.scrollToItem(current, QAbstractItemView.ScrollHint.EnsureVisible)

    def _take(self, *, further: bool) -> None:
        item = self.list.currentItem()
        # Typing may have left nothing to choose; the stubs do not know.
        if self.list.count() and item is not None:
            self.accept()
            self.choose(item.data(_CHOICE), further=further)
