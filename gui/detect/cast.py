"""Who and what a document names: one type for each name, and one person behind several forms."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from gui.detect.entities_amounts import Found
from gui.detect.entities_runs import Run
from gui.detect.entities_types import Guess, guess
from gui.detect.lexicon import classes

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

    def __init__(self) -> None:
        self._votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._best: dict[tuple[str, str], Guess] = {}
        self._runs: list[Run] = []
        self._labels: dict[str, str] = {}
        self._persons: dict[str, Person] = {}
        self._by_end: dict[str, list[tuple[int, Person]]] = defaultdict(list)

    def add(self, runs: Iterable[Run]) -> None:
        """Take note of the runs of one paragraph."""
        for run in runs:
            self._runs.append(run)
            guessed = guess(run)
            if guessed is None or (run.shouted and guessed.score < _STRONG):
                continue
            key = _key(run)
            self._votes[key][guessed.label] += guessed.score
            known = self._best.get((key, guessed.label))
            if known is None or known.score < guessed.score:
                self._best[key, guessed.label] = guessed

    def settle(self) -> None:
        """Decide the type of each name, and which names are forms of one person."""
        for key, votes in self._votes.items():
            self._labels[key] = max(votes, key=lambda label: (votes[label], label))
        for run in self._runs:
            if self._labels.get(_key(run)) == "PERSON" and len(run.tokens) > 1:
                self._register(run)
        for run in self._runs:
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

    def person(self, run: Run) -> Person | None:
        """Return the person a run names: by the full name, else by the last name, nearest before.

        None if it names no person. A lone last name that no full name explains is a person of its
        own if its type says so.
        """
        key = _key(run)
        if key in self._persons:
            return self._persons[key]
        owners = self._by_end.get(key)
        if owners:
            place = bisect_right(owners, run.span.start, key=lambda owner: owner[0])
            return owners[max(0, place - 1)][1]
        if self._labels.get(key) == "PERSON":
            return self._persons.setdefault(key, Person(run.name))
        return None

    def entity(self, run: Run) -> Found | None:
        """Return the entity that a run is; None where nothing speaks for one."""
        key = _key(run)
        if key not in self._persons and key in self._by_end:
            person = self.person(run)
            if person is not None:
                return Found(run.span, "PERSON", 0.85, f"the last name of {person.name}")
        label = self._labels.get(key)
        if label is None:
            return None
        best = self._best[key, label]
        return Found(run.span, label, best.score, best.reason)


def _key(run: Run) -> str:
    return run.name.casefold()


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
