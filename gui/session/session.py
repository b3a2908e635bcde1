"""The session: the open library, the open document, and the one door for changes."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.edits import AnnotationEdit, Change, Edit, Step
from gui.domain.errors import UserError
from gui.domain.visibility import EVERYTHING, Visibility
from gui.session.arrived import show_arrived
from gui.session.beside import Beside
from gui.session.first_labels import first_labels
from gui.session.following import follow, read
from gui.session.jobs import Runner
from gui.session.open_document import OpenDocument
from gui.session.travelling import Travelling
from gui.store.errors import StaleEdit
from gui.store.library import Library
from gui.store.opening import create, open_library
from gui.translation import said, tr

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UndoState:
    """The acts that undo and redo would take: command ids, or None."""

    undo: str | None
    redo: str | None


def utc_now() -> str:
    """Return the time as the library keeps it: ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Session(QObject):
    """Requests in, facts out. Views never touch the library but through models made for them.

    Signals:
        library_opened: a library is open now (it is `library`).
        library_closed: no library is open now.
        document_opened: the open document changed; an OpenDocument or None.
        changed: the Change that the library has taken, durable by then.
        shown_changed: AnnotationEdits of what came into sight or went out of it in the open
            document, though the library is as it was.
        current_changed: the id of the annotation that acts are about, or None.
        undo_changed: an UndoState.
        passed_over: an Entry that undo or redo leaves as it is from now on.
        leaving: the caret is about to be put elsewhere by a jump within the document.
        revisited: an act was undone or redone; what it was about is current now.
        noticed: a short sentence for the status line.
        failed: a sentence that the person must see: something was not done.
    """

    library_opened = Signal(object)
    library_closed = Signal()
    document_opened = Signal(object)
    changed = Signal(object)
    shown_changed = Signal(tuple)
    current_changed = Signal(object)
    undo_changed = Signal(object)
    passed_over = Signal(object)
    leaving = Signal()
    revisited = Signal()
    noticed = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        who: Callable[[], str],
        clock: Callable[[], str] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        """Start without a library.

        Args:
            who: returns the annotator's name; asked at each act.
            clock: returns the present time as ISO 8601 in UTC.
            parent: the owner, as in Qt.
        """
        super().__init__(parent)
        self.runner = Runner(self)
        self.now = clock
        self._who = who
        self._library: Library | None = None
        self._document: OpenDocument | None = None
        self._current: int | None = None
        self._quote: int | None = None
        self._travelling = Travelling(self)
        self._visibility = EVERYTHING
        self.beside = Beside(self.runner)

    @property
    def who(self) -> str:
        """The annotator's name."""
        return self._who()

    @property
    def library(self) -> Library:
        """The open library.

        Raises:
            UserError: if none is open.
        """
        if self._library is None:
            raise UserError("No library is open. Open one with File > Open library.")
        return self._library

    @property
    def has_library(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    @property
    def document(self) -> OpenDocument | None:
        """The open document."""
        return self._document

    @property
    def current(self) -> Annotation | None:
        """The annotation that acts are about: the one at the caret or last touched."""
        return self._document.get(self._current) if self._document else None

    @property
    def quote(self) -> Annotation | None:
        """The quote last touched, which part keys act on when none is at the caret.

        No act is about what is not seen, so one that is hidden by now does not count.
        """
        document = self._document
        quote = document.get(self._quote) if document else None
        if document is None or quote is None or quote.status is Status.REJECTED:
            return None
        return quote if document.shows(quote) else None

    @property
    def visibility(self) -> Visibility:
        """What is shown of the annotations of any document."""
        return self._visibility

    def set_visibility(self, visibility: Visibility) -> None:
        """Show something else of the annotations; no act is about what goes out of sight."""
        self._visibility = visibility
        current = self.current
        if current is not None and not visibility.shows(current):
            self.set_current(None)
        if self._document is not None:
            self._tell_shown(self._document.set_visibility(visibility))

    def open_library(self, path: Path, *, new: bool = False) -> None:
        """Open a library in place of the present one, which stays open if that fails.

        Raises:
            UserError: if it cannot be opened or made; the present one is open still.
        """
        if self._library is not None and path.resolve() == self._library.path.resolve():
            if new:
                raise UserError("{name} is open already. Choose another name.", name=path.name)
            return
        library = create(path, first_labels()) if new else open_library(path)
        library.notices += show_arrived(library, self.who)
        self.close_library()
        self._library = library
        self.library_opened.emit(library)
        self.tell_undo()

    def close_library(self) -> None:
        """Stop all jobs and close the library: nothing is pending and the lock is free."""
        self.runner.close()
        if self._document is not None:
            self.open_document(None)
        if self._library is not None:
            self._library.close()
            self._library = None
            self.library_closed.emit()
            self.tell_undo()

    def open_document(self, ident: int | None) -> None:
        """Open a document by id; None closes the open one."""
        if ident is None:
            opened = None
        elif self._document is not None and self._document.id == ident:
            return
        else:
            opened = read(self.library, ident, self._visibility)
        self._document = opened
        self.document_opened.emit(opened)
        # The views put their caret to the beginning, which is no choice of the person: a walk
        # starts with what lies there.
        self._current = self._quote = None
        if opened is not None:
            self._tell_shown(opened.keep(None))
        self.current_changed.emit(None)

    def reopen_document(self) -> None:
        """Read the open document anew, after something else than an act changed it."""
        if self._document is not None:
            ident = self._document.id
            self._document = None
            self.open_document(ident)

    def perform(self, command: str, edits: Iterable[Edit]) -> Change | None:
        """Make one step of edits: durable when this returns, then told by `changed`.

        Returns:
            The change with real ids; None if there was nothing to do or it was refused, which
            `failed` has told.
        """
        listed = tuple(edits)
        if not listed or self.refuses():
            return None
        return self._told(lambda: (self.library.apply(Step(command, listed), self.who),))

    def perform_instead(self, command: str, edits: Sequence[Edit]) -> Change | None:
        """Make one step of edits in place of this person's last one: one undo takes back both.

        Returns:
            The change of the new step; None if it was refused, which `failed` has told, and then
            the old step stands.
        """
        if self.refuses():
            return None

        def act() -> tuple[Change | None, Change]:
            with self.library.atomic():
                back = self.library.undo(self.who)
                return back, self.library.apply(Step(command, tuple(edits)), self.who)

        return self._told(act)

    def _told(self, act: Callable[[], Sequence[Change | None]]) -> Change | None:
        """Carry an act out and follow its changes; return the last one, or None if refused."""
        try:
            changes = act()
        except StaleEdit as error:
            self.failed.emit(said(error))
            self.reopen_document()
            return None
        except UserError as error:
            self.failed.emit(said(error))
            return None
        for change in changes:
            if change is not None:
                self.absorb(change)
        self.tell_undo()
        return changes[-1]

    def undo(self) -> None:
        """Take the last act of this annotator back, in whichever document it was.

        One that is refused bars the way once: the next undo goes on beyond it.
        """
        self._travelling.undo()

    def redo(self) -> None:
        """Do again what was taken back last; one that is refused bars the way once."""
        self._travelling.redo()

    @property
    def refused(self) -> int | None:
        """The step at which the last undo or redo was refused; None once anything else is done."""
        return self._travelling.refused

    def pass_over(self) -> None:
        """Leave the act at which undo or redo was refused as it is, and let them go on."""
        self._travelling.pass_over()

    def absorb(self, change: Change) -> None:
        """Follow a change that the library has taken, and tell it."""
        document = self._document
        if document is not None:
            change = follow(document, self.library, change)
            edits = change.annotations(document.id)
            if self._current is not None and _is_hidden_by(edits, self._current):
                self.set_current(None)
        self.changed.emit(change)

    def set_current(self, ident: int | None) -> None:
        """Say which annotation of the open document acts are about."""
        if ident != self._current:
            self._current = ident
            if self._document is not None:
                self._tell_shown(self._document.keep(ident))
            if self.current is not None and self.current.layer is Layer.QUOTE:
                self._quote = ident
            self.current_changed.emit(ident)

    def follow_caret(self, position: int) -> None:
        """Make what lies at the caret current: what was current if it is there, else the
        innermost."""
        here = [a.id for a in self._document.at(position)] if self._document else []
        if self._current not in here:
            self.set_current(here[0] if here else None)

    def _tell_shown(self, edits: tuple[AnnotationEdit, ...]) -> None:
        if edits:
            self.shown_changed.emit(edits)

    def refuses(self) -> bool:
        """Tell whether nothing can be changed now, and say so; a banner says why for good."""
        if self.library.read_only:
            self.noticed.emit(tr("Not done: this library is open for reading only."))
        elif self.beside.acting:
            self.noticed.emit(tr("Not done: wait for what runs below, or cancel it there."))
        return self.library.read_only or bool(self.beside.acting)

    def tell_undo(self) -> None:
        """Tell what undo and redo would take; it depends on who the annotator is."""
        self._travelling.refused = None
        if self._library is None:
            self.undo_changed.emit(UndoState(None, None))
            return
        self.undo_changed.emit(UndoState(*self._library.history.commands(self.who)))


def _is_hidden_by(edits: Sequence[AnnotationEdit], ident: int) -> bool:
    """Tell whether edits remove or reject an annotation: no act is about what is not seen."""
    return any(
        edit.before is not None
        and edit.before.id == ident
        and edit.before.status is not Status.REJECTED
        and (edit.after is None or edit.after.status is Status.REJECTED)
        for edit in edits
    )
