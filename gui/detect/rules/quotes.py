"""All quotes of a paragraph by rule."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from gui.detect.language.tokens import Paragraph
from gui.detect.rules.draft import Draft
from gui.detect.rules.inner import inner_quotes
from gui.detect.rules.marked import MarkedQuotes, is_sentence
from gui.detect.rules.reported import ReportedSpeech
from gui.domain.reasons import Why
from gui.domain.span import Span, merged


def quotes_of(text: str, paragraph: Paragraph) -> list[Draft]:
    """Return the quotes of one paragraph, in order of their content."""
    marked = MarkedQuotes(paragraph)
    reported = ReportedSpeech(paragraph, frozenset(marked.cues))
    drafts = [*marked.drafts, *_outermost(reported.drafts)]
    drafts += _alone(paragraph, marked.bare, drafts)
    drafts += inner_quotes(text, paragraph)
    return sorted(drafts, key=lambda draft: (draft.content[0].start, -draft.content[-1].stop))


def _outermost(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out reports that lie in what another reports: such a second hand is often wrong."""
    kept: list[Draft] = []
    reach = -1
    pieces = sorted(
        ((draft.content[0], draft) for draft in drafts),
        key=lambda pair: (pair[0].start, -pair[0].stop),
    )
    for first, draft in pieces:
        if first.stop > reach:
            kept.append(draft)
        reach = max(reach, draft.content[-1].stop)
    return kept


def _alone(paragraph: Paragraph, bare: Iterable[int], drafts: Iterable[Draft]) -> list[Draft]:
    """Make quotes of whole sentences in marks that no other quote covers."""
    covered = merged(span for draft in drafts for span in draft.content)
    starts = [span.start for span in covered]
    found = []
    for place in bare:
        item = paragraph.items[place]
        span = Span(item.start, item.stop)
        before = bisect_right(starts, span.start) - 1
        free = before < 0 or not covered[before].contains(span)
        if free and _stands_alone(paragraph, place):
            tail = span if place + 1 == len(paragraph.items) else None
            found.append(Draft((span,), None, None, 0.5, Why.ALONE, tail=tail))
    return found


def _stands_alone(paragraph: Paragraph, place: int) -> bool:
    low, high = paragraph.sentence_of(place)
    return low == place and high == place + 1 and is_sentence(paragraph.items[place])
