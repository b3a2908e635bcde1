"""Who stands behind a source: a name, or the name that a pronoun or a role stands for."""

import re
from collections.abc import Iterable, Sequence

from gui.detect.language.lexicon import classes
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast, Person
from gui.detect.names.runs import Run
from gui.detect.speakers.mentions import Mention, Stage
from gui.detect.speakers.pronouns import HE, PRONOUNS, SHE, THEY, doubt
from gui.detect.speakers.roles import (
    TEXTS,
    fits_body,
    fits_person,
    is_he,
    is_person_noun,
    is_she,
)
from gui.detect.speakers.sources import named_in
from gui.domain.proposal import SpeakerProposal
from gui.domain.reasons import Why
from gui.domain.span import Span

_VAGUE = frozenset({"a", "an", "one", "some", "many", "several", "two", "three", "another", "most"})
_NAMELESS = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z-]+ ){0,2}?"
    r"(spokes(?:man|woman|person)|man|woman|official|officer|resident|boy|girl|teacher|student"
    r"|neighbou?r|driver|witness|lawyer|mother|father|husband|wife|lady|voter|source)\b"
)
"""Persons without a name, who may be the nearest "he" or "she"."""
SORTS = frozenset({"PERSON", "ORG", "GPE"})
"""Types of entities that may speak."""
_NO_ROLE = re.compile(r"[\n,;(]| [-–—] ")
_LONGEST = 8
"""A role with more words is not looked for."""
_APPOSED = 120
"""A name stands so many characters before "who" at most."""

Proposed = tuple[SpeakerProposal, ...]


class Speakers:
    """Finds speakers in one document; feed the mentions of each paragraph before asking."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._stage = Stage(text)
        self._bodies: list[str] = []

    @property
    def stage(self) -> Stage:
        """Whom the text has named so far, and who spoke."""
        return self._stage

    def hear(self, piece: Span, named: Iterable[tuple[Run, Found]], marked: Sequence[Span]) -> None:
        """Take note of a paragraph's names, in order; those in the `marked` regions stand back."""
        heard = [self._mention(run, found.label) for run, found in named if found.label in SORTS]
        taken = [one.start for one in heard]
        for match in _NAMELESS.finditer(self._text, piece.start, piece.stop):
            word = match.group(1)
            if match.end() + 1 not in taken:
                nobody = Person("", female=is_she(word), male=is_he(word))
                heard.append(Mention(*match.span(), "", nobody))
        self._stage.add(piece, heard, marked)

    def _mention(self, run: Run, label: str) -> Mention:
        person = self._cast.person(run) if label == "PERSON" else None
        if person is None and label == "ORG" and run.name not in self._bodies:
            self._bodies.append(run.name)
        name = run.name if person is None else person.name
        return Mention(run.span.start, run.span.stop, name, person, label == "GPE")

    def restart(self) -> None:
        """Forget who spoke last, so that what follows hangs on the text alone."""
        self._stage.spoke = ()

    def of(self, source: Span, antecedent: Span | None) -> Proposed:
        """Propose who a source is; nothing where no name fits."""
        found = self._who(source, antecedent)
        if found:
            self._stage.keep_in_mind(source.start)
        return found

    def _who(self, source: Span, antecedent: Span | None) -> Proposed:
        words = source.of(self._text).lower().replace("’", "'").split()
        if words[0] in ("who", "which", "that") and antecedent is not None:
            return self._who(antecedent, None)
        if words[0] == "who" and not source.of(self._text).isupper():
            return self._before_who(source)
        named = self._named(source)
        if named or (len(words) == 1 and words[0] in PRONOUNS):
            return named or self._pronoun(source, words[0])
        return self._role(source, words) or self._unknown(source)

    def _spoken(
        self, mentions: Sequence[Mention], score: float, why: Why, **values: str
    ) -> Proposed:
        """Propose mentions as speakers and keep in mind that they spoke.

        The reason's `name` is what the text shows, unless it is among the values.
        """
        self._stage.spoke = tuple(mentions)
        return tuple(
            SpeakerProposal(
                self._fullest(one), one.kind, score, why.format(**self._shown(one) | values)
            )
            for one in mentions
        )

    def _shown(self, one: Mention) -> dict[str, str]:
        return {"name": self._text[one.start : one.stop]}

    def _fullest(self, one: Mention) -> str:
        """The name of a body as the text gives it in full: "Evening Post" for "Post"."""
        if not one.body:
            return one.name
        longer = [name for name in self._bodies if _is_short_for(one.name, name)]
        return max(longer, key=len, default=one.name)

    def _named(self, source: Span) -> Proposed:
        found = named_in(self._text, self._stage, source)
        return self._spoken(*found) if found is not None else ()

    def _before_who(self, source: Span) -> Proposed:
        """Take the name right before "who", or the one that is explained right before it."""
        if source.start == 0:
            return ()
        near = self._stage.within(Span(max(0, source.start - _APPOSED), source.start))
        for one in near[::-1]:
            between = self._text[one.stop : source.start]
            explained = re.fullmatch(r", (?:the|a|an|\d+)[^.;:!?\n]*, ", between)
            if one.name and one.person and (between.strip() in ("", ",", "—", "–") or explained):
                return self._spoken([one], 0.7, Why.BEFORE_WHO)
        return ()

    def _pronoun(self, source: Span, word: str) -> Proposed:
        if word in HE or word in SHE:
            return self._he_or_she(source, word)
        if word in THEY:
            return self._they(word)
        return self._it(source) if word == "it" else ()

    def _he_or_she(self, source: Span, word: str) -> Proposed:
        """Take the likeliest person before whose name or title does not contradict."""
        woman = word in SHE
        one = self._stage.likeliest(source.start, lambda m: doubt(m.person, woman=woman))
        if one is None or one.person is None or not one.name:
            return ()
        if not (one.person.male or one.person.female):
            one.person.female, one.person.male = woman, not woman
        why = Why.WOMAN if woman else Why.MAN
        return self._spoken([one], 0.6, why, word=word, name=one.name)

    def _they(self, word: str) -> Proposed:
        """Take those who spoke last, if they were several."""
        spoke = self._stage.spoke
        if len(spoke) < 2:
            return ()
        return self._spoken(spoke, 0.5, Why.SEVERAL, word=word)

    def _it(self, source: Span) -> Proposed:
        one = self._stage.likeliest(source.start, lambda m: _sure(m.body))
        return self._body(one, "it", Why.BODY)

    def _role(self, source: Span, words: Sequence[str]) -> Proposed:
        """Look for the person or organisation that a role stands for: "the ministry"."""
        shown = source.of(self._text)
        if words[0] in _VAGUE or len(words) > _LONGEST or _NO_ROLE.search(shown):
            return ()
        head = words[-1].strip(".'")
        if _is_closed(head) or not (shown.split()[-1].islower() or is_person_noun(head)):
            return ()
        body = self._stage.likeliest(
            source.start, lambda m: _sure(m.body and fits_body(head, m.name))
        )
        if body is not None:
            return self._body(body, shown, Why.FITS, 0.55)
        if is_person_noun(head):
            one = self._stage.likeliest(
                source.start,
                lambda m: _sure(m.person is not None and fits_person(head, m.person)),
            )
            if one is not None and one.name:
                return self._spoken([one], 0.6, Why.FITS, word=shown, name=one.name)
        if head in TEXTS and self._stage.spoke and self._stage.spoke[0].body:
            return self._body(self._stage.spoke[0], shown, Why.BODY_SPOKE)
        return ()

    def _unknown(self, source: Span) -> Proposed:
        """Take two to four words with capitals for a person: who speaks is more than a place."""
        for run in reversed(self._cast.runs_of(source)):
            one = Mention(run.span.start, run.span.stop, run.name, Person(run.name))
            beside = self._stage.possesses(one) or self._stage.is_beneath(one, source.start)
            if 2 <= len(run.tokens) <= 4 and not beside and self._cast.entity(run) is None:
                return self._spoken([one], 0.55, Why.NAME_SPEAKS)
        return ()

    def _body(self, one: Mention | None, word: str, why: Why, score: float = 0.45) -> Proposed:
        if one is None:
            return ()
        return self._spoken([one], score, why, word=word, name=self._fullest(one))


def _is_closed(word: str) -> bool:
    listed = classes("grammar")
    return not word.isalpha() or any(word in listed[kind] for kind in listed if kind != "time")


def _is_short_for(short: str, name: str) -> bool:
    if name == short or name.endswith(" " + short) or name.startswith(short + " "):
        return True
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return short.isupper() and len(short) > 2 and short == initials


def _sure(holds: bool) -> float | None:
    return 0.0 if holds else None
