"""Who the model's sources are: by the rules that link sources to names, over its entities."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from gui.detect.language.pieces import is_byline, pieces
from gui.detect.language.tokens import Item, items_of
from gui.detect.model.entities import Entity
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast
from gui.detect.names.entities import Named
from gui.detect.names.runs import run_of
from gui.detect.speakers.resolver import Speakers
from gui.domain.proposal import SpeakerProposal
from gui.domain.quotation import outermost
from gui.domain.span import Span, extent

SORTS = frozenset(("PERSON", "ORG", "GPE"))
"""Types of entities that may speak."""

Proposed = tuple[SpeakerProposal, ...]


class SourceNames:
    """The speakers of one text; ask in text order within a part, and restart for each part."""

    def __init__(self, text: str, stop: Callable[[], bool]) -> None:
        self._text = text
        self._stop = stop
        self._speakers: Speakers | None = None

    def restart(self) -> None:
        """Begin with another part of the text."""
        self._speakers = None

    def of(self, source: Sequence[Span], entities: Sequence[Entity]) -> Proposed:
        """Propose who a quote's source is; nothing where no name fits or there is no source.

        Args:
            source: the spans of the source, in order.
            entities: what the model found in this part of the text, in order.
        """
        if self._speakers is None:
            self._speakers = self._staged([one for one in entities if one.label in SORTS])
        return self._speakers.of(extent(source), None) if source else ()

    def _staged(self, entities: Sequence[Entity]) -> Speakers:
        """The stage of a part of the text, with all its entities on it."""
        cast = Cast()
        speakers = Speakers(self._text, cast)
        heard: list[tuple[Span, list[Named]]] = []
        for piece, inside in self._by_piece(entities):
            named = list(_named(items_of(self._text, piece, ()), inside))
            heard.append((piece, named))
            for one in named:
                cast.know(one.run, one.found.label, one.found.score, one.found.reason)
        cast.settle()
        for piece, named in heard:
            line = piece.of(self._text)
            if not is_byline(line):
                known = ((one.run, one.found) for one in named)
                regions = outermost(self._text, piece.start, piece.stop)
                marked = [Span(region.start, region.stop) for region in regions]
                speakers.hear(piece, known, marked)
        return speakers

    def _by_piece(self, entities: Sequence[Entity]) -> Iterator[tuple[Span, list[Entity]]]:
        """The paragraphs from the first entity's to the last one's, each with its entities."""
        if not entities:
            return
        starts = [one.start for one in entities]
        first = self._text.rfind("\n", 0, starts[0]) + 1
        last = self._text.find("\n", starts[-1])
        for local in pieces(self._text[first : last if last >= 0 else None]):
            if self._stop():
                return
            piece = Span(local.start + first, local.stop + first)
            low, high = bisect_left(starts, piece.start), bisect_left(starts, piece.stop)
            yield piece, list(entities[low:high])


def _named(items: Sequence[Item], entities: Sequence[Entity]) -> Iterator[Named]:
    """The entities of a paragraph as runs of its items."""
    starts = [item.start for item in items]
    for entity in entities:
        first = max(0, bisect_right(starts, entity.start) - 1)
        last = max(first + 1, bisect_left(starts, entity.stop))
        span = Span(entity.start, entity.stop)
        found = Found(span, entity.label, entity.score, entity.reason)
        yield Named(run_of(items, first, last), found)
