"""A field that takes the keys that are pressed in it, whatever they are."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.models.keymap import pressed
from gui.translation import tr


class KeyField(QLineEdit):
    """While it has the focus, the next press is the new key.

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
        self._further = False
        self._refresh()

    @property
    def further(self) -> bool:
        """Whether the key is to stand beside the others, rather than replace the first one."""
        return self._further

    def wait(self, *, further: bool) -> None:
        """Wait for a press."""
        self._further = further
        self.setFocus()
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
        """Wait no more; another window in front leaves it waiting for the same."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._further = False
        self._refresh()

    def _refresh(self) -> None:
        if not self.hasFocus():
            self.setPlaceholderText(tr("New key"))
        elif self._further:
            self.setPlaceholderText(tr("Press the further key; Esc leaves"))
        else:
            self.setPlaceholderText(tr("Press the new key; Esc leaves"))
