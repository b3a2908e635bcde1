"""A field for the words of a search, which asks once the typing pauses."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.widgets.clearable import make_clearable, name_buttons
from gui.widgets.icon_button import quiet_icon
from gui.widgets.window_keys import leave_window_keys

_PAUSE_MS = 150
_BESIDE_WORDS = 48
"""The icon and the room around it and behind the words, in pixels."""


class SearchField(QLineEdit):
    """Emits `searched` after a pause or by Enter, and `left` by Down, Enter, or Esc when empty."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, says: str, *, short: str, parent: QWidget | None = None) -> None:
        """Make a field that says what it is for, in fewer words where there is no room."""
        super().__init__(parent)
        self._says, self._short = says, short
        self.setPlaceholderText(says)
        self.setAccessibleName(says)
        make_clearable(self)
        leave_window_keys(self)
        self._sign = self.addAction(
            quiet_icon("search", self.palette()), QLineEdit.ActionPosition.LeadingPosition
        )
        name_buttons(self, says)
        self._asked = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.textChanged.connect(lambda _: self._pause.start())

    def ask(self) -> None:
        """Ask now, unless the same words were asked for last."""
        self._pause.stop()
        words = self.text().strip()
        if words != self._asked:
            self._asked = words
            self.searched.emit(words)

    def clear_silently(self) -> None:
        """Empty the field without asking."""
        self.clear()
        self._pause.stop()
        self._asked = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is no room for all."""
        super().resizeEvent(event)
        narrow = self.fontMetrics().horizontalAdvance(self._says) > self.width() - _BESIDE_WORDS
        self.setPlaceholderText(self._short if narrow else self._says)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._sign.setIcon(quiet_icon("search", self.palette()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Down or Enter; Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.ask()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.ask()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
