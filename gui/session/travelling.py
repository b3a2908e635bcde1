"""Undo and redo: going back and forth along this person's acts, in whichever document they were."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.domain.edits import Change, DetailsEdit
from gui.domain.errors import UserError
from gui.session.beside import CANCELLED, MANY
from gui.store.applying import Watch, unwatched
from gui.store.library import Library
from gui.store.passing import Refused
from gui.translation import said, tr

if TYPE_CHECKING:
    from gui.session.session import Session

Move = Callable[[Library, Watch], Change | None]
"""Undoes or redoes."""


class Travelling:
    """Moves along the history for a session, and shows what an act was about.

    Attributes:
        refused: the step at which the last undo or redo was refused; None once anything else is
            done.
    """

    def __init__(self, session: "Session") -> None:
        self._session = session
        self.refused: int | None = None

    def undo(self) -> None:
        """Take the last act back; one that is refused bars the way once."""
        session, who = self._session, self._session.who
        step = session.library.history.undoable_step(who)
        if self._leave_refused(step):
            step = session.library.history.undoable_step(who)
        self._travel(
            tr("Undoing"),
            tr("Nothing to undo."),
            step,
            lambda library, watch: library.undo(who, watch),
        )

    def redo(self) -> None:
        """Do again what was taken back last; one that is refused bars the way once."""
        session, who = self._session, self._session.who
        step = session.library.history.redoable_step(who)
        if self._leave_refused(step):
            step = session.library.history.redoable_step(who)
        self._travel(
            tr("Redoing"),
            tr("Nothing to redo."),
            step,
            lambda library, watch: library.redo(who, watch),
        )

    def pass_over(self) -> None:
        """Leave the act at which undo or redo was refused as it is, and let them go on."""
        session = self._session
        if self.refused is None or session.refuses():
            return
        entry = session.library.history.entry(self.refused)
        session.library.pass_over(entry)
        session.tell_undo()
        session.passed_over.emit(entry)

    def _leave_refused(self, step: int | None) -> bool:
        """Pass over an act that was refused before; True if it was."""
        refused = step is not None and step == self.refused
        if refused:
            self.pass_over()
        return refused

    def _noting(self, move: Move) -> Move:
        """Wrap an undo or redo: it keeps in mind at which step it was refused."""

        def noted(library: Library, watch: Watch) -> Change | None:
            try:
                return move(library, watch)
            except Refused as error:
                self.refused = error.step
                raise

        return noted

    def _travel(self, title: str, nothing: str, step: int | None, move: Move) -> None:
        session = self._session
        if session.refuses():
            return
        if step is None:
            session.noticed.emit(nothing)
            return
        move = self._noting(move)
        if session.library.history.size(step) > MANY:
            session.beside.act(title, session.library, move, self._travelled, session.failed.emit)
            return
        try:
            self._travelled(move(session.library, unwatched))
        except UserError as error:
            session.failed.emit(said(error))

    def _travelled(self, change: Change | None) -> None:
        session = self._session
        if change is None:
            session.noticed.emit(tr(CANCELLED))
            return
        self._go_to(change)
        session.absorb(change)
        self._show_first(change)
        session.tell_undo()
        session.revisited.emit()

    def _go_to(self, change: Change) -> None:
        """Open the document that a change is about, if the open one is not among them."""
        concerned, document = change.documents(), self._session.document
        if document is not None and document.id in concerned:
            return
        removed = {
            e.document for e in change.edits if isinstance(e, DetailsEdit) and e.after.removed
        }
        for ident in sorted(concerned - removed):
            self._session.open_document(ident)
            return

    def _show_first(self, change: Change) -> None:
        document = self._session.document
        for edit in change.annotations(document.id) if document else ():
            if edit.after is not None:
                self._session.set_current(edit.after.id)
                return
