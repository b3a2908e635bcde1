"""Entries for switching types of entities on and off, at the head of a menu."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.models.label_words import label_words


class TypeEntries(QObject):
    """One entry a type, checked while it is shown; what the menu has already stands below them.

    Signals:
        switched: the name of a type that a person wants shown, or hidden.
    """

    switched = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._hidden: frozenset[str] = frozenset()
        self._line = menu.insertSeparator(menu.actions()[0])
        self._entries: dict[str, QAction] = {}

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Offer the types of a codebook."""
        for entry in self._entries.values():
            self._menu.removeAction(entry)
            entry.deleteLater()
        names = [label.name for label in labels if label.layer is Layer.ENTITY]
        self._entries = {name: self._entry(name) for name in names}
        self.show_hidden(self._hidden)

    def show_hidden(self, hidden: frozenset[str]) -> None:
        """Follow which types are hidden."""
        self._hidden = hidden
        for name, entry in self._entries.items():
            entry.setChecked(name not in hidden)

    def _entry(self, name: str) -> QAction:
        entry = QAction(label_words(Layer.ENTITY, name).replace("&", "&&"), self._menu)
        entry.setCheckable(True)
        entry.triggered.connect(lambda: self.switched.emit(name))
        self._menu.insertAction(self._line, entry)
        return entry
