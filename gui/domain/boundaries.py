"""Moving one end of a span, by character, word or sentence; never empty, never past the text."""

import re
from enum import StrEnum

from gui.domain.segment import sentence_at
from gui.domain.span import Span

_WORD = re.compile(r"\w+(?:[-.'’]\w+)*|[^\w\s]+")
_REACH = 400
"""How far from the old boundary the next word's edge is looked for, in code points."""


class Unit(StrEnum):
    """How far one move goes."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"


class End(StrEnum):
    """Which end of a span moves."""

    START = "start"
    STOP = "end"


def nudged(text: str, span: Span, end: End, direction: int, unit: Unit) -> Span:
    """Move one end of a span; where there is no room the span stays as it is.

    Args:
        text: the document's text.
        span: the span before the move.
        end: which end moves.
        direction: 1 towards the end of the text, -1 towards its beginning.
        unit: how far; words and marks are steps of their own, white space is passed over.
    """
    old = span.start if end is End.START else span.stop
    new = _next_edge(text, old, end, direction, unit)
    start, stop = (new, span.stop) if end is End.START else (span.start, new)
    if not 0 <= start < stop <= len(text):
        return span
    return Span(start, stop)


def _next_edge(text: str, old: int, end: End, direction: int, unit: Unit) -> int:
    if unit is Unit.CHARACTER:
        return old + direction
    if unit is Unit.SENTENCE:
        return _sentence_edge(text, old, end, direction)
    low, high = max(0, old - _REACH), min(len(text), old + _REACH)
    window = [Span(m.start() + low, m.end() + low) for m in _WORD.finditer(text[low:high])]
    edges = [s.start if end is End.START else s.stop for s in window]
    if direction > 0:
        return min((edge for edge in edges if edge > old), default=old)
    return max((edge for edge in edges if edge < old), default=old)


def _sentence_edge(text: str, old: int, end: End, direction: int) -> int:
    """Look for the edge from just beyond the old one, past white space."""
    position = old if direction > 0 else old - 1
    while 0 <= position < len(text) and text[position].isspace():
        position += direction
    sentence = sentence_at(text, position) if 0 <= position < len(text) else None
    if sentence is None:
        return old
    if end is End.STOP and direction < 0 and sentence.stop == old:
        return _previous_stop(text, sentence, old)
    if end is End.START and direction > 0 and sentence.start == old:
        return _following_start(text, sentence, old)
    return sentence.start if end is End.START else sentence.stop


def _previous_stop(text: str, sentence: Span, old: int) -> int:
    position = sentence.start - 1
    while position >= 0 and text[position].isspace():
        position -= 1
    before = sentence_at(text, position) if position >= 0 else None
    return before.stop if before else old


def _following_start(text: str, sentence: Span, old: int) -> int:
    position = sentence.stop
    while position < len(text) and text[position].isspace():
        position += 1
    after = sentence_at(text, position) if position < len(text) else None
    return after.start if after else old
