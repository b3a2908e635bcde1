"""Panes side by side, found by a screen reader in the order in which they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from gui.translation import tr


class Splitter(QSplitter):
    """A splitter whose panes cannot be dragged away, and whose borders have a name."""

    def __init__(
        self,
        direction: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(direction, parent)
        self.setChildrenCollapsible(False)

    def addWidget(self, widget: QWidget) -> None:
        """Add a pane at the end."""
        super().addWidget(widget)
        # Qt puts each new pane before the others, and a screen reader takes them so.
        panes = [self.widget(place) for place in range(self.count())]
        for pane in filter(None, reversed(panes)):
            pane.lower()
        self.handle(self.count() - 1).setAccessibleName(tr("Border between panes"))
