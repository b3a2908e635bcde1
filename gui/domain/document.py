"""Documents, and the one normalisation of their text."""

import re
from dataclasses import dataclass
from enum import StrEnum

from gui.domain.message import Message

# What XML 1.0 forbids (C0 controls but tab and line feed, U+FFFE, U+FFFF), lone surrogates, and
# the two non-characters that Qt takes for block separators.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


class State(StrEnum):
    """How far the work on a document has come."""

    NEW = "new"
    IN_PROGRESS = "in progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Details:
    """What a person may correct about a document; its text is not among it."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    state: State = State.NEW
    note: str | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is canonical and fixed; `origin` is a bare file name.

    `published` is an ISO date or date-time; `imported` is ISO 8601 in UTC.
    """

    id: int
    uid: str
    details: Details
    text: str
    text_sha256: str
    origin: str | None = None
    origin_sha256: str | None = None
    imported: str | None = None


@dataclass(frozen=True, slots=True)
class CanonicalText:
    """Canonical text and, for the person, what was changed to get it."""

    text: str
    notices: tuple[Message, ...] = ()


def canonical(raw: str) -> CanonicalText:
    """Bring a text into the one form that the library stores.

    CRLF and CR become LF, a leading BOM goes, and each character that XML 1.0 forbids, each lone
    surrogate, U+FDD0 and U+FDD1 becomes U+FFFD, one for one. There is no Unicode normalisation:
    composed and decomposed letters stay as they came. The function is idempotent.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    text, replaced = _FORBIDDEN.subn(_REPLACEMENT, text)
    if not replaced:
        return CanonicalText(text)
    notice = (
        Message("1 character that no text may hold became \ufffd")
        if replaced == 1
        else Message("{count} characters that no text may hold became \ufffd", {"count": replaced})
    )
    return CanonicalText(text, (notice,))
