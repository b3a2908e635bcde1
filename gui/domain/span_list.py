"""Very many spans, kept as numbers: the collector of Python would halt for a million objects."""

from array import array
from collections.abc import Iterator, Sequence
from typing import overload

from gui.domain.span import Span


class SpanList(Sequence[Span]):
    """Spans in order and apart, to which more are added at the end.

    Attributes:
        starts, stops: where each begins and ends, in code points.
    """

    def __init__(self) -> None:
        self.starts = array("q")
        self.stops = array("q")

    def add(self, start: int, stop: int) -> None:
        """Add one that begins where the last one ends, or later."""
        self.starts.append(start)
        self.stops.append(stop)

    def extend(self, others: "SpanList") -> None:
        """Add others, all of which come later."""
        self.starts.extend(others.starts)
        self.stops.extend(others.stops)

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.stops)

    @overload
    def __getitem__(self, place: int) -> Span: ...
    @overload
    def __getitem__(self, place: slice) -> list[Span]: ...
    def __getitem__(self, place: int | slice) -> Span | list[Span]:
        if isinstance(place, slice):
            return [*map(Span, self.starts[place], self.stops[place])]
        return Span(self.starts[place], self.stops[place])
