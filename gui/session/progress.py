"""How far the work has come, in the open document and in the library."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.annotation import Annotation
from gui.domain.edits import AnnotationEdit, Change, DetailsEdit, RelabelEdit
from gui.domain.tally import Tally
from gui.domain.visibility import EVERYTHING, Visibility
from gui.session.session import Session

SLICE = 1000
"""Edits that are counted at once."""


class Progress(QObject):
    """Counts the library once and then follows each change: a large one in slices, so that the
    window goes on; what it does not list is counted anew when it is next asked for.

    Signals:
        counted: the last slice of a large change is counted.
    """

    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted = False
        self._tally: Tally | None = None
        self._shown: Visibility = EVERYTHING
        self._waiting: deque[AnnotationEdit] = deque()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        session.changed.connect(self._follow)
        session.library_closed.connect(self._forget)

    def begin(self) -> None:
        """Count the library from now on: the first paint needs no counts."""
        self._wanted = self._session.has_library

    def document(self) -> Tally:
        """Count the suggestions of the open document that are shown."""
        document = self._session.document
        if document is None:
            return Tally()
        return Tally.of(document.all(), self._session.visibility)

    def library(self) -> Tally | None:
        """Count those of the library; None before `begin`."""
        if not self._wanted:
            return None
        shown = self._session.visibility
        if self._tally is None or shown != self._shown:
            self._waiting.clear()
            self._tally, self._shown = self._session.library.tallies.library(shown), shown
        return self._tally

    def _forget(self) -> None:
        self._wanted, self._tally = False, None
        self._waiting.clear()

    def _follow(self, change: Change) -> None:
        if self._tally is None:
            return
        if _changes_much(change):
            self._tally = None
            return
        self._waiting.extend(edit for edit in change.edits if isinstance(edit, AnnotationEdit))
        if len(self._waiting) <= SLICE:
            self._count()
        else:
            self._soon.start(0)

    def _go_on(self) -> None:
        self._count()
        if self._waiting:
            self._soon.start(0)
        else:
            self.counted.emit()

    def _count(self) -> None:
        """Count as much of what waits as goes without holding up the window."""
        edits = [self._waiting.popleft() for _ in range(min(len(self._waiting), SLICE))]
        if self._tally is not None:
            self._tally += self._of(edit.after for edit in edits if edit.after)
            self._tally -= self._of(edit.before for edit in edits if edit.before)

    def _of(self, annotations: Iterable[Annotation]) -> Tally:
        return Tally.of(annotations, self._shown)


def _changes_much(change: Change) -> bool:
    """Tell whether documents came or went, or annotations that the change does not list."""
    return bool(change.everything or change.documents_added) or any(
        isinstance(edit, RelabelEdit)
        or (isinstance(edit, DetailsEdit) and edit.before.removed != edit.after.removed)
        for edit in change.edits
    )
