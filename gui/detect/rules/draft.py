"""A quote on its way from the rules to a proposal."""

from dataclasses import dataclass

from gui.domain.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What one rule found; offsets are the document's.

    `content` is in order. `cue` and `source` may be missing. `antecedent` is the phrase before a
    relative pronoun, where the source is one. `tail` is the region at the very end of a paragraph
    with which the content ends, so that the next paragraph may go on with it; `last` tells that
    the quote's sentence is the paragraph's last.
    """

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    score: float
    reason: str
    antecedent: Span | None = None
    tail: Span | None = None
    last: bool = False
