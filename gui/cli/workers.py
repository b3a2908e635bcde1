"""Detection in several processes, which die with this one, even if it is killed."""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from gui.detect.detector import BrokenOffError
from gui.detect.process.remote import RemoteDetector
from gui.domain.document import Document
from gui.domain.proposal import Proposal

Found = tuple[Proposal, ...] | None
"""What was found in a text; None if the process that looked at it died."""


def detected(documents: Iterable[Document], jobs: int) -> Iterator[tuple[Document, Found]]:
    """Yield each document with what a detector found in it, in the order given.

    Args:
        documents: taken one by one, a few ahead of what is yielded.
        jobs: how many processes; with 1 it is done in this one.
    """
    if jobs == 1:
        from gui.detect import best_detector

        detector = best_detector()
        for document in documents:
            yield document, tuple(detector.detect(document.text, document.details.language, _never))
        return
    pool = _Pool(jobs)
    try:
        yield from pool.run(documents)
    finally:
        pool.close()


class _Pool:
    """Processes that take turns; results come in the order of the documents."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._detectors = [RemoteDetector() for _ in range(jobs)]
        self._idle: SimpleQueue[RemoteDetector] = SimpleQueue()
        for detector in self._detectors:
            self._idle.put(detector)
        # A thread for each process, which waits for what it finds.
        self._threads = ThreadPoolExecutor(jobs)
        self._closed = threading.Event()

    def run(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Found]]:
        """Yield each document with what was found in it."""
        busy: deque[tuple[Document, Future[Found]]] = deque()
        for document in documents:
            busy.append((document, self._threads.submit(self._look_at, document)))
            if len(busy) > self._jobs:
                first, found = busy.popleft()
                yield first, found.result()
        for document, found in busy:
            yield document, found.result()

    def _look_at(self, document: Document) -> Found:
        detector = self._idle.get()
        try:
            found = detector.detect(document.text, document.details.language, self._closed.is_set)
            return tuple(found)
        except BrokenOffError:
            return None
        finally:
            self._idle.put(detector)

    def close(self) -> None:
        """Leave what is not done yet, and end the processes."""
        self._closed.set()
        self._threads.shutdown(cancel_futures=True)
        for detector in self._detectors:
            detector.close()


def _never() -> bool:
    return False
