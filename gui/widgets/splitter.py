"""Panes side by side, found by a screen reader in the order in which they stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from gui.translation import tr

_STEP, _FINE_STEP = 24, 2
"""Pixels that a border moves by one arrow key, and with Ctrl."""
_LEAVING = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Border(QSplitterHandle):
    """A border between two panes: arrows move it while it has the focus, Esc and Enter leave it.

    Tab passes it by: `enter` gives it the focus.

    Signals:
        focused: it has the focus now, or has it no longer.
    """

    focused = Signal(bool)

    def __init__(self, direction: Qt.Orientation, panes: QSplitter) -> None:
        super().__init__(direction, panes)
        self.came_from: QWidget | None = None
        self.setAccessibleName(tr("Border between panes"))

    def enter(self) -> None:
        """Take the focus, and keep in mind where it goes back to."""
        focus = QApplication.focusWidget()
        self.came_from = focus.came_from if isinstance(focus, Border) else focus
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, leave by Esc or Enter."""
        arrows = (
            (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if self.orientation() is Qt.Orientation.Horizontal
            else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        )
        if event.key() in arrows:
            fine = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            step = _FINE_STEP if fine else _STEP
            self._move(-step if event.key() == arrows[0] else step)
        elif event.key() in _LEAVING and self.came_from is not None:
            self.came_from.setFocus()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        if self.orientation() is Qt.Orientation.Vertical:
            self.moveSplitter(self.y() + by)
        else:  # Qt counts from the other side in a window laid out from the right
            self.moveSplitter(self.x() + by + (self.width() if self.isRightToLeft() else 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it, and show it."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, and show it no longer."""
        super().focusOutEvent(event)
        self.update()
        self.focused.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the border in the accent colour while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))


class Splitter(QSplitter):
    """A splitter whose panes cannot be dragged away, and whose borders move by keyboard too.

    Signals:
        border_focused: one of the borders has the focus now, or has it no longer.
    """

    border_focused = Signal(bool)

    def __init__(
        self,
        direction: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(direction, parent)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Make a border."""
        border = Border(self.orientation(), self)
        border.focused.connect(self.border_focused)
        return border

    def borders(self) -> list[Border]:
        """Return the borders between panes that can be seen, in the order in which they stand."""
        seen = [place for place, size in enumerate(self.sizes()) if size]
        handles = map(self.handle, seen[1:])
        return [one for one in handles if isinstance(one, Border) and one.isVisible()]

    def addWidget(self, widget: QWidget) -> None:
        """Add a pane at the end."""
        super().addWidget(widget)
        # Qt puts each new pane before the others, and a screen reader takes them so.
        panes = [self.widget(place) for place in range(self.count())]
        for pane in filter(None, reversed(panes)):
            pane.lower()
