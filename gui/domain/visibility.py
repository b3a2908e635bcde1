"""Which annotations a person wants to see: the one rule for text, table, counts and walk."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gui.domain.annotation import Annotation, Layer, Status

QUIET_TYPES = frozenset({"CARDINAL", "ORDINAL", "QUANTITY"})
"""Types of entities that are not shown unless a person asks for them."""


class Veil(StrEnum):
    """What keeps an annotation out of sight."""

    LAYER = "layer"
    TYPE = "type"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Visibility:
    """What is shown: all but the hidden layers, hidden types of entities and weak suggestions.

    A suggestion is weak if its score is below `least`; one without a score is not. What a person
    decided, or put a memo on, is never weak. Rejected annotations are no matter of this rule.
    """

    least: float = 0.0
    layers: frozenset[Layer] = frozenset()
    types: frozenset[str] = frozenset()

    def veil(self, annotation: Annotation) -> Veil | None:
        """Return what hides an annotation; None if it is shown."""
        if annotation.layer in self.layers:
            return Veil.LAYER
        if annotation.layer is Layer.ENTITY and annotation.label in self.types:
            return Veil.TYPE
        return Veil.WEAK if self._is_weak(annotation) else None

    def shows(self, annotation: Annotation) -> bool:
        """Tell whether an annotation is shown."""
        return self.veil(annotation) is None

    def _is_weak(self, annotation: Annotation) -> bool:
        return (
            annotation.status is Status.SUGGESTED
            and not annotation.note
            and annotation.score is not None
            and annotation.score < self.least
        )


EVERYTHING = Visibility()
"""Hides nothing."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """How many annotations of a document are out of sight; rejected ones do not count."""

    weak: int = 0
    types: int = 0
    layers: int = 0

    @classmethod
    def of(cls, veils: Iterable[Veil | None]) -> "Hidden":
        """Count what hides each annotation."""
        found = Counter(veils)
        return cls(found[Veil.WEAK], found[Veil.TYPE], found[Veil.LAYER])

    @property
    def total(self) -> int:
        """How many are hidden in all."""
        return self.weak + self.types + self.layers
