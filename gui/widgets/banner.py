"""Notices that stay until they are put away, above the panes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from gui.look.palette import mixed, scheme
from gui.look.theme import is_dark
from gui.translation import tr
from gui.widgets.icon_button import IconButton

_TINT = 0.16
"""How much of the warning colour the ground takes."""


class Banner(QFrame):
    """Shows lines that last, such as why a library is read-only, with one optional button."""

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self.action_requested)
        self._close = IconButton("close", tr("Put this notice away"))
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_lines(self, lines: Sequence[str], action: str = "") -> None:
        """Show lines, and a button if it has a text; without lines the banner goes."""
        self._label.setText("\n".join(lines))
        self.setAccessibleName(" ".join(lines))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setVisible(bool(lines))

    def text(self) -> str:
        """Return what is shown."""
        return self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground in a tint of the warning colour."""
        colours = scheme(is_dark(self.palette()))
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(mixed(colours.warning, colours.window, _TINT)))
        super().paintEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
