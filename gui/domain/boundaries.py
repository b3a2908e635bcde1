"""Moving one end of a span, by character, word, sentence, quotation or paragraph.

It is never empty, goes never past the text, and no end goes over the other.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from gui.domain.quotation import regions_of
from gui.domain.segment import lines_from, sentence_at
from gui.domain.span import Span

_WORD = re.compile(r"\w+(?:[-.'’]\w+)*|[^\w\s]+")
_ACCENTS = frozenset(("Mn", "Me", "Mc"))
_REACH = 400
"""How far from the old boundary the next word's edge is looked for, in code points."""


class Unit(StrEnum):
    """How far one move goes."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    QUOTATION = "quotation"
    PARAGRAPH = "paragraph"


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
        return _next_letter(text, old, direction)
    if unit in (Unit.QUOTATION, Unit.PARAGRAPH):
        return _next_line_edge(text, old, end, direction, unit)
    around = _words if unit is Unit.WORD else _sentences
    edges = [span.start if end is End.START else span.stop for span in around(text, old)]
    return _nearest(edges, old, direction)


def _nearest(edges: Iterable[int], old: int, direction: int) -> int:
    """Return the next edge in a direction; the old one if there is none."""
    if direction > 0:
        return min((edge for edge in edges if edge > old), default=old)
    return max((edge for edge in edges if edge < old), default=old)


def _next_letter(text: str, old: int, direction: int) -> int:
    """Return the next place between letters: an accent is not parted from its own."""
    new = old + direction
    while 0 < new < len(text) and unicodedata.category(text[new]) in _ACCENTS:
        new += direction
    return new


def _next_line_edge(text: str, old: int, end: End, direction: int, unit: Unit) -> int:
    """Look through paragraph after paragraph for the next edge of one, or of a quotation in it."""
    # An end stands behind the last character of its own paragraph.
    place = old - 1 if end is End.STOP and direction < 0 else old
    for line in lines_from(text, place, direction):
        edges = _line_edges(line, end) if unit is Unit.PARAGRAPH else _marks(text, line, end)
        new = _nearest(edges, old, direction)
        if new != old:
            return new
    return old


def _line_edges(line: Span, end: End) -> list[int]:
    return [line.start if end is End.START else line.stop]


def _marks(text: str, line: Span, end: End) -> list[int]:
    """Return the edges of a paragraph's quotations, with their marks and without."""
    edges: list[int] = []
    for region in regions_of(text, line):
        outer, inner = (
            (region.start, region.start + region.opener)
            if end is End.START
            else (region.stop, region.stop - region.closer)
        )
        edges += (outer, inner)
    return edges


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
