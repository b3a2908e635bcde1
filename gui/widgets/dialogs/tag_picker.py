"""Choosing the tag that another one is merged into."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.domain.codebook import Label
from gui.widgets.dialogs.picker import Choice, Picker


class TagPicker(Picker):
    """Offers tags that have what is typed in their name; `chosen` carries the Label."""

    chosen = Signal(object)

    def __init__(
        self, title: str, says: str, labels: Sequence[Label], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, says, parent)
        self._labels = {label.name: label for label in labels}

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return the tags in their order."""
        return [
            Choice(name, name, label.parent or "")
            for name, label in self._labels.items()
            if typed.casefold() in name.casefold()
        ]

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell the tag."""
        self.chosen.emit(self._labels[choice.value])
