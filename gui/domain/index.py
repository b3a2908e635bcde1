"""Which spans lie at a position or within a range."""

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from gui.domain.span import Span

Key = TypeVar("Key", bound=Hashable)


class SpanIndex(Generic[Key]):
    """Spans sorted by start; each belongs to a key, and a key may have many.

    A query costs O(log n + m), m being the number of spans that start no further before the range
    than the longest span is long.
    """

    def __init__(self, items: Iterable[tuple[Key, Span]] = ()) -> None:
        self._by_key: dict[Key, list[Span]] = {}
        self._order: dict[Key, int] = {}
        self._entries: list[tuple[int, int, int]] = []
        self._keys: dict[int, Key] = {}
        self._longest = 0
        for key, span in items:
            self._remember(key, span)
        self._entries = sorted(
            (span.start, -span.stop, self._order[key])
            for key, spans in self._by_key.items()
            for span in spans
        )

    def __len__(self) -> int:
        return len(self._entries)

    def _remember(self, key: Key, span: Span) -> int:
        number = self._order.setdefault(key, len(self._order))
        self._keys[number] = key
        self._by_key.setdefault(key, []).append(span)
        self._longest = max(self._longest, len(span))
        return number

    def add(self, key: Key, spans: Iterable[Span]) -> None:
        """Add spans of a key."""
        for span in spans:
            number = self._remember(key, span)
            insort(self._entries, (span.start, -span.stop, number))

    def discard(self, key: Key) -> None:
        """Take all spans of a key out; a key that is not there is no error."""
        for span in self._by_key.pop(key, ()):
            entry = (span.start, -span.stop, self._order[key])
            del self._entries[bisect_left(self._entries, entry)]

    def within(self, start: int, stop: int) -> Iterator[tuple[Key, Span]]:
        """Yield what shares a code point with `[start, stop)`: outer spans before inner ones."""
        first = bisect_left(self._entries, (start - self._longest, -(1 << 62), -1))
        for begin, negative_end, number in self._entries[first:]:
            if begin >= stop:
                break
            if -negative_end > start:
                yield self._keys[number], Span(begin, -negative_end)

    def at(self, position: int) -> list[tuple[Key, Span]]:
        """Return what covers the character at a position: outer spans before inner ones."""
        return list(self.within(position, position + 1))
