"""Bringing files in beside the window.

The room that reads files is imported by the job: a window that only shows needs none of it.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.domain.document import Details
from gui.domain.edits import Change, DetailsEdit, Step
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.domain.message import Message
from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.library import Library
from gui.translation import said, tr, trn

_BATCH = 50
"""Documents stored in one transaction: small, so that an act of the person never waits long."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of an import; each line names the file and says what happened."""

    added: tuple[int, ...]
    skipped: tuple[str, ...]
    refused: tuple[str, ...]
    notices: tuple[str, ...]
    change: Change | None = None

    @property
    def headline(self) -> str:
        """One sentence for the status line."""
        count, skipped, refused = len(self.added), len(self.skipped), len(self.refused)
        if skipped and refused:
            return trn(
                "Imported %Ln article(s), {skipped} here already, {refused} refused.",
                count,
                skipped=skipped,
                refused=refused,
            )
        if skipped:
            return trn("Imported %Ln article(s), {skipped} here already.", count, skipped=skipped)
        if refused:
            return trn("Imported %Ln article(s), {refused} refused.", count, refused=refused)
        return trn("Imported %Ln article(s).", count)


class Importing(QObject):
    """Imports files as one act that can be undone.

    Signals:
        finished: the Summary.
    """

    finished = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def import_files(self, paths: Sequence[Path], *, command: str = "document.import") -> None:
        """Bring files and folders in; texts that are here already are named and skipped."""
        library = self._session.library
        if library.read_only:
            reason = said(library.reason) if library.reason else ""
            self._session.failed.emit(reason or tr("This library is open for reading only."))
            return
        files, who = tuple(paths), self._session.who
        self._session.runner.run(
            tr("Importing"),
            lambda job: bring_in(library, files, job, command, who),
            done=self._finished,
            failed=self._session.failed.emit,
        )

    def _finished(self, summary: Summary) -> None:
        if summary.change is not None:
            self._session.absorb(replace(summary.change, documents_added=summary.added))
            self._session.tell_undo()
        self._session.noticed.emit(summary.headline)
        self.finished.emit(summary)


def bring_in(library: Library, paths: Sequence[Path], job: Job, command: str, who: str) -> Summary:
    """Read files and store their documents over an own connection.

    The documents come in hidden; showing them all is the person's act, which undo takes back. A
    job that is stopped shows what is in by then, so that nothing lies hidden in the library. What
    came in before the program was killed is shown when the library is opened: see `arrived`.

    Raises:
        UserError: if they cannot be shown.
    """
    added: list[int] = []
    details: list[Details] = []
    skipped: list[str] = []
    refused: list[str] = []
    notices: list[str] = []
    change = None
    with closing(library.another()) as own:
        try:
            for batch in _batches(paths, job, refused, skipped):
                with own.atomic():
                    result = own.documents.add(batch)
                    if result.ids:
                        own.arrivals.note((added or result.ids)[0], result.ids[-1])
                left_out = {id(item) for item, _ in result.skipped}
                added.extend(result.ids)
                details.extend(item.details for item in batch if id(item) not in left_out)
                skipped.extend(_twin(item) for item, _ in result.skipped)
                notices.extend(_noted(item, note) for item in batch for note in item.notices)
                job.progress(len(added), 0)
        except UserError as error:
            refused.append(said(error))
        if added:
            with own.atomic():
                change = own.apply(Step(command, _shown(added, details)), who)
                own.arrivals.end(added[0])
    return Summary(tuple(added), tuple(skipped), tuple(refused), tuple(notices), change)


def _shown(added: Sequence[int], details: Sequence[Details]) -> tuple[DetailsEdit, ...]:
    return tuple(
        DetailsEdit(ident, before, replace(before, removed=False))
        for ident, before in zip(added, details, strict=True)
    )


def _batches(
    paths: Sequence[Path], job: Job, refused: list[str], skipped: list[str]
) -> Iterator[list[Incoming]]:
    """Yield documents to be stored together, each hidden; a stopped job ends them early."""
    import hashlib

    from gui.exchange.intake import IntakeOptions, Refusal, read

    # The store looks for twins among what is visible; those of this import are hidden still.
    digests: set[bytes] = set()
    batch: list[Incoming] = []
    for item in (item for path in paths for item in read(path, IntakeOptions())):
        if job.stopped():
            break
        if isinstance(item, Refusal):
            refused.append(said(item.message))
            continue
        digest = hashlib.sha256(item.text.encode()).digest()
        if digest in digests:
            skipped.append(_twin(item))
            continue
        digests.add(digest)
        batch.append(replace(item, details=replace(item.details, removed=True)))
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _twin(item: Incoming) -> str:
    return tr("{name}: the same text is here already", name=item.origin)


def _noted(item: Incoming, notice: Message) -> str:
    return tr("{name}: {notice}", name=item.origin, notice=said(notice))
