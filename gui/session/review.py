"""Going through annotations: which one comes next, and what lies beneath the caret."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.domain.annotation import Annotation, Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter
from gui.domain.places import Reach
from gui.domain.visibility import Visibility
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.store.library import Library
from gui.store.queue import Certainty


@dataclass(frozen=True, slots=True)
class Route:
    """How a person goes through suggestions: how far, whether the least certain come first, and
    which ones."""

    reach: Reach = Reach.DOCUMENT
    by_certainty: bool = False
    wanted: AnnotationFilter = NO_FILTER

    @property
    def is_long(self) -> bool:
        """Whether looking for the next one may take seconds: words stand in no index."""
        return self.reach is Reach.LIBRARY and bool(self.wanted.terms)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where the walk goes on: a document, and the suggestion in it if that is known."""

    document: int
    annotation: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What comes next in the library after a document, or after a place in certainty."""

    route: Route
    visibility: Visibility
    document: int
    place: Certainty | None
    direction: int

    def answer(self, library: Library) -> Ahead | None:
        """Ask a library, in any thread of its own; None if nothing comes next."""
        queue, rule = library.queue, (self.direction, self.visibility, self.route.wanted)
        if self.route.by_certainty:
            found = queue.certain_beyond(self.place, *rule)
            return Ahead(found.document, found.annotation) if found else None
        document = queue.document_beyond(self.document, *rule)
        return None if document is None else Ahead(document)


class Review:
    """Walks annotations of the open document, or the undecided ones of the whole library.

    In a document, the walk goes over what the table shows, so that a filter there narrows it. In
    the library it goes over what is shown of any document (`domain.visibility`) and passes the
    same filter.
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
        return self._make_current(found)

    def suggestion(
        self,
        route: Route,
        listed: Sequence[Annotation],
        since: Annotation | None,
        position: int,
        direction: int,
    ) -> bool:
        """Make the next or previous undecided suggestion current; False if there is none.

        Args:
            route: how to walk; in the library another document may be opened.
            listed: what the table shows, in reading order.
            since: the annotation from which to go on; the caret stands in for None.
            position: the caret.
            direction: 1 for the next, -1 for the one before.
        """
        if route.reach is Reach.LIBRARY:
            if self.here(route, since, position, direction):
                return True
            question = self.question(route, since, direction)
            return self.go(route, question.answer(self._session.library), direction)
        left = undecided(listed)
        if route.by_certainty:
            return self._make_current(_by_certainty(left, since, direction))
        return self._make_current(_beyond(left, since, position, direction))

    def overlap(self, position: int) -> bool:
        """Make the next one of what lies at the caret current, from the inside out."""
        document = self._session.document
        here = document.stacked_at(position) if document else []
        if not here:
            return False
        current = self._session.current
        places = [a.id for a in here]
        place = places.index(current.id) if current and current.id in places else 0
        self._session.set_current(here[place - 1].id)
        return True

    def is_finished(self, route: Route) -> bool:
        """Tell whether nothing in the library is left to decide that is shown and passes."""
        queue, shown = self._session.library.queue, self._session.visibility
        return queue.document_beyond(0, 1, shown, route.wanted) is None

    def here(self, route: Route, since: Annotation | None, position: int, direction: int) -> bool:
        """Go on in the open document, if the walk through the library does."""
        document = self._session.document
        if route.by_certainty or document is None:
            return False
        left = _left(document, route.wanted)
        return self._make_current(_beyond(left, since, position, direction))

    def question(self, route: Route, since: Annotation | None, direction: int) -> Question:
        """Return what to ask the library for."""
        place = Certainty.of(since.id, since.score) if since else None
        document = self._session.document
        ident = document.id if document else 0
        return Question(route, self._session.visibility, ident, place, direction)

    def go(self, route: Route, ahead: Ahead | None, direction: int) -> bool:
        """Go where the walk goes on: to the first suggestion there, or the last for -1."""
        if ahead is None:
            return False
        self._session.open_document(ahead.document)
        document = self._session.document
        if ahead.annotation is not None:
            self._session.set_current(ahead.annotation)
            return True
        left = _left(document, route.wanted) if document else []
        return self._make_current(next(iter(left if direction > 0 else left[::-1]), None))

    def _make_current(self, found: Annotation | None) -> bool:
        if found is not None:
            self._session.set_current(found.id)
        return found is not None


def undecided(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Keep the suggestions that nobody has decided."""
    return [a for a in annotations if a.status is Status.SUGGESTED]


def _left(document: OpenDocument, wanted: AnnotationFilter) -> list[Annotation]:
    """Return what is left to decide of a document that is shown and passes a filter."""
    text, names = document.text, document.names
    return [a for a in undecided(document.visible()) if wanted.admits(a, text, names)]


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


def _by_certainty(
    annotations: Sequence[Annotation], since: Annotation | None, direction: int
) -> Annotation | None:
    """Return the one that is next in certainty, the least certain without one to go on from."""
    if direction > 0:
        later = (a for a in annotations if since is None or _certainty(a) > _certainty(since))
        return min(later, key=_certainty, default=None)
    before = (a for a in annotations if since is None or _certainty(a) < _certainty(since))
    return max(before, key=_certainty, default=None)


def _certainty(annotation: Annotation) -> tuple[float, int]:
    place = Certainty.of(annotation.id, annotation.score)
    return place.score, place.annotation
