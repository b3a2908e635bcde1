"""Quotation marks as the model reads them: the outermost regions, and a state a character."""

from gui.domain.quotation import Region, outermost

OUTSIDE, OPENING, INSIDE, CLOSING, RUNNING = range(5)


def regions_between(text: str, start: int, stop: int) -> list[Region]:
    """Outermost regions of the lines that `[start, stop)` touches, in order."""
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", stop)
    return outermost(text, low, high if high >= 0 else len(text))


def regions(text: str) -> list[Region]:
    """Outermost regions of a whole text, in order; they end with their line."""
    return outermost(text, 0, len(text))


def states(text: str) -> bytearray:
    """One state a code point; RUNNING is the inside of a region that no mark closes."""
    flags = bytearray(len(text))
    for region in regions(text):
        inner = INSIDE if region.closed else RUNNING
        flags[region.start : region.stop] = bytes([inner]) * (region.stop - region.start)
        flags[region.start : region.start + region.opener] = bytes([OPENING]) * region.opener
        if region.closed:
            flags[region.stop - region.closer : region.stop] = bytes([CLOSING]) * region.closer
    return flags
