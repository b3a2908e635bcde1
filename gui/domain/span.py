"""Spans of text: half-open ranges of code points."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The range `[start, stop)` in code points; never empty.

    Raises:
        ValueError: if `start` is negative or the span is empty.
    """

    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop:
            raise ValueError(f"no span: [{self.start}, {self.stop})")

    def __len__(self) -> int:
        return self.stop - self.start

    def contains(self, other: "Span") -> bool:
        """Tell whether the other span lies wholly in this one."""
        return self.start <= other.start and other.stop <= self.stop

    def covers(self, position: int) -> bool:
        """Tell whether the character at a code point position belongs to the span."""
        return self.start <= position < self.stop

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the spans share at least one code point."""
        return self.start < other.stop and other.start < self.stop

    def of(self, text: str) -> str:
        """Return the exact characters of the span."""
        return text[self.start : self.stop]


def trimmed(text: str, start: int, stop: int) -> Span | None:
    """Cut white space off both ends of `[start, stop)`; None if nothing is left.

    Positions outside the text are moved to its ends, and a reversed range is read the right way
    round, so that any selection can be passed as it is.
    """
    start, stop = sorted((max(0, start), max(0, stop)))
    stop = min(stop, len(text))
    while start < stop and text[start].isspace():
        start += 1
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop) if start < stop else None


def extent(spans: Iterable[Span]) -> Span:
    """Return the smallest span that holds all of the given ones.

    Raises:
        ValueError: if there are none.
    """
    listed = list(spans)
    if len(listed) == 1:
        return listed[0]
    return Span(min(s.start for s in listed), max(s.stop for s in listed))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that overlap or touch; the result is sorted and disjoint."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].stop:
            joined[-1] = Span(joined[-1].start, max(joined[-1].stop, span.stop))
        else:
            joined.append(span)
    return tuple(joined)


def common_length(first: Iterable[Span], second: Iterable[Span]) -> int:
    """Count the code points that both sets of spans cover."""
    a, b = merged(first), merged(second)
    total = i = j = 0
    while i < len(a) and j < len(b):
        total += max(0, min(a[i].stop, b[j].stop) - max(a[i].start, b[j].start))
        if a[i].stop <= b[j].stop:
            i += 1
        else:
            j += 1
    return total


def iou(first: Iterable[Span], second: Iterable[Span]) -> float:
    """Return the intersection over the union of two sets of spans, in code points (0 to 1)."""
    a, b = merged(first), merged(second)
    common = common_length(a, b)
    union = sum(map(len, a)) + sum(map(len, b)) - common
    return common / union if union else 0.0
