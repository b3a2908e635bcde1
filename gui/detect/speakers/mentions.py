"""The persons and bodies that a text has on its stage, and how near to mind each of them is."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from gui.detect.language.lexicon import classes
from gui.detect.language.verbs import reporting_verbs
from gui.detect.names.cast import Person
from gui.domain.actor import ActorKind
from gui.domain.segment import sentences
from gui.domain.span import Span

_BENEATH = frozenset({"for", "of", "from", "by", "to", "with", "at"})
_OPENERS = ("preposition", "conjunction", "relative", "auxiliary", "adverb", "subordinator", "time")
_WORD_AFTER = re.compile(r" ([a-z][\w’'-]*)")
_PLURALS = ("ers", "ors", "ists", "ants", "ents", "ians", "aides", "officials", "allies", "experts")
"""Endings of nouns for people; other words in -s after a name may be its verb."""
_KEPT = 200
"""So many mentions back a pronoun is looked up, at most."""
_FARTHEST = 6
"""Whoever was last named so many sentences ago is not meant any more."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, body or place in the text, outside quotation marks; `name` is "" if nameless.

    `person` is None unless it is a person; `place` tells a place from a body. `leads` tells that
    it is the first in its sentence.
    """

    start: int
    stop: int
    name: str
    person: Person | None
    place: bool = False
    leads: bool = False

    @property
    def body(self) -> bool:
        """Whether this is an organisation or group."""
        return self.person is None and not self.place

    @property
    def kind(self) -> ActorKind:
        """The kind of actor that this is."""
        if self.person is not None:
            return ActorKind.PERSON
        return ActorKind.PLACE if self.place else ActorKind.ORGANISATION


Doubt = Callable[[Mention], float | None]
"""What speaks against a mention being meant, from 0; None if it cannot be."""


class Stage:
    """The mentions of a text in order; add those of each paragraph before asking."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._mentions: list[Mention] = []
        self._starts: list[int] = []
        self._sentences: list[int] = []
        self.spoke: tuple[Mention, ...] = ()
        self._voices: dict[str, tuple[Mention, int]] = {}

    def add(self, piece: Span, heard: Iterable[Mention], marked: Sequence[Span]) -> None:
        """Take note of a paragraph; mentions and sentences within `marked` regions stand back."""
        own = [one.start for one in sentences(self._text, piece)]
        own = [piece.start, *(start for start in own if not _inside(start - 1, marked))]
        self._sentences += own
        last = -1
        for one in sorted(heard, key=lambda mention: mention.start):
            if _inside(one.start, marked):
                continue
            sentence = bisect_right(own, one.start)
            leads = sentence != last
            last = sentence
            self._starts.append(one.start)
            self._mentions.append(
                Mention(one.start, one.stop, one.name, one.person, one.place, leads)
            )

    def keep_in_mind(self, position: int) -> None:
        """Take note that those who spoke last did so at a position, by whatever word."""
        for one in self.spoke:
            self._voices.pop(one.name, None)
            self._voices[one.name] = (one, position)

    def within(self, span: Span) -> list[Mention]:
        """Return the mentions that begin in a span."""
        first = bisect_left(self._starts, span.start)
        return self._mentions[first : bisect_left(self._starts, span.stop)]

    def likeliest(self, position: int, doubt: Doubt) -> Mention | None:
        """Return who is nearest to mind at a position; None if nobody is.

        Who leads a sentence or spoke last comes before who is nearer, and who only owns something
        ("Brown's car") or stands after a preposition comes later. Who speaks stays near, though
        only a pronoun or a role names them.
        """
        found = min(self._in_mind(position, doubt), key=lambda near: near[0], default=None)
        return None if found is None else found[1]

    def ranked(self, position: int, doubt: Doubt) -> list[Mention]:
        """Return all who are in mind at a position, the likeliest first."""
        found: dict[str, Mention] = {}
        for _, one in sorted(self._in_mind(position, doubt), key=lambda near: near[0]):
            found.setdefault(one.name, one)
        return list(found.values())

    def _in_mind(self, position: int, doubt: Doubt) -> Iterator[tuple[float, Mention]]:
        here = bisect_right(self._sentences, position)
        for one, at in chain(self._voices_before(position), self._named_before(position)):
            away = here - bisect_right(self._sentences, at)
            if away > _FARTHEST or one.stop > position:
                continue
            against = doubt(one)
            if against is not None and (cost := away + self._weight(one) + against) < _FARTHEST:
                yield cost, one

    def _named_before(self, position: int) -> Iterator[tuple[Mention, int]]:
        last = bisect_left(self._starts, position)
        here = bisect_right(self._sentences, position)
        for one in self._mentions[max(0, last - _KEPT) : last][::-1]:
            if here - bisect_right(self._sentences, one.start) > _FARTHEST:
                return
            yield one, one.start

    def _voices_before(self, position: int) -> Iterator[tuple[Mention, int]]:
        return (voice for voice in reversed(self._voices.values()) if voice[1] < position)

    def _weight(self, one: Mention) -> float:
        beside = not one.leads or self.is_beneath(one) or bool(self.modifies(one))
        spoke = any(one.name and one.name == other.name for other in self.spoke)
        return beside + self.possesses(one) + (not one.name) * 0.5 - spoke * 0.9

    def possesses(self, one: Mention) -> bool:
        """Tell "Brown's"."""
        return self._text[one.stop : one.stop + 2] in ("'s", "’s")

    def is_beneath(self, one: Mention, start: int | None = None) -> bool:
        """Tell "supporters of X" from X itself; look no further back than `start`."""
        lead = self._text[max(start or 0, one.start - 24) : one.start].lower().split()
        while lead and lead[-1] in ("the", "a", "an"):
            lead.pop()
        return bool(lead) and lead[-1] in _BENEATH

    def modifies(self, one: Mention) -> str:
        """Return the noun that a name only describes ("Brown | supporters"), else ""."""
        after = _WORD_AFTER.match(self._text, one.stop)
        if after is None or one.name == "":
            return ""
        listed = classes("grammar")
        word = after.group(1)
        is_noun = not any(word in listed[kind] for kind in (*_OPENERS, "verb", "pronoun"))
        return word if is_noun and _is_thing(word) else ""


def _is_thing(word: str) -> bool:
    """Tell a noun after a name from a verb, by list and ending."""
    if word in reporting_verbs() or word.endswith(("ed", "ing", "ly")):
        return False
    return not word.endswith("s") or word.endswith(_PLURALS)


def _inside(position: int, marked: Sequence[Span]) -> bool:
    place = bisect_right([region.start for region in marked], position) - 1
    return place >= 0 and position < marked[place].stop
