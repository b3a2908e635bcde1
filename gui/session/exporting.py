"""Writing annotations to a file beside the window.

The room that writes files is imported by the job: a window that only shows needs none of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.domain.errors import UserError
from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.documents import DocumentQuery
from gui.store.library import Library
from gui.translation import tr, trn

if TYPE_CHECKING:
    from gui.exchange.export import Exported, Written


class Scope(StrEnum):
    """Which documents are written."""

    DOCUMENT = "document"
    ALL = "all"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the person asked for. `status` is accepted or all; `words` is the search in force."""

    format: str
    scope: Scope
    status: str
    out: Path
    words: str = ""


class Exporting(QObject):
    """Runs exports as jobs.

    Signals:
        finished: the path written and the Written counts.
    """

    finished = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def export(self, request: ExportRequest) -> None:
        """Write the file; the old one stays if anything goes wrong."""
        library, documents = self._session.library, self.documents(request.scope, request.words)
        self._session.runner.run(
            tr("Exporting"),
            lambda job: export_documents(library, documents, request, job),
            done=lambda written: self._finished(request.out, written),
            failed=self._session.failed.emit,
        )

    def documents(self, scope: Scope, words: str) -> tuple[int, ...]:
        """Return the ids of the documents in scope, in order of id."""
        open_document = self._session.document
        if scope is Scope.DOCUMENT:
            return (open_document.id,) if open_document else ()
        query = DocumentQuery(text=words if scope is Scope.SEARCH else "")
        return tuple(sorted(self._session.library.documents.ids(query)))

    def _finished(self, out: Path, written: "Written") -> None:
        self._session.noticed.emit(_said_of(out, written))
        self.finished.emit(out, written)


def _said_of(out: Path, written: "Written") -> str:
    quotes, entities = trn("%Ln quote(s)", written.quotes), trn("%Ln entities", written.entities)
    if not written.undecided:
        return tr(
            "Wrote {quotes} and {entities} to {name}.",
            quotes=quotes,
            entities=entities,
            name=out.name,
        )
    return trn(
        "Wrote {quotes} and {entities} to {name}; %Ln undecided left out.",
        written.undecided,
        quotes=quotes,
        entities=entities,
        name=out.name,
    )


def export_documents(
    library: Library, documents: Sequence[int], request: ExportRequest, job: Job
) -> "Written":
    """Write documents over an own connection."""
    from gui.exchange.export import write_file

    own = library.another()
    try:
        rows = exported_rows(own, documents, job)
        return write_file(request.format, rows, request.out, request.status)
    finally:
        own.close()


def exported_rows(
    library: Library, documents: Sequence[int], job: Job | None = None
) -> Iterator["Exported"]:
    """Yield documents with their annotations and the actors that these link."""
    from gui.exchange.export import Exported

    for done, (ident, annotations) in enumerate(library.annotations.of_many(documents)):
        if job is not None:
            if job.stopped():
                raise UserError("The export was cancelled; nothing was written.")
            job.progress(done, len(documents))
        linked = {link.actor for a in annotations for link in a.links}
        yield Exported(library.documents.get(ident), annotations, library.actors.get(linked))
