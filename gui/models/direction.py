"""In which direction words are read."""

from collections import Counter
from unicodedata import bidirectional

_BEGINNING = 2000
"""Characters that tell in which direction a text is read."""
_FROM_RIGHT = ("R", "AL")


def reads_from_right(text: str) -> bool:
    """Tell whether most letters of a text's beginning belong to scripts read from the right."""
    strong = Counter(map(bidirectional, text[:_BEGINNING]))
    return sum(strong[kind] for kind in _FROM_RIGHT) > strong["L"]


def starts_from_right(line: str) -> bool:
    """Tell the direction of a line as Qt does: by its first letter that has one."""
    strong = (kind for kind in map(bidirectional, line) if kind in ("L", *_FROM_RIGHT))
    return next(strong, "L") != "L"
