"""Places where the same words stand, in one document or in all."""

import re
from dataclasses import dataclass
from enum import StrEnum

from gui.domain.span import Span


class Reach(StrEnum):
    """How far an act on the same words goes, and how far the review walks."""

    DOCUMENT = "document"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Place:
    """Words in a document, in code points; `annotation` is the id of what carries them, if any."""

    document: int
    span: Span
    annotation: int | None = None


def whole_words(text: str, words: str) -> list[Span]:
    """Return all places of these exact words that are not part of longer ones."""
    if not words:
        return []
    before = r"(?<!\w)" if _is_word(words[0]) else ""
    after = r"(?!\w)" if _is_word(words[-1]) else ""
    pattern = f"{before}{re.escape(words)}{after}"
    return [Span(*match.span()) for match in re.finditer(pattern, text)]


def _is_word(letter: str) -> bool:
    return re.fullmatch(r"\w", letter) is not None
