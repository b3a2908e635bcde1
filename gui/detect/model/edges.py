"""Where a content or a source of the model begins and ends: at marks, without stray punctuation."""

import re
from collections.abc import Iterable, Iterator

from gui.detect.model.roles import Range
from gui.domain.quotation import Region

NEAR = 3
"""Code points by which an end may miss the quotation mark that it is moved to."""

_LOOSE = ",;:—–- \t\u00a0"
_STOP = re.compile(r"(?<=[^\s.,;])\s*[,.;]\Z")
_ABBREVIATED = re.compile(r"(?:\b\w|\.\w|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|No|St))\.\Z")
_COLON = re.compile(r"[^\n]*:[ \t\u00a0]*\n\s*")
_BRACKETED = re.compile(r"[\w. -]{0,20}\)")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,2}(?:, [A-Z][\w. ]{1,20}){0,2}"
    rf"|[A-Z][\w.’' -]{{2,30}}(?:, [A-Z][\w. ]{{1,20}})?(?:, {_MONTH} \d{{1,2}}|(?= \([A-Z])))"
    r"(?: \([A-Z][A-Za-z ]{1,40}\))? ?(?:--|[—–-]) "
)
"""LONDON, March 3 (Agency) —; the place in capitals, or an agency or a month behind it."""
_TORN = re.compile(r"(?<=\w)(?: (?:in|on|at|with|from))? (?:an?|the|last|next|this|his|her)\Z")
_RELATIVE = re.compile(r", (?:who|whose|whom|which)\b")


def contents(
    text: str, spans: Iterable[Range], found: list[Region], reach: Range
) -> Iterator[Range]:
    """Yield the spans of a content with their right edges; those without a letter are left out.

    Args:
        found: the quotation regions around, in order.
        reach: how far the model could see; what it saw to its end may go on.
    """
    for span in spans:
        start, stop = _balanced(snapped(_whole(span, found, reach), found), found)
        start, stop = _one_sentence(text, (_behind_dateline(text, start), stop), found)
        start, stop = trimmed(text, (start, stop), found)
        if any(map(str.isalnum, text[start:stop])):
            yield start, stop


def announced(text: str, cue: int, found: list[Region]) -> list[Range]:
    """Find the quotation that the next paragraph begins with, where a colon ends the cue's."""
    match = _COLON.match(text, cue)
    start = match.end() if match else -1
    return [(region.start, region.stop) for region in found if region.start == start]


def sources(text: str, spans: Iterable[Range]) -> Iterator[Range]:
    """Yield the spans of a source without loose punctuation and torn relative clauses."""
    for first, last in spans:
        start, stop = _behind_dateline(text, first), _source_stop(text, first, last)
        if any(map(str.isalnum, text[start:stop])):
            yield start, stop


def cues(text: str, spans: Iterable[Range]) -> list[Range]:
    """The spans of a cue without the beginning of a phrase at their ends: "said last" of a week."""
    return [
        (start, torn.start() if (torn := _TORN.search(text, start, stop)) else stop)
        for start, stop in spans
    ]


def _behind_dateline(text: str, start: int) -> int:
    """Move a start within the dateline of its line behind it."""
    match = _DATELINE.match(text, text.rfind("\n", 0, start) + 1)
    return max(start, match.end()) if match else start


def _source_stop(text: str, start: int, stop: int) -> int:
    torn = _RELATIVE.search(text, start, stop)
    if torn and text[stop : stop + 1] == " ":
        stop = torn.start()
    while start < stop and text[stop - 1] in _LOOSE:
        stop -= 1
    rest = _BRACKETED.match(text, stop)
    if rest and text.rfind("(", start, stop) > text.rfind(")", start, stop):
        stop = rest.end()
    return stop


def snapped(span: Range, found: list[Region]) -> Range:
    """Move a content's ends to the quotation marks that they miss by a little."""
    start, stop = span
    for region in found:
        if region.start < stop and start < region.stop:
            if region.start < start <= region.start + region.opener + NEAR:
                start = region.start
            if region.stop - max(region.closer, 1) - NEAR <= stop < region.stop:
                stop = region.stop
    return start, stop


def _whole(span: Range, found: list[Region], reach: Range) -> Range:
    """Follow a quotation that the model could not see to its end, or from its start."""
    start, stop = span
    for region in found:
        if start <= region.start + region.opener + NEAR and region.start < stop == reach[1]:
            stop = max(stop, region.stop)
        if stop >= region.stop - NEAR - 1 and reach[0] == start < region.stop:
            start = min(start, region.start)
    return start, stop


def _balanced(span: Range, found: list[Region]) -> Range:
    """Leave out a mark whose other half is outside, as far as it stands at the edge."""
    start, stop = span
    for region in found:
        if region.closed and region.start == stop - region.opener:
            stop = region.start
        if region.closed and region.stop - region.closer == start:
            start = region.stop
    return start, stop


def _one_sentence(text: str, span: Range, found: list[Region]) -> Range:
    """End a quotation that is a whole sentence where its mark closes: what follows is not said."""
    start, stop = span
    for region in found:
        if region.start == start and region.closed and region.stop < stop:
            last = text[region.stop - region.closer - 1]
            after = text[region.stop : stop].lstrip()[:1]
            if after.isalpha() and (last == "," or (last in ".!?" and after.isupper())):
                return start, region.stop
    return span


def trimmed(text: str, span: Range, found: list[Region]) -> Range:
    """Cut white space at both ends, and the stop or comma that ends a clause outside of marks."""
    start, stop = span
    while start < stop and text[start].isspace():
        start += 1
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    marked = any(region.start < stop <= region.stop for region in found)
    end = _STOP.search(text, start, stop)
    if end and not marked and not _ABBREVIATED.search(text, start, stop):
        stop = end.start()
    return start, stop
