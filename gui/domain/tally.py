"""How far the work on a detector's suggestions has come."""

from collections.abc import Iterable
from dataclasses import dataclass

from gui.domain.annotation import Annotation, Status
from gui.domain.visibility import Visibility

DETECTOR = "detector:"
"""How the origin of all begins that was ever suggested; a decision does not change it."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of the suggestions that are shown are decided, and how many are left."""

    decided: int = 0
    left: int = 0

    @classmethod
    def of(cls, annotations: Iterable[Annotation], visibility: Visibility) -> "Tally":
        """Count the suggestions among annotations; what a person made is none."""
        shown = [a for a in annotations if visibility.shows(a)]
        left = sum(a.status is Status.SUGGESTED for a in shown)
        decided = (
            a.status is not Status.SUGGESTED and a.origin.startswith(DETECTOR) for a in shown
        )
        return cls(sum(decided), left)

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self.decided + self.left

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.decided + other.decided, self.left + other.left)

    def __sub__(self, other: "Tally") -> "Tally":
        return Tally(self.decided - other.decided, self.left - other.left)
