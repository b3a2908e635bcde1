"""A list that narrows while one types, chosen from by keyboard alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.translation import tr
from gui.widgets.announcer import Announcer
from gui.widgets.cell_painting import MARGIN, draw_ground, draw_words
from gui.widgets.dialogs.plain import PlainDialog, plain_label

Index = QModelIndex | QPersistentModelIndex
CHOICE = int(Qt.ItemDataRole.UserRole)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 440
_ROWS = 9
_BESIDE, _ROWS_BESIDE = 24, 5
"""Room that the list leaves on the screen: at its sides, and for field, hint and frame."""
PADDING = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a picker: what it stands for, its words, a faint note at the right, its key.

    One that stands for nothing is only there to be read.
    """

    value: str
    words: str
    note: str = ""
    key: str = ""


class RowDelegate(QStyledItemDelegate):
    """Gives each choice the height of its lines; subclasses draw it."""

    lines = 1

    def height(self, metrics: QFontMetrics) -> int:
        """Return the height of a choice, in pixels: its lines, and room above and below them."""
        return self.lines * (metrics.height() + 1) - 1 + PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for that height."""
        hint = super().sizeHint(option, index)
        hint.setHeight(self.height(option.fontMetrics))
        return hint


class ChoiceDelegate(RowDelegate):
    """Draws the key, the words, and the note at the right."""

    def __init__(self, parent: QWidget, *, with_keys: bool) -> None:
        super().__init__(parent)
        self._with_keys = with_keys

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        cell, _ = draw_ground(self, painter, option, index)
        choice: Choice = index.data(CHOICE)
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if self._with_keys:
            draw_words(painter, cell, room, choice.key, faint=True)
            room.setLeft(room.left() + cell.fontMetrics.height())
        note_width = cell.fontMetrics.horizontalAdvance(choice.note) + 1
        draw_words(painter, cell, room.adjusted(0, 0, -note_width - MARGIN, 0), choice.words)
        room.setLeft(room.right() + 1 - note_width)
        draw_words(painter, cell, room, choice.note, faint=True)


class Picker(PlainDialog):
    """A field over a list; the first line is chosen until the arrows say otherwise.

    It closes by Esc or when another window is used. Subclasses say which choices fit what is
    typed, and what choosing means.
    """

    def __init__(
        self,
        title: str,
        hint: str,
        parent: QWidget | None,
        *,
        with_keys: bool = False,
        width: int = _WIDTH,
    ) -> None:
        super().__init__(title, parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(title)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("{title}: choices", title=title))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_delegate(ChoiceDelegate(self, with_keys=with_keys))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self._take(further=False))
        # The focus stays in the field, so the line that the arrows reach is told.
        self._announcer = Announcer(self.list)
        self.list.currentRowChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        column.setSpacing(6)
        for widget in (self.field, self.list, plain_label(hint, faint=True)):
            column.addWidget(widget)
        width = min(width, self.screen().availableSize().width() - 2 * _BESIDE)
        self.field.setFixedWidth(width)
        self.list.setFixedWidth(width)
        self.field.textChanged.connect(self._fill)

    def open(self) -> None:
        """Show the list, ready for typing."""
        self._fill(self.field.text())
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_delegate(self, delegate: RowDelegate) -> None:
        """Say what draws the choices."""
        self._delegate = delegate
        self.list.setItemDelegate(delegate)

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return what fits what was typed, the best first."""
        raise NotImplementedError

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Take a choice; `further` if Ctrl was held."""
        raise NotImplementedError

    def may_choose(self, choice: Choice) -> bool:
        """Tell whether a choice can be taken; one that cannot is there to be read."""
        return bool(choice.value)

    def dress(self, item: QListWidgetItem, choice: Choice) -> None:
        """Tell a screen reader what stands in the line of a choice."""
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.words}, {choice.note}")

    def shown(self) -> list[Choice]:
        """Return the choices in the list."""
        return [self.list.item(row).data(CHOICE) for row in range(self.list.count())]

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the upper middle of the window that asked."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window().geometry()
            left = window.x() + (window.width() - self.width()) // 2
            self.move(left, window.y() + max(40, window.height() // 6))

    def changeEvent(self, event: QEvent) -> None:
        """Go when another window becomes the active one."""
        super().changeEvent(event)
        gone = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if gone and self.isVisible():
            self.reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge, since the window has no frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

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

    def _tell(self, row: int) -> None:
        if row >= 0:
            choice = self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
            count = self.list.count()
            self._announcer.say(
                tr("{choice}, {place} of {count}", choice=choice, place=row + 1, count=count)
            )

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for choice in self.choices(typed.strip()):
            item = QListWidgetItem(choice.words, self.list)
            item.setData(CHOICE, choice)
            self.dress(item, choice)
        high = self._delegate.height(self.fontMetrics())
        most = self.screen().availableSize().height() // high - _ROWS_BESIDE
        rows = max(1, min(self.list.count(), _ROWS, most))
        self.list.setFixedHeight(rows * high + 2 * self.list.frameWidth())
        self.list.setCurrentRow(0)

    def _take(self, *, further: bool) -> None:
        item = self.list.currentItem()
        # Typing may have left nothing to choose; the stubs do not know.
        if self.list.count() and item is not None and self.may_choose(item.data(CHOICE)):
            self.accept()
            self.choose(item.data(CHOICE), further=further)
