"""Finding words in the open document."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.models.keymap import native
from gui.models.wording import figure
from gui.translation import tr
from gui.widgets.clearable import make_clearable
from gui.widgets.icon_button import IconButton
from gui.widgets.window_keys import leave_window_keys, with_key


class FindBar(QWidget):
    """A field for the words, the count of hits, and buttons to go through them.

    Enter goes to the next hit, Shift+Enter to the one before, Esc closes.
    """

    words_changed = Signal(str, bool)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find in document"))
        self._field = QLineEdit()
        self._field.setObjectName("find")
        self._field.setAccessibleName(tr("Find in document"))
        self._field.setPlaceholderText(tr("Find in document"))
        make_clearable(self._field)
        self._field.textChanged.connect(lambda _: self._changed())
        self._field.installEventFilter(self)
        leave_window_keys(self._field)
        self._count = QLabel()
        widest = tr("{place} of {total}", place=figure(9999), total=figure(9999))
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(widest))
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._case = QToolButton()
        self._case.setText("Aa")
        self._case.setCheckable(True)
        self._case.setToolTip(tr("Match capitals and small letters"))
        self._case.setAccessibleName(self._case.toolTip())
        self._case.toggled.connect(lambda _: self._changed())
        self._previous = IconButton("up", tr("Go to the hit before"))
        self._previous.clicked.connect(self.previous_requested)
        self._next = IconButton("down", tr("Go to the next hit"))
        self._next.clicked.connect(self.next_requested)
        self._close = IconButton("close", with_key(tr("Close"), native("Esc")))
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        for widget in (self._case, self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        self.show_count(None, 0)
        self.hide()

    def open_with(self, words: str) -> None:
        """Show the bar with the focus in its field; empty words keep those of last time."""
        self.show()
        if words and words != self._field.text():
            self._field.setText(words)
        else:
            self._changed()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self, following: str, previous: str) -> None:
        """Name the keys of the buttons; empty where there is none."""
        self._next.setToolTip(with_key(tr("Go to the next hit"), following))
        self._previous.setToolTip(with_key(tr("Go to the hit before"), previous))

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return self._field, self._case, self._previous, self._next, self._close

    def words(self) -> str:
        """Return what is looked for."""
        return self._field.text()

    def match_case(self) -> bool:
        """Tell whether capitals count."""
        return self._case.isChecked()

    def show_count(self, current: int | None, total: int) -> None:
        """Show which hit of how many the text is at; `current` counts from 0."""
        if total:
            at = "–" if current is None else figure(current + 1)
            words = tr("{place} of {total}", place=at, total=figure(total))
        else:
            words = tr("No hits") if self.words().strip() else ""
        self._count.setText(words)
        self._count.setAccessibleName(words)
        for button in (self._previous, self._next):
            button.setEnabled(bool(total))

    def close_bar(self) -> None:
        """Hide the bar; the words stay for the next time."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give Enter its two directions in the field."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in enter
        ):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if back else self.next_requested).emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc from anywhere in the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.words_changed.emit(self.words(), self.match_case())
