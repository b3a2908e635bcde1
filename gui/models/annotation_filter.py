"""Which annotations the table shows."""

from dataclasses import dataclass

from gui.domain.annotation import Annotation, Layer, Status
from gui.models.annotation_cells import Reading, haystack


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """Which annotations are shown; `words` must all occur, `hidden` are labels left out."""

    layers: frozenset[Layer] = frozenset(Layer)
    statuses: frozenset[Status] = frozenset({Status.SUGGESTED, Status.ACCEPTED})
    words: str = ""
    hidden: frozenset[str] = frozenset()

    def admits(self, annotation: Annotation, reading: Reading) -> bool:
        """Tell whether an annotation is shown."""
        if annotation.layer not in self.layers or annotation.status not in self.statuses:
            return False
        if annotation.layer is Layer.ENTITY and annotation.label in self.hidden:
            return False
        if not self.words.strip():
            return True
        found_in = haystack(annotation, reading)
        return all(word in found_in for word in self.words.casefold().split())
