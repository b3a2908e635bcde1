"""Quotes in quotes: ‘...’ within “...”, attributed by the words around it in the outer one."""

from itertools import pairwise

from gui.detect.language.tokens import Paragraph, items_of, sentence_bounds
from gui.detect.rules.attribution import after_region, before_region
from gui.detect.rules.draft import Draft
from gui.domain.reasons import Why
from gui.domain.span import Span


def inner_quotes(text: str, paragraph: Paragraph) -> list[Draft]:
    """Return the quotes that lie in the quoted words of another, where their cue does too."""
    found: list[Draft] = []
    position = 0
    for item in paragraph.items:
        if not item.quoted:
            continue
        nested: list[Span] = []
        while position < len(paragraph.inner) and paragraph.inner[position].start < item.stop:
            inner = paragraph.inner[position]
            position += 1
            if not nested or inner.start >= nested[-1].stop:
                nested.append(inner)
        if nested:
            found += _within(text, Span(item.start + 1, item.stop), nested)
    return found


def _within(text: str, outer: Span, nested: list[Span]) -> list[Draft]:
    items = items_of(text, outer, nested)
    found: list[Draft] = []
    bounds = sentence_bounds(text, outer, items)
    for low, high in pairwise(bounds):
        for place in range(low, high):
            if not items[place].quoted:
                continue
            told = before_region(items, low, place, high) or after_region(items, place, high)
            if told is None:
                continue
            source = None if told.source is None else told.source.span(items)
            content = (Span(items[place].start, items[place].stop),)
            reason = Why.WITHIN.format(reason=told.reason)
            found.append(Draft(content, told.cue.span(items), source, told.score - 0.2, reason))
    return found
