"""Quotes of texts that are not English: what stands in marks, without cue or source."""

from gui.detect.language.tokens import Paragraph
from gui.detect.rules.draft import Draft
from gui.detect.rules.marked import is_sentence
from gui.domain.reasons import Why
from gui.domain.span import Span


def plain_quotes(paragraph: Paragraph) -> list[Draft]:
    """Return the quotation regions that hold more than a word or two."""
    last = len(paragraph.items) - 1
    found = []
    for place, item in enumerate(paragraph.items):
        if item.quoted and (is_sentence(item) or item.text.count(" ") > 1):
            span = Span(item.start, item.stop)
            tail = span if place == last else None
            found.append(Draft((span,), None, None, 0.5, Why.PLAIN, tail=tail))
    return found
