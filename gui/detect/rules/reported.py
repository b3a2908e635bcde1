"""Speech reported without marks, or with marks within it: "said that ...", "..., she said"."""

from collections.abc import Sequence
from itertools import pairwise

from gui.detect.language.cues import cue_at, is_according, is_reporting, verb_at
from gui.detect.language.grammar import is_class, is_end, is_finite, is_pause
from gui.detect.language.phrases import Phrase, noun_phrase_from, subject_before
from gui.detect.language.tokens import Item, Paragraph
from gui.detect.language.verbs import Form
from gui.detect.rules.attribution import source_of
from gui.detect.rules.clause import LONGEST, SHORTEST, content_after, content_end
from gui.detect.rules.draft import Draft
from gui.detect.speakers.recipients import recipient_after
from gui.domain.reasons import Why
from gui.domain.span import Span

_NO_CONTENT = frozenset({"asked", "speaking", "responding", "according"})
"""Words that begin a participle before the subject: "Asked about it, she laughed"."""
_FAR = 30
_SCORES = {Why.CLAUSE: 0.75, Why.WORDS: 0.6, Why.INTENT: 0.55}


class ReportedSpeech:
    """Reported speech of one paragraph; `taken` are items that other quotes use as cues."""

    def __init__(self, paragraph: Paragraph, taken: frozenset[int]) -> None:
        self._items = paragraph.items
        self._taken = taken
        self.drafts: list[Draft] = []
        for low, high in pairwise(paragraph.bounds):
            self._read_sentence(low, high)

    def _read_sentence(self, low: int, high: int) -> None:
        end = high
        while end > low and is_end(self._items[end - 1]):
            end -= 1
        for place in range(low, end):
            if place in self._taken or self._items[place].quoted:
                continue
            if is_according(self._items, place, end):
                self._according(low, place, end)
            elif not self._items[place].capital:
                self._reporting(low, place, end)

    def _reporting(self, low: int, place: int, end: int) -> None:
        cue, verb = cue_at(self._items, place, end)
        if verb is None or not is_reporting(self._items, low, place, verb):
            return
        if verb.takes("e") and self._tail(low, place, end):
            return
        found = content_after(self._items, cue.last, end, verb)
        if found is None:
            return
        first, what = found
        source, antecedent = source_of(self._items, low, place, verb)
        last = content_end(self._items, first, end, words=what is Why.WORDS)
        short = last - first < SHORTEST
        marked = what is Why.WORDS and any(item.quoted for item in self._items[first:last])
        if (source is None and verb.form is not Form.ING) or (short and not marked):
            return
        self._add(
            Span(self._items[first].start, self._items[last - 1].stop),
            cue,
            source,
            _SCORES.get(what, 0.8) - (0.15 if source is None else 0.0),
            what.format(opening=self._items[first].lower, cue=self._items[place].lower),
            antecedent,
        )

    def _tail(self, low: int, place: int, end: int) -> bool:
        """Read "CONTENT, she said" and "CONTENT, she said, MORE"."""
        items = self._items
        subject = _beside(items, low, place)
        if subject is None:
            return False
        comma = min(subject.first, place) - 1
        if comma - low < SHORTEST or comma - low > LONGEST or items[comma].text != ",":
            return False
        if items[low].lower in _NO_CONTENT or not any(map(is_finite, items[low:comma])):
            return False
        after = max(subject.last, place + 1)
        rest = _past_circumstances(items, after, end)
        content = Span(items[low].start, items[comma - 1].stop)
        reason = Why.CUE_AFTER_COMMA.format(cue=items[place].lower)
        if rest >= end:
            self._add(content, Phrase(place, place + 1), subject, 0.8, reason)
            return True
        if items[rest].text == "," and rest == after and SHORTEST < end - rest < LONGEST:
            more = Span(items[rest + 1].start, items[end - 1].stop)
            self._add(content, Phrase(place, place + 1), subject, 0.7, reason, more=(more,))
            return True
        return False

    def _according(self, low: int, place: int, end: int) -> None:
        items = self._items
        source = noun_phrase_from(items, place + 2, end, open_end=place > low + 1)
        if source is None:
            return
        first, last = low, place
        if place <= low + 1:
            first = source.last
            first += first < end and items[first].text == ","
            last = content_end(items, first, end)
        while last > first and is_pause(items[last - 1]):
            last -= 1
        if SHORTEST <= last - first <= LONGEST:
            content = Span(items[first].start, items[last - 1].stop)
            self._add(content, Phrase(place, place + 2), source, 0.8, Why.ACCORDING)

    def _add(
        self,
        content: Span,
        cue: Phrase,
        source: Phrase | None,
        score: float,
        reason: str,
        antecedent: Phrase | None = None,
        more: tuple[Span, ...] = (),
    ) -> None:
        items = self._items
        self.drafts.append(
            Draft(
                (content, *more),
                cue.span(items),
                None if source is None else source.span(items),
                round(score, 2),
                reason,
                None if antecedent is None else antecedent.span(items),
            )
        )


def _beside(items: Sequence[Item], low: int, place: int) -> Phrase | None:
    """Return the subject before a cue, or after it where it is turned round: ", said X"."""
    if place > low and items[place - 1].text == ",":
        verb = verb_at(items, place)
        if verb is None or not verb.takes("i") or verb.form is Form.ING:
            return None
        return noun_phrase_from(items, place + 1, len(items))
    return subject_before(items, low, place)


def _past_circumstances(items: Sequence[Item], place: int, end: int) -> int:
    """Skip persons addressed, times and places: "told | Trend on Nov. 11"."""
    place = recipient_after(items, place, end)
    last = min(end, place + _FAR)
    while place < last and not items[place].quoted:
        item = items[place]
        if is_pause(item) or is_finite(item) or is_class(item, "subordinator", "relative"):
            return place
        place += 1
    return place
