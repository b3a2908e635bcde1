"""Who stands behind a source: a name, or the name that a pronoun or a role stands for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.detect.cast import Cast, Person
from gui.detect.entities_amounts import Found
from gui.detect.entities_runs import Run
from gui.domain.actor import ActorKind
from gui.domain.proposal import SpeakerProposal
from gui.domain.span import Span

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_OTHER_PRONOUNS = frozenset({"they", "we", "i", "you", "it", "who", "which", "them", "us", "me"})
_ORGANISATIONS = frozenset({"company", "firm", "group", "agency", "organisation", "organization"})
_TEXTS = frozenset({"statement", "release", "tweet", "letter", "document", "post", "memo"})
_WOMANLY = frozenset({"spokeswoman", "chairwoman", "woman", "mother", "wife", "queen", "actress"})
_MANLY = frozenset({"spokesman", "chairman", "man", "father", "husband", "king", "actor"})
_BENEATH = frozenset({"for", "of", "from", "by", "to", "with", "at"})
_VAGUE = frozenset({"a", "an", "one", "some", "many", "several", "two", "three", "another", "most"})
_NAMELESS = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z-]+ ){0,2}?"
    r"(spokes(?:man|woman|person)|man|woman|official|officer|resident|boy|girl|teacher|student"
    r"|neighbou?r|driver|witness|lawyer|mother|father|husband|wife|lady|voter|source)\b"
)
"""Persons without a name, who may be the nearest "he" or "she"."""
_KEPT = 400
"""So many mentions back a pronoun is looked up, at most."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A person or organisation in the text, outside quotation marks; `name` is "" if nameless."""

    start: int
    stop: int
    name: str
    person: Person | None


class Speakers:
    """Finds speakers in one document; feed the mentions of each paragraph before asking."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._mentions: list[_Mention] = []
        self._starts: list[int] = []
        self._full: dict[str, str] = {}
        self._spoke: _Mention | None = None

    def hear(self, piece: Span, named: Iterable[tuple[Run, Found]], marked: Sequence[Span]) -> None:
        """Take note of a paragraph's names, in order; those in the `marked` regions stand back."""
        heard = [self._mention(run) for run, found in named if found.label in ("PERSON", "ORG")]
        for match in _NAMELESS.finditer(self._text, piece.start, piece.stop):
            word = match.group(1)
            nobody = Person("", female=word in _WOMANLY, male=word in _MANLY)
            heard.append(_Mention(*match.span(), "", nobody))
        starts = [region.start for region in marked]
        for mention in sorted(heard, key=lambda m: m.start):
            place = bisect_right(starts, mention.start) - 1
            if place < 0 or marked[place].stop <= mention.start:
                self._mentions.append(mention)
                self._starts.append(mention.start)

    def _mention(self, run: Run) -> _Mention:
        person = self._cast.person(run)
        name = run.name if person is None else person.name
        if person is None:
            name = self._full.setdefault(name.casefold(), name)
        return _Mention(run.span.start, run.span.stop, name, person)

    def restart(self) -> None:
        """Forget who spoke last, so that what follows hangs on the text alone."""
        self._spoke = None

    def of(self, source: Span, antecedent: Span | None) -> tuple[SpeakerProposal, ...]:
        """Propose who a source is; nothing where no name fits."""
        words = source.of(self._text).lower().replace("’", "'").split()
        if words[0] in ("who", "which", "that") and antecedent is not None:
            return self.of(antecedent, None)
        named = self._named(source)
        if named:
            return named
        if len(words) == 1 and (words[0] in _HE or words[0] in _SHE):
            return self._pronoun(source, words[0])
        if len(words) == 1 and words[0] in _OTHER_PRONOUNS:
            return self._it(source) if words[0] == "it" else ()
        return self._role(source, words) or self._unknown(source)

    def _within(self, span: Span) -> list[_Mention]:
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.stop)
        return self._mentions[first:last]

    def _before(self, position: int) -> list[_Mention]:
        """Return the mentions before a position, nearest first."""
        last = bisect_left(self._starts, position)
        return self._mentions[max(0, last - _KEPT) : last][::-1]

    def _named(self, source: Span) -> tuple[SpeakerProposal, ...]:
        owners = [m for m in self._within(source) if m.name and not self._possesses(m)]
        persons = [m for m in owners if m.person is not None and not self._is_beneath(source, m)]
        if persons:
            chosen = persons if self._is_list(persons) else persons[-1:]
            return tuple(_proposal(m, 0.9, f"named: '{_shown(m, self._text)}'") for m in chosen)
        groups = [m for m in owners if m.person is None]
        if not groups:
            return ()
        self._spoke = groups[0]
        beneath = self._is_beneath(source, groups[0])
        reason = "speaks for" if beneath else "named"
        return (_proposal(groups[0], 0.6 if beneath else 0.9, f"{reason}: '{groups[0].name}'"),)

    def _possesses(self, mention: _Mention) -> bool:
        return self._text[mention.stop : mention.stop + 2] in ("'s", "’s")

    def _is_beneath(self, source: Span, mention: _Mention) -> bool:
        """Tell "a spokesman for X" and "supporters of X" from X itself."""
        lead = self._text[source.start : mention.start].lower().split()
        while lead and lead[-1] in ("the", "a", "an"):
            lead.pop()
        return bool(lead) and lead[-1] in _BENEATH

    def _is_list(self, persons: Sequence[_Mention]) -> bool:
        between = self._text[persons[0].stop : persons[-1].start]
        return " and " in between

    def _pronoun(self, source: Span, word: str) -> tuple[SpeakerProposal, ...]:
        """Take the nearest person before whose name or title does not contradict."""
        woman = word in _SHE
        for mention in self._before(source.start):
            person = mention.person
            if person is None or not _may_be(person, woman=woman):
                continue
            if not mention.name:
                return ()
            sort = "woman's" if woman else "man's"
            reason = f"'{word}' taken for {mention.name}, nearest {sort} name or title before"
            return (_proposal(mention, 0.6, reason),)
        return ()

    def _it(self, source: Span) -> tuple[SpeakerProposal, ...]:
        """Take the first organisation of the paragraph before "it", else the nearest."""
        line = self._text.rfind("\n", 0, source.start) + 1
        first = bisect_left(self._starts, line)
        last = bisect_left(self._starts, source.start)
        near = next((m for m in self._mentions[first:last] if m.person is None), None)
        return self._group(near, "it", "first organisation of the paragraph") or (
            self._group(self._nearest_group(source), "it", "nearest organisation before")
        )

    def _role(self, source: Span, words: Sequence[str]) -> tuple[SpeakerProposal, ...]:
        """Look for the person or organisation that a role stands for: "the ministry"."""
        if words[0] in _VAGUE or len(words) > 6:
            return ()
        head = words[-1].strip(",.'")
        shown = source.of(self._text)
        fitting = [m for m in self._before(source.start) if self._fits(m, head)]
        if fitting:
            # A body that bears the word in its name comes before a person who only stood near it.
            mention = next((m for m in fitting if m.person is None), fitting[0])
            reason = f"'{shown}' taken for {mention.name}, nearest that fits before"
            return (_proposal(mention, 0.6, reason),)
        if head in _TEXTS and self._spoke is not None:
            return self._group(self._spoke, shown, "the organisation that spoke before")
        if head in _ORGANISATIONS or head in _TEXTS:
            return self._group(self._nearest_group(source), shown, "nearest organisation before")
        return ()

    def _fits(self, mention: _Mention, head: str) -> bool:
        if mention.person is None:
            return head in mention.name.lower().split()
        if not mention.name or head in _ORGANISATIONS or head in _TEXTS:
            return False
        person = mention.person
        if (head in _WOMANLY and person.male) or (head in _MANLY and person.female):
            return False
        return head in person.roles

    def _unknown(self, source: Span) -> tuple[SpeakerProposal, ...]:
        """Take two to four words with capitals for a person: who speaks is more than a place."""
        for run in reversed(self._cast.runs_of(source)):
            mention = _Mention(run.span.start, run.span.stop, run.name, Person(run.name))
            if (
                2 <= len(run.tokens) <= 4
                and not (self._possesses(mention) or self._is_beneath(source, mention))
                and self._cast.entity(run) is None
            ):
                return (_proposal(mention, 0.55, f"a name that speaks: '{run.name}'"),)
        return ()

    def _nearest_group(self, source: Span) -> _Mention | None:
        return next((m for m in self._before(source.start) if m.person is None), None)

    def _group(self, mention: _Mention | None, shown: str, why: str) -> tuple[SpeakerProposal, ...]:
        if mention is None:
            return ()
        self._spoke = mention
        reason = f"'{shown}' taken for {mention.name}, {why}"
        return (_proposal(mention, 0.45, reason),)


def _may_be(person: Person, *, woman: bool) -> bool:
    """Tell whether "she" (else "he") may be a person: name and title do not contradict."""
    against, speaks = (person.male, person.female) if woman else (person.female, person.male)
    return speaks or not against


def _proposal(mention: _Mention, score: float, reason: str) -> SpeakerProposal:
    kind = ActorKind.ORGANISATION if mention.person is None else ActorKind.PERSON
    return SpeakerProposal(mention.name, kind, score, reason)


def _shown(mention: _Mention, text: str) -> str:
    return text[mention.start : mention.stop]
