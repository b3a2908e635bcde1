"""What a name names, judged from its words and its neighbours."""

import re
from dataclasses import dataclass

from gui.detect.language.lexicon import classes, words
from gui.detect.language.verbs import reporting_verbs
from gui.detect.names.places import is_city, is_country
from gui.detect.names.runs import Run
from gui.domain.reasons import Why

_PLACED = frozenset({"in", "at", "from", "near", "to", "into", "across", "outside", "around"})
_PLACED |= {"through", "toward", "towards", "throughout", "inside", "between", "via"}
WEAK = 0.5
"""The score of a person's name that has nothing for it but its shape."""
_TELLING = ("ORG", "FAC", "LOC", "GPE", "EVENT", "LAW")
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our"})
_WATERS = frozenset({"river", "lake", "mount", "island", "islands", "valley", "coast"})
_ROLES = frozenset(
    {"mayor", "spokesman", "spokeswoman", "minister", "president", "councillor", "singer"}
    | {"director", "secretary", "captain", "lawyer", "actor", "actress", "author", "writer"}
    | {"senator", "governor", "chairman", "chairwoman", "professor", "economist", "analyst"}
    | {"astronomer", "collector", "farmer", "teacher", "player", "coach", "officer", "chief"}
    | {"candidate", "leader", "founder", "nominee", "rival", "neighbour", "neighbor", "son"}
    | {"daughter", "wife", "husband", "brother", "sister", "mother", "father", "journalist"}
    | {"reporter", "editor", "judge", "owner", "driver", "resident", "strategist", "manager"}
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A type with how sure it is (0..1) and why."""

    label: str
    score: float
    reason: str


def guess(run: Run, *, english: bool = True) -> Guess | None:
    """Guess the type of a run; None where nothing speaks for a name.

    In other languages than English (German gives every noun a capital) only the words of the name
    itself count, not its neighbours.
    """
    guessed = _by_words(run) or _by_person(run)
    return guessed or (_by_neighbours(run) if english else None)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a common first name."""
    listed = classes("first_names")
    return any(word in listed[kind] for kind in listed)


def _by_words(run: Run) -> Guess | None:
    key = "_".join(run.tokens)
    for label, listed in classes("known_names").items():
        if key in listed:
            return Guess(label, 0.9, Why.KNOWN)
    name = run.name
    spelled = name.title() if name.isupper() and len(name) > 3 else name
    if is_country(spelled) and not run.title:
        return Guess("GPE", 0.95, Why.COUNTRY)
    if _is_people(run):
        return Guess("NORP", 0.9, Why.PEOPLE)
    if run.dateline and not (run.before == "(" and run.after == ")"):
        return Guess("GPE", 0.85, Why.DATELINE)
    return _by_parts(run)


def _by_parts(run: Run) -> Guess | None:
    """Judge by the last word ("Foreign Ministry") or by the one before "of" ("Bank of X")."""
    listed = classes("name_words")
    telling = [run.tokens[-1]] if len(run.tokens) > 1 and not run.title else []
    if len(run.tokens) > 2 and run.tokens[1] in ("of", "for"):
        telling.append(run.tokens[0])
    for word in telling:
        for label in _TELLING:
            if word in listed[label]:
                return Guess(label, 0.8, Why.WORD_IN_NAME.format(word=word))
    for label in ("GPE", "LOC", "ORG"):
        if len(run.tokens) > 1 and not run.title and run.tokens[0] in listed[f"first {label}"]:
            return Guess(label, 0.7, Why.WORD_IN_NAME.format(word=run.tokens[0]))
    return None


def _is_people(run: Run) -> bool:
    if len(run.tokens) != 1:
        return False
    word = run.tokens[0].rpartition("-")[2]
    listed = words("demonyms")
    return word in listed or (word.endswith("s") and word[:-1] in listed)


def _by_person(run: Run) -> Guess | None:
    if len(run.tokens) > 4 or not all(map(_is_plain, run.tokens)):
        return None
    if run.title:
        return Guess("PERSON", 0.9, Why.TITLE.format(title=run.title[-1]))
    if len(run.tokens) == 1 or run.tokens[-1].isupper():
        return None
    aged = run.after == "," and any(word.isdigit() and len(word) == 2 for word in run.roles)
    for holds, score, reason in (
        (is_given_name(run.tokens[0]), 0.9, Why.FIRST_NAME.format(name=run.tokens[0])),
        (_has_initial(run.tokens), 0.85, Why.INITIAL),
        (aged, 0.8, Why.AGE),
        (run.before in _ROLES, 0.8, Why.ROLE_BEFORE.format(role=run.before)),
    ):
        if holds:
            return Guess("PERSON", score, reason)
    return None


def _has_initial(tokens: tuple[str, ...]) -> bool:
    return any(len(token) == 2 and token.endswith(".") for token in tokens[:-1])


def _is_plain(token: str) -> bool:
    return re.sub(r"[-.'’]", "", token).isalpha()


def _by_neighbours(run: Run) -> Guess | None:
    name = run.name
    if is_city(name.title() if name.isupper() else name, large=run.before not in _PLACED):
        return Guess("GPE", 0.75, Why.CITY)
    single = len(run.tokens) == 1
    if single and name.isupper() and 2 <= len(name.replace(".", "")) <= 6:
        return Guess("ORG", 0.6, Why.CAPITALS)
    if single and run.initial:
        return None
    return _by_chance(run)


def _by_chance(run: Run) -> Guess | None:
    """Judge by the word before and the shape alone; the first that holds counts."""
    count = len(run.tokens)
    says = run.before in reporting_verbs() or run.after in reporting_verbs()
    spelled = count in (2, 3) and not any(token.isupper() for token in run.tokens)
    inside = count > 1 and not run.initial
    after = Why.AFTER_WORD.format(word=run.before)
    for holds, guessed in (
        (says and count <= 3, Guess("PERSON", 0.55, Why.BESIDE_SPEECH)),
        (run.before in _WATERS, Guess("LOC", 0.6, after)),
        (run.before in _PLACED and count <= 2, Guess("GPE", 0.5, after)),
        (run.before == "of" and count == 1, Guess("GPE", 0.45, after)),
        (run.before in _ARTICLES and inside, Guess("ORG", 0.45, Why.ARTICLE)),
        (spelled and inside, Guess("PERSON", WEAK, Why.SPELLED)),
    ):
        if holds:
            return guessed
    return None
