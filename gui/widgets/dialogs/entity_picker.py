"""Choosing the type of an entity."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.models.label_words import label_words
from gui.translation import tr
from gui.widgets.dialogs.picker import Choice, Picker


class EntityPicker(Picker):
    """Offers the entity types: their digit chooses at once, letters narrow the list.

    `chosen` carries the type's name.
    """

    chosen = Signal(str)

    def __init__(
        self, labels: Sequence[Label], current: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Which type?"),
            tr("1–9 choose at once · type to narrow · Enter takes · Esc leaves"),
            parent,
            with_keys=True,
        )
        self._labels = tuple(labels)
        self._current = current

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return the types of which a word begins like what is typed, by name before meaning."""
        start = typed.casefold()
        named = [label for label in self._labels if _begins(_names(label), start)]
        meant = [label for label in self._labels if _begins(label.description, start)]
        return [self._choice(label) for label in dict.fromkeys((*named, *meant))]

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell the type."""
        self.chosen.emit(choice.value)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Choose by digit while nothing is typed."""
        if event.text().isdigit() and not self.field.text():
            for label in self._labels:
                if label.key == event.text():
                    self.accept()
                    self.chosen.emit(label.name)
            return True
        return super().key_pressed(event)

    def _choice(self, label: Label) -> Choice:
        is_now = label.name == self._current
        note = tr("now · {type}", type=label.name) if is_now else label.name
        words = label_words(Layer.ENTITY, label.name)
        return Choice(label.name, words, note, label.key or "")


def _names(label: Label) -> str:
    return f"{label_words(Layer.ENTITY, label.name)} {label.name}"


def _begins(words: str, start: str) -> bool:
    return any(word.startswith(start) for word in words.casefold().split())
