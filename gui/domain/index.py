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
        self._numbers: dict[Key, int] = {}
        self._keys: list[Key] = []
        self._longest = 0
        self._entries = [self._entry(key, span) for key, span in items]
        self._entries.sort()

    def __len__(self) -> int:
        return len(self._entries)

    def _entry(self, key: Key, span: Span) -> tuple[int, int, int]:
        """Remember a span; return what stands for it among the sorted entries."""
        start, stop = span.start, span.stop
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._keys)
            self._keys.append(key)
        known = self._by_key.get(key)
        if known is None:
            self._by_key[key] = [span]
        else:
            known.append(span)
        if stop - start > self._longest:
            self._longest = stop - start
        return start, -stop, number

    def add(self, key: Key, spans: Iterable[Span]) -> None:
        """Add spans of a key."""
        for span in spans:
            insort(self._entries, self._entry(key, span))

    def discard(self, key: Key) -> None:
        """Take all spans of a key out; a key that is not there is no error."""
        for span in self._by_key.pop(key, ()):
            entry = (span.start, -span.stop, self._numbers[key])
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
