"""What is marked in the open document, ready to be asked for by place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.edits import AnnotationEdit
from gui.domain.index import Key, SpanIndex
from gui.domain.span import Span

_LAYERS = (Layer.QUOTE, Layer.ENTITY, Layer.TAG)
_ROUNDS = 4
"""How many overlaps to the left are followed to keep lanes steady while scrolling."""


class Mark(NamedTuple):
    """The span of one part of an annotation, as it is looked up by place."""

    annotation: Annotation
    role: Role
    span: Span


class Speakers(NamedTuple):
    """Who speaks in a quote; `proposed` if none of them has been accepted."""

    names: str
    proposed: bool


class Marks:
    """The annotations of one document but the rejected ones, by id and by place."""

    def __init__(
        self, annotations: Iterable[Annotation] = (), names: Mapping[int, str] | None = None
    ) -> None:
        self._names = dict(names or {})
        self._shown = {a.id: a for a in annotations if a.status is not Status.REJECTED}
        self._parts: SpanIndex[tuple[int, Role]] = SpanIndex(
            ((a.id, part.role), part.span) for a in self._shown.values() for part in a.parts
        )
        self._quotes: SpanIndex[int] = SpanIndex(
            (a.id, a.extent) for a in self._shown.values() if a.layer is Layer.QUOTE
        )

    def apply(self, edits: Sequence[AnnotationEdit], names: Mapping[int, str]) -> None:
        """Take in what came, went or changed."""
        self._names.update(names)
        for edit in edits:
            if edit.before:
                self._take_out(edit.before.id)
            if edit.after:
                self._put_in(edit.after)

    def _take_out(self, ident: int) -> None:
        if self._shown.pop(ident, None):
            for role in Role:
                self._parts.discard((ident, role))
            self._quotes.discard(ident)

    def _put_in(self, annotation: Annotation) -> None:
        self._take_out(annotation.id)
        if annotation.status is Status.REJECTED:
            return
        self._shown[annotation.id] = annotation
        for part in annotation.parts:
            self._parts.add((annotation.id, part.role), [part.span])
        if annotation.layer is Layer.QUOTE:
            self._quotes.add(annotation.id, [annotation.extent])

    @property
    def names(self) -> Mapping[int, str]:
        """The names of actors by id."""
        return self._names

    def get(self, ident: int) -> Annotation | None:
        """Return a shown annotation by its id."""
        return self._shown.get(ident)

    def within(self, start: int, stop: int) -> list[Mark]:
        """Return the parts that share a character with `[start, stop)`, outer ones first."""
        found = [
            Mark(self._shown[ident], role, span)
            for (ident, role), span in self._parts.within(start, stop)
        ]
        return sorted(found, key=_outer_first)

    def at(self, position: int) -> tuple[int, ...]:
        """Return the ids of what covers the character at a position, outer ones first.

        Where nothing does, what ends there counts, for the caret often stands behind a word.
        """
        marks = self.within(position, position + 1)
        if not marks and position > 0:
            marks = self.within(position - 1, position)
        return tuple(dict.fromkeys(mark.annotation.id for mark in marks))

    def quotes(self, start: int, stop: int) -> Iterator[tuple[Annotation, Span]]:
        """Yield the quotes whose parts lie around or within `[start, stop)`, with their extent."""
        for ident, extent in self._quotes.within(start, stop):
            yield self._shown[ident], extent

    def speakers(self, annotation: Annotation) -> Speakers | None:
        """Return who speaks in a quote, or whom an entity means; None if nobody is named."""
        known = [link for link in annotation.links if link.actor in self._names]
        if not known:
            return None
        names = ", ".join(self._names[link.actor] for link in known)
        return Speakers(names, all(link.status is Status.SUGGESTED for link in known))

    def around(self, start: int, stop: int) -> list[Mark]:
        """Return the parts within `[start, stop)` and those that they overlap to the left.

        Lanes are dealt from left to right; seen from any place of the text they come out alike
        only if the dealing begins where nothing is open.
        """
        return self.within(_widened(self._parts, start, stop), stop)


def _widened(index: SpanIndex[Key], start: int, stop: int) -> int:
    for _ in range(_ROUNDS):
        first = min((span.start for _, span in index.within(start, stop)), default=start)
        if first >= start:
            break
        start = first
    return start


def _outer_first(mark: Mark) -> tuple[int, int, int]:
    return mark.span.start, -mark.span.stop, _LAYERS.index(mark.annotation.layer)
