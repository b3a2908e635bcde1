"""Names that are known already, looked up in a text by their first word."""

import re
from collections.abc import Iterable, Iterator, Mapping

from gui.domain.span import Span

_FIRST = re.compile(r"(?<![\w@#.])[^\W\d_a-z]\w*")

ByFirst = Mapping[str, tuple[str, ...]]


def by_first_word(names: Iterable[str]) -> ByFirst:
    """Names by their first word, longest first; those that begin with no capital are left out."""
    found: dict[str, list[str]] = {}
    for name in sorted(set(names), key=lambda name: (-len(name), name)):
        first = _FIRST.match(name)
        if first is not None:
            found.setdefault(first.group(), []).append(name)
    return {first: tuple(listed) for first, listed in found.items()}


def found_in(text: str, part: Span, names: ByFirst) -> Iterator[tuple[int, str]]:
    """Yield where a name begins, and the name; of several that begin there the longest."""
    for word in _FIRST.finditer(text, part.start, part.stop):
        start = word.start()
        for name in names.get(word.group(), ()):
            stop = start + len(name)
            if text.startswith(name, start) and _ends(text, stop) and stop <= part.stop:
                yield start, name
                break


def _ends(text: str, stop: int) -> bool:
    following = text[stop : stop + 1]
    return not (following.isalnum() or following == "_")
