"""The person addressed after a reporting word: "told | reporters | that"."""

from collections.abc import Sequence

from gui.detect.language.grammar import is_class, is_finite
from gui.detect.language.tokens import Item

_OBJECT_PRONOUNS = frozenset({"him", "them", "me", "us", "you", "himself", "herself"})
_LONGEST = 10


def recipient_after(items: Sequence[Item], first: int, high: int) -> int:
    """Return the item after the person addressed ("told | reporters | that"), or `first`."""
    if first >= high or not items[first].word:
        return first
    addressed = items[first].lower in _OBJECT_PRONOUNS
    if addressed or _is_object_her(items, first, high):
        return first + 1
    if is_class(items[first], "preposition", "subordinator", "relative", "auxiliary", "pronoun"):
        return first
    place = first
    while place < min(high, first + _LONGEST) and _is_addressed(items, first, place):
        place += 1
    return place


def _is_addressed(items: Sequence[Item], first: int, place: int) -> bool:
    item = items[place]
    joining = ("'s", "’s", "of")
    if place > first and (item.lower in joining or items[place - 1].lower in joining):
        return True
    if not item.word or is_class(
        item, "preposition", "pronoun", "subordinator", "relative", "auxiliary", "time"
    ):
        return False
    return place == first or not _begins_anew(items[place - 1], item)


def _is_object_her(items: Sequence[Item], place: int, high: int) -> bool:
    """Tell "told her that" from "told her company"."""
    if items[place].lower != "her":
        return False
    following = items[place + 1] if place + 1 < high else None
    return (
        following is None
        or not following.word
        or is_class(following, "determiner", "pronoun", "preposition", "subordinator", "auxiliary")
    )


def _begins_anew(before: Item, item: Item) -> bool:
    """Tell where the clause begins after "told reporters": a determiner, or a sudden capital."""
    if is_class(item, "determiner"):
        return not is_class(before, "preposition", "conjunction")
    lower_before = not before.capital and not is_class(before, "determiner", "preposition")
    return (item.capital and lower_before) or is_finite(item)
