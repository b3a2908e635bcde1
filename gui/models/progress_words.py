"""How far the work has come, in words for the status line."""

from gui.domain.tally import Tally
from gui.models.wording import figure
from gui.translation import tr


def progress_words(document: Tally, library: Tally | None) -> str:
    """Return what is decided of how many suggestions, here and in the library; empty for none."""
    said = []
    if document.total:
        done, total = figure(document.decided), figure(document.total)
        said.append(tr("{decided} of {total} decided", decided=done, total=total))
    if library and library.total:
        done, total = figure(library.decided), figure(library.total)
        said.append(tr("library {decided} of {total}", decided=done, total=total))
    return " · ".join(said)
