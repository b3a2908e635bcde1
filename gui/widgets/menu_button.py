"""A button whose menu opens by keyboard too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget


class MenuButton(QToolButton):
    """Opens its menu by Down, also where Space means something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu."""
        if event.key() == Qt.Key.Key_Down and self.menu():
            self.showMenu()
        else:
            super().keyPressEvent(event)
