"""Undo and redo by name, and copy."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.commands import ACTS
from gui.session.session import Session, UndoState
from gui.translation import tr
from gui.widgets.main_window import MainWindow


class EditHandler(QObject):
    """The Edit menu."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.undo_changed.connect(self._name_undo)
        self._name_undo(UndoState(None, None))

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "edit.undo": self._session.undo,
            "edit.redo": self._session.redo,
            "edit.copy": self._copy,
        }

    def _name_undo(self, state: UndoState) -> None:
        undo, redo = (self._window.actions_by_id[ident] for ident in ("edit.undo", "edit.redo"))
        undo.setText(tr("&Undo {act}", act=_named(state.undo)) if state.undo else tr("&Undo"))
        redo.setText(tr("&Redo {act}", act=_named(state.redo)) if state.redo else tr("&Redo"))
        undo.setEnabled(state.undo is not None)
        redo.setEnabled(state.redo is not None)

    def _copy(self) -> None:
        if self._reader_has_selection():
            self._window.reader.copy()

    def _reader_has_selection(self) -> bool:
        start, stop = self._window.reader.selection()
        return start != stop


def _named(command: str) -> str:
    return tr(ACTS.get(command, command))
