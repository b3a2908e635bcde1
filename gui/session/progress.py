"""How far the work has come, in the open document and in the library."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from gui.domain.annotation import Annotation
from gui.domain.edits import AnnotationEdit, Change, DetailsEdit, RelabelEdit
from gui.domain.tally import Tally
from gui.domain.visibility import EVERYTHING, Visibility
from gui.session.session import Session


class Progress(QObject):
    """Counts the library once and then follows each change; what changes too much is counted anew
    when it is next asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted = False
        self._tally: Tally | None = None
        self._shown: Visibility = EVERYTHING
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
            self._tally, self._shown = self._session.library.tallies.library(shown), shown
        return self._tally

    def _forget(self) -> None:
        self._wanted, self._tally = False, None

    def _follow(self, change: Change) -> None:
        if self._tally is None:
            return
        if _changes_much(change):
            self._tally = None
            return
        edits = [edit for edit in change.edits if isinstance(edit, AnnotationEdit)]
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
