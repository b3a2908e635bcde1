"""Finding all places of a pattern: at once where that is quick, else beside the window.

Python cannot stop a search, so the package `regex` searches: it gives up after a time, and lets the
window work meanwhile.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gui.domain.errors import UserError
from gui.domain.span import Span
from gui.domain.span_list import SpanList
from gui.session.jobs import Job, Runner
from gui.session.sought import Pattern, Sought, cuts_letter
from gui.translation import said, tr

_AT_ONCE = 0.015
"""Seconds that a search may take on the window's thread."""
_STUCK = 1.0
"""Seconds after the last hit when a search is given up."""
_LOOKS = 64
"""Hits between two looks at the clock."""
_BATCH = 0.04
"""Seconds after which hits are handed to the window, all that have been found meanwhile."""
_BREATH = 0.002
"""Seconds that the window has for itself after that."""


@dataclass(frozen=True, slots=True)
class Found:
    """What has been found: all hits so far, in order; whether there may be more; and why not."""

    hits: Sequence[Span] = ()
    more: bool = False
    trouble: str = ""


class Finding(QObject):
    """Looks for one thing at a time; a new question ends the one before.

    Signals:
        found: a Found; several times until no more can come, at least once in the call of `look`.
    """

    found = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def look(self, text: str, sought: Sought) -> None:
        """Look for all places in a text."""
        self.stop()
        try:
            pattern = sought.pattern()
        except UserError as error:
            self.found.emit(Found(trouble=said(error)))
            return
        if pattern is None:
            self.found.emit(Found())
            return
        search = Search(text, pattern, plain=not sought.regex)
        first = search.until(time.monotonic() + _AT_ONCE)
        self.found.emit(Found(first, more=not search.done))
        if not search.done:
            self._go_on(search, sought, first)

    @property
    def looking(self) -> bool:
        """Whether more hits may come."""
        return self._job is not None

    def stop(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self, search: "Search", sought: Sought, hits: SpanList) -> None:
        def take(found: SpanList) -> None:
            if self._job is job:
                hits.extend(found)
                self.found.emit(Found(hits, more=True))

        def end(_nothing: None) -> None:
            if self._job is job:
                self._job = None
                self.found.emit(Found(hits, trouble=search.trouble()))

        def fail(message: str) -> None:
            if self._job is job:
                self._job = None
                self.found.emit(Found(hits, trouble=message))

        title = tr("Looking for “{words}”", words=sought.words[:40])
        job = self._runner.run(title, search.work, end, fail, take)
        self._job = job


class Search:
    """One search on its way through a text.

    Attributes:
        done: whether the text has been searched to its end.
        stuck: whether it took so long from one hit to the next that the search was given up.
    """

    def __init__(self, text: str, pattern: Pattern, *, plain: bool) -> None:
        self._text = text
        self._pattern = pattern
        self._plain = plain
        self._from = 0
        self._batch = SpanList()
        self.done = self.stuck = False

    def until(self, end: float) -> SpanList:
        """Return the hits until a moment of `time.monotonic`, or to the end of the text."""
        found = SpanList()
        try:
            for number, hit in enumerate(self._hits(max(end - time.monotonic(), 0.001))):
                found.add(*hit)
                if number % _LOOKS == _LOOKS - 1 and time.monotonic() > end:
                    return found
            self.done = True
        except (TimeoutError, MemoryError):
            return found
        return found

    def trouble(self) -> str:
        """Say why the search ended before the text did; empty if it did not."""
        if self.stuck:
            return tr("This takes too long and was stopped. What was found until then is marked.")
        return "" if self.done else tr("Stopped. What was found until then is marked.")

    def work(self, job: Job) -> None:
        """Search the rest on a thread of the pool, telling some of the hits at a time."""
        while not (self.done or self.stuck or job.stopped()):
            before, self._batch = self._from, SpanList()
            try:
                self._search(job)
            except (TimeoutError, MemoryError):
                self.stuck = self._from == before
            job.tell(self._batch)

    def _search(self, job: Job) -> None:
        end = time.monotonic() + _BATCH
        for number, hit in enumerate(self._hits(_STUCK)):
            self._batch.add(*hit)
            if number % _LOOKS == _LOOKS - 1 and time.monotonic() > end:
                job.tell(self._batch)
                self._batch = SpanList()
                if job.stopped():
                    return
                time.sleep(_BREATH)
                end = time.monotonic() + _BATCH
        self.done = True

    def _hits(self, seconds: float) -> Iterator[tuple[int, int]]:
        """Yield hits from where the last one ended; empty ones are passed over.

        Raises:
            TimeoutError: once it has taken so long.
            MemoryError: if the pattern is one that never ends.
        """
        matches = self._pattern.finditer(
            self._text, pos=self._from, timeout=seconds, concurrent=True
        )
        for match in matches:
            start, stop = match.span()
            self._from = max(self._from, stop)
            if start < stop and not (self._plain and cuts_letter(self._text, stop)):
                yield start, stop
