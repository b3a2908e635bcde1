"""Which spans lie at a position or within a range."""

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from gui.domain.span import Span

Key = TypeVar("Key", bound=Hashable)
_Entry = tuple[int, int, int]
"""A span's start, its stop below zero, and the place of its key."""


class SpanIndex(Generic[Key]):
    """Spans sorted by start; each belongs to a key, and a key may have many.

    A query costs O(log n + m), m being the number of spans that start no further before the range
    than the longest span is long.
    """

    def __init__(self, items: Iterable[tuple[Key, Span]] = ()) -> None:
        self._keys: list[Key] = []
        self._entries = [self._entry(key, span) for key, span in items]
        self._longest = max((-negative - start for start, negative, _ in self._entries), default=0)
        self._entries.sort()
        self._by_key: dict[Key, list[_Entry]] | None = None

    def __len__(self) -> int:
        return len(self._entries)

    def _entry(self, key: Key, span: Span) -> _Entry:
        """Return what stands for a span among the sorted entries."""
        self._keys.append(key)
        return span.start, -span.stop, len(self._keys) - 1

    def add(self, key: Key, spans: Iterable[Span]) -> None:
        """Add spans of a key."""
        known = self._known().setdefault(key, [])
        for span in spans:
            entry = self._entry(key, span)
            known.append(entry)
            insort(self._entries, entry)
            self._longest = max(self._longest, len(span))

    def discard(self, key: Key) -> None:
        """Take all spans of a key out; a key that is not there is no error."""
        for entry in self._known().pop(key, ()):
            del self._entries[bisect_left(self._entries, entry)]

    def _known(self) -> dict[Key, list[_Entry]]:
        """Return the entries by key, sorted out at the first change: most indexes see none."""
        if self._by_key is None:
            self._by_key = {}
            for entry in self._entries:
                self._by_key.setdefault(self._keys[entry[2]], []).append(entry)
        return self._by_key

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
