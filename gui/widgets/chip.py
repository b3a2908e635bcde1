"""One thing in a row of things that a person can take away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gui.translation import tr

_TAKING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(QToolButton):
    """A click, Space, Enter, Delete or Backspace takes it away; it only asks.

    Signals:
        removed: it is to go.
        turned: an arrow to the neighbour before (-1) or after (1).
        left: Esc.
    """

    removed = Signal()
    turned = Signal(int)
    left = Signal()

    def __init__(self, words: str, name: str, hint: str, parent: QWidget | None = None) -> None:
        """Make a chip.

        Args:
            words: what stands on it, before the cross.
            name: what a screen reader calls it.
            hint: its tool tip: all of the words, and how to take it away.
            parent: the row that it stands in.
        """
        super().__init__(parent)
        self.setObjectName("chip")
        self.setText(tr("{words} ×", words=words.replace("&", "&&")))
        self.setToolTip(hint)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda _checked: self.removed.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to go, or lead to a neighbour or away."""
        if event.key() in _TAKING:
            self.removed.emit()
        elif event.key() in _TURNS:
            self.turned.emit(_TURNS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
