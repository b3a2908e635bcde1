"""Quotations that are paragraphs of their own: whose words go on there, or who signs them."""

import re
from dataclasses import replace

from gui.detect.model.quotes import Quote
from gui.detect.model.roles import Range
from gui.domain.quotation import Region

SIGNED = 0.8
"""Score of one that the next line signs; all four in the training articles were right."""
_NAME = r"[A-Z][\w.’'-]*(?: [a-z]{1,3})?(?: [A-Z][\w.’'-]*\w){0,3}"
_SIGNATURE = re.compile(rf"\s*\n[ \t]*([—–-]+)[ \t]*({_NAME})(?=[,.]|\s*(?:\n|\Z))")
"""A line that begins with a dash and a name: "— Lena Holt, a nurse"."""
_LOOSE = " \t\u00a0.,”’\"'"


def signed(text: str, region: Region) -> Quote | None:
    """The quote of a paragraph that the next one signs with a dash and a name."""
    match = _SIGNATURE.match(text, region.stop) if _opens_line(text, region) else None
    if match is None:
        return None
    return Quote([(region.start, region.stop)], [match.span(1)], [match.span(2)], (), SIGNED)


def goes_on(text: str, quotes: list[Quote], region: Region) -> bool:
    """Give a region that is a paragraph to the quote of the paragraph before, if there is one.

    A speaker goes on until another is named. In the training articles that holds for seven of ten
    such paragraphs, and for nearly all where the mark was left open or a colon stands before.
    Changes `quotes` and tells whether it did.
    """
    if not _opens_line(text, region) or not _fills_line(text, region):
        return False
    end = text.rfind("\n", 0, region.start) + 1
    while end and text[end - 1].isspace():
        end -= 1
    before = text.rfind("\n", 0, end) + 1, end
    at = max(range(len(quotes)), key=lambda one: _nearness(quotes[one], before), default=-1)
    if at < 0 or not any(_nearness(quotes[at], before)):
        return False
    *content, (start, stop) = quotes[at].content
    if text[stop : region.start].strip():
        content += [(start, stop), (region.start, region.stop)]
    else:
        content.append((start, region.stop))
    quotes[at] = replace(quotes[at], content=content)
    return True


def comes_before(text: str, quotes: list[Quote], region: Region) -> bool:
    """Put a region that is left open before the quote that the next paragraph begins with.

    Changes `quotes` and tells whether it did.
    """
    if region.closed:
        return False
    for at, quote in enumerate(quotes):
        start, stop = quote.content[0]
        if start >= region.stop and not text[region.stop : start].strip():
            quotes[at] = replace(quote, content=[(region.start, stop), *quote.content[1:]])
            return True
    return False


def _nearness(quote: Quote, line: Range) -> tuple[bool, int]:
    """Rank the quotes of a line: what ends with it goes on, else its last cue's."""
    if quote.content[-1][1] > line[1]:
        return False, 0
    cue = quote.cue[0][0] if quote.cue else -1
    return quote.content[-1][1] == line[1], cue + 1 if line[0] <= cue < line[1] else 0


def _opens_line(text: str, region: Region) -> bool:
    return not text[text.rfind("\n", 0, region.start) + 1 : region.start].strip()


def _fills_line(text: str, region: Region) -> bool:
    high = text.find("\n", region.stop)
    return not text[region.stop : high if high >= 0 else len(text)].strip(_LOOSE)
