"""Turns of a transcript: what follows a name and a colon at the start of a line."""

import re
from collections import Counter

from gui.domain.quotation import Region

_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,3}"
_TURN = re.compile(rf"^({_NAME})(?: \([^)\n]{{1,30}}\))?: +", re.MULTILINE)
LEAST = 3
"""Fewer lines of that shape are no transcript but headings: "UPDATE: ..."."""


def turns(text: str, start: int, stop: int) -> list[Region]:
    """The turns in the lines `[start, stop)` as regions without marks; none if no name recurs."""
    found = list(_TURN.finditer(text, start, stop))
    names = Counter(match[1] for match in found)
    if len(found) < LEAST or max(names.values()) < 2:
        return []
    return [_rest_of_line(text, match.end()) for match in found]


def _rest_of_line(text: str, start: int) -> Region:
    stop = text.find("\n", start)
    stop = stop if stop >= 0 else len(text)
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Region(start, stop, 0, 0)
