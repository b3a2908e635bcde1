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


class Snapping(StrEnum):
    """When an end goes to the edge of a word or mark by itself."""

    NEVER = "never"
    DRAGGING = "dragging"
    TAGGING = "tagging"
    """While it is dragged, and also where a selection that is tagged begins or ends in a word."""


def nudged(text: str, span: Span, end: End, direction: int, unit: Unit) -> Span:
    """Move one end of a span; where there is no room or only blanks, it stays as it is.

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
    if not 0 <= start < stop <= len(text) or text[start:stop].isspace():
        return span
    return Span(start, stop)


def dragged(text: str, span: Span, end: End, position: int, *, snap: bool) -> Span:
    """Put one end of a span to a position; where that leaves nothing, it stays as it is.

    Args:
        text: the document's text.
        span: the span before the drag.
        end: which end is put.
        position: where to, in code points; places beyond the text count as its ends.
        snap: whether the end goes to the nearest edge of a word or mark.
    """
    position = max(0, min(position, len(text)))
    if snap:
        edges = [word.start if end is End.START else word.stop for word in _words(text, position)]
        position = min(edges, key=lambda edge: abs(edge - position), default=position)
    start, stop = (position, span.stop) if end is End.START else (span.start, position)
    if start >= stop or text[start:stop].isspace():
        return span
    return Span(start, stop)


def _next_edge(text: str, old: int, end: End, direction: int, unit: Unit) -> int:
    if unit is Unit.CHARACTER:
        return old + direction
    around = _words if unit is Unit.WORD else _sentences
    edges = [span.start if end is End.START else span.stop for span in around(text, old)]
    if direction > 0:
        return min((edge for edge in edges if edge > old), default=old)
    return max((edge for edge in edges if edge < old), default=old)


def _words(text: str, near: int) -> list[Span]:
    """Return the words and marks around a position."""
    low, high = max(0, near - _REACH), min(len(text), near + _REACH)
    return [Span(m.start() + low, m.end() + low) for m in _WORD.finditer(text[low:high])]


def _sentences(text: str, near: int) -> list[Span]:
    """Return the sentence at a position and its neighbours on both sides."""
    found: list[Span] = []
    for direction, start in ((-1, near - 1), (1, near)):
        position = start
        for _ in range(2):
            while 0 <= position < len(text) and text[position].isspace():
                position += direction
            sentence = sentence_at(text, position) if 0 <= position < len(text) else None
            if sentence is None:
                break
            found.append(sentence)
            position = sentence.stop if direction > 0 else sentence.start - 1
    return found
