"""Quotes in marks: each region with its attribution, broken ones joined."""

from dataclasses import dataclass, replace

from gui.detect.language.grammar import is_class
from gui.detect.language.phrases import Phrase
from gui.detect.language.tokens import Item, Paragraph
from gui.detect.rules.attribution import Attribution, after_region, before_region
from gui.detect.rules.draft import Draft
from gui.domain.span import Span

_CLOSING = "\"'”’“»«›‹」』 \u00a0\u202f"
_LONG = 5
"""So many spaces within marks make a quote without a full stop, too."""
_LONG_UNSPACED = 8
"""So many characters from a corner mark on do, in scripts without spaces."""


def is_sentence(region: Item) -> bool:
    """Tell whether a region holds a sentence rather than a title or a word held at arm's length."""
    inner = region.text.rstrip(_CLOSING)
    unclosed = len(inner) == len(region.text)
    ends = inner.endswith((".", "!", "?", "…", "。", "！", "？"))
    long = region.text.count(" ") >= _LONG
    return unclosed or ends or long or (inner[:1] == "「" and len(inner) > _LONG_UNSPACED)


@dataclass(frozen=True, slots=True)
class _Open:
    """The quote before, which the next region may continue.

    `last` is the item after its attribution or region, `end` the one after its sentence.
    """

    draft: int
    last: int
    end: int


class MarkedQuotes:
    """The quotes in marks of one paragraph, found region by region from left to right.

    `drafts` are the quotes, `cues` the items used as their cues, `bare` the items of the regions
    that have no attribution.
    """

    def __init__(self, paragraph: Paragraph) -> None:
        self._paragraph = paragraph
        self._items = paragraph.items
        self._open: _Open | None = None
        self.drafts: list[Draft] = []
        self.cues: set[int] = set()
        self.bare: list[int] = []
        for place, item in enumerate(self._items):
            if item.quoted:
                self._take(place)
        self._note_last()

    def _note_last(self) -> None:
        if self._open is not None and self._open.end == len(self._items):
            number = self._open.draft
            self.drafts[number] = replace(self.drafts[number], last=True)

    def _take(self, place: int) -> None:
        low, high = self._paragraph.sentence_of(place)
        high = self._past_exclamation(place, high)
        if self._open is not None and self._open.last > low:
            low = min(self._open.last, place)
        left = before_region(self._items, low, place, high)
        right = after_region(self._items, place, high)
        if self._joins(place, left, right):
            self._join(place, high)
        elif left is not None and (right is None or left.reason.startswith("cue")):
            self._add(place, left, place, high)
        elif right is not None:
            self._add(place, right, self._opening(place, low), high)
        else:
            self.bare.append(place)

    def _past_exclamation(self, place: int, high: int) -> int:
        """Look beyond "“Go!” | Smith said.", which reads like two sentences."""
        if high != place + 1 or high >= len(self._items):
            return high
        inner = self._items[place].text.rstrip(_CLOSING)
        return self._paragraph.sentence_of(high)[1] if inner.endswith(("!", "?", "…")) else high

    def _opening(self, place: int, low: int) -> int:
        """The first item of the content: "The plan is “a mess,” she said" begins at "The"."""
        while low < place and (
            not self._items[low].word or is_class(self._items[low], "conjunction")
        ):
            low += 1
        return low

    def _joins(self, place: int, left: Attribution | None, right: Attribution | None) -> bool:
        """Tell whether the region goes on with the quote before: "“A,” she said, “b.”"."""
        if self._open is None or left is not None:
            return False
        if place < self._open.end:
            return place > self._open.last - 1 and self._items[place - 1].text in (
                ",",
                "—",
                "–",
                "--",
                ":",
                ";",
            )
        return place == self._open.end and right is None and is_sentence(self._items[place])

    def _join(self, place: int, high: int) -> None:
        if self._open is None:
            return
        draft = self.drafts[self._open.draft]
        piece = Span(self._items[place].start, self._items[place].stop)
        self.drafts[self._open.draft] = replace(
            draft, content=(*draft.content, piece), tail=self._tail(place)
        )
        self._open = _Open(self._open.draft, place + 1, high)

    def _add(self, place: int, found: Attribution, first: int, high: int) -> None:
        items = self._items
        self.cues.update(range(found.cue.first, found.cue.last))
        self.drafts.append(
            Draft(
                (Span(items[first].start, items[place].stop),),
                found.cue.span(items),
                self._span(found.source),
                found.score if first == place else found.score - 0.1,
                found.reason,
                self._span(found.antecedent),
                self._tail(place),
            )
        )
        self._open = _Open(len(self.drafts) - 1, max(found.last, place + 1), high)

    def _tail(self, place: int) -> Span | None:
        last = place + 1 == len(self._items)
        return Span(self._items[place].start, self._items[place].stop) if last else None

    def _span(self, phrase: Phrase | None) -> Span | None:
        return None if phrase is None else phrase.span(self._items)
