"""Which items report what someone said."""

from collections.abc import Sequence

from gui.detect.language.grammar import is_adverb, is_class
from gui.detect.language.phrases import Phrase
from gui.detect.language.tokens import Item
from gui.detect.language.verbs import Form, Verb, reporting_phrases, reporting_verbs

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'re", "’re"})
_BE |= {"isn't", "isn’t", "wasn't", "wasn’t", "weren't", "weren’t"}
_STAND_ALONE = frozenset({"some", "many", "most", "all", "several", "both", "few", "those"})
_PLURALS = _STAND_ALONE | {"they", "we", "i", "you", "who", "people", "others", "men", "women"}
_PLURALS |= {"police", "nobody", "no-one"}


def verb_at(items: Sequence[Item], place: int) -> Verb | None:
    """Return the reporting verb at an item, if it is one; a capital makes it a name ("Post")."""
    return None if items[place].capital else reporting_verbs().get(items[place].lower)


def cue_at(items: Sequence[Item], place: int, end: int) -> tuple[Phrase, Verb | None]:
    """Return the reporting word at an item, with its small word if it has one ("called for")."""
    if place + 1 < end:
        verb = reporting_phrases().get((items[place].lower, items[place + 1].lower))
        if verb is not None:
            return Phrase(place, place + 2), verb
    return Phrase(place, place + 1), verb_at(items, place)


def is_according(items: Sequence[Item], place: int, high: int) -> bool:
    """Tell whether "according to" stands at an item."""
    return place + 1 < high and items[place].lower == "according" and items[place + 1].lower == "to"


def is_reporting(items: Sequence[Item], low: int, place: int, verb: Verb) -> bool:
    """Tell a verb that has a speaker from a noun ("a report") and from a passive ("was told")."""
    return not is_noun(items, low, place, verb) and not is_passive(items, low, place, verb)


def is_passive(items: Sequence[Item], low: int, place: int, verb: Verb) -> bool:
    """Tell "was told" from "told"."""
    before = _before(items, low, place)
    past = verb.form in (Form.PAST, Form.PARTICIPLE)
    return past and before >= low and items[before].lower in _BE


def is_noun(items: Sequence[Item], low: int, place: int, verb: Verb) -> bool:
    """Tell "a report", "their charge" from the verbs, by the word before."""
    before = _before(items, low, place)
    if before < low:
        return verb.form is not Form.ING
    previous = items[before]
    if is_class(previous, "determiner") and previous.lower not in _STAND_ALONE:
        return True
    return verb.form is Form.BASE and not _is_plural(items, low, before)


def _before(items: Sequence[Item], low: int, place: int) -> int:
    before = place - 1
    while before > low and is_adverb(items[before]):
        before -= 1
    return before


def _is_plural(items: Sequence[Item], low: int, before: int) -> bool:
    """Tell whether a base form ("say") may follow: a plural, "to", "will" or "did"."""
    item = items[before]
    if is_class(item, "auxiliary") or item.lower in _PLURALS or item.lower.endswith("s"):
        return True
    if item.text in (",", ")", "—", "–"):
        return True
    return any(i.lower == "and" for i in items[max(low, before - 4) : before])
