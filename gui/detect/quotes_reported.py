"""Speech reported without marks, or with marks within it: "said that ...", "..., she said"."""

from collections.abc import Sequence
from dataclasses import replace

from gui.detect.attribution import is_according, source_of, verb_at
from gui.detect.draft import Draft
from gui.detect.grammar import is_adverb, is_class, is_end, is_finite, is_pause
from gui.detect.phrases import Phrase, noun_phrase_from, recipient_after, subject_before
from gui.detect.tokens import Item, Paragraph
from gui.detect.verbs import Form, Verb
from gui.domain.span import Span

_OPENS_CLAUSE = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where"})
_BE = frozenset("is are was were be been being 're ’re am isn't wasn't isn’t wasn’t".split(" "))
_STAND_ALONE = frozenset({"some", "many", "most", "all", "several", "both", "few", "those"})
_PLURALS = frozenset("they we i you who people others some many most men women and police".split(" "))
_SHORTEST = 3
_BEFORE_THAT = 12
_PLAIN = frozenset({"say", "think", "believe"})
"""Verbs after which a clause without "that" is the rule; others need a closer look."""


class ReportedSpeech:
    """Reported speech of one paragraph; `taken` are items that other quotes use as cues."""

    def __init__(self, paragraph: Paragraph, taken: frozenset[int]) -> None:
        self._items = paragraph.items
        self._taken = taken
        self.drafts: list[Draft] = []
        for low, high in zip(paragraph.bounds, paragraph.bounds[1:], strict=False):
            self._read_sentence(low, high)

    def _read_sentence(self, low: int, high: int) -> None:
        end = high
        while end > low and is_end(self._items[end - 1]):
            end -= 1
        for place in range(low, end):
            if place in self._taken:
                continue
            if is_according(self._items, place, end):
                self._according(low, place, end)
                continue
            verb = verb_at(self._items, place)
            if verb is not None and not self._items[place].capital:
                self._reporting(low, place, end, verb)

    def _reporting(self, low: int, place: int, end: int, verb: Verb) -> None:
        if not is_reporting(self._items, low, place, verb):
            return
        if verb.takes("e") and self._tail(low, place, end):
            return
        first = content_after(self._items, place, end, verb)
        if first is None:
            return
        source, antecedent = source_of(self._items, low, place, verb)
        if source is None and verb.form is not Form.ING:
            return
        last = content_end(self._items, first, end)
        if last - first < _SHORTEST:
            return
        word = self._items[place].lower
        clause = self._items[first].lower
        reason = f"'{word} {clause} ...'" if clause in _OPENS_CLAUSE else f"clause after '{word}'"
        self._add(first, last, place, source, antecedent, 0.7, reason)

    def _tail(self, low: int, place: int, end: int) -> bool:
        """Read "CONTENT, she said" and "CONTENT, she said, MORE"."""
        subject = _tail_subject(self._items, low, place)
        after = place + 1
        if subject is None:
            return False
        if subject.last > place:
            after = subject.last
        comma = min(subject.first, place) - 1
        if comma <= low or self._items[comma].text != ",":
            return False
        if self._items[low].lower in ("asked", "speaking", "responding", "according"):
            return False
        if comma - low < _SHORTEST or not any(is_finite(i) for i in self._items[low:comma]):
            return False
        rest = _past_circumstances(self._items, after, end)
        reason = f"cue '{self._items[place].lower}' after a comma"
        if rest >= end:
            self._add(low, comma, place, subject, None, 0.7, reason)
            return True
        if self._items[rest].text == "," and rest == after and end - rest > _SHORTEST:
            more = Span(self._items[rest + 1].start, self._items[end - 1].stop)
            self._add(low, comma, place, subject, None, 0.65, reason)
            self.drafts[-1] = replace(
                self.drafts[-1], content=(*self.drafts[-1].content, more)
            )
            return True
        return False

    def _according(self, low: int, place: int, end: int) -> None:
        source = noun_phrase_from(self._items, place + 2, end)
        if source is None:
            return
        cue = Phrase(place, place + 2)
        if place <= low + 1:
            first = source.last
            if first < end and self._items[first].text == ",":
                first += 1
            last = content_end(self._items, first, end)
        else:
            first, last = low, place
        while last > first and is_pause(self._items[last - 1]):
            last -= 1
        if last - first >= _SHORTEST:
            self._add(first, last, cue, source, None, 0.8, "'according to'")

    def _add(
        self,
        first: int,
        last: int,
        cue: int | Phrase,
        source: Phrase | None,
        antecedent: Phrase | None,
        score: float,
        reason: str,
    ) -> None:
        items = self._items
        words = cue if isinstance(cue, Phrase) else Phrase(cue, cue + 1)
        self.drafts.append(
            Draft(
                (Span(items[first].start, items[last - 1].stop),),
                words.span(items),
                None if source is None else source.span(items),
                score,
                reason,
                None if antecedent is None else antecedent.span(items),
            )
        )


def is_reporting(items: Sequence[Item], low: int, place: int, verb: Verb) -> bool:
    """Tell a verb that has a speaker from a noun ("a report") and from a passive ("was told")."""
    before = place - 1
    while before > low and is_adverb(items[before]):
        before -= 1
    if before < low:
        return verb.form is Form.ING
    previous = items[before]
    if previous.lower in _BE and verb.form in (Form.PAST, Form.PARTICIPLE):
        return False
    if is_class(previous, "determiner") and previous.lower not in _STAND_ALONE:
        return False
    if verb.form is Form.BASE:
        return _is_plural(items, low, before)
    return True


def _is_plural(items: Sequence[Item], low: int, before: int) -> bool:
    """Tell whether a base form ("say") may follow: a plural, "to", "will" or "did"."""
    item = items[before]
    if is_class(item, "auxiliary") or item.lower in _PLURALS or item.lower.endswith("s"):
        return True
    if item.text in (",", ")", "—", "–"):
        return True
    return any(i.lower == "and" for i in items[max(low, before - 4) : before])


def _tail_subject(items: Sequence[Item], low: int, place: int) -> Phrase | None:
    """The subject before the cue, or after it where it is turned round: ", said X"."""
    verb = verb_at(items, place)
    if place > low and items[place - 1].text == ",":
        if verb is None or not verb.takes("i") or verb.form is Form.ING:
            return None
        return noun_phrase_from(items, place + 1, len(items))
    return subject_before(items, low, place)


def _past_circumstances(items: Sequence[Item], place: int, end: int) -> int:
    """Skip persons addressed, times and places: "told | Trend on Nov. 11"."""
    place = recipient_after(items, place, end)
    while place < end and not items[place].quoted:
        item = items[place]
        if is_pause(item) or is_finite(item) or is_class(item, "subordinator", "relative"):
            return place
        place += 1
    return place


def content_after(items: Sequence[Item], cue: int, end: int, verb: Verb) -> int | None:
    """Return the item at which the reported clause begins after a cue, or None."""
    place = cue + 1
    if place >= end:
        return None
    if verb.takes("r"):
        place = recipient_after(items, place, end)
    that = _that_within(items, place, end)
    if that is not None:
        return that if verb.takes("t") else None
    if not verb.takes("c"):
        return None
    place = _past_time(items, place, end)
    if place >= end or not _begins_clause(items, place, end, strict=verb.base not in _PLAIN):
        return None
    return place


def _that_within(items: Sequence[Item], place: int, end: int) -> int | None:
    for later in range(place, min(end, place + _BEFORE_THAT)):
        item = items[later]
        if item.lower in _OPENS_CLAUSE and (later == place or item.lower == "that"):
            return later
        if item.quoted or is_finite(item) or item.text in (",", ";", ":"):
            return None
        if later == place and not (
            is_class(item, "preposition", "time", "adverb") or is_adverb(item)
        ):
            return None
    return None


def _past_time(items: Sequence[Item], place: int, end: int) -> int:
    while place < end and (is_adverb(items[place]) or is_class(items[place], "time")):
        place += 1
    if place + 1 < end and items[place].lower in ("on", "in") and (
        is_class(items[place + 1], "time") or items[place + 1].lower.isdigit()
    ):
        place += 2
        while place < end and items[place].lower.isdigit():
            place += 1
    return place


def _begins_clause(items: Sequence[Item], place: int, end: int, *, strict: bool) -> bool:
    """Tell a clause from an object ("announced his candidacy"): a verb follows the first noun."""
    first = items[place]
    if not (first.word or first.quoted) or is_finite(first):
        return False
    if is_class(first, "preposition", "conjunction") and not is_class(first, "determiner"):
        return False
    for later in range(place + 1, min(end, place + 16)):
        if is_finite(items[later]):
            return True
        if strict and (
            is_pause(items[later]) or is_class(items[later], "relative", "subordinator")
        ):
            return False
    return False


def content_end(items: Sequence[Item], first: int, end: int) -> int:
    """Return the item after the reported clause: the sentence's end, or where another begins."""
    for place in range(first + _SHORTEST, end):
        item = items[place]
        if item.text == ";":
            return place
        if item.text in (",", "—", "–", "--") and place + 1 < end:
            if is_according(items, place + 1, end):
                return place
            verb = verb_at(items, place + 1)
            if verb is not None and verb.form is Form.ING:
                return place
    return end

