"""Who and what a document names: one type for each name, and one person behind several forms."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gui.detect.language.lexicon import classes
from gui.detect.names.amounts import Found
from gui.detect.names.runs import Run
from gui.detect.names.types import WEAK, Guess, guess
from gui.domain.reasons import Why
from gui.domain.span import Span

_STRONG = 0.7
_MEN = frozenset({"spokesman", "chairman", "king", "prince", "father", "husband", "brother", "son"})
_WOMEN = frozenset({"spokeswoman", "chairwoman", "queen", "princess", "mother", "wife", "sister"})
_WOMEN |= {"daughter", "actress"}
_MEN |= {"actor", "fisherman", "congressman"}
_WOMEN |= {"congresswoman"}


@dataclass(slots=True)
class Person:
    """One person of a document; `name` is the fullest form found."""

    name: str
    female: bool = False
    male: bool = False
    roles: set[str] = field(default_factory=set)


class Cast:
    """The names of one document. Feed all runs with `add`, then `settle` once, then ask."""

    def __init__(self, *, english: bool = True) -> None:
        self._english = english
        self._votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._best: dict[tuple[str, str], Guess] = {}
        self._runs: list[Run] = []
        self._labels: dict[str, str] = {}
        self._persons: dict[str, Person] = {}
        self._by_end: dict[str, list[tuple[int, Person]]] = defaultdict(list)
        self._by_start: dict[str, Person] = {}

    def add(self, runs: Iterable[Run]) -> None:
        """Take note of the runs of one paragraph; paragraphs come in order."""
        for run in runs:
            self._runs.append(run)
            guessed = guess(run, english=self._english)
            if guessed is None or (run.shouted and guessed.score < _STRONG):
                continue
            key = _key(run)
            self._votes[key][guessed.label] += guessed.score
            known = self._best.get((key, guessed.label))
            if known is None or known.score < guessed.score:
                self._best[key, guessed.label] = guessed

    def know(self, run: Run, label: str, score: float, reason: str) -> None:
        """Take note of a run whose type is known; they come in order."""
        self._runs.append(run)
        key = _key(run)
        self._votes[key][label] += score
        self._best.setdefault((key, label), Guess(label, max(score, _STRONG), reason))

    def runs_of(self, piece: Span) -> Sequence[Run]:
        """Return the runs that begin in a span, in order."""
        low = bisect_left(self._runs, piece.start, key=_start)
        return self._runs[low : bisect_left(self._runs, piece.stop, key=_start)]

    def settle(self) -> None:
        """Decide the type of each name, and which names are forms of one person."""
        alone = {_key(run) for run in self._runs if len(run.tokens) == 1}
        for key, votes in self._votes.items():
            label = max(votes, key=lambda label: (votes[label], label))
            weak = label == "PERSON" and self._best[key, label].score <= WEAK
            if not weak or key.rpartition(" ")[2] in alone:
                self._labels[key] = label
        for run in self._runs:
            if self._labels.get(_key(run)) == "PERSON" and len(run.tokens) > 1:
                self._register(run)
        singles = [run for run in self._runs if len(run.tokens) == 1]
        for runs in (
            [run for run in self._runs if len(run.tokens) > 1],
            [run for run in singles if _gender_of(run.title)],
            [run for run in singles if not _gender_of(run.title)],
        ):
            for run in runs:
                person = self.person(run)
                if person is not None:
                    _learn(person, run)

    def _register(self, run: Run) -> None:
        key = _key(run)
        if key in self._persons:
            return
        person = Person(run.name)
        self._persons[key] = person
        for first in range(1, len(run.tokens)):
            self._by_end[" ".join(run.tokens[first:]).casefold()].append((run.span.start, person))
        self._by_start.setdefault(run.tokens[0].casefold(), person)

    def known_as(self, name: str) -> Person | None:
        """Return the person of a full name; None if the document names none so."""
        return self._persons.get(name.casefold())

    def person(self, run: Run) -> Person | None:
        """Return the person a run names: by the full name, else by the last name, nearest before.

        None if it names no person. A first name stands for its first bearer ("Zhao" for "Zhao
        Lijian"). A lone last name that no full name explains, or whose title contradicts all
        ("Mr Brown" where only Ann Brown is known), is a person of its own if its type says so.
        """
        key = _key(run)
        if key in self._persons and len(run.tokens) > 1:
            return self._persons[key]
        gender = _gender_of(run.title)
        owners = [own for own in self._by_end.get(key, ()) if not _contradicts(own[1], gender)]
        if owners:
            place = bisect_right(owners, run.span.start, key=lambda owner: owner[0])
            owner = owners[max(0, place - 1)][1]
            return self._of_that_title(key, run, owner) or owner
        if self._labels.get(key) != "PERSON":
            return None
        first = self._by_start.get(key) if key not in self._by_end else None
        return first or self._persons.setdefault(key, Person(run.name))

    def _of_that_title(self, key: str, run: Run, owner: Person) -> Person | None:
        """The other bearer of a last name, if an office before it is his and not the owner's."""
        other = self._persons.get(key)
        offices = {word.lower() for word in run.title if word in classes("titles")["role"]}
        return other if other is not None and offices and not offices & owner.roles else None

    def entity(self, run: Run) -> Found | None:
        """Return the entity that a run is; None where nothing speaks for one."""
        key = _key(run)
        if key not in self._persons and key in self._by_end:
            person = self.person(run)
            if person is not None:
                return Found(run.span, "PERSON", 0.85, Why.LAST_NAME.format(name=person.name))
        label = self._labels.get(key)
        if label is None:
            return None
        best = self._best[key, label]
        return Found(run.span, label, best.score, best.reason)


def _start(run: Run) -> int:
    return run.span.start


def _key(run: Run) -> str:
    return run.name.casefold()


def _gender_of(title: Sequence[str]) -> str:
    """Return "male" or "female" if a form of address tells it, else ""."""
    listed = classes("titles")
    return next((sort for sort in ("male", "female") if listed[sort] & set(title)), "")


def _contradicts(person: Person, gender: str) -> bool:
    against = {"male": person.female, "female": person.male}.get(gender, False)
    return against and not {"male": person.male, "female": person.female}[gender]


def _learn(person: Person, run: Run) -> None:
    titles, given = classes("titles"), classes("first_names")
    roles = run.roles | {word.lower() for word in run.title}
    first = person.name.split(" ")[0]
    if any(word in titles["male"] for word in run.title) or first in given["male"]:
        person.male = True
    if any(word in titles["female"] for word in run.title) or first in given["female"]:
        person.female = True
    beside = {word.lower() for word in run.title} | {run.before}
    person.male = person.male or bool(beside & _MEN)
    person.female = person.female or bool(beside & _WOMEN)
    person.roles |= roles
