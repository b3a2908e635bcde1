"""What stands in quotation marks belongs to some quote: regions that the anchors left out."""

from dataclasses import replace

from gui.detect.model.paragraphs import comes_before, goes_on, signed
from gui.detect.model.quotes import Quote, with_own_pieces
from gui.detect.rules.attribution import is_title
from gui.domain.quotation import Region

DOUBTFUL = 0.15
"""Score from which a quote is taken if its words stand in marks that no better quote claims."""
WORDS = 6
"""Fewer words in marks are often a title or a phrase, not speech."""
TITLED = 0.85
"""Score from which a title in marks is speech: one in twenty-five is, in the training articles."""
MARKS = frozenset("\"“”'‘’«»„`‹›")
ALONE = 0.25
"""Score of a sentence in marks that nothing attributes. In 640 training articles it was proposed 32
times: 8 were a quote's words by the annotators, 6 a part of one. Nearly all are somebody's words,
but whose is not told, so a person has to look."""
ENDS = frozenset(".!?:”\"’'")
SENTENCE = frozenset(".!?,…—–-")


def completed(text: str, quotes: list[Quote], found: list[Region], least: float) -> list[Quote]:
    """Choose the quotes to propose: the well scored ones, and those for regions left over.

    Args:
        quotes: scored, in text order.
        found: the quotation regions around them, in order.
        least: the score from which a quote stands on its own.
    """
    kept = with_own_pieces([quote for quote in quotes if _is_sure(text, quote, least)])
    free = _unclaimed(text, found, kept)
    for doubtful in sorted(quotes, key=lambda one: -one.score):
        if DOUBTFUL <= doubtful.score < least and any(_claims(doubtful, region) for region in free):
            kept.append(replace(doubtful, score=least))
            free = _unclaimed(text, free, [doubtful])
    for region in free:
        if quote := signed(text, region):
            kept.append(quote)
        elif not goes_on(text, kept, region) and not comes_before(text, kept, region):
            kept += [_alone(region)] if _is_sentence(text, region) else []
    return sorted(kept, key=lambda quote: quote.content[0])


def _is_title(text: str, start: int, stop: int) -> bool:
    """Tell whether a span is a title in marks and no more; a comma before the mark is speech."""
    inner = text[start + 1 : stop - 1]
    marked = text[start] in MARKS and text[stop - 1] in MARKS
    return marked and inner[-1:] not in SENTENCE and is_title(inner)


def _is_sure(text: str, quote: Quote, least: float) -> bool:
    only_title = len(quote.content) == 1 and _is_title(text, *quote.content[0])
    return quote.score >= (TITLED if only_title else least)


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
        long = len(text[region.start : region.stop].split()) >= WORDS
        if long and not _is_title(text, region.start, region.stop):
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


def _is_sentence(text: str, region: Region) -> bool:
    """Tell whether a region stands where a sentence can begin, and ends like one."""
    before = text[max(0, region.start - 80) : region.start].rstrip(" \u00a0")
    begins = not before or before[-1] == "\n" or before[-1] in ENDS
    return begins and region.opener > 0 and text[region.stop - region.closer - 1] in SENTENCE


def _alone(region: Region) -> Quote:
    return Quote([(region.start, region.stop)], [], [], (), ALONE)
