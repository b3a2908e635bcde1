"""What stands in quotation marks belongs to some quote: regions that the anchors left out."""

from dataclasses import replace

from gui.detect.model_edges import Range
from gui.detect.model_quotes import Quote
from gui.domain.quotation import Region

DOUBTFUL = 0.15
"""Score from which a quote is taken if its words stand in marks that no better quote claims."""
WORDS = 6
"""Fewer words in marks are often a title or a phrase, not speech."""
ALONE = 0.4
"""Score of a sentence in marks that nothing attributes, as measured on the held-out articles."""
ENDS = frozenset(".!?:”\"’'")
SENTENCE = frozenset(".!?,…—–-")
LOOSE = " \t\u00a0.,”’\"'"


def completed(text: str, quotes: list[Quote], found: list[Region], least: float) -> list[Quote]:
    """Choose the quotes to propose: the well scored ones, and those for regions left over.

    Args:
        quotes: scored, in text order.
        found: the quotation regions around them, in order.
        least: the score from which a quote stands on its own.
    """
    kept = [quote for quote in quotes if quote.score >= least]
    free = _unclaimed(text, found, kept)
    for quote in sorted(quotes, key=lambda one: -one.score):
        if DOUBTFUL <= quote.score < least and any(_claims(quote, region) for region in free):
            kept.append(replace(quote, score=least))
            free = _unclaimed(text, free, [quote])
    for region in free:
        if not _go_on(text, kept, region) and not _come_before(text, kept, region):
            kept += [_alone(region)] if _is_sentence(text, region) else []
    return sorted(kept, key=lambda quote: quote.content[0])


def _unclaimed(text: str, found: list[Region], quotes: list[Quote]) -> list[Region]:
    """Regions of some length that no content touches; both lists are in text order."""
    claimed = sorted(span for quote in quotes for span in quote.content)
    free: list[Region] = []
    at = 0
    for region in found:
        while at < len(claimed) and claimed[at][1] <= region.start:
            at += 1
        near = claimed[at : at + 8]
        if any(start < region.stop and region.start < stop for start, stop in near):
            continue
        if len(text[region.start : region.stop].split()) >= WORDS:
            free.append(region)
    return free


def _claims(quote: Quote, region: Region) -> bool:
    """Tell whether a content is the region, give or take an edge; a turn's cue is its colon."""
    if not region.opener and not any(stop < region.start <= stop + 2 for _, stop in quote.cue):
        return False
    return any(
        2 * (min(stop, region.stop) - max(start, region.start))
        > max(stop - start, region.stop - region.start)
        for start, stop in quote.content
    )


def _go_on(text: str, quotes: list[Quote], region: Region) -> bool:
    """Give a region that is a paragraph to the quote of the paragraph before, if there is one.

    A speaker goes on until another is named: so it is in seven of ten such paragraphs, and in
    nearly all where the mark was left open or a colon stands before.
    """
    low = text.rfind("\n", 0, region.start) + 1
    if text[low : region.start].strip() or not _fills_line(text, region):
        return False
    end = low
    while end and text[end - 1].isspace():
        end -= 1
    before = text.rfind("\n", 0, end) + 1, end
    at = max(range(len(quotes)), key=lambda one: _nearness(quotes[one], before), default=-1)
    if at < 0 or not any(_nearness(quotes[at], before)):
        return False
    content = quotes[at].content
    last = content[-1]
    if text[last[1] : region.start].strip():
        content = [*content, (region.start, region.stop)]
    else:
        content = [*content[:-1], (last[0], region.stop)]
    quotes[at] = replace(quotes[at], content=content)
    return True


def _fills_line(text: str, region: Region) -> bool:
    high = text.find("\n", region.stop)
    return not text[region.stop : high if high >= 0 else len(text)].strip(LOOSE)


def _nearness(quote: Quote, line: Range) -> tuple[bool, int]:
    """Rank the quotes of a line: what ends with it goes on, else its last cue's."""
    ends = quote.content[-1][1] == line[1]
    cue = quote.cue[0][0] if quote.cue else -1
    return ends, cue + 1 if line[0] <= cue < line[1] else 0


def _come_before(text: str, quotes: list[Quote], region: Region) -> bool:
    """Put a region that is left open before the quote that the next paragraph begins with."""
    if region.closed:
        return False
    for at, quote in enumerate(quotes):
        start, stop = quote.content[0]
        if start >= region.stop and not text[region.stop : start].strip():
            content = [(region.start, stop), *quote.content[1:]]
            quotes[at] = replace(quote, content=content)
            return True
    return False


def _is_sentence(text: str, region: Region) -> bool:
    """Tell whether a region stands where a sentence can begin, and ends like one."""
    before = text[max(0, region.start - 80) : region.start].rstrip(" \u00a0")
    begins = not before or before[-1] == "\n" or before[-1] in ENDS
    return begins and region.opener > 0 and text[region.stop - region.closer - 1] in SENTENCE


def _alone(region: Region) -> Quote:
    return Quote([(region.start, region.stop)], [], [], (), ALONE)
