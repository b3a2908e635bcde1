"""Whom the source of a quote, or a mention, may refer to in the open document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from gui.detect.names.amounts import Found
from gui.detect.speakers.pronouns import FIRST
from gui.detect.speakers.referring import Group, Named, Referring, Voice, refers
from gui.domain.actor import Actor, name_key
from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.span import Span
from gui.session.open_document import OpenDocument
from gui.store.actors import Actors

MOST = 9
"""So many are offered, one after the other."""
_REACH = 10_000
"""So far back names and quotes are looked for, in code points: no text is too long."""


class From(Enum):
    """Where the speaker comes from."""

    SOURCE = auto()
    """The source itself names them."""
    QUOTE_BEFORE = auto()
    QUOTE_AROUND = auto()
    EARLIER_QUOTE = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True)
class Referent:
    """Those whom words may mean: `actors` has None for a name that the library does not know."""

    who: tuple[Named, ...]
    actors: tuple[Actor | None, ...]
    origin: From


class Referents:
    """Looks around one quote or mention of the open document."""

    def __init__(self, document: OpenDocument, actors: Actors, target: Annotation) -> None:
        self._document = document
        self._actors = actors
        self._target = target
        stop = target.extent.stop
        self._near = document.within(Span(max(0, stop - _REACH), stop))
        linking = [a for a in self._near if a.links]
        self._linked = actors.get(link.actor for a in linking for link in a.links)
        self._by_name = self._named_in(linking)
        self._sources = target.spans(_ROLE[target.layer])

    @property
    def words(self) -> str:
        """The words that refer to somebody; "" where a quote has no source."""
        return " … ".join(span.of(self._document.text) for span in self._sources)

    def listed(self, position: int) -> list[Referent]:
        """Return who may be meant, the likeliest first.

        Of several sources the one at a position is asked for its others; the rest keep their
        likeliest ones.
        """
        if len(self._sources) <= 1:
            return self._of(next(iter(self._sources), None))
        each = [self._of(source) for source in self._sources]
        here = [n for n, s in enumerate(self._sources) if s.start <= position <= s.stop]
        asked = here[0] if here else len(each) - 1
        before = [found[0] for found in each[:asked] if found]
        after = [found[0] for found in each[asked + 1 :] if found]
        own = [[found] for found in each[asked]] or [[]]
        return [_joined([*before, *found, *after]) for found in own if found or before or after][
            :MOST
        ]

    def _of(self, source: Span | None) -> list[Referent]:
        position = source.start if source else min(self._target.main).start
        quotes = list(self._heard(position))
        voices = [self._voice(quote) for quote in quotes]
        entities = self._entities(source.stop if source else position)
        referring = Referring(self._document.text, entities, voices)
        words = source.of(self._document.text) if source else ""
        around = self._around(words)
        groups = [around] if around else []
        groups += referring.to(source, position)
        known = self._actors.find(words) if words else None
        if known is not None:
            groups.insert(0, (Named(known.name, known.kind),))
        once = _each_once(groups)[:MOST]
        return [self._referent(group, words, voices, around) for group in once]

    def _heard(self, position: int) -> Iterator[Annotation]:
        """Yield the shown quotes before a place whose speakers are known, in order of place."""
        quotes = [a for a in self._near if a.layer is Layer.QUOTE and a.id != self._target.id]
        for quote in sorted(quotes, key=_place):
            shown = quote.status is not Status.REJECTED and self._document.shows(quote)
            if shown and _place(quote) < position and self._speakers(quote):
                yield quote

    def _speakers(self, quote: Annotation) -> list[Actor]:
        links = (link for link in quote.links if link.status is not Status.REJECTED)
        return [self._linked[link.actor] for link in links if link.actor in self._linked]

    def _voice(self, quote: Annotation) -> Voice:
        who = tuple(Named(actor.name, actor.kind) for actor in self._speakers(quote))
        sources = [span.of(self._document.text) for span in quote.spans(Role.SOURCE)]
        return Voice(_place(quote), who, " ".join(sources))

    def _around(self, words: str) -> Group:
        """Return the speakers of the quote that this one is part of, if its words say "I"."""
        if words.lower() not in FIRST or self._target.layer is not Layer.QUOTE:
            return ()
        mine = self._target.extent
        for outer in self._document.all_at(mine.start):
            holds = outer.layer is Layer.QUOTE and any(s.contains(mine) for s in outer.main)
            if holds and outer.id != self._target.id and self._speakers(outer):
                return tuple(Named(actor.name, actor.kind) for actor in self._speakers(outer))
        return ()

    def _entities(self, stop: int) -> list[Found]:
        return sorted(
            (
                Found(a.main[0], a.label or "", 1.0, "")
                for a in self._near
                if a.layer is Layer.ENTITY
                and a.status is not Status.REJECTED
                and a.main[0].start < stop
            ),
            key=lambda found: found.span,
        )

    def _referent(
        self, group: Group, words: str, voices: Sequence[Voice], around: Group
    ) -> Referent:
        heard = [{name_key(one.name) for one in voice.who} for voice in voices]
        mine = {name_key(one.name) for one in group}
        if words and not refers(words):
            origin = From.SOURCE
        elif group == around:
            origin = From.QUOTE_AROUND
        elif heard and mine <= heard[-1]:
            origin = From.QUOTE_BEFORE
        elif any(mine & voice for voice in heard):
            origin = From.EARLIER_QUOTE
        else:
            origin = From.NAME
        return Referent(group, tuple(self._actor(one) for one in group), origin)

    def _actor(self, named: Named) -> Actor | None:
        """Return who a name is: whom the document links to it, else the library's actor."""
        return self._by_name.get(name_key(named.name)) or self._actors.find(named.name)

    def _named_in(self, linking: Sequence[Annotation]) -> dict[str, Actor]:
        """Return the linked actors by their names, and by the words of their mentions."""
        found = {
            name_key(a.main[0].of(self._document.text)): self._linked[a.links[0].actor]
            for a in linking
            if a.layer is Layer.ENTITY and a.links[0].actor in self._linked
        }
        return found | {name_key(actor.name): actor for actor in self._linked.values()}


_ROLE = {Layer.QUOTE: Role.SOURCE, Layer.ENTITY: Role.MENTION, Layer.TAG: Role.MARK}


def _place(annotation: Annotation) -> int:
    """Return where a quote's source stands, or its content if it has none."""
    return min(annotation.spans(Role.SOURCE) or annotation.main).start


def _joined(found: Sequence[Referent]) -> Referent:
    """Take several as one: those of each source, nobody twice."""
    pairs = {one: actor for each in found for one, actor in zip(each.who, each.actors, strict=True)}
    return Referent(tuple(pairs), tuple(pairs.values()), found[-1].origin)


def _each_once(groups: Sequence[Group]) -> list[Group]:
    found: dict[tuple[str, ...], Group] = {}
    for group in groups:
        found.setdefault(tuple(name_key(one.name) for one in group), group)
    return list(found.values())
