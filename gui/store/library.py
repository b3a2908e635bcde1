"""An open library: its rooms, and the one way to change what is in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gui.domain.edits import Change, Edit, Step, inverse_step
from gui.domain.errors import UserError
from gui.domain.message import Message
from gui.store import history, passing
from gui.store.actors import Actors
from gui.store.annotations import Annotations
from gui.store.applying import Watch, carry_out, possible, unwatched, with_ids
from gui.store.arrivals import Arrivals
from gui.store.bookmarks import Bookmarks
from gui.store.codebook import Codebook
from gui.store.connection import Connection
from gui.store.detections import Detections
from gui.store.documents import Documents
from gui.store.errors import StaleEdit
from gui.store.history import Entry, History
from gui.store.lock import Lock
from gui.store.places import Places
from gui.store.queue import Queue
from gui.store.search import Search
from gui.store.tallies import Tallies
from gui.store.timeline import Timeline


class Library:
    """One connection to a library file, for the thread that made it.

    Attributes:
        path: the file.
        connection: the connection, for the rooms of the store alone.
        read_only: whether nothing can be changed.
        reason: why it is read-only, a sentence; None if it is not or if that was asked for.
        notices: sentences for the person about how the library was opened.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        lock: Lock | None = None,
        read_only: bool = False,
        reason: Message | None = None,
        notices: tuple[Message, ...] = (),
    ) -> None:
        self.path: Path = connection.path
        self.connection = connection
        self.read_only = read_only
        self.reason = reason
        self.notices = notices
        self.documents = Documents(connection)
        self.arrivals = Arrivals(connection)
        self.annotations = Annotations(connection)
        self.actors = Actors(connection)
        self.codebook = Codebook(connection)
        self.bookmarks = Bookmarks(connection)
        self.history = History(connection)
        self.timeline = Timeline(connection)
        self.tallies = Tallies(connection)
        self.detections = Detections(connection)
        self.search = Search(connection)
        self.places = Places(connection)
        self.queue = Queue(connection)
        self._lock = lock
        self._closed = False

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make all changes inside one transaction: all are kept, or none.

        Raises:
            UserError: if the library is read-only, or its disk, file or another program hinders.
        """
        if self.read_only:
            asked = Message("“{name}” is open for reading only.", {"name": self.path.name})
            raise UserError(self.reason or asked)
        with self.connection.atomic():
            yield

    def another(self) -> "Library":
        """Open a connection of its own to the same file, with the same rights.

        Call it in the thread that will use it, and close it there. It holds no lock: it lives
        under this library's.
        """
        return Library(
            self.connection.another(),
            read_only=self.read_only,
            reason=self.reason,
            notices=self.notices,
        )

    def stop_when(self, unwanted: Callable[[], bool]) -> None:
        """Break off what is being done once nobody wants it any more: it raises `Interrupted`.

        A change that is broken off is taken back whole.
        """
        self.connection.stop_when(unwanted)

    def apply(self, step: Step, who: str, watch: Watch = unwatched) -> Change:
        """Carry out a step and write it down in the history, in one durable transaction.

        Negative ids of what the step makes are replaced by real ones. Edits that change nothing
        are dropped; a step without any other leaves no trace. `watch` is told how many edits are
        stored; what it raises takes the whole step back.

        Returns:
            The edits as they were stored.

        Raises:
            StaleEdit: if an edit does not start from what is stored; nothing is changed.
            UserError: if the library cannot be written to.
        """
        with self.atomic():
            edits = with_ids(self.connection, step.edits)
            if edits:
                carry_out(self.connection, edits, watch)
                history.record(self.connection, step.command, edits, who)
        return Change(step.command, edits)

    def undo(self, who: str, watch: Watch = unwatched) -> Change | None:
        """Take this person's last step back; None if there is none.

        Raises:
            Refused: if somebody else changed the same thing since; nothing is changed, and
                `pass_over` lets the way go on beyond the step.
        """
        with self.atomic():
            entry = self.history.undoable(who)
            if entry is None:
                return None
            step = inverse_step(Step(entry.command, self.history.edits(entry.step)))
            return self._move(entry, step.edits, history.UNDONE, watch)

    def redo(self, who: str, watch: Watch = unwatched) -> Change | None:
        """Do again what this person took back last; None if there is nothing.

        Raises:
            Refused: if somebody else changed the same thing since; nothing is changed, and
                `pass_over` lets the way go on beyond the step.
        """
        with self.atomic():
            entry = self.history.redoable(who)
            if entry is None:
                return None
            return self._move(entry, self.history.edits(entry.step), history.DONE, watch)

    def _move(self, entry: Entry, edits: tuple[Edit, ...], undone: int, watch: Watch) -> Change:
        edits = possible(self.connection, edits)
        try:
            carry_out(self.connection, edits, watch)
        except StaleEdit as error:
            raise passing.refusal(self.connection, entry, undone) from error
        history.mark(self.connection, entry.step, undone)
        passing.come_back(self.connection, entry.who, undone)
        return Change(entry.command, edits)

    def pass_over(self, entry: Entry) -> None:
        """Let undo and redo go on beyond a step of a person, which stays as it is."""
        with self.atomic():
            passing.pass_over(self.connection, entry.step, entry.who)

    def close(self) -> None:
        """Write everything to the one file, close it and free the lock; twice does no harm."""
        if self._closed:
            return
        self._closed = True
        try:
            self.connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()
