"""What a library needs in the background: a look at its integrity, and its daily copy.

The job imports what it needs of the store: the first paint comes before it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.library import Library
from gui.translation import said, tr, trn

if TYPE_CHECKING:
    from gui.store.checking import Fault


class Upkeep(QObject):
    """Checks a library when it is opened and keeps its daily copies."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def start(self) -> None:
        """Check the open library, then copy it if it is sound and has no copy of today."""
        library = self._session.library
        self._session.runner.run(
            tr("Checking the library"),
            lambda job: check_and_copy(library, job),
            done=self._checked,
            failed=self._session.failed.emit,
        )

    def _checked(self, faults: "tuple[Fault, ...]") -> None:
        if faults:
            self._session.failed.emit(_named(faults))


def _named(faults: "tuple[Fault, ...]") -> str:
    first = said(faults[0].message)
    if len(faults) == 1:
        return tr(
            "This library has a fault: {fault}. File > Restore a copy brings an earlier state"
            " back; the present one is kept beside it.",
            fault=first,
        )
    return trn(
        "This library has a fault: {fault} (and %Ln more). File > Restore a copy brings an"
        " earlier state back; the present one is kept beside it.",
        len(faults) - 1,
        fault=first,
    )


def check_and_copy(library: Library, job: Job) -> "tuple[Fault, ...]":
    """Return the library's faults; a sound one that can be written gets its daily copy."""
    from gui.store.checking import check
    from gui.store.copies import daily

    own = library.another()
    try:
        faults = tuple(check(own, job.stopped))
        if not faults and not own.read_only and not job.stopped():
            daily(own)
        return faults
    finally:
        own.close()
