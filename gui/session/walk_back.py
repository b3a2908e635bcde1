"""Undo back to an act: a person's own acts after it are taken back one by one."""

from PySide6.QtCore import QObject, QTimer, Signal

from gui.session.beside import CANCELLED
from gui.session.session import Session
from gui.store.history import Entry
from gui.translation import tr


class WalkBack(QObject):
    """Takes acts back with the session's own undo until a step is reached, and stops at the first
    that is refused or cancelled. In between the window goes on.

    Signals:
        ended: how many acts were taken back, and whether that is all of them.
    """

    ended = Signal(int, bool)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._until: int | None = None
        self._from = 0
        self._done = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._next)
        session.revisited.connect(self._undone)
        session.failed.connect(lambda _message: self._end(whole=False))
        session.noticed.connect(
            lambda words: self._end(whole=False) if words == tr(CANCELLED) else None
        )
        session.library_closed.connect(lambda: self._end(whole=False))

    def ahead(self, step: int) -> int:
        """Count the acts that a walk back to a step would take back."""
        return self._session.library.timeline.undone_by(self._session.who, step)

    def start(self, step: int) -> None:
        """Take back this person's acts that were made after a step; the step itself stays."""
        first = self._undoable()
        self._until, self._from, self._done = step, first.step if first else 0, 0
        self._session.tell_undo()  # a refusal of before is no leave to pass over
        self._soon.start(0)

    def _undoable(self) -> Entry | None:
        return self._session.library.history.undoable(self._session.who)

    def _next(self) -> None:
        if self._until is None:
            return
        entry = self._undoable()
        # What the person does in between is no part of the walk: it is never taken back.
        if entry is None or not self._until < entry.step <= self._from:
            self._end(whole=True)
        else:
            self._session.undo()

    def _undone(self) -> None:
        if self._until is not None:
            self._done += 1
            self._soon.start(0)

    def _end(self, *, whole: bool) -> None:
        if self._until is not None:
            self._until = None
            self.ended.emit(self._done, whole)
