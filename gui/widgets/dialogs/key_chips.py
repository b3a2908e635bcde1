"""The keys of one command, each by itself with a way to take it away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.models.keymap import native
from gui.translation import tr

_TAKING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _KeyChip(QPushButton):
    """One key; a click, Space, Enter or Delete takes it away, arrows go to its neighbours."""

    taken = Signal()
    turned = Signal(int)
    left = Signal()

    def __init__(self, key: str, command: str) -> None:
        super().__init__(tr("{key} ×", key=native(key).replace("&", "&&")))
        self.key = key
        self.setAutoDefault(False)
        self.setAccessibleName(
            tr("Take {key} away from “{command}”", key=native(key), command=command)
        )
        self.setToolTip(tr("Take {key} away", key=native(key)))
        self.clicked.connect(lambda _checked: self.taken.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key away, or go elsewhere."""
        if event.key() in _TAKING:
            self.taken.emit()
        elif event.key() in _TURNS:
            self.turned.emit(_TURNS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class KeyChips(QWidget):
    """A row of keys.

    Signals:
        removed: the portable text of the key that a person takes away.
        left: Esc on a key.
    """

    removed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_chips")
        self._shown: list[_KeyChip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_keys(self, keys: Sequence[str], command: str, *, fixed: bool) -> None:
        """Show the keys of a command; those that are fixed cannot be taken away."""
        for old in self._shown:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        for key in keys:
            chip = _KeyChip(key, command)
            chip.setEnabled(not fixed)
            chip.taken.connect(lambda k=key: self.removed.emit(k))
            chip.turned.connect(lambda by, c=chip: self._turn(c, by))
            chip.left.connect(self.left)
            self._row.addWidget(chip)
            chip.show()  # at once, so that it can have the focus
            self._shown.append(chip)

    def keys(self) -> list[str]:
        """Return the keys that are shown, in order."""
        return [chip.key for chip in self._shown]

    def focus_on(self, place: int) -> bool:
        """Give the focus to the key at a place, or the last one; False if there is none."""
        if self._shown:
            self._shown[min(place, len(self._shown) - 1)].setFocus()
        return bool(self._shown)

    def _turn(self, chip: _KeyChip, by: int) -> None:
        self._shown[(self._shown.index(chip) + by) % len(self._shown)].setFocus()
