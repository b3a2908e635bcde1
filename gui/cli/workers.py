"""Detection in several processes, which die with this one, even if it is killed."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import Connection

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


class _Worker:
    """One process that has at most one document, so that neither side waits to be read."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self.alive = True

    def send(self, document: Document) -> None:
        try:
            self._connection.send((document.text, document.details.language))
        except OSError:
            self.alive = False

    def result(self) -> Found:
        try:
            found: tuple[Proposal, ...] = self._connection.recv()
        except (EOFError, OSError):
            self.alive = False
            return None
        return found

    def close(self) -> None:
        self._connection.close()
        self._process.terminate()
        self._process.join()


class _Pool:
    """Workers that take turns; results come in the order of the documents."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._busy: deque[tuple[_Worker, Document]] = deque()

    def run(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Found]]:
        for document in documents:
            worker = None
            if len(self._busy) == self._jobs:
                worker = yield from self._finish_first()
            worker = worker or _Worker()
            self._busy.append((worker, document))
            worker.send(document)
        while self._busy:
            worker = yield from self._finish_first()
            if worker is not None:
                worker.close()

    def _finish_first(self) -> Generator[tuple[Document, Found], None, _Worker | None]:
        """Yield the oldest document's result; return its worker if it still lives."""
        worker, document = self._busy[0]
        yield document, worker.result()
        self._busy.popleft()
        if worker.alive:
            return worker
        worker.close()
        return None

    def close(self) -> None:
        for worker, _ in self._busy:
            worker.close()


def _work(connection: Connection) -> None:
    """Look at texts until the other side goes away."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends this
    threading.Thread(target=_die_with_parent, daemon=True).start()
    from gui.detect import best_detector

    detector = best_detector()
    try:
        while True:
            text, language = connection.recv()
            connection.send(tuple(detector.detect(text, language, _never)))
    except (EOFError, OSError):
        return


def _never() -> bool:
    return False


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
