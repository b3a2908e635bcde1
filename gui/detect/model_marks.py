"""Quotation marks of a text: where each quotation region opens and closes, line by line."""

from dataclasses import dataclass, replace

CLOSERS = {
    "“": frozenset({"”", '"'}),
    "„": frozenset({"“", "”", '"'}),
    "«": frozenset({"»"}),
    '"': frozenset({'"', "”"}),
    "''": frozenset({"''", '"', "”"}),
    "``": frozenset({"''", '"', "”"}),
}
BEFORE_OPENING = frozenset("([{—–-/‘'“\"\u202a")
AFTER_CLOSING = frozenset(".,;:!?)]—–-")


@dataclass(frozen=True, slots=True)
class Region:
    """Half-open code point span of a quotation, marks included.

    `mark` is the length of its opening mark; `closed` is false where a line ended it.
    """

    start: int
    stop: int
    mark: int
    closed: bool


def _mark_at(line: str, at: int) -> str:
    pair = line[at : at + 2]
    return pair if pair in ("''", "``") else line[at]


def _opens(line: str, at: int, width: int) -> bool:
    before = line[at - 1] if at else " "
    after = line[at + width] if at + width < len(line) else " "
    return (before.isspace() or before in BEFORE_OPENING) and not after.isspace()


def _double_regions(line: str, base: int) -> list[Region]:
    found: list[Region] = []
    opened, mark, at = -1, "", 0
    while at < len(line):
        here = _mark_at(line, at)
        width = len(here)
        if opened < 0:
            if here in CLOSERS and (here in "“„«``" or _opens(line, at, width)):
                opened, mark = at, here
        elif here in CLOSERS[mark] and not (
            at > opened + 1
            and here in CLOSERS
            and here != "“"
            and line[at - 1].isspace()
            and _opens(line, at, width)
        ):
            found.append(Region(base + opened, base + at + width, len(mark), True))
            opened = -1
        elif (here == mark or here == "“") and at > opened + 1 and _opens(line, at, width):
            found.append(Region(base + opened, base + at, len(mark), False))
            opened, mark = at, here
        at += width
    if opened >= 0:
        found.append(Region(base + opened, base + len(line), len(mark), False))
    return found


def _single_regions(line: str, base: int) -> list[Region]:
    found: list[Region] = []
    opened = -1
    for at, char in enumerate(line):
        if opened < 0:
            if char in "‘'" and _opens(line, at, 1) and line[at + 1].isalnum():
                opened = at
        elif char in "’'":
            after = line[at + 1] if at + 1 < len(line) else " "
            if after.isspace() or after in AFTER_CLOSING:
                found.append(Region(base + opened, base + at + 1, 1, True))
                opened = -1
    return found


def regions(text: str) -> list[Region]:
    """Quotation regions of `text` in order; they never overlap and end with their line."""
    found: list[Region] = []
    base = 0
    for line in text.split("\n"):
        doubles = _double_regions(line, base)
        found += doubles if doubles or '"' in line or "”" in line else _single_regions(line, base)
        base += len(line) + 1
    return found


def regions_between(text: str, start: int, stop: int) -> list[Region]:
    """Regions of the lines that `[start, stop)` touches, with offsets in the whole text."""
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", stop)
    found = regions(text[low : high if high >= 0 else len(text)])
    return [replace(one, start=one.start + low, stop=one.stop + low) for one in found]


OUTSIDE, OPENING, INSIDE, CLOSING, RUNNING = range(5)


def states(text: str) -> bytearray:
    """One state a code point; RUNNING is the inside of a region that no mark closes."""
    flags = bytearray(len(text))
    for region in regions(text):
        inner = INSIDE if region.closed else RUNNING
        flags[region.start : region.stop] = bytes([inner]) * (region.stop - region.start)
        flags[region.start : region.start + region.mark] = bytes([OPENING]) * region.mark
        if region.closed:
            stop = region.stop
            width = 2 if text[stop - 2 : stop] == "''" else 1
            flags[stop - width : stop] = bytes([CLOSING]) * width
    return flags
