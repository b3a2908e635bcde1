"""Noun phrases beside a reporting word: who speaks, and to whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.detect.language.grammar import (
    is_adverb,
    is_class,
    is_end,
    is_finite,
    is_participle,
    is_pause,
)
from gui.detect.language.tokens import Item
from gui.domain.span import Span

_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "you", "who", "which"})
_ALONE = frozenset({"some", "many", "most", "all", "several", "both", "few", "one"})
_ALONE |= {"others", "neither", "each"}
_NOT_INSIDE = frozenset({"after", "before", "since", "until"})
_LONGEST = 24
"""No name with its role is longer, in items; it also bounds the work for each cue."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of items: `first` is the first, `last` the one after the last."""

    first: int
    last: int

    def span(self, items: Sequence[Item]) -> Span:
        """Return where the phrase lies in the document."""
        return Span(items[self.first].start, items[self.last - 1].stop)


def subject_before(items: Sequence[Item], low: int, cue: int) -> Phrase | None:
    """Find who governs the reporting word at `cue`, within the sentence that begins at `low`.

    An apposition between commas belongs to the phrase; a relative clause or a participle there
    does not. Returns None where no subject stands before the word.
    """
    place = cue - 1
    while place >= low and (is_adverb(items[place]) or _is_helper(items[place])):
        place -= 1
    if place < low:
        return None
    if items[place].text == ")":
        opening = _back_to(items, low, place, "(")
        head = None if opening is None else noun_phrase_ending(items, low, opening - 1)
        return None if head is None else Phrase(head.first, place + 1)
    if items[place].text in (",", "—", "–", "--"):
        return _before_aside(items, low, place)
    return noun_phrase_ending(items, low, place)


def _is_helper(item: Item) -> bool:
    return is_class(item, "auxiliary") and item.lower not in ("to", "'s", "’s")


def _back_to(items: Sequence[Item], low: int, place: int, mark: str) -> int | None:
    for earlier in range(place - 1, max(low, place - _LONGEST) - 1, -1):
        if items[earlier].text == mark:
            return earlier
        if items[earlier].quoted:
            return None
    return None


def _before_aside(items: Sequence[Item], low: int, comma: int) -> Phrase | None:
    """Read "NAME, aside," backwards from the second comma."""
    opening = _back_to(items, low, comma, items[comma].text)
    if opening is None or opening <= low or opening + 1 >= comma:
        return None
    head = noun_phrase_ending(items, low, opening - 1)
    if head is None:
        return noun_phrase_ending(items, opening + 1, comma - 1)
    short = head.last - head.first == 1 and head.first - 1 > low
    if short and items[head.first - 1].text == "," and _is_credit(items[head.first]):
        earlier = noun_phrase_ending(items, low, head.first - 2)
        head = earlier if earlier is not None else head
    if _opens_apposition(items[opening + 1]):
        return Phrase(head.first, comma)
    return head


def _is_credit(item: Item) -> bool:
    """Tell whether an item is an age or a party and state ("R-Fla.")."""
    return item.lower.isdigit() or "-" in item.lower or item.lower.endswith(".")


def _opens_apposition(item: Item) -> bool:
    if not item.word or is_adverb(item) or is_participle(item) or is_finite(item):
        return False
    if is_class(item, "determiner"):
        return True
    return not is_class(
        item, "relative", "preposition", "subordinator", "conjunction", "time", "pronoun"
    )


def noun_phrase_ending(items: Sequence[Item], low: int, last: int) -> Phrase | None:
    """Read the noun phrase whose last item is `last`, backwards; None if there is none."""
    if last < low or not (items[last].word or items[last].lower in ("'s", "’s", "%")):
        return None
    if items[last].lower in _SUBJECT_PRONOUNS:
        return Phrase(last, last + 1)
    first = last + 1
    for place in range(last, max(low, last - _LONGEST) - 1, -1):
        if not _may_belong(items, low, place, last):
            break
        first = place
        if is_class(items[place], "determiner") and not _continues(items, low, place):
            break
    first = _stripped(items, first, last)
    if first > last:
        return None
    if first == last and is_class(items[last], "preposition", "conjunction", "determiner"):
        return Phrase(first, last + 1) if items[last].lower in _ALONE else None
    return Phrase(first, last + 1)


def _continues(items: Sequence[Item], low: int, place: int) -> bool:
    """Tell whether something before a determiner still belongs: "the mayor of | the city"."""
    return place > low and is_class(items[place - 1], "preposition", "conjunction", "determiner")


def _may_belong(items: Sequence[Item], low: int, place: int, last: int) -> bool:
    item = items[place]
    if not item.word:
        return item.lower in ("'s", "’s", "&", "$", "£", "€", "%", "'", "’")
    if item.lower in ("and", "or"):
        return low < place < last and items[place - 1].word
    if is_class(item, "determiner") and item.lower != "that":
        return True
    if is_class(item, "preposition") and item.lower not in _NOT_INSIDE:
        return place < last
    if is_class(item, "pronoun", "relative", "subordinator", "conjunction"):
        return False
    return _is_nominal(items, low, place, last)


def _is_nominal(items: Sequence[Item], low: int, place: int, last: int) -> bool:
    """Tell a noun or adjective from a verb, an adverb or a participle."""
    item = items[place]
    before = items[place - 1] if place > low else None
    introduced = before is not None and (
        is_class(before, "determiner") or before.lower in ("'s", "’s") or is_adverb(before)
    )
    if is_finite(item) or is_adverb(item):
        return item.lower.endswith(("ed", "ly")) and introduced and place < last
    return introduced or item.capital or not is_participle(item)


def _stripped(items: Sequence[Item], first: int, last: int) -> int:
    """Cut what stands before the phrase proper: conjunctions, "On Monday", "In Ohio"."""
    stopped_at_verb = first > 0 and is_finite(items[first - 1])
    if stopped_at_verb:
        for place in range(first, last):
            if items[place].lower == "and":
                return place + 1
    while first < last and is_class(items[first], "conjunction"):
        first += 1
    while first < last and _only_preposition(items[first]):
        first += 1
        while first < last and is_class(items[first], "time"):
            first += 1
            while first < last and items[first].lower[0].isdigit():
                first += 1
    return first


def _only_preposition(item: Item) -> bool:
    return is_class(item, "preposition") and not is_class(item, "determiner")


def noun_phrase_from(
    items: Sequence[Item], first: int, high: int, *, open_end: bool = True
) -> Phrase | None:
    """Read the noun phrase that begins at `first`, with its apposition: "said X, the mayor".

    Without `open_end` an apposition has to end with a comma, as in "According to X, the mayor, ".
    """
    if first >= high or not items[first].word:
        return None
    if items[first].lower in _SUBJECT_PRONOUNS - {"which", "who"}:
        return Phrase(first, first + 1)
    if not _may_open(items[first]):
        return None
    place = first + 1
    limit = min(high, first + _LONGEST)
    while place < limit and _goes_on(items, place, limit):
        place += 1
    if items[place - 1].lower in ("of", "and", "or", "'", "’") and place - 1 > first:
        place -= 1
    if place < limit and items[place].text == "(":
        place = _past_bracket(items, place, limit)
    return Phrase(first, _past_apposition(items, place, high, open_end=open_end))


def _may_open(item: Item) -> bool:
    if is_class(item, "determiner"):
        return True
    if is_class(
        item, "preposition", "subordinator", "conjunction", "auxiliary", "relative", "pronoun"
    ):
        return False
    return item.capital or not (is_adverb(item) or is_finite(item) or is_participle(item))


def _goes_on(items: Sequence[Item], place: int, limit: int) -> bool:
    """Tell whether the item at `place` still belongs to a phrase that began before it."""
    item, before = items[place], items[place - 1]
    following = items[place + 1] if place + 1 < limit else None
    if not item.word:
        plural = item.text in "'’" and before.lower.endswith("s")
        return plural or item.lower in ("'s", "’s", "&")
    if is_class(item, "preposition") or item.lower in ("and", "or"):
        return following is not None and _links(before, item, following)
    if is_class(item, "determiner"):
        return is_class(before, "preposition", "conjunction", "determiner")
    if is_class(item, "relative", "subordinator", "conjunction", "pronoun"):
        return False
    return _is_inside(before, item)


def _is_inside(before: Item, item: Item) -> bool:
    """Tell a noun or adjective of the phrase from the verb, adverb or time that ends it."""
    introduced = is_class(before, "determiner")
    if is_class(item, "time"):
        return introduced
    if is_finite(item) or is_adverb(item):
        return introduced and item.lower.endswith(("ed", "ly"))
    return introduced or item.capital or not is_participle(item)


def _links(before: Item, item: Item, following: Item) -> bool:
    """Tell "a spokesman for | the office" and "the mayor of" from "said X in Ohio"."""
    if item.lower == "of":
        return following.word
    named = following.capital or is_class(following, "determiner")
    if item.lower in ("and", "or"):
        return named
    role = not before.capital and not is_class(before, "time")
    return named and role and item.lower in ("for", "from", "with", "at", "by")


def _past_bracket(items: Sequence[Item], place: int, limit: int) -> int:
    for later in range(place + 1, min(limit, place + 10)):
        if items[later].text == ")":
            return later + 1
    return place


def _past_apposition(items: Sequence[Item], place: int, high: int, *, open_end: bool) -> int:
    """Return where the appositions after a name end: ", 13", ", the mayor of Sundmark"."""
    while place + 1 < high and items[place].text == ",":
        following = items[place + 1]
        end = _apposition_end(items, place + 1, high) if _opens_apposition(following) else None
        if end is None or (not open_end and (end >= high or items[end].text != ",")):
            return place
        if not (following.lower.isdigit() or is_class(following, "determiner")):
            # "said Tom, Mary and Ann" and "said Tom, mayor of X" both belong; stop after it.
            return end
        place = end
    return place


def _apposition_end(items: Sequence[Item], first: int, high: int) -> int | None:
    """Return the item after the apposition that begins at `first`; None if it is a clause."""
    end = first
    while end < high and not (is_pause(items[end]) or is_end(items[end])):
        if items[end].quoted or is_finite(items[end]) or end - first >= _LONGEST:
            return None
        if end > first and is_class(items[end], "relative", "subordinator"):
            return end
        end += 1
    return end
