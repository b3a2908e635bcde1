"""Pronouns that stand for whoever speaks, and what speaks against a person being meant by one."""

from gui.detect.names.cast import Person

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
THEY = frozenset({"they", "them", "both"})
FIRST = frozenset({"i", "me", "my", "we", "us", "our"})
"""Words for whoever speaks themselves: within a quote, its speaker."""
PRONOUNS = HE | SHE | THEY | {"we", "i", "you", "it", "who", "which", "us", "me"}
_UNTOLD = 0.4
"""What speaks against a person whose name and title tell neither "he" nor "she"."""


def doubt(person: Person | None, *, woman: bool) -> float | None:
    """What speaks against "she" (else "he") being a person; None if name or title contradict."""
    if person is None:
        return None
    against, speaks = (person.male, person.female) if woman else (person.female, person.male)
    return 0.0 if speaks else None if against else _UNTOLD
