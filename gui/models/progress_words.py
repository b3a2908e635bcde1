"""How far the work has come, in words for the status line."""

from gui.domain.tally import Tally


def progress_words(document: Tally, library: Tally | None) -> str:
    """Return what is decided of how many suggestions, here and in the library; empty for none."""
    here = f"{document.decided:,} of {document.total:,} decided" if document.total else ""
    everywhere = (
        f"library {library.decided:,} of {library.total:,}" if library and library.total else ""
    )
    return " · ".join(filter(None, (here, everywhere)))
