"""A field that takes the keys that are pressed in it, whatever they are."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.models.keymap import pressed
from gui.translation import tr


class KeyField(QLineEdit):
    """Shows a key; while it has the focus, the next press is the new one.

    Signals:
        key_pressed: the portable text of a key.
        left: Esc.
    """

    key_pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._shown = ""

    def show_key(self, words: str) -> None:
        """Show the present key while the field does not wait for a press."""
        self._shown = words
        self._refresh()

    def event(self, event: QEvent) -> bool:
        """Claim each press before a shortcut can have it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        key = pressed(event.keyCombination(), event.text())
        if key:
            self.key_pressed.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that a press is waited for."""
        super().focusInEvent(event)
        self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the present key again."""
        super().focusOutEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        self.setText("" if self.hasFocus() else self._shown)
        self.setPlaceholderText(
            tr("Press the new key; Esc leaves") if self.hasFocus() else tr("No key")
        )
