"""Which row a thing stands in, for rows that are kept sorted while they come and go."""

from bisect import bisect_left
from collections.abc import Iterable

Key = tuple[int, int, str]


class ReadingOrder:
    """Ids sorted by key (first start, its stop, uid); every key belongs to one id.

    Each question costs O(log n), each change O(n) moves of pointers.
    """

    def __init__(self, items: Iterable[tuple[Key, int]] = ()) -> None:
        listed = sorted(items)
        self._keys = [key for key, _ in listed]
        self._ids = [ident for _, ident in listed]
        self._key_of = {ident: key for key, ident in listed}

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, ident: int) -> bool:
        return ident in self._key_of

    def ids(self) -> tuple[int, ...]:
        """Return all ids in order."""
        return tuple(self._ids)

    def id_at(self, row: int) -> int:
        """Return the id of a row.

        Raises:
            IndexError: if there is no such row.
        """
        if row < 0:
            raise IndexError(row)
        return self._ids[row]

    def row_of(self, ident: int) -> int | None:
        """Return the row of an id, or None."""
        key = self._key_of.get(ident)
        return None if key is None else self.gap(key)

    def gap(self, key: Key) -> int:
        """Return the row that a key has, or would have."""
        return bisect_left(self._keys, key)

    def put(self, ident: int, key: Key) -> None:
        """Enter an id that is not there."""
        row = self.gap(key)
        self._keys.insert(row, key)
        self._ids.insert(row, ident)
        self._key_of[ident] = key

    def take(self, ident: int) -> None:
        """Take an id out.

        Raises:
            KeyError: if it is not there.
        """
        row = self.gap(self._key_of.pop(ident))
        del self._keys[row], self._ids[row]
