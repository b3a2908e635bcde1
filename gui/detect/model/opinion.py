"""A second opinion on a name's type: well-known names, its words, and what stands beside it."""

import re
from collections.abc import Iterator
from functools import cache

from gui.detect.language.lexicon import classes, words
from gui.detect.model.search import ByFirst, by_first_word
from gui.detect.names.places import countries, is_city, is_country

Opinion = tuple[str, float]
"""A type with its weight, where 1 is as much as one mention of which the model is certain."""

_HEADS = ("ORG", "FAC", "LOC", "GPE", "EVENT", "LAW")
_BASED = re.compile(r"-(?:based|born|registered|headquartered|listed)\b")
_OWNED = re.compile(
    r"(?:['’]s)? (?:shares|stock|analysts?|headquarters|employees|subsidiary|executives?"
    r"|chief executive|co-founder|CEO|newspaper|newsroom|shareholders)\b"
)
_KIND = re.compile(
    r"\b(?:company|firm|group|maker|producer|manufacturer|chain|bank|lender|retailer|carrier|airline"
    r"|newspaper|daily|magazine|broadcaster|agency|website|network|party|club|giant|brand"
    r"|think-tank|union|startup|supplier|operator|provider|developer) \Z"
)
_WITHIN = re.compile(r"\b(?:[Ii]n|near|outside|across|throughout|around|visit|visited) \Z")
_WIDEST = 16
"""So many characters before a name are looked at."""
_SIDES = frozenset(("North", "South", "East", "West", "Central", "Southeast", "Middle", "Latin"))
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z .’'-]{2,}[A-Z])(?:, [A-Z][\w .]+?)?(?:, \w+\.? \d{1,2})?"
    r"\s*(?:\((?P<agency>[A-Z][\w ]+)\))?\s*(?:-|–|—|--)\s"
)
_CREDIT = re.compile(
    r"\b(?:(?P<before>Reuters|REUTERS|AP|AFP|EPA|Getty Images|Xinhua)\s?/\s?[A-Z]"
    r"|/\s?(?P<after>Reuters|REUTERS|AP|AFP|EPA|Getty Images)\b)"
)


def opinions(text: str, start: int, stop: int) -> Iterator[Opinion]:
    """Yield what speaks for a type of the name at `[start, stop)`; nothing where nothing does."""
    name = text[start:stop]
    yield from by_words(name)
    if _BASED.match(text, stop):
        yield "GPE", 1.5
    elif _OWNED.match(text, stop):
        yield "ORG", 1.0
    low = max(0, start - _WIDEST)
    if _KIND.search(text, low, start):
        yield "ORG", 0.4 if " " in name else 1.0
    elif " " not in name and _WITHIN.search(text, low, start):
        yield "GPE", 0.4


@cache
def by_words(name: str) -> tuple[Opinion, ...]:
    """What the words of a name say, wherever it stands."""
    shown = name.title() if name.isupper() and len(name) > 4 else name
    tokens = name.split()
    known = known_type(shown)
    if known is not None:
        return ((known, 2.0),)
    if _is_people(tokens):
        return (("NORP", 1.5),)
    found = [*_by_suffix(tokens), *_by_head(tokens), *_by_first(tokens)]
    if len(tokens) == 1 and name.isupper() and len(name) in range(2, 7):
        found.append(("ORG", 0.4))
    if len(tokens) < 3 and is_city(shown, large=True):
        found.append(("GPE", 0.3))
    return tuple(found)


def known_type(name: str) -> str | None:
    """The type of a name that everybody knows: countries, states, a few organisations."""
    if is_country(name):
        return "GPE"
    key = name.replace(" ", "_")
    listed = classes("known_names")
    return next((label for label in listed if key in listed[label]), None)


@cache
def known_names() -> ByFirst:
    """The well-known names, by their first word."""
    names = {name for name in countries() if is_country(name)}
    for listed in classes("known_names").values():
        names |= {name.replace("_", " ") for name in listed}
    return by_first_word(names)


def places_and_agencies(text: str, start: int, stop: int) -> Iterator[tuple[int, int, str]]:
    """Yield the place and the agency of datelines, and the agency of picture credits."""
    for line in re.finditer(r"^.+", text[start:stop], re.MULTILINE):
        base = start + line.start()
        dateline = _DATELINE.match(line.group())
        if dateline is not None:
            low, high = dateline.span("place")
            yield base + low, base + high, "GPE"
            if dateline["agency"]:
                low, high = dateline.span("agency")
                yield base + low, base + high, "ORG"
        for credit in _CREDIT.finditer(line.group()):
            low, high = credit.span("before" if credit["before"] else "after")
            yield base + low, base + high, "ORG"


def _is_people(tokens: list[str]) -> bool:
    """Tell "Norwegian", "Danes" and "West African"."""
    last = tokens[-1].rpartition("-")[2]
    people = last in words("demonyms") or last.removesuffix("s") in words("demonyms")
    return people and (len(tokens) == 1 or (len(tokens) == 2 and tokens[0] in _SIDES))


def _by_suffix(tokens: list[str]) -> Iterator[Opinion]:
    if len(tokens) > 1 and tokens[-1].rstrip(".") in words("company_suffixes"):
        yield "ORG", 2.0


def _by_head(tokens: list[str]) -> Iterator[Opinion]:
    """The last word ("Foreign Ministry"), or the one before "of" ("Bank of X")."""
    listed = classes("name_words")
    telling = tokens[-1:] if len(tokens) > 1 else []
    if len(tokens) > 2 and tokens[1] in ("of", "for"):
        telling = tokens[:1]
    for word in telling:
        yield from ((label, 0.6) for label in _HEADS if word in listed[label])


def _by_first(tokens: list[str]) -> Iterator[Opinion]:
    listed = classes("name_words")
    given = classes("first_names")
    if len(tokens) == 1:
        return
    yield from ((lab, 0.4) for lab in ("GPE", "LOC", "ORG") if tokens[0] in listed[f"first {lab}"])
    if len(tokens) < 5 and any(tokens[0] in given[kind] for kind in given):
        yield "PERSON", 0.3
