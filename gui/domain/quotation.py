"""Quotation marks: where quoted text lies, and what kind of quote a content is.

A paragraph is a line. Marks never pair across paragraphs: one that opens and is not closed runs to
the end of its paragraph, as newspapers print a quote of several paragraphs.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.domain.annotation import Kind
from gui.domain.span import Span, merged

_LINE = re.compile(r"[^\n\u2028\u2029]+")
_BREAKS = "\n\u2028\u2029"
_MARK = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»‹›‘’‚'「」『』]")
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")

_DOUBLE_CLOSERS = {
    '"': frozenset({'"', "”"}),
    "“": frozenset({"”", '"'}),
    "„": frozenset({"“", "”", '"', "‟"}),
    "«": frozenset({"»"}),
    "»": frozenset({"«", "»"}),
    "''": frozenset({"''", "’’", '"'}),
    "``": frozenset({"''", "’’", '"', "”"}),
    "‘‘": frozenset({"’’", "''"}),
    "「": frozenset({"」"}),
    "『": frozenset({"』"}),
}
_SINGLE_CLOSERS = {
    "'": frozenset({"'", "’"}),
    "‘": frozenset({"’", "'"}),
    "‚": frozenset({"‘", "’"}),
    "‹": frozenset({"›"}),
    "›": frozenset({"‹", "›"}),
}
_CLOSERS = _DOUBLE_CLOSERS | _SINGLE_CLOSERS
_OPENS_ONLY = frozenset({"“", "„", "``", "‘‘", "‚"})
_CORNERS = frozenset("「」『』")
"""They tell their direction by themselves, and stand in texts without spaces."""
_APOSTROPHES = frozenset({"'", "’", "‘"})
_BEFORE_OPENING = frozenset("([{<—–-/:‘'“\"„«»‹›‚「『（，、。：；¿¡\u200e\u200f")
_ELIDED = re.compile(r"(?:em|tis|twas|til|n|\d\ds?)\b", re.IGNORECASE)
_DEEPEST = 4
"""Deeper nesting is no prose; without a bound a run of opening marks would cost its square."""


@dataclass(frozen=True, slots=True)
class Region:
    """A quotation region `[start, stop)`, marks included, and the widths of its two marks.

    `closer` is 0 where no mark closes the region and it runs on to the end of its paragraph.
    """

    start: int
    stop: int
    opener: int
    closer: int

    @property
    def closed(self) -> bool:
        """Tell whether the region ends with its closing mark."""
        return self.closer > 0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark in the text, and whether its neighbours let it open or close a region."""

    sign: str
    start: int
    stop: int
    may_open: bool
    may_close: bool


def regions(text: str) -> tuple[Span, ...]:
    """Find all quotation regions, marks included, nested ones too.

    Apostrophes neither open nor close. A paragraph that opens a region and does not close it has a
    region up to its end; the next paragraph, if it opens with a mark, has its own.

    Returns:
        Regions in order of start, outer ones first. The cost is linear in the text.
    """
    return tuple(Span(r.start, r.stop) for r in _regions(text, 0, len(text)))


def outermost(text: str, start: int, stop: int) -> list[Region]:
    """Find the regions that lie in no other one, in order.

    Args:
        start: where a paragraph begins.
        stop: where the same or a later paragraph ends.
    """
    found: list[Region] = []
    for region in _regions(text, start, stop):
        if not found or region.start >= found[-1].stop:
            found.append(region)
    return found


def regions_of(text: str, paragraph: Span) -> list[Region]:
    """Find the regions of one paragraph, nested ones too, in order of start, outer ones first."""
    return [*_regions(text, paragraph.start, paragraph.stop)]


def kind_of(text: str, content: Sequence[Span]) -> Kind:
    """Tell the kind of a quote from its marks.

    Direct if at least 90 % of its words lie in quotation regions, indirect if none does, else
    mixed. Only the paragraphs that the content touches are read. Without words it is indirect.
    """
    inside: list[Span] = []
    for span in content:
        lines = _whole_lines(text, span.start, span.stop)
        inside += (Span(r.start, r.stop) for r in _regions(text, *lines))
    return kind_within(text, content, merged(inside))


def kind_within(text: str, content: Sequence[Span], inside: Sequence[Span]) -> Kind:
    """Tell the kind of a quote where the regions are known: `inside`, disjoint and in order."""
    words = quoted = 0
    for span in content:
        for word in _WORD.finditer(text, span.start, span.stop):
            words += 1
            place = bisect_right(inside, word.start(), key=_start)
            quoted += place > 0 and word.start() < inside[place - 1].stop
    if not quoted:
        return Kind.INDIRECT
    return Kind.DIRECT if quoted * 10 >= words * 9 else Kind.MIXED


def is_closed(text: str, region: Span) -> bool:
    """Tell whether a region ends with its closing mark, or runs on to its paragraph's end."""
    return any(
        found.start == region.start and found.stop == region.stop and found.closed
        for found in _regions(text, region.start, region.stop)
    )


def around(text: str, start: int, stop: int) -> Span | None:
    """Find the smallest region that is strictly larger than the selection `[start, stop)`.

    The inside of the nearest region comes first, then the region with its marks, then the inside
    of the one around it. The selection may be a mere caret (`start == stop`).
    """
    lines = _whole_lines(text, start, stop)
    best: Span | None = None
    for region in _regions(text, *lines):
        bounds = (
            (region.start + region.opener, region.stop - region.closer),
            (region.start, region.stop),
        )
        for a, b in bounds:
            larger = a <= start and stop <= b and b - a > stop - start
            if larger and (best is None or b - a < len(best)):
                best = Span(a, b)
    return best


def _start(span: Span) -> int:
    return span.start


def _whole_lines(text: str, start: int, stop: int) -> tuple[int, int]:
    first = max(text.rfind(mark, 0, start) for mark in _BREAKS) + 1
    ends = [end for mark in _BREAKS if (end := text.find(mark, stop)) >= 0]
    return first, min(ends, default=len(text))


def _regions(text: str, start: int, stop: int) -> Iterator[Region]:
    for line in _LINE.finditer(text, start, stop):
        found = _pair(text, line.start(), line.end())
        yield from sorted(found, key=lambda region: (region.start, -region.stop))


def _marks(text: str, start: int, stop: int) -> list[_Mark]:
    """Read the marks of one paragraph with what their neighbours allow."""
    found = []
    for match in _MARK.finditer(text, start, stop):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < stop else " "
        opens, closes = _allowed(match.group(), before, after)
        if match.group() in _APOSTROPHES and opens:
            opens = after.isalnum() and not _ELIDED.match(text, match.end(), stop)
        found.append(_Mark(match.group(), match.start(), match.end(), opens, closes))
    return found


def _allowed(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Tell whether a mark may open and may close a region between two characters."""
    if sign in _CORNERS:
        return sign in _CLOSERS, sign not in _CLOSERS
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    if sign in ("«", "‹"):
        return True, not before.isspace() or after.isspace()
    if sign in ("»", "›", "”"):
        return opens, True
    if sign in ('"', "''", "’’"):
        return opens, not opens
    closes = not before.isspace() and not after.isalnum()
    if sign in _OPENS_ONLY:
        return not after.isspace(), closes
    return opens, closes


def _pair(text: str, start: int, stop: int) -> list[Region]:
    """Pair the marks of one paragraph; each mark looks at a few open ones only."""
    found: list[Region] = []
    stack: list[_Mark] = []
    marks = _marks(text, start, stop)
    for place, mark in enumerate(marks):
        level = _level_closed(stack, mark) if mark.may_close else None
        if level is not None and not _is_possessive(text, marks, place, stop):
            opener = stack[level]
            width = opener.stop - opener.start
            found.append(Region(opener.start, mark.stop, width, mark.stop - mark.start))
            del stack[level:]
        elif mark.may_open and mark.sign in _CLOSERS:
            if stack and stack[-1].sign == mark.sign:
                _give_up(text, found, stack.pop(), mark.start)
            if len(stack) < _DEEPEST:
                stack.append(mark)
    if stack:
        _run_on(text, found, stack, start, stop)
    return found


def _level_closed(stack: list[_Mark], mark: _Mark) -> int | None:
    for level in range(len(stack) - 1, -1, -1):
        if mark.sign in _CLOSERS[stack[level].sign] and stack[level].stop < mark.start:
            return level
    return None


def _is_possessive(text: str, marks: list[_Mark], place: int, stop: int) -> bool:
    """Tell "the workers' pay" from a closing mark: another mark that may close follows."""
    mark = marks[place]
    if mark.sign not in _APOSTROPHES or text[mark.start - 1] not in "sSxz":
        return False
    if not (mark.stop + 1 < stop and text[mark.stop] == " " and text[mark.stop + 1].islower()):
        return False
    later = marks[place + 1] if place + 1 < len(marks) else None
    return later is not None and later.sign == mark.sign and later.may_close


def _give_up(text: str, found: list[Region], opener: _Mark, stop: int) -> None:
    """End a double-quoted region at the next opening mark of its own sort: its end was lost."""
    if opener.sign not in _DOUBLE_CLOSERS:
        return
    while text[stop - 1].isspace():
        stop -= 1
    if stop > opener.stop:
        found.append(Region(opener.start, stop, opener.stop - opener.start, 0))


def _run_on(text: str, found: list[Region], stack: list[_Mark], start: int, stop: int) -> None:
    """Let what is still open run to the paragraph's end; a single mark only if the next has one."""
    opener = stack[0]
    end = stop
    while text[end - 1].isspace():
        end -= 1
    if end <= opener.stop:
        return
    if opener.sign in _SINGLE_CLOSERS:
        at_start = not text[start : opener.start].strip()
        following = text[stop : stop + 200].lstrip()
        if not (at_start and following.startswith(opener.sign)):
            return
    found.append(Region(opener.start, end, opener.stop - opener.start, 0))
