"""Which annotations a person looks for among those in sight: for the table and the walk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gui.domain.annotation import Annotation, Layer, Status

LabelKey = tuple[Layer, str | None]
"""A label of a layer: a quote's kind (or None), a type of entities, or a tag's name."""
LISTED = frozenset({Status.SUGGESTED, Status.ACCEPTED})
"""The statuses that are listed unless a person asks for others."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that a filter asks for: one of `labels`, `origins` or `speakers`, or a bound of
    the score, `least` or `most`."""

    of: str
    value: LabelKey | str | int | float | None


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """What is looked for: each of these that asks for something must hold.

    Attributes:
        statuses: one of these.
        words: all of these occur, each anywhere, in its texts, label, tags, names or memo.
        labels: one of these; a tag counts on what bears it too.
        origins: one of these.
        speakers: the id of one of these actors speaks or is meant; None stands for a quote
            without a speaker. A link that was rejected does not count.
        least, most: bounds of the score, themselves included; what has no score is out.
    """

    statuses: frozenset[Status] = LISTED
    words: str = ""
    labels: frozenset[LabelKey] = frozenset()
    origins: frozenset[str] = frozenset()
    speakers: frozenset[int | None] = frozenset()
    least: float | None = None
    most: float | None = None

    @property
    def terms(self) -> tuple[str, ...]:
        """The words, case folded."""
        return tuple(self.words.casefold().split())

    @property
    def asks_score(self) -> bool:
        """Whether the score is looked at."""
        return self.least is not None or self.most is not None

    @property
    def facets(self) -> tuple[Facet, ...]:
        """What is asked for beside statuses and words, in a lasting order."""
        sets = ("labels", "origins", "speakers")
        several = [Facet(of, value) for of in sets for value in sorted(getattr(self, of), key=str)]
        bounds = [Facet(of, getattr(self, of)) for of in ("least", "most")]
        return (*several, *(bound for bound in bounds if bound.value is not None))

    def plus(self, facet: Facet) -> "AnnotationFilter":
        """Ask for one thing more; a bound takes the place of the one before."""
        return self._with(facet.of, frozenset((facet.value,)) | self._several(facet), facet.value)

    def minus(self, facet: Facet) -> "AnnotationFilter":
        """Do not ask for a thing any more."""
        return self._with(facet.of, self._several(facet) - {facet.value}, None)

    def only(self, facet: Facet) -> "AnnotationFilter":
        """Ask for one thing in place of all others of its sort."""
        return self._with(facet.of, frozenset((facet.value,)), facet.value)

    def _several(self, facet: Facet) -> frozenset[object]:
        found = getattr(self, facet.of)
        return found if isinstance(found, frozenset) else frozenset()

    def _with(self, of: str, several: frozenset[object], bound: object) -> "AnnotationFilter":
        value = bound if of in ("least", "most") else several
        return replace(self, **{of: value})  # type: ignore[arg-type]

    def admits(self, annotation: Annotation, text: str, names: Mapping[int, str]) -> bool:
        """Tell whether an annotation is one that is looked for.

        Args:
            annotation: the annotation.
            text: its document's text.
            names: the names of the linked actors, by id.
        """
        return (
            annotation.status in self.statuses
            and self.has_score(annotation.score)
            and (not self.origins or annotation.origin in self.origins)
            and (not self.labels or self._has_label(annotation))
            and (not self.speakers or self._has_speaker(annotation))
            and self._has_words(annotation, text, names)
        )

    def has_score(self, score: float | None) -> bool:
        """Tell whether a score lies within the bounds."""
        if score is None:
            return not self.asks_score
        low = self.least is None or score >= self.least
        return low and (self.most is None or score <= self.most)

    def _has_label(self, annotation: Annotation) -> bool:
        own = (annotation.layer, annotation.label)
        return own in self.labels or any((Layer.TAG, tag) in self.labels for tag in annotation.tags)

    def _has_speaker(self, annotation: Annotation) -> bool:
        linked = {link.actor for link in annotation.links if link.status is not Status.REJECTED}
        if linked:
            return not self.speakers.isdisjoint(linked)
        return annotation.layer is Layer.QUOTE and None in self.speakers

    def _has_words(self, annotation: Annotation, text: str, names: Mapping[int, str]) -> bool:
        if not self.words.strip():
            return True
        pieces = (
            *(part.span.of(text) for part in annotation.parts),
            annotation.label or "",
            annotation.note or "",
            *annotation.tags,
            *(names.get(link.actor, "") for link in annotation.links),
        )
        found_in = "\n".join(pieces).casefold()
        return all(term in found_in for term in self.terms)


NO_FILTER = AnnotationFilter()
"""Asks for nothing but that it is not rejected."""
