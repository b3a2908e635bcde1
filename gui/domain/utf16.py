"""The border between code points (everywhere) and UTF-16 units (Qt and some formats)."""

from bisect import bisect_left, bisect_right

_BMP_END = 0x10000


class Utf16Map:
    """Converts positions of one text between code points and UTF-16 units, both ways.

    Costs nothing for a text without characters beyond U+FFFF; else one pass over the text when
    made and O(log n) a look-up, n being the number of such characters.
    """

    def __init__(self, text: str) -> None:
        self.code_points = len(text)
        wide = [] if text.isascii() else [i for i, c in enumerate(text) if ord(c) >= _BMP_END]
        self._wide = wide
        # The unit position of the k-th wide character is its own position plus the k before it.
        self._wide_units = [position + k for k, position in enumerate(wide)]
        self.units = self.code_points + len(wide)

    def to_units(self, position: int) -> int:
        """Return the UTF-16 position of a code point position."""
        return position + bisect_left(self._wide, position) if self._wide else position

    def to_code_points(self, position: int) -> int:
        """Return the code point position of a UTF-16 position.

        A position between the two halves of a pair counts as the one before the character.
        """
        if not self._wide:
            return position
        before = bisect_right(self._wide_units, position)
        if before and position == self._wide_units[before - 1] + 1:
            return self._wide[before - 1]
        # A wide character that starts at the very position is not yet passed.
        passed = bisect_left(self._wide_units, position)
        return position - passed
