"""Runs of capitalised words: what may be a name, and what stands around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gui.detect.language.grammar import is_class
from gui.detect.language.lexicon import classes, words
from gui.detect.language.tokens import Item, dateline
from gui.domain.span import Span

_LINKS = frozenset({"of", "for"})
_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den"}
    | {"bin", "ibn", "al", "el", "ben", "y", "zu", "ter", "af", "e", "abu", "’s-"}
)
_OPENING = frozenset("\"'“‘„«»‚‹([:—–-•*")
_FOLLOWING = frozenset({"district", "region", "province", "conflict", "county", "peninsula"})
_PREFIXED = re.compile(r"(?:pro|anti|non|ex|post|pre|trans|mid|all|un)-[A-Z]\w+")
_CLOSED = (
    "determiner",
    "pronoun",
    "preposition",
    "conjunction",
    "subordinator",
    "relative",
    "auxiliary",
    "adverb",
    "time",
)
_NEAR = 8
_LONGEST = 12
"""No name has more words; it also bounds the work for each run."""
_HEADLINE = 0.55


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words.

    `tokens` are its words; `title` is the form of address or office before it. `before` and
    `after` are the neighbouring words in lower case ("" at a border). `initial` tells that a
    sentence begins with it, `shouted` that all around it has capitals too, `dateline` that an
    agency's dateline holds it. `roles` are lower-case words beside it that may say what the person
    is: "the transport minister of Calvenia, | Petra Solano |, a lawyer".
    """

    span: Span
    tokens: tuple[str, ...]
    title: tuple[str, ...]
    before: str
    after: str
    initial: bool
    shouted: bool
    dateline: bool
    roles: frozenset[str]

    @property
    def name(self) -> str:
        """The words with single spaces."""
        return " ".join(self.tokens).replace(" ’", "’").replace(" '", "'")


def runs_in(items: Sequence[Item]) -> list[Run]:
    """Return the runs of a paragraph's items (no regions among them), in order."""
    shouted = _is_headline(items)
    dated = dateline(items)
    found: list[Run] = []
    place = 0
    while place < len(items):
        if not _begins(items, place):
            place += 1
            continue
        end = _end_of(items, place)
        for first, last, title in _cut(items, place, end):
            found.append(_run(items, first, last, title, shouted, first < dated))
        place = end
    return found


def run_of(items: Sequence[Item], first: int, last: int) -> Run:
    """Return the items from `first` to `last` (not included) as a run, a title before it apart."""
    titles = classes("titles")
    start = first
    while start > 0 and any(items[start - 1].text in titles[kind] for kind in titles):
        start -= 1
    title = tuple(item.text for item in items[start:first])
    return _run(items, first, last, title, shouted=False, dated=False)


def _begins(items: Sequence[Item], place: int) -> bool:
    item = items[place]
    if _PREFIXED.fullmatch(item.text):
        return True
    if not item.word or not item.capital or item.text in words("not_names"):
        return False
    acronym = item.text.isupper() and len(item.text) > 1
    return acronym or not is_class(item, *_CLOSED)


def _is_headline(items: Sequence[Item]) -> bool:
    """Tell a line in which most long words have capitals, and no sentence ends."""
    long = [item for item in items if len(item.text) > 3 and item.word]
    if len(long) < 4 or len(items) > 40 or items[-1].text in ".!":
        return False
    return sum(item.capital for item in long) > _HEADLINE * len(long)


def _end_of(items: Sequence[Item], place: int) -> int:
    """Return the item after the run: "Bank of England", "Jean van der Berg", "Smith & Sons"."""
    end = place + 1
    while end < min(len(items), place + _LONGEST):
        item = items[end]
        following = items[end + 1] if end + 1 < len(items) else None
        capital = following is not None and following.capital and following.word
        if _continues(item):
            end += 1
        elif capital and _joins(items[end - 1], item):
            end += 2
        elif (
            item.lower in _PARTICLES
            and not item.capital
            and (capital or (following is not None and following.lower in _PARTICLES))
        ):
            end += 1
        else:
            break
    while end > place + 1 and not items[end - 1].capital:
        end -= 1
    if end < len(items) and items[end].lower in _FOLLOWING and not items[end].capital:
        end += 1
    return end


def _joins(before: Item, item: Item) -> bool:
    """Tell what joins two capitalised words: "Bank of", "Smith &", "Growers’"."""
    if item.lower in _LINKS:
        return _takes_of(before)
    return item.text == "&" or (item.text in "'’" and before.lower.endswith("s"))


def _continues(item: Item) -> bool:
    if not item.word or not item.capital or item.text in words("not_names"):
        return False
    return not is_class(item, "pronoun", "relative", "auxiliary")


def _takes_of(item: Item) -> bool:
    listed = classes("name_words")
    return any(item.text in listed[kind] for kind in ("ORG", "EVENT", "LAW", "FAC", "LOC"))


def _cut(items: Sequence[Item], place: int, end: int) -> list[tuple[int, int, tuple[str, ...]]]:
    """Cut a run at titles and before given names: "French President | Emmanuel Macron"."""
    titles = classes("titles")
    is_title = [any(items[p].text in titles[kind] for kind in titles) for p in range(place, end)]
    for p in range(end - 1, place - 1, -1):
        leads = items[p].text in titles["lead"]
        is_title[p - place] &= not leads or (p + 1 < end and is_title[p + 1 - place])
    pieces: list[tuple[int, int, tuple[str, ...]]] = []
    title: tuple[str, ...] = ()
    first = position = place
    while position < end:
        if is_title[position - place] and not _names_body(items, position, end):
            if position > first:
                pieces.append((first, position, title))
            stop = position
            while stop < end and is_title[stop - place]:
                stop += 1
            title = tuple(items[p].text for p in range(position, stop))
            first = position = stop
        elif position > first and _new_person(items, first, position, end):
            pieces.append((first, position, title))
            first, title = position, ()
            position += 1
        else:
            position += 1
    if first < end:
        pieces.append((first, end, title))
    return [piece for piece in pieces if items[piece[0]].capital or "-" in items[piece[0]].text]


def _names_body(items: Sequence[Item], position: int, end: int) -> bool:
    """Tell "Foreign Ministry" from "Foreign Minister": an organisation's word ends the run."""
    listed = classes("name_words")
    last = items[end - 1].text
    return (last in listed["ORG"] or last in listed["GPE"]) and end - position > 1


def _new_person(items: Sequence[Item], first: int, position: int, end: int) -> bool:
    """Tell "France | Jean-Yves Le Drian": a given name after a place or a people."""
    from gui.detect.names.places import is_country

    before = " ".join(items[p].text for p in range(first, position))
    given = classes("first_names")
    named = any(items[position].text in given[kind] for kind in given)
    known = is_country(before) or before in words("demonyms")
    return named and known and end - position >= 2


def _run(
    items: Sequence[Item],
    first: int,
    last: int,
    title: tuple[str, ...],
    shouted: bool,
    dated: bool,
) -> Run:
    start = first - len(title)
    before = items[start - 1] if start > 0 else None
    after = items[last] if last < len(items) else None
    initial = before is None or before.text in _OPENING or before.text in ".!?…"
    return Run(
        Span(items[first].start, items[last - 1].stop),
        tuple(items[p].text for p in range(first, last)),
        title,
        "" if before is None else before.lower,
        "" if after is None else after.lower,
        initial and not title,
        shouted,
        dated,
        _roles(items, start, last),
    )


def _roles(items: Sequence[Item], start: int, last: int) -> frozenset[str]:
    """Gather the words of a role before a name, and in the apposition after it."""
    found: set[str] = set()
    for place in range(start - 1, max(-1, start - 1 - _NEAR), -1):
        item = items[place]
        if item.text in ".!?;:" or item.lower in ("and", "but", "said", "says"):
            break
        if items[place + 1].lower not in ("'s", "’s"):
            found.add(item.lower)
    if last < len(items) and items[last].text == ",":
        for item in items[last + 1 : last + 1 + _NEAR]:
            if not item.word:
                break
            found.add(item.lower)
    return frozenset(word for word in found if word.isalnum())
