"""What stands in quotation marks belongs to some quote: regions that the anchors left out."""

from dataclasses import replace
from itertools import pairwise

from gui.detect.model_quotes import Quote
from gui.detect.model_roles import Range
from gui.domain.quotation import Region

DOUBTFUL = 0.15
"""Score from which a quote is taken if its words stand in marks that no better quote claims."""
WORDS = 6
"""Fewer words in marks are often a title or a phrase, not speech."""
ALONE = 0.4
"""Score of a sentence in marks that nothing attributes, as measured on the held-out articles."""
ENDS = frozenset(".!?:”\"’'")


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
    kept = _run_on(text, kept, found, free)
    kept += [_alone(region) for region in _unclaimed(text, free, kept) if _begins(text, region)]
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
    """Tell whether a content is the region, give or take an edge."""
    return any(
        2 * (min(stop, region.stop) - max(start, region.start))
        > max(stop - start, region.stop - region.start)
        for start, stop in quote.content
    )


def _run_on(text: str, quotes: list[Quote], found: list[Region], free: list[Region]) -> list[Quote]:
    """Join a region to the quote whose last region the line before left open."""
    after = {
        before.stop: following
        for before, following in pairwise(found)
        if not before.closed
        and following in free
        and not text[before.stop : following.start].strip()
    }
    return [replace(quote, content=_continued(quote.content, after)) for quote in quotes]


def _continued(content: list[Range], after: dict[int, Region]) -> list[Range]:
    content = list(content)
    while (following := after.get(content[-1][1])) is not None:
        content.append((following.start, following.stop))
    return content


def _begins(text: str, region: Region) -> bool:
    """Tell whether a region stands where a sentence can begin."""
    before = text[max(0, region.start - 80) : region.start].rstrip(" \u00a0")
    return not before or before[-1] == "\n" or before[-1] in ENDS


def _alone(region: Region) -> Quote:
    return Quote([(region.start, region.stop)], [], [], (), ALONE)
