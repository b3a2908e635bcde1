"""A menu of things to switch that stays open while they are switched."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

_SWITCHING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LastingMenu(QMenu):
    """Closes by Esc, by a click beside it, or by an entry that cannot be switched."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch the entry under the mouse and stay."""
        if not self._switch(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch the active entry by Space or Enter and stay."""
        if event.key() not in _SWITCHING or not self._switch(self.activeAction()):
            super().keyPressEvent(event)

    def _switch(self, action: QAction | None) -> bool:
        # An action of PySide can be None here although the stubs say otherwise.
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True
