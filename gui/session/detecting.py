"""The job of detection: what runs beside the window while documents are looked at."""

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from gui.detect.detector import BrokenOffError, Detector
from gui.domain.edits import Change
from gui.session.jobs import Job
from gui.store.library import Library
from gui.translation import tr

_GIVE_UP = 2
"""So many documents in a row break off, and the others are left."""
_PORTION = 100
"""So many edits are shown at a time."""
_PAUSE = 0.02
"""Seconds between two portions."""


@dataclass(frozen=True, slots=True)
class Watched:
    """Where the person is: the open document, and the first place of it that is in sight."""

    document: int | None = None
    place: int = 0


class Waiting:
    """Documents that wait to be looked at: the window's thread adds, the job's thread takes."""

    def __init__(self) -> None:
        self.watched = Watched()
        self._documents: dict[int, None] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._documents)

    def add(self, documents: Iterable[int]) -> None:
        """Add documents at the end; those that wait already keep their place."""
        with self._lock:
            self._documents.update(dict.fromkeys(documents))

    def take(self) -> int | None:
        """Take the open document if it waits, else the one that waits longest."""
        with self._lock:
            ident = self._open() if self._open() is not None else next(iter(self._documents), None)
            if ident is not None:
                del self._documents[ident]
            return ident

    def take_open(self) -> int | None:
        """Take the open document if it waits."""
        with self._lock:
            ident = self._open()
            if ident is not None:
                del self._documents[ident]
            return ident

    def clear(self) -> None:
        """Let no document wait any more."""
        with self._lock:
            self._documents.clear()

    def place_in(self, document: int) -> int:
        """Return the place of a document that is in sight; its beginning if none is."""
        watched = self.watched
        return watched.place if watched.document == document else 0

    def _open(self) -> int | None:
        ident = self.watched.document
        return ident if ident in self._documents else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: how many documents were finished, and the names of broken-off ones."""

    finished: int
    broken: tuple[str, ...]


class Looking:
    """Looks at the documents that wait, over a connection of its own.

    What is found in a block is stored at once and told as a Change. A document that is left in
    the middle, because the job was stopped or the detector broke off, counts as not seen.
    """

    def __init__(self, library: Library, detector: Detector, waiting: Waiting, job: Job) -> None:
        self._library = library
        self._detector = detector
        self._waiting = waiting
        self._job = job
        self._finished = 0
        self._broken: list[str] = []
        self._in_a_row = 0

    def run(self) -> Outcome:
        """Look until no document waits, the job is stopped, or nothing works."""
        with _own(self._library) as own:
            while self._in_a_row < _GIVE_UP and not self._job.stopped():
                ident = self._waiting.take()
                if ident is None:
                    break
                self._look_at(own, ident)
            else:
                self._waiting.clear()
        return Outcome(self._finished, tuple(self._broken))

    def _look_at(self, own: Library, ident: int) -> None:
        self._job.progress(self._finished, self._finished + 1 + len(self._waiting))
        try:
            self._take_in(own, ident)
            self._in_a_row = 0
        except BrokenOffError:
            details = own.documents.get(ident).details
            self._broken.append(details.title or tr("a document without a title"))
            self._in_a_row += 1

    def _take_in(self, own: Library, ident: int) -> None:
        document, detector, job = own.documents.get(ident), self._detector, self._job
        taking = own.detections.begin(ident, detector.origin, detector.layers)
        blocks = detector.blocks(
            document.text,
            document.details.language,
            job.stopped,
            lambda: self._waiting.place_in(ident),
        )
        for block in blocks:
            self._tell(taking.add(block.start, block.stop, block.proposals))
            opened = self._waiting.take_open()
            if opened is not None and not job.stopped():
                self._look_at(own, opened)
        self._finished += not job.stopped()

    def _tell(self, change: Change) -> None:
        """Tell in portions, between which the window comes to do other things."""
        for first in range(0, len(change.edits), _PORTION):
            if first:
                time.sleep(_PAUSE)
            self._job.tell(replace(change, edits=change.edits[first : first + _PORTION]))


def pending_documents(library: Library, detector: Detector) -> tuple[int, ...]:
    """Return the ids of the documents that the detector has not seen."""
    with _own(library) as own:
        return own.detections.pending(detector.origin)


@contextmanager
def _own(library: Library) -> Iterator[Library]:
    """Give a connection for this thread."""
    own = library.another()
    try:
        yield own
    finally:
        own.close()
