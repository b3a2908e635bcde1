"""Going through annotations: which one comes next, and what lies beneath the caret."""

from collections.abc import Iterable, Sequence

from gui.domain.annotation import Annotation, Status
from gui.session.session import Session


class Review:
    """Walks the open document's annotations in reading order.

    `shown` is asked for the annotations that the table shows, so that a filter there narrows the
    walk too.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def step(self, annotations: Sequence[Annotation], position: int, direction: int) -> bool:
        """Make the next or previous annotation current; False if there is none.

        Args:
            annotations: where to walk, in reading order.
            position: the caret, from which the walk starts when none of them is current.
            direction: 1 for the next, -1 for the one before.
        """
        found = _beyond(annotations, self._session.current, position, direction)
        if found is None:
            return False
        self._session.set_current(found.id)
        return True

    def overlap(self, position: int) -> bool:
        """Make the next one of what lies at the caret current, from the inside out."""
        document = self._session.document
        here = document.at(position) if document else []
        if not here:
            return False
        current = self._session.current
        places = [a.id for a in here]
        place = places.index(current.id) + 1 if current and current.id in places else 0
        self._session.set_current(here[place % len(here)].id)
        return True


def undecided(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Keep the suggestions that nobody has decided."""
    return [a for a in annotations if a.status is Status.SUGGESTED]


def _beyond(
    annotations: Sequence[Annotation], current: Annotation | None, position: int, direction: int
) -> Annotation | None:
    """Return the first annotation beyond the current one, else beyond the caret."""
    if current is not None:
        key = current.reading_order
    else:
        key = (position, 0, "") if direction > 0 else (position + 1, 0, "")
    if direction > 0:
        return next((a for a in annotations if a.reading_order > key), None)
    return next((a for a in reversed(annotations) if a.reading_order < key), None)
