"""Finding words in the open document."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.models.keymap import native
from gui.models.wording import figure
from gui.translation import mark, tr
from gui.widgets.clearable import make_clearable
from gui.widgets.dialogs.plain import plain_label
from gui.widgets.icon_button import IconButton
from gui.widgets.window_keys import leave_window_keys, with_key

_LONGEST = 1000
"""Characters that can be looked for."""
_OPTIONS = {
    "find.case": ("Aa", mark("Match capitals and small letters")),
    "find.word": ("“w”", mark("Find whole words only")),
    "find.regex": (".*", mark("Read it as a regular expression")),
}


class FindBar(QWidget):
    """A field for the words, the count of hits, and buttons to go through them.

    Enter goes to the next hit, Shift+Enter to the one before, Esc closes.

    Signals:
        words_changed: other words are looked for.
        option_wanted: the id of the command that switches an option.
        next_requested, previous_requested: go on to the next hit, or back.
        closed: the bar has gone.
    """

    words_changed = Signal(str)
    option_wanted = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find in document"))
        self._field = self._made_field()
        self._count = QLabel()
        widest = tr("{place} of {total}", place=figure(9999), total=figure(9999))
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(widest))
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._trouble = plain_label("")
        self._trouble.setObjectName("find_trouble")
        self._trouble.setContentsMargins(2, 0, 0, 2)
        self._trouble.hide()
        self._options = {ident: self._made_option(ident) for ident in _OPTIONS}
        self._previous = IconButton("up", tr("Go to the hit before"))
        self._previous.clicked.connect(self.previous_requested)
        self._next = IconButton("down", tr("Go to the next hit"))
        self._next.clicked.connect(self.next_requested)
        self._close = IconButton("close", with_key(tr("Close"), native("Esc")))
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        buttons = (self._previous, self._next, self._close)
        for widget in (*self._options.values(), self._count, *buttons):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self.show_count(None, 0)
        self.hide()

    def _made_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("find")
        field.setAccessibleName(tr("Find in document"))
        field.setPlaceholderText(tr("Find in document"))
        field.setMaxLength(_LONGEST)
        make_clearable(field)
        field.textChanged.connect(self.words_changed)
        field.installEventFilter(self)
        leave_window_keys(field)
        return field

    def _made_option(self, ident: str) -> QToolButton:
        sign, says = _OPTIONS[ident]
        button = QToolButton()
        button.setObjectName(f"{ident}_button")
        button.setText(sign)
        button.setCheckable(True)
        button.setToolTip(tr(says))
        button.setAccessibleName(tr(says))
        button.clicked.connect(lambda: self.option_wanted.emit(ident))
        return button

    def open_with(self, words: str) -> None:
        """Show the bar with the focus in its field; empty words keep those of last time."""
        self.show()
        if words and words != self._field.text():
            self._field.setText(words)
        else:
            self.words_changed.emit(self.words())
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys of the buttons, by command id; empty where there is none."""
        self._next.setToolTip(with_key(tr("Go to the next hit"), keys["find.next"]))
        self._previous.setToolTip(with_key(tr("Go to the hit before"), keys["find.previous"]))
        for ident, button in self._options.items():
            button.setToolTip(with_key(tr(_OPTIONS[ident][1]), keys[ident]))

    def show_options(self, switched: Mapping[str, bool]) -> None:
        """Show which options are on, by command id."""
        for ident, button in self._options.items():
            button.setChecked(switched[ident])

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return self._field, *self._options.values(), self._previous, self._next, self._close

    def words(self) -> str:
        """Return what is looked for."""
        return self._field.text()

    def show_count(self, current: int | None, total: int, *, more: bool = False) -> None:
        """Show which hit of how many the text is at; `current` counts from 0.

        `more` says that the search goes on.
        """
        at = "–" if current is None else figure(current + 1)
        if total and more:
            words = tr("{place} of {total} so far", place=at, total=figure(total))
        elif total:
            words = tr("{place} of {total}", place=at, total=figure(total))
        elif more:
            words = tr("Looking…")
        else:
            words = tr("No hits") if self.words().strip() else ""
        self._count.setText(words)
        self._count.setAccessibleName(words)
        for button in (self._previous, self._next):
            button.setEnabled(bool(total))

    def show_trouble(self, words: str) -> None:
        """Say below the field what is wrong with what is looked for; empty if nothing is."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words and not self._next.isEnabled():
            self._count.setText("")

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
