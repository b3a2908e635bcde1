"""Whom the words of a source may refer to: all who come into question, the likeliest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.detect.language.lexicon import classes
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast, Person
from gui.detect.speakers.mentions import Doubt, Mention
from gui.detect.speakers.pronouns import HE, PRONOUNS, SHE, THEY, doubt
from gui.detect.speakers.resolver import SORTS
from gui.detect.speakers.roles import body_noun, fits_body, fits_person, is_person_noun
from gui.detect.speakers.staging import staged
from gui.domain.actor import ActorKind
from gui.domain.span import Span

_SAME_SORT = 2.0
"""What speaks against one who is of the right sort, but of whom the noun was never said."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by name, as the text or the library has it in full."""

    name: str
    kind: ActorKind | None


@dataclass(frozen=True, slots=True)
class Voice:
    """Those who speak in an earlier quote.

    Attributes:
        at: where its source stands, or its content if it has none.
        who: its speakers, in order.
        words: the words of its source; "" if it has none.
    """

    at: int
    who: tuple[Named, ...]
    words: str


Group = tuple[Named, ...]
"""Those who are meant together: mostly one, several where words like "they" stand for them."""


class Referring:
    """The names and voices of a text up to a place, ready to be asked about words there."""

    def __init__(self, text: str, entities: Sequence[Found], voices: Sequence[Voice]) -> None:
        """Read the text around its entities.

        Args:
            text: the document's text.
            entities: its names, in order; what may not speak is left out.
            voices: the quotes before the place, in order.
        """
        self._text = text
        self._cast = Cast()
        names = [e for e in entities if e.label in SORTS and _is_name(e.span.of(text))]
        self._names = names
        self._voices = voices
        self._speakers = staged(text, self._cast, names, lambda: False)
        for voice in voices:
            self._hear(voice)

    def to(self, source: Span | None, position: int) -> list[Group]:
        """Return whom a source may mean, the likeliest first, nobody twice.

        Args:
            source: the words; None where a quote has none, so that those who spoke last come
                first.
            position: where they stand, or the quote without them: who is named later is not meant.
        """
        if source is None:
            groups = [voice.who for voice in reversed(self._voices)]
            return _each_once([*groups, *self._nearest(position, _anybody)])
        words = source.of(self._text)
        first = self._speakers.of(source, None)
        groups = [tuple(Named(one.name, one.kind) for one in first)] if first else []
        if not refers(words):
            return _each_once(groups)
        stage = self._speakers.stage
        groups += [(_named(one),) for one in stage.ranked(position, fitting(words)) if one.name]
        return _each_once([*groups, *self._nearest(position, _sort_of(words))])

    def named(self, entity: Span) -> Named | None:
        """Return whom an entity names, as the text gives it in full; None if it is not heard."""
        found = (_named(one) for one in self._speakers.stage.within(entity) if one.name)
        return next(found, None)

    def fits(self, words: str, who: Named) -> bool:
        """Tell whether words may well mean somebody, as far as name and text tell."""
        against = fitting(words)(self._mention(who, Voice(0, (), "")))
        return against is not None and against < _SAME_SORT

    def _nearest(self, position: int, doubt_of: Doubt) -> list[Group]:
        """Return those heard or named before, the nearest first, however far away."""
        near = [
            (voice.at, self._mention(one, voice)) for voice in self._voices for one in voice.who
        ]
        near += [(one.start, one) for one in self._speakers.stage.within(Span(0, max(1, position)))]
        return [
            (_named(one),)
            for _, one in sorted(near, key=lambda found: -found[0])
            if one.name and one.stop <= position and doubt_of(one) is not None
        ]

    def _hear(self, voice: Voice) -> None:
        """Let those of a voice have spoken; "she" tells that one of them is a woman."""
        stage = self._speakers.stage
        stage.spoke = tuple(self._mention(one, voice) for one in voice.who)
        stage.keep_in_mind(voice.at)

    def _mention(self, who: Named, voice: Voice) -> Mention:
        person = None
        if who.kind in (ActorKind.PERSON, None):
            person = self._cast.known_as(who.name) or _person(who.name)
            word = voice.words.lower()
            person.female = person.female or word in SHE
            person.male = person.male or word in HE
        return Mention(voice.at, voice.at, who.name, person, who.kind is ActorKind.PLACE)


def refers(words: str) -> bool:
    """Tell a pronoun or a noun phrase, which stand for somebody, from a name."""
    last = words.rsplit(maxsplit=1)[-1]
    return words.lower() in PRONOUNS or last == last.lower() or is_person_noun(last.lower())


def fitting(words: str) -> Doubt:
    """Return what speaks against those whom words may mean: "she" a woman, "the party" a body."""
    word = words.lower()
    if word in HE or word in SHE:
        return lambda one: doubt(one.person, woman=word in SHE)
    if word == "it":
        return lambda one: 0.0 if one.body else None
    if word in THEY:
        return lambda one: None if one.place else 0.0
    if word in PRONOUNS:
        return _anybody
    head = word.split()[-1].strip(".'’")
    return lambda one: _against(head, one)


def _against(head: str, one: Mention) -> float | None:
    if one.person is not None:
        if fits_person(head, one.person):
            return 0.0
        return _SAME_SORT if is_person_noun(head) else None
    if one.body and fits_body(head, one.name):
        return 0.0
    return _SAME_SORT if one.body and body_noun(head) is not None else None


def _sort_of(words: str) -> Doubt:
    """Return what speaks against those who are far away: "she" is a person at least."""
    word = words.lower()
    if word in HE or word in SHE:
        return lambda one: None if one.person is None else 0.0
    return _anybody


def _anybody(_one: Mention) -> float:
    return 0.0


def _named(one: Mention) -> Named:
    return Named(one.name, one.kind)


def _person(name: str) -> Person:
    given, first = classes("first_names"), name.split(" ", maxsplit=1)[0]
    return Person(name, female=first in given["female"], male=first in given["male"])


def _is_name(words: str) -> bool:
    """Tell a name from a phrase in small letters; scripts without capitals have names too."""
    return words != words.lower() or words == words.upper()


def _each_once(groups: Iterable[Group]) -> list[Group]:
    """Leave out the empty groups, and those that stand before already."""
    found: dict[tuple[str, ...], Group] = {}
    for group in groups:
        if group:
            found.setdefault(tuple(one.name.casefold() for one in group), group)
    return list(found.values())
