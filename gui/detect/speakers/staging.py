"""A text's entities put on the stage from which sources take their speakers."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from gui.detect.language.pieces import is_byline, pieces
from gui.detect.language.tokens import Item, items_of
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast
from gui.detect.names.entities import Named
from gui.detect.names.runs import run_of
from gui.detect.speakers.resolver import Speakers
from gui.domain.quotation import outermost
from gui.domain.span import Span


def staged(text: str, cast: Cast, entities: Sequence[Found], stop: Callable[[], bool]) -> Speakers:
    """Let a new cast know entities, and put them on a stage.

    Args:
        text: the document's text.
        cast: knows nobody yet.
        entities: those of the types in `resolver.SORTS`, in order of the text.
        stop: tells that the answer is not wanted any more.
    """
    speakers = Speakers(text, cast)
    heard: list[tuple[Span, list[Named]]] = []
    for piece, inside in _by_piece(text, entities, stop):
        named = list(_named(items_of(text, piece, ()), inside))
        heard.append((piece, named))
        for one in named:
            cast.know(one.run, one.found.label, one.found.score, one.found.reason)
    cast.settle()
    for piece, named in heard:
        if not is_byline(piece.of(text)):
            regions = outermost(text, piece.start, piece.stop)
            marked = [Span(region.start, region.stop) for region in regions]
            speakers.hear(piece, ((one.run, one.found) for one in named), marked)
    return speakers


def _by_piece(
    text: str, entities: Sequence[Found], stop: Callable[[], bool]
) -> Iterator[tuple[Span, Sequence[Found]]]:
    """The paragraphs from the first entity's to the last one's, each with its entities."""
    if not entities:
        return
    starts = [one.span.start for one in entities]
    first = text.rfind("\n", 0, starts[0]) + 1
    last = text.find("\n", starts[-1])
    for local in pieces(text[first : last if last >= 0 else None]):
        if stop():
            return
        piece = Span(local.start + first, local.stop + first)
        low, high = bisect_left(starts, piece.start), bisect_left(starts, piece.stop)
        yield piece, entities[low:high]


def _named(items: Sequence[Item], entities: Sequence[Found]) -> Iterator[Named]:
    """The entities of a paragraph as runs of its items."""
    starts = [item.start for item in items]
    for found in entities:
        first = max(0, bisect_right(starts, found.span.start) - 1)
        last = max(first + 1, bisect_left(starts, found.span.stop))
        yield Named(run_of(items, first, last), found)
