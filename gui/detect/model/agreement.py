"""One name, one type: mentions, words and kindred names vote within a document."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from gui.detect.language.lexicon import words
from gui.detect.model.borders import NAMES, THINGS
from gui.detect.model.entities import Entity
from gui.detect.model.opinion import opinions
from gui.detect.names.places import is_city, is_country

SECOND = 1.0
"""Weight of the second opinion beside the model's mentions."""
SHARE = 0.5
"""So much of a long name's votes goes to its short form."""

GIVEN = 1.0
"""The first word of a person's name counts for a person as its own mentions do."""
SURNAME = 2.0
"""A surname counts for a person more than its own mentions do."""
NAMED = NAMES | THINGS

Votes = dict[str, dict[str, float]]

_ACRONYM = re.compile(r" \((?:the )?([A-Z][A-Za-z&.]{1,9})[),;]")


def key_of(name: str) -> str:
    """Under which name votes are counted: capitals throughout are a way to write, but acronyms."""
    return name.title() if name.isupper() and len(name) > 4 and "." not in name else name


def agreed_types(text: str, entities: Iterable[Entity]) -> dict[str, str]:
    """The type of each name of a text by its key, surnames and acronyms included."""
    names = [one for one in entities if one.label in NAMED]
    votes = _first_votes(text, names)
    for giver, taker in _acronyms(text, names):
        _share(votes, giver, taker)
    own = {name: _best(tally) for name, tally in votes.items()}
    for name, label in own.items():
        for kin, weight in _kin(name, label, votes):
            votes[kin][label] += weight * votes[name][label]
    return {name: _best(tally) for name, tally in votes.items()}


def _first_votes(text: str, names: Iterable[Entity]) -> Votes:
    """What the model and the second opinion say of each name alone."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for one in names:
        tally = votes[key_of(text[one.start : one.stop])]
        for label, chance in (one.odds or {one.label: one.score}).items():
            tally[label] += chance
        for label, weight in opinions(text, one.start, one.stop):
            tally[label] += SECOND * weight
    return votes


def _kin(name: str, label: str, votes: Votes) -> Iterator[tuple[str, float]]:
    """The names that a name speaks for, with how much of its votes they get."""
    tokens = name.split()
    if label == "ORG":
        yield from ((short, SHARE) for short in _short_forms(tokens, votes))
    elif label == "PERSON" and len(tokens) > 1:
        if tokens[0] in votes:
            yield tokens[0], GIVEN
        if len(tokens) <= 4 and not tokens[-1].endswith("."):
            yield tokens[-1], SURNAME


def _best(tally: dict[str, float]) -> str:
    return max(sorted(tally), key=lambda label: tally[label] * (label in NAMED))


def _share(votes: Votes, one: str, other: str) -> None:
    both = {label: votes[one][label] + votes[other][label] for label in NAMED}
    votes[one].update(both)
    votes[other].update(both)


def _acronyms(text: str, names: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    """Pairs of a name and the short form in brackets behind it."""
    for one in names:
        found = _ACRONYM.match(text, one.stop)
        name = text[one.start : one.stop]
        if found is not None and " " in name and _abbreviates(found.group(1), name):
            yield key_of(name), found.group(1)


def _abbreviates(short: str, name: str) -> bool:
    """Tell "(WHO)" after "World Health Organization" from "(Reuters)" after "Hong Kong"."""
    letters = [char for char in short.casefold() if char.isalpha()]
    rest = iter(name.casefold())
    return letters[0] == name[0].casefold() and all(letter in rest for letter in letters)


def _short_forms(tokens: list[str], votes: Votes) -> list[str]:
    """Beginnings of an organisation's name that the text uses alone, places not among them."""
    beginnings = (" ".join(tokens[:count]) for count in range(1, len(tokens)))
    return [
        short
        for short in beginnings
        if short in votes
        and short not in words("demonyms")
        and not is_country(short)
        and not is_city(short, large=False)
    ]
