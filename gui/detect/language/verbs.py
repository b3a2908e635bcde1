"""Words that report what someone said, with their inflections and what they may govern."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from gui.detect.language.lexicon import lines

_VOWELS = "aeiou"


class Form(Enum):
    """Which inflection a word is; a base form only reports after a plural, "to" or "did"."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """One inflected word; `frames` are the letters of `resources/lexicon/cues.txt`."""

    base: str
    form: Form
    frames: frozenset[str]

    def takes(self, frame: str) -> bool:
        """Tell whether the verb may govern a frame."""
        return frame in self.frames


@cache
def reporting_verbs() -> dict[str, Verb]:
    """Return every inflected reporting word in lower case; a past form wins over others."""
    return {word: verb for word, particle, verb in _read() if not particle}


@cache
def reporting_phrases() -> dict[tuple[str, str], Verb]:
    """Return the reporting words that need a small word after them: ("called", "for")."""
    return {(word, particle): verb for word, particle, verb in _read() if particle}


@cache
def _read() -> tuple[tuple[str, str, Verb], ...]:
    found: list[tuple[str, str, Verb]] = []
    for line in lines("cues"):
        head, frames = line.split()
        forms, _, particle = head.partition("+")
        base, *irregular = forms.split("/")
        for form, word in _inflected(base, irregular):
            found.append((word, particle, Verb(base.rstrip("*"), form, frozenset(frames))))
    return tuple(found)


def _inflected(base: str, irregular: list[str]) -> list[tuple[Form, str]]:
    past = irregular[0] if irregular else _with_ending(base, "ed")
    participle = irregular[1] if len(irregular) > 1 else past
    return [
        (Form.BASE, base.rstrip("*")),
        (Form.PRESENT, _third_person(base.rstrip("*"))),
        (Form.ING, _with_ending(base, "ing")),
        (Form.PARTICIPLE, participle),
        (Form.PAST, past),
    ]


def _third_person(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _with_ending(base: str, ending: str) -> str:
    if base.endswith("ee") and ending == "ed":
        return base + "d"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + ending
    if ending == "ed" and base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    if base.endswith("*"):
        return base[:-1] + base[-2] + ending
    return base + ending
