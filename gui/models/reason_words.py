"""Why something is proposed, in the window's language."""

from gui.domain.reasons import reason_of
from gui.translation import said


def reason_words(reason: str) -> str:
    """Translate a stored reason; one that is not ours, from another program, stays as it is."""
    known = reason_of(reason)
    return reason if known is None else said(known)
