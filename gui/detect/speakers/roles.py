"""Nouns that stand for a name already given: "the senator", "the ministry", "the company"."""

from functools import cache

from gui.detect.language.lexicon import classes
from gui.detect.names.cast import Person

_WOMANLY = frozenset({"spokeswoman", "chairwoman", "woman", "mother", "wife", "queen", "actress"})
_WOMANLY |= {"congresswoman", "businesswoman", "girl", "daughter", "sister", "widow", "princess"}
_MANLY = frozenset({"spokesman", "chairman", "man", "father", "husband", "king", "actor", "boy"})
_MANLY |= {"congressman", "businessman", "gunman", "son", "brother", "prince", "pope"}
_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ee", "person", "eer")
_LOOSE = ("company", "group", "team")
"""Nouns that stand for any body whose name holds no word of another noun."""
TEXTS = frozenset({"statement", "release", "tweet", "letter", "document", "post", "memo"})
"""What a body publishes, which may stand for it."""


def is_person_noun(word: str) -> bool:
    """Tell whether a lower-case noun may stand for a person."""
    known = word in classes("roles")["person"] or word in _WOMANLY or word in _MANLY
    return known or (len(word) > 5 and word.endswith(_ENDINGS) and body_noun(word) is None)


def is_she(word: str) -> bool:
    """Tell whether a noun is for women only."""
    return word in _WOMANLY


def is_he(word: str) -> bool:
    """Tell whether a noun is for men only."""
    return word in _MANLY


def fits_person(head: str, person: Person) -> bool:
    """Tell whether a noun was said of a person, beside the name or as its title."""
    if (head in _WOMANLY and person.male) or (head in _MANLY and person.female):
        return False
    return head in person.roles or any(_long(role) == head for role in person.roles)


def body_noun(word: str) -> str | None:
    """The noun of `resources/lexicon/roles.txt` that a word is another word for."""
    return next((noun for noun, listed in _others().items() if word in listed), None)


def fits_body(head: str, name: str) -> bool:
    """Tell whether a noun may stand for a body of a name: "the paper" for "Evening Post"."""
    if head in name.lower().split():
        return True
    noun = body_noun(head)
    if noun is None:
        return False
    unlisted = noun in _LOOSE and not any(_heads(other, name) for other in _others())
    return unlisted or _heads(noun, name)


def _heads(noun: str, name: str) -> bool:
    listed = classes("roles").get(noun, frozenset())
    return any(word in listed for word in name.split())


def speaks_for_others(word: str) -> bool:
    """Tell whether a noun speaks for the body it is joined to: "a spokesman for X"."""
    return word in classes("roles")["speaking"]


@cache
def _others() -> dict[str, frozenset[str]]:
    listed = classes("roles")
    return {key.removeprefix("same "): listed[key] for key in listed if key.startswith("same ")}


@cache
def _titles() -> dict[str, str]:
    pairs = (pair.partition("=") for pair in classes("roles")["title"])
    return {short: long for short, _, long in pairs}


def _long(title: str) -> str:
    return _titles().get(title, title)
