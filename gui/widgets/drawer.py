"""A panel that is hidden until it is wanted, and its list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.row_table import RowTable


class Drawer(QWidget):
    """Opens with the focus in its list, and closes; Esc goes back to the text.

    Signals:
        opened, closed: the panel is shown now, or hidden.
        left: the text is wanted.
    """

    opened = Signal()
    closed = Signal()
    left = Signal()

    def __init__(
        self, name: str, says: str, height: int, view: RowTable, parent: QWidget | None
    ) -> None:
        """Make a panel that is hidden.

        Args:
            name: its object name.
            says: its accessible name.
            height: how high it is at least, in pixels.
            view: its list, which the subclass arranges.
            parent: the widget that it stands in.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setMinimumHeight(height)
        self.view = view
        self.hide()

    def toggle(self) -> None:
        """Close the panel where it has the focus, and go there otherwise."""
        focus = self.window().focusWidget()
        if not self.isHidden() and focus is not None and self.isAncestorOf(focus):
            self.close_panel()
            self.left.emit()
        else:
            self.open_panel()

    def open_panel(self) -> None:
        """Show the panel with the focus in its list."""
        self.show_panel()
        self.focus_list()

    def show_panel(self) -> None:
        """Show the panel; the focus stays where it is."""
        if self.isHidden():
            self.show()
            self.opened.emit()

    def close_panel(self) -> None:
        """Hide the panel."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def focus_list(self) -> None:
        """Put the focus into the list, on its first row where none is current."""
        model = self.view.model()
        if model is not None and model.rowCount() and not self.view.currentIndex().isValid():
            self.make_current(0)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def make_current(self, row: int | None) -> None:
        """Make a row of the list current, or none."""
        self.view.make_current(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the text by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
