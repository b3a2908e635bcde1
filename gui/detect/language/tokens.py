"""A paragraph as the rules read it: words, marks, and quotation regions as one item each."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from gui.detect.language.lexicon import words
from gui.domain.quotation import regions
from gui.domain.segment import sentences
from gui.domain.span import Span

_ITEM = re.compile(
    r"\d+(?:[.,:]\d+)*(?:[-‑]?\w+)*"
    r"|['’][sS]\b"
    r"|\w+(?:(?:[-‑.&@]|['’](?![sS]\b))\w+)*"
    r"|--+|\.{2,}|''|``|\S"
)
_DATELINE = 16
REGION = "<quoted>"
"""What stands for a quotation region in `Item.lower`; no word can equal it."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word, a punctuation mark or a whole quotation region; offsets are the document's."""

    start: int
    stop: int
    text: str
    lower: str

    @property
    def quoted(self) -> bool:
        """Whether this is a quotation region."""
        return self.lower == REGION

    @property
    def word(self) -> bool:
        """Whether this is a word or number."""
        return self.lower[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether this is a word that begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a document.

    `items` are in order; the n-th sentence is `items[bounds[n]:bounds[n + 1]]`. `inner` are the
    quotation regions that lie within others, in order of start.
    """

    span: Span
    items: tuple[Item, ...]
    bounds: tuple[int, ...]
    inner: tuple[Span, ...]

    def sentence_of(self, place: int) -> tuple[int, int]:
        """Return the first item of the sentence that holds an item, and the one after its last."""
        number = min(bisect_right(self.bounds, place), len(self.bounds) - 1)
        return self.bounds[number - 1], self.bounds[number]


def read_paragraph(text: str, span: Span) -> Paragraph:
    """Cut a paragraph into items and sentences; linear in its length."""
    local = span.of(text)
    found = [Span(r.start + span.start, r.stop + span.start) for r in regions(local)]
    outer: list[Span] = []
    inner: list[Span] = []
    for region in found:
        (inner if outer and region.start < outer[-1].stop else outer).append(region)
    items = items_of(text, span, outer)
    return Paragraph(span, items, sentence_bounds(text, span, items), tuple(inner))


def items_of(text: str, span: Span, outer: Sequence[Span]) -> tuple[Item, ...]:
    """Cut a span into items; `outer` are disjoint regions in it, each of which is one item."""
    listed: list[Item] = []
    position = span.start
    for region in outer:
        _read(text, position, region.start, listed)
        listed.append(Item(region.start, region.stop, region.of(text), REGION))
        position = region.stop
    _read(text, position, span.stop, listed)
    return tuple(listed)


def _read(text: str, start: int, stop: int, listed: list[Item]) -> None:
    position = start
    while match := _ITEM.search(text, position, stop):
        word, position = match.group(), match.end()
        if (
            position < stop
            and text[position] == "."
            and (_keeps_period(word) or text.startswith(".)", position))
        ):
            word, position = word + ".", position + 1
        listed.append(Item(match.start(), position, word, word.lower()))


def _keeps_period(word: str) -> bool:
    if len(word) == 1:
        return word.isupper()
    if word[0].isupper() and word.lower() in words("abbreviations"):
        return True
    return "." in word and all(len(piece) == 1 for piece in word.split("."))


def dateline(items: Sequence[Item]) -> int:
    """Return the item after an agency's dateline ("BAKU, Nov. 11 (Wire) —"), or 0."""
    if not items or not (items[0].text.isupper() and len(items[0].text) > 2):
        return 0
    for place, item in enumerate(items[:_DATELINE]):
        if item.text in ("—", "–", "--", "-"):
            return place + 1
        if item.quoted or (item.lower == item.text and item.text.isalpha()):
            return 0
    return 0


def sentence_bounds(text: str, span: Span, items: Sequence[Item]) -> tuple[int, ...]:
    """Number the items at which sentences begin; no sentence ends within a region."""
    ends = iter(sentence.stop for sentence in sentences(text, span))
    end = next(ends, span.stop)
    start = dateline(items)
    bounds = [0, start] if 0 < start < len(items) else [0]
    for place, item in enumerate(items):
        while end < item.stop:
            end = next(ends, span.stop + 1)
        if end == item.stop and bounds[-1] < place + 1 < len(items):
            bounds.append(place + 1)
    bounds.append(len(items))
    return tuple(bounds)
