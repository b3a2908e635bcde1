"""Who said what stands in marks: the words before and after a quotation region."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gui.detect.language.cues import cue_at, is_according, is_noun, is_passive, verb_at
from gui.detect.language.grammar import is_adverb, is_class, is_end, is_finite
from gui.detect.language.phrases import (
    Phrase,
    noun_phrase_ending,
    noun_phrase_from,
    subject_before,
)
from gui.detect.language.tokens import Item
from gui.detect.language.verbs import Form, Verb
from gui.detect.speakers.recipients import recipient_after
from gui.domain.reasons import Why

_FAR = 24
_NO_NOUNS = ("preposition", "subordinator", "conjunction", "relative")
_ENDINGS = frozenset(",?!…—–-.")
_INSIDE_CLOSING = "\"'”’“»«›‹」』 \u00a0\u202f"
_FINITE = (Form.PAST, Form.PRESENT, Form.BASE)


@dataclass(frozen=True, slots=True)
class Attribution:
    """The cue (items `cue.first` to `cue.last`) and the source of a quote, either may be missing.

    `last` is the item after the attribution. `source` and `antecedent` are phrases of items.
    """

    cue: Phrase
    source: Phrase | None
    last: int
    score: float
    reason: str
    antecedent: Phrase | None = None


def is_title(region: str) -> bool:
    """Tell a work's title by its capitals: “A Short Guide to the Sky”."""
    listed = re.findall(r"[^\W\d_]+", region)
    long = [word for word in listed if len(word) > 3]
    ended = region.rstrip(_INSIDE_CLOSING).endswith((".", "!", "?"))
    return len(listed) > 1 and len(long) > 0 and not ended and all(w[0].isupper() for w in long)


def after_region(items: Sequence[Item], place: int, high: int) -> Attribution | None:
    """Read what follows the quotation region at `place`, up to `high`: "she said", "said X"."""
    start = place + 1
    if start >= high:
        return None
    pause = items[start].text in (",", "—", "–", "--", "-")
    inner = items[place].text.rstrip(_INSIDE_CLOSING)
    if not pause and (not inner or inner[-1] not in _ENDINGS):
        return None
    start += pause
    if start >= high:
        return None
    if is_according(items, start, high):
        source = noun_phrase_from(items, start + 2, high)
        last = source.last if source else start + 2
        return Attribution(Phrase(start, start + 2), source, last, 0.9, Why.ACCORDING_AFTER)
    return _inverted(items, start, high) or _straight(items, start, high)


def _inverted(items: Sequence[Item], start: int, high: int) -> Attribution | None:
    verb = verb_at(items, start)
    if verb is None or not verb.takes("i") or verb.form not in _FINITE:
        return None
    source = noun_phrase_from(items, start + 1, high)
    if source is None:
        return None
    reason = Why.CUE_AFTER.format(cue=items[start].lower)
    return Attribution(Phrase(start, start + 1), source, source.last, 0.95, reason)


def _straight(items: Sequence[Item], start: int, high: int) -> Attribution | None:
    for place in range(start + 1, min(high, start + _FAR)):
        if items[place].quoted or is_end(items[place]):
            return None
        cue, verb = cue_at(items, place, high)
        if verb is None or not verb.frames & {"q", "e", "c"} or verb.form is Form.ING:
            continue
        subject = subject_before(items, start, place)
        if subject is None or not _leads_up(items, start, subject.first):
            continue
        reason = Why.CUE_AFTER.format(cue=items[place].lower)
        return Attribution(cue, subject, cue.last, 0.95, reason)
    return None


def _leads_up(items: Sequence[Item], start: int, first: int) -> bool:
    """Tell whether only adverbs stand between the mark and the subject."""
    return all(is_adverb(items[place]) for place in range(start, first))


def before_region(items: Sequence[Item], low: int, place: int, high: int) -> Attribution | None:
    """Read what leads up to the region at `place`: "X said:", "X told Y, ", "According to X,".

    A clause that only begins with marks ("said “dry roads” were best") is left to the rules for
    reported speech.
    """
    last = place - 1
    if last < low:
        return None
    pause = items[last].text if items[last].text in (",", ":", "—", "–", "--") else ""
    last -= bool(pause)
    if last < low or (not pause and (is_title(items[place].text) or _goes_on(items, place, high))):
        return None
    if is_according(items, low, place) and pause:
        source = noun_phrase_from(items, low + 2, place, open_end=False)
        return Attribution(Phrase(low, low + 2), source, place, 0.85, Why.ACCORDING_BEFORE)
    return _led_by_verb(items, low, last, pause) or _led_by_name(items, low, last, pause)


def _goes_on(items: Sequence[Item], place: int, high: int) -> bool:
    inner = items[place].text.rstrip(_INSIDE_CLOSING)
    ended = not inner or inner[-1] in _ENDINGS
    return not ended and place + 1 < high and items[place + 1].word


def _led_by_verb(items: Sequence[Item], low: int, last: int, pause: str) -> Attribution | None:
    for place in range(last, max(low, last - _FAR) - 1, -1):
        if items[place].quoted or is_end(items[place]):
            return None
        cue, verb = cue_at(items, place, last + 1)
        speaks = verb is not None and verb.takes("q") and not is_noun(items, low, place, verb)
        if verb is not None and speaks and _reaches(items, cue, verb, last, pause):
            return _by(items, low, cue, verb)
        if pause != ":" and is_finite(items[place]):
            return None
    return None


def _reaches(items: Sequence[Item], cue: Phrase, verb: Verb, last: int, pause: str) -> bool:
    """Tell whether nothing but a person addressed, a time or a place stands before the mark."""
    if cue.last == last + 1 or pause == ":":
        return True
    addressed = recipient_after(items, cue.last, last + 1) if verb.takes("r") else cue.last
    if pause == "":
        return addressed == last + 1
    following = items[cue.last]
    return (
        addressed > cue.last or is_class(following, "preposition", "time") or (is_adverb(following))
    )


def _by(items: Sequence[Item], low: int, cue: Phrase, verb: Verb) -> Attribution:
    source, antecedent = (
        (None, None)
        if is_passive(items, low, cue.first, verb)
        else source_of(items, low, cue.first, verb)
    )
    reason = Why.CUE_BEFORE.format(cue=items[cue.first].lower)
    return Attribution(cue, source, cue.last, 0.7 if source is None else 0.9, reason, antecedent)


def source_of(
    items: Sequence[Item], low: int, place: int, verb: Verb
) -> tuple[Phrase | None, Phrase | None]:
    """Return the source of the verb at `place`, and the antecedent if it is a relative pronoun.

    A participle ("adding") and a verb after "and" share the subject of the sentence.
    """
    before = place - 1
    while before > low and is_adverb(items[before]):
        before -= 1
    if before < low:
        return None, None
    subject = subject_before(items, low, place)
    if _shares_subject(items, before, verb) or subject is None:
        if verb.form is Form.ING:
            return _nearest_subject(items, low, before), None
        own = subject if items[before].text == "," else None
        return own or _first_subject(items, low, before), None
    if items[subject.first].lower in ("who", "which"):
        end = subject.first - 1
        end -= end >= low and items[end].text == ","
        return subject, noun_phrase_ending(items, low, end)
    return subject, None


def _shares_subject(items: Sequence[Item], before: int, verb: Verb) -> bool:
    """Tell ", adding" and "and said" from "X is saying" and "with X saying"."""
    item = items[before]
    if item.lower in ("and", "but", ","):
        return True
    return verb.form is Form.ING and (not item.word or is_class(item, *_NO_NOUNS))


def _first_subject(items: Sequence[Item], low: int, high: int) -> Phrase | None:
    """Return the subject of the first finite verb of a sentence, up to `high`."""
    for place in range(low + 1, min(high, low + 2 * _FAR)):
        subject = subject_before(items, low, place) if is_finite(items[place]) else None
        if subject is not None:
            return subject
    return None


def _nearest_subject(items: Sequence[Item], low: int, high: int) -> Phrase | None:
    """Return the subject of the nearest finite verb before `high`, relative clauses left out."""
    for place in range(high - 1, max(low, high - 2 * _FAR), -1):
        if not is_finite(items[place]):
            continue
        subject = subject_before(items, low, place)
        if subject is not None and items[subject.first].lower not in ("who", "which"):
            return subject
    return None


def _led_by_name(items: Sequence[Item], low: int, last: int, pause: str) -> Attribution | None:
    """Read "NAME: “ ... ”", as transcripts and captions have it."""
    if pause != ":" or last - low > 7 or not items[low].capital:
        return None
    if any(is_finite(item) for item in items[low : last + 1]):
        return None
    source = noun_phrase_ending(items, low, last)
    if source is None or source.first != low:
        return None
    return Attribution(Phrase(last + 1, last + 2), source, last + 2, 0.75, Why.NAME_AND_COLON)
