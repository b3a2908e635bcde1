"""Detection beside the window: which documents to look at, and taking in what was found.

The detectors' rooms are imported by the jobs: they cost as much as the rest of the start.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.library import Library

_BY_RULE = "detector:rules/1"
"""The detector that stands in for the model."""

UNASKED = 200
"""So many new documents are looked at without being asked for when a library is opened."""


class Detection(QObject):
    """Runs the detector over documents, one job at a time; later requests queue up.

    A document's suggestions are stored in one transaction, so that a run that was cut off leaves
    nothing half-written; what a person decided is the store's to protect.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[int] = []
        self._job: Job | None = None
        session.library_opened.connect(self._forget)

    def detect(self, documents: Sequence[int]) -> None:
        """Look for quotes and entities in these documents, the open one first."""
        if self._session.library.read_only:
            self._session.noticed.emit("This library is open for reading only.")
            return
        known = set(self._waiting)
        waiting = [ident for ident in documents if ident not in known]
        open_document = self._session.document
        if open_document is not None and open_document.id in waiting:
            waiting.remove(open_document.id)
            self._waiting.insert(0, open_document.id)
        self._waiting.extend(waiting)
        self._start()

    def detect_pending(self, *, asked: bool = False) -> None:
        """Look at all documents that the present detector has not seen.

        Unless the person asked for it, more than a few are only named: they take hours.
        """
        library = self._session.library
        if library.read_only:
            if asked:
                self.detect(())
            return
        self._session.runner.run(
            "Looking for new documents",
            lambda _job: pending_documents(library),
            done=lambda found: self._take_up(found, asked=asked),
            failed=self._session.failed.emit,
        )

    def _take_up(self, found: tuple[int, ...], *, asked: bool) -> None:
        if asked and not found:
            self._session.noticed.emit("All documents have been looked at.")
        elif asked or len(found) <= UNASKED:
            self.detect(found)
        else:
            self._session.noticed.emit(
                f"{len(found):,} documents have not been looked at yet: "
                "Document > Detect in new documents."
            )

    def _forget(self, _library: object) -> None:
        self._waiting.clear()
        self._job = None

    def _start(self) -> None:
        if self._job is not None or not self._waiting:
            return
        batch, self._waiting = tuple(self._waiting), []
        library = self._session.library
        self._job = self._session.runner.run(
            "Looking for quotes and names",
            lambda job: detect_documents(library, batch, job),
            done=self._finished,
            failed=self._stopped,
            told=self._session.absorb,
        )

    def _finished(self, result: tuple[int, str]) -> None:
        self._job = None
        count, origin = result
        if count:
            plural = "1 document" if count == 1 else f"{count} documents"
            how = " by rule, for the model's files are missing" if origin == _BY_RULE else ""
            self._session.noticed.emit(f"Looked for quotes and names in {plural}{how}.")
        self._start()

    def _stopped(self, message: str) -> None:
        self._job = None
        self._waiting.clear()
        self._session.failed.emit(message)


def pending_documents(library: Library) -> tuple[int, ...]:
    """Return the ids of the documents that the present detector has not seen."""
    from gui.detect import best_detector

    own = library.another()
    try:
        return own.detections.pending(best_detector().origin)
    finally:
        own.close()


def detect_documents(library: Library, documents: Sequence[int], job: Job) -> tuple[int, str]:
    """Detect in documents over an own connection; return how many were finished, and by what.

    Each stored result is told as a Change. A document in which the job was stopped is left as it
    was, so that it counts as not seen.
    """
    from gui.detect import best_detector

    detector = best_detector()
    own = library.another()
    finished = 0
    try:
        for done, ident in enumerate(documents):
            job.progress(done, len(documents))
            document = own.documents.get(ident)
            proposals = tuple(
                detector.detect(document.text, document.details.language, job.stopped)
            )
            if job.stopped():
                break
            change = own.detections.save(ident, detector.origin, detector.layers, proposals)
            finished += 1
            job.tell(change)
    finally:
        own.close()
    return finished, detector.origin
