"""Who the model's sources are: by the rules that link sources to names, over its entities."""

from collections.abc import Callable, Sequence

from gui.detect.model.entities import Entity
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast
from gui.detect.speakers.resolver import SORTS, Speakers
from gui.detect.speakers.staging import staged
from gui.domain.proposal import SpeakerProposal
from gui.domain.span import Span, extent

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
            found = [_found(one) for one in entities if one.label in SORTS]
            self._speakers = staged(self._text, Cast(), found, self._stop)
        return self._speakers.of(extent(source), None) if source else ()


def _found(entity: Entity) -> Found:
    return Found(Span(entity.start, entity.stop), entity.label, entity.score, entity.reason)
