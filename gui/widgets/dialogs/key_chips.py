"""The keys of one command, each by itself with a way to take it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.models.keymap import native
from gui.translation import tr
from gui.widgets.chip import Chip


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
        self._keys: list[str] = []
        self._chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_keys(self, keys: Sequence[str], command: str, *, fixed: bool) -> None:
        """Show the keys of a command; those that are fixed cannot be taken away."""
        for old in self._chips:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._keys = list(keys)
        self._chips = [self._chip(key, command) for key in keys]
        for chip in self._chips:
            chip.setEnabled(not fixed)

    def keys(self) -> list[str]:
        """Return the keys that are shown, in order."""
        return self._keys

    def focus_on(self, place: int) -> bool:
        """Give the focus to the key at a place, or the last one; False if there is none."""
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus()
        return bool(self._chips)

    def _chip(self, key: str, command: str) -> Chip:
        words = native(key)
        name = tr("Take {key} away from “{command}”", key=words, command=command)
        chip = Chip(words, name, tr("Take {key} away", key=words), self)
        chip.removed.connect(lambda: self.removed.emit(key))
        chip.turned.connect(lambda step: self._turn(chip, step))
        chip.left.connect(self.left)
        self._row.addWidget(chip)
        chip.show()  # at once, so that it can have the focus
        return chip

    def _turn(self, chip: Chip, step: int) -> None:
        self._chips[(self._chips.index(chip) + step) % len(self._chips)].setFocus()
