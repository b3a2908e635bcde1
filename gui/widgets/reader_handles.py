"""The ends of the current annotation's parts, which the mouse can drag."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from gui.domain.annotation import Annotation, Part
from gui.domain.boundaries import End, dragged
from gui.domain.span import Span

_REACH = 4.0
"""Pixels on each side of an end that take hold of it; more would take selections away."""


class Handle(NamedTuple):
    """One end of a part."""

    part: Part
    end: End

    @property
    def position(self) -> int:
        """Where the end is, in code points."""
        span = self.part.span
        return span.start if self.end is End.START else span.stop


class Dragged(NamedTuple):
    """What a drag has come to: the part of an annotation, and where it shall be."""

    annotation: int
    part: Part
    span: Span


def handle_at(parts: Iterable[Part], place: QPointF, box: Callable[[int], QRectF]) -> Handle | None:
    """Return the nearest end that is within reach of a place in the viewport.

    Args:
        parts: the parts whose ends can be taken.
        place: where the mouse is.
        box: returns where the caret would stand at a position.
    """
    near: list[tuple[float, Handle]] = []
    for part in parts:
        for end in End:
            handle = Handle(part, end)
            where = box(handle.position)
            away = abs(where.center().x() - place.x())
            if away <= _REACH and where.top() <= place.y() <= where.bottom():
                near.append((away, handle))
    return min(near, key=lambda found: found[0])[1] if near else None


class EdgeDrag:
    """One end on its way, from the press to the release."""

    def __init__(self) -> None:
        self._annotation: int | None = None
        self._handle: Handle | None = None
        self._span: Span | None = None

    @property
    def handle(self) -> Handle | None:
        """The end that is held, as it was at the press; None between drags."""
        return self._handle

    def begin(self, annotation: Annotation, handle: Handle) -> None:
        """Take hold of an end."""
        self._annotation, self._handle, self._span = annotation.id, handle, handle.part.span

    def to(self, text: str, position: int, *, snap: bool) -> Part | None:
        """Move the end to a position; return the part as it would be."""
        if self._handle is None:
            return None
        part, end = self._handle
        self._span = dragged(text, part.span, end, position, snap=snap)
        return Part(part.role, self._span)

    def finish(self) -> Dragged | None:
        """Let go; return what has come of it, or None if the end is where it was."""
        annotation, handle, span = self._annotation, self._handle, self._span
        self._annotation = self._handle = self._span = None
        if annotation is None or handle is None or span is None or span == handle.part.span:
            return None
        return Dragged(annotation, handle.part, span)
