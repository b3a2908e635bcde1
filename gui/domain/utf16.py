"""The border between code points (everywhere) and UTF-16 units (Qt and some formats)."""

import re
from bisect import bisect_left, bisect_right

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions of one text between code points and UTF-16 units, both ways.

    Making one is a single scan, quick where there are no characters beyond U+FFFF; a look-up is
    then free, else O(log n), n being the number of such characters.
    """

    def __init__(self, text: str) -> None:
        self.code_points = len(text)
        # A loop over the characters costs twenty times as much, at each opening of an article.
        wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
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
