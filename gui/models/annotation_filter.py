"""Which of the annotations in sight the table lists."""

from dataclasses import dataclass

from gui.domain.annotation import Annotation, Status
from gui.models.annotation_cells import Reading, haystack


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """Which annotations are listed of those in sight (`domain.visibility`); `words` must all
    occur."""

    statuses: frozenset[Status] = frozenset({Status.SUGGESTED, Status.ACCEPTED})
    words: str = ""

    def admits(self, annotation: Annotation, reading: Reading) -> bool:
        """Tell whether an annotation is listed."""
        if annotation.status not in self.statuses:
            return False
        if not self.words.strip():
            return True
        found_in = haystack(annotation, reading)
        return all(word in found_in for word in self.words.casefold().split())
