"""The reader's keys, and files that are dropped on it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.dropping import dropped_files
from gui.widgets.reader_keys import KeyTable, nudge
from gui.widgets.reader_mouse import MouseReader

_ACCEPT = "suggestion.accept"
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP = (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp)


class Reader(MouseReader):
    """Shows one document and asks for what a person wants done with it.

    Signals; positions are code points:
        command_requested: the id of the command of a key.
        caret_moved, selection_changed: where the caret or the selection is now.
        boundary_nudged: direction (1 forward, -1 back) and unit of an arrow in boundary mode.
        boundary_left: Esc or Enter in boundary mode.
        offer_taken, offer_left: Enter, or Esc, while a part is offered.
        files_dropped: a list of paths.
    """

    command_requested = Signal(str)
    caret_moved = Signal(int)
    selection_changed = Signal(int, int)
    boundary_nudged = Signal(int, str)
    boundary_left = Signal()
    offer_taken = Signal()
    offer_left = Signal()
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._keys = KeyTable({})
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))
        self.selectionChanged.connect(lambda: self.selection_changed.emit(*self.selection()))

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Set which single keys (portable key texts) ask for which commands."""
        self._keys = KeyTable(keys)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the command of a single key; leave all other keys to the text view."""
        if self._moving_boundary and self._boundary_key(event):
            return
        if self._drag.handle is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return
        if self._offering and event.key() in _LEAVE:
            left = event.key() == Qt.Key.Key_Escape
            (self.offer_left if left else self.offer_taken).emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._escape(event)
            return
        command = self._keys.command(event)
        if self._offering and command == _ACCEPT:
            # Accepting means the offer; it must not accept a speaker that the old source proposed.
            self.offer_taken.emit()
        elif command is not None:
            self.command_requested.emit(command)
        elif event.key() in _LEAVE:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._show_title(event)

    def _show_title(self, event: QKeyEvent) -> None:
        """Show what stands above the text once a key has led to its start."""
        if event.key() in _UP and self.textCursor().atStart():
            self.verticalScrollBar().setValue(0)

    def _boundary_key(self, event: QKeyEvent) -> bool:
        if event.key() in _LEAVE:
            self.boundary_left.emit()
            return True
        block = self.textCursor().block()
        move = nudge(event, block.textDirection() == Qt.LayoutDirection.RightToLeft)
        if move is None:
            return False
        self.boundary_nudged.emit(*move)
        return True

    def _escape(self, event: QKeyEvent) -> None:
        """Clear the selection; without one, let the window leave its own next level."""
        if self.textCursor().hasSelection():
            self.set_caret(self.caret())
        else:
            event.ignore()

    # Drops.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; text stays outside, for the article never changes."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files anywhere."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the files to be imported."""
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
