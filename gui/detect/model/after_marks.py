"""What stands between a quotation that a comma closes and the cue behind it: the source."""

import re

from gui.detect.model.edges import sources
from gui.detect.model.roles import Range
from gui.domain.quotation import Region

_BEGINNING = re.compile(r"[A-Z]|(?:the|an?|one|his|her|its|their) ")
"""How a noun phrase begins, other than with a verb of the quotation's own: "replied Ann Lee"."""
LONGEST = 200
"""Code points; more words than that between are no source."""


def settled(
    text: str, content: list[Range], cue: Range, source: list[Range], found: list[Region]
) -> tuple[list[Range], list[Range]]:
    """Return content and source as grammar has them in "“...,” Ann Lee, the boss, said".

    What lies there is not content, and a source there begins at the mark.
    """
    region = _closed_before(text, content, cue, found)
    if region is None:
        return content, source
    between = _words(text, region.stop, cue[0])
    content = [span for span in content if not _is_in(span, between)]
    inside = [span for span in source if _is_in(span, between)]
    stop = inside[-1][1] if inside else cue[0]
    if (source and not inside) or not _BEGINNING.match(text, *between):
        return content, source
    others = [span for span in source if span not in inside]
    return content, sorted([*others, *sources(text, [(between[0], stop)])])


def _words(text: str, start: int, stop: int) -> Range:
    while start < stop and not text[start].isalnum():
        start += 1
    return start, stop


def _closed_before(
    text: str, content: list[Range], cue: Range, found: list[Region]
) -> Region | None:
    """The last quotation before the cue, if the content ends with it and a comma closes it."""
    before = [r for r in found if r.stop <= cue[0] <= r.stop + LONGEST and r.closed]
    if not before:
        return None
    last = before[-1]
    comma = text[last.stop - last.closer - 1] == "," or text[last.stop : last.stop + 1] == ","
    held = any(start <= last.start and last.stop <= stop for start, stop in content)
    return last if held and comma and "\n" not in text[last.stop : cue[0]] else None


def _is_in(span: Range, between: Range) -> bool:
    return between[0] <= span[0] and span[1] <= between[1]
