"""Detection beside the window: which documents to look at, and what is told of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from gui.detect.detector import Detector, beginning
from gui.domain.edits import Change
from gui.session.detecting import Looking, Outcome, Waiting, Watched, pending_documents
from gui.session.detector_in_use import stands_in
from gui.session.jobs import Job
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.translation import tr, trn

UNASKED = 200
"""So many new documents are looked at without being asked for when a library is opened."""


class Detection(QObject):
    """Runs a detector over documents in one job; what is asked for meanwhile joins its queue.

    The open document goes first, and of a long one the part in sight; what is found is shown as
    it comes. What a person decided is the store's to protect.
    """

    def __init__(
        self,
        session: Session,
        detector: Detector,
        place: Callable[[], int] = beginning,
        parent: QObject | None = None,
    ) -> None:
        """Wait for a library.

        Args:
            session: has the library and runs the job.
            detector: used by the job's thread alone.
            place: returns the first place of the open document that is in sight.
            parent: the owner, as in Qt.
        """
        super().__init__(parent)
        self._session = session
        self._detector = detector
        self._place = place
        self._waiting = Waiting()
        self._job: Job | None = None
        session.library_opened.connect(self._forget)
        session.document_opened.connect(self._opened)

    def detect(self, documents: Sequence[int]) -> None:
        """Look for quotes and entities in these documents."""
        if self._session.library.read_only:
            self._session.noticed.emit(tr("This library is open for reading only."))
            return
        self._watch()
        self._waiting.add(documents)
        self._start()

    def detect_pending(self, *, asked: bool = False) -> None:
        """Look at all documents that the present detector has not seen.

        Unless the person asked for it, more than a few are only named: they take hours.
        """
        library, detector = self._session.library, self._detector
        if library.read_only:
            if asked:
                self.detect(())
            return
        self._session.runner.run(
            tr("Looking for new documents"),
            lambda _job: pending_documents(library, detector),
            done=lambda found: self._take_up(found, asked=asked),
            failed=self._session.failed.emit,
        )

    def _take_up(self, found: tuple[int, ...], *, asked: bool) -> None:
        if asked and not found:
            self._session.noticed.emit(tr("All documents have been looked at."))
        elif asked or len(found) <= UNASKED:
            self.detect(found)
        else:
            self._session.noticed.emit(
                trn(
                    "%Ln documents have not been looked at yet: Document > Detect in new"
                    " documents.",
                    len(found),
                )
            )

    def _forget(self, _library: object) -> None:
        self._waiting = Waiting()
        self._job = None

    def _opened(self, document: OpenDocument | None) -> None:
        """Take note of what is open now; the reader may still show what was open before."""
        self._waiting.watched = Watched(document.id) if document else Watched()

    def _watch(self) -> None:
        """Take note of where the person is."""
        document = self._session.document
        self._waiting.watched = Watched(document.id, self._place()) if document else Watched()

    def _start(self) -> None:
        if self._job is not None or not self._waiting:
            return
        library, detector, waiting = self._session.library, self._detector, self._waiting
        self._job = self._session.runner.run(
            tr("Looking for quotes and names"),
            lambda job: Looking(library, detector, waiting, job).run(),
            done=self._finished,
            failed=self._stopped,
            told=self._found,
        )

    def _found(self, change: Change) -> None:
        self._watch()
        self._session.absorb(change)

    def _finished(self, outcome: Outcome) -> None:
        self._job = None
        if outcome.finished:
            by_rule = stands_in(self._detector.origin)
            self._session.noticed.emit(_looked(outcome.finished, by_rule=by_rule))
        if outcome.broken:
            self._session.failed.emit(_broken(outcome.broken))
        self._start()

    def _stopped(self, message: str) -> None:
        self._job = None
        self._waiting.clear()
        self._session.failed.emit(message)


def _looked(count: int, *, by_rule: bool) -> str:
    if by_rule:
        return trn(
            "Looked for quotes and names in %Ln document(s) by rule, for the model's files are"
            " missing.",
            count,
        )
    return trn("Looked for quotes and names in %Ln document(s).", count)


def _broken(names: Sequence[str]) -> str:
    if len(names) == 1:
        return tr(
            "Looking for quotes and names broke off in “{title}”. What you did is safe, and what"
            " was found so far is kept. Document > Detect in new documents tries again.",
            title=names[0],
        )
    return trn(
        "Looking for quotes and names broke off in “{title}” and %Ln more. What you did is safe,"
        " and what was found so far is kept. Document > Detect in new documents tries again.",
        len(names) - 1,
        title=names[0],
    )
