"""The words that a reporting word governs: where they begin, and where they end."""

from collections.abc import Sequence

from gui.detect.language.cues import is_according, verb_at
from gui.detect.language.grammar import is_adverb, is_class, is_finite, is_pause
from gui.detect.language.tokens import Item
from gui.detect.language.verbs import Form, Verb
from gui.detect.speakers.recipients import recipient_after
from gui.domain.reasons import Why

OPENS_CLAUSE = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where"})
SHORTEST = 3
"""Fewer items make no clause."""
LONGEST = 150
"""More items make no sentence that a person would quote; it also bounds the work for each cue."""
_BEFORE_THAT = 12
_NEAR = 9
_BEFORE_VERB = 16
_PLAIN = frozenset({"say", "think", "believe"})
"""Verbs after which a clause without "that" is the rule; others need a closer look."""
_OBJECTS = frozenset({"him", "them", "her", "it", "himself", "herself", "us", "me"})


def content_after(
    items: Sequence[Item], place: int, end: int, verb: Verb
) -> tuple[int, Why] | None:
    """Return the item at which the reported words begin, and why they do; None if none do.

    Args:
        items: the items of the paragraph.
        place: the item after the cue.
        end: the item after the sentence, its full stop left out.
        verb: the cue; its frames say what may follow.
    """
    if place >= end:
        return None
    after = recipient_after(items, place, end) if verb.takes("r") else place
    that = _that_within(items, after, end)
    if that is not None:
        return (that, Why.CLAUSE_OPENED) if verb.takes("t") else None
    if verb.takes("n") and after + 1 < end and items[after].lower == "to":
        intent = items[after + 1].word and not items[after + 1].capital
        return (after, Why.INTENT) if intent else None
    if verb.takes("c"):
        clause = _past_time(items, after, end)
        if _begins_clause(items, clause, end, strict=verb.base not in _PLAIN):
            return clause, Why.CLAUSE
    if verb.takes("o") and _begins_object(items[place]):
        return place, Why.WORDS
    return None


def _begins_object(item: Item) -> bool:
    if not item.word:
        return item.text in "$£€"
    if item.lower in _OBJECTS or is_class(item, "determiner"):
        return True
    other = is_class(
        item, "preposition", "subordinator", "conjunction", "relative", "time", "pronoun"
    )
    return not (other or is_finite(item) or is_adverb(item))


def _that_within(items: Sequence[Item], place: int, end: int) -> int | None:
    """Look for "that" beyond a time or a place: "said on Tuesday at the fair that"."""
    for later in range(place, min(end, place + _BEFORE_THAT)):
        item = items[later]
        if item.lower in OPENS_CLAUSE and (later == place or item.lower == "that"):
            return later
        if item.quoted or is_finite(item) or item.text in (",", ";", ":"):
            return None
        circumstance = is_class(item, "preposition", "time") or is_adverb(item)
        if later == place and not circumstance:
            return None
    return None


def _past_time(items: Sequence[Item], place: int, end: int) -> int:
    while place < end and (is_adverb(items[place]) or is_class(items[place], "time")):
        place += 1
    if place + 1 < end and items[place].lower in ("on", "in"):
        following = items[place + 1]
        if is_class(following, "time") or following.lower.isdigit():
            place += 2
            while place < end and items[place].lower.isdigit():
                place += 1
    return place


def _begins_clause(items: Sequence[Item], place: int, end: int, *, strict: bool) -> bool:
    """Tell a clause from an object ("announced his candidacy"): a verb follows the first noun."""
    if place >= end or not (items[place].word or items[place].quoted):
        return False
    first = items[place]
    linking = is_class(first, "preposition", "conjunction") and not is_class(first, "determiner")
    if first.quoted or linking or is_finite(first):
        return first.quoted
    for later in range(place + 1, min(end, place + _BEFORE_VERB)):
        if is_finite(items[later]):
            return True
        if strict and (
            is_pause(items[later]) or is_class(items[later], "relative", "subordinator")
        ):
            return False
    return False


def content_end(items: Sequence[Item], first: int, end: int, *, words: bool = False) -> int:
    """Return the item after the reported clause: the sentence's end, or where another begins.

    `words` says that it is no clause but an object, which the next comma ends.
    """
    last = min(end, first + LONGEST)
    for place in range(first + (1 if words else SHORTEST), last - 1):
        item = items[place]
        if item.text == ";" or (words and item.text == ","):
            return place
        if item.text in (",", "—", "–", "--") and _breaks_off(items, place + 1, end):
            return place
        if item.lower == "and" and _reports(items, place + 1, (Form.PAST, Form.PRESENT)):
            return place
    return last


def _breaks_off(items: Sequence[Item], place: int, end: int) -> bool:
    """Tell whether a clause of its own begins: "adding", "while others said"."""
    if is_according(items, place, end) or items[place].lower in ("while", "though", "although"):
        return True
    verb = verb_at(items, place)
    if verb is not None and verb.form is Form.ING:
        return True
    if items[place].lower not in ("but", "and"):
        return False
    near = range(place + 1, min(end, place + 1 + _NEAR - 1))
    return any(_reports(items, later, tuple(Form)) for later in near)


def _reports(items: Sequence[Item], place: int, forms: tuple[Form, ...]) -> bool:
    verb = verb_at(items, place)
    return verb is not None and verb.takes("t") and verb.form in forms
