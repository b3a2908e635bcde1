"""Who the model's sources are: by the rules that link sources to names, else by its entities."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from gui.detect.cast import Cast
from gui.detect.entities import names_in, settled
from gui.detect.model_entities import Entity
from gui.detect.pieces import is_byline, pieces
from gui.detect.speakers import Speakers
from gui.domain.actor import ActorKind
from gui.domain.proposal import SpeakerProposal
from gui.domain.quotation import regions
from gui.domain.span import Span, extent

BENEATH = frozenset({"for", "of", "from", "by", "to", "with", "at", "and"})
"""Before a name these say that somebody else is meant: "a spokesman for X"."""
RELATIVE = frozenset({"who", "which", "that"})

Proposed = tuple[SpeakerProposal, ...]


class SourceNames:
    """The speakers of one text; ask in text order within a part, and restart for each part."""

    def __init__(self, text: str, stop: Callable[[], bool]) -> None:
        self._text = text
        cast = Cast()
        self._speakers = Speakers(text, cast)
        for piece in _until(stop, pieces(text)):
            cast.add(names_in(text, piece))
        cast.settle()
        for piece in _until(stop, pieces(text)):
            line = piece.of(text)
            if not is_byline(line):
                named = ((one.run, one.found) for one in settled(cast, cast.runs_of(piece)))
                self._speakers.hear(piece, named, _marked(line, piece.start))

    def restart(self) -> None:
        """Begin with another part of the text."""
        self._speakers.restart()

    def of(self, source: Sequence[Span], entities: Iterable[Entity]) -> Proposed:
        """Propose who a quote's source is; nothing where no name fits or there is no source.

        Args:
            source: the spans of the source, in order.
            entities: what the model found in this part of the text.
        """
        if not source or source[0].of(self._text).lower() in RELATIVE:
            return ()
        whole = extent(source)
        proposed = self._speakers.of(whole, None)
        if any(one.kind is ActorKind.PERSON for one in proposed):
            return proposed
        return (
            self._named(whole, list(entities), "PERSON")
            or proposed
            or (self._named(whole, list(entities), "ORG"))
        )

    def _named(self, source: Span, entities: list[Entity], label: str) -> Proposed:
        """Take the first entity of a type in the source that is not somebody else's."""
        for entity in entities:
            inside = source.start <= entity.start and entity.stop <= source.stop
            if inside and entity.label == label and not self._is_beneath(source, entity):
                name = self._fullest(entity, entities)
                kind = ActorKind.PERSON if label == "PERSON" else ActorKind.ORGANISATION
                return (SpeakerProposal(name, kind, 0.8, f"named: '{self._shown(entity)}'"),)
        return ()

    def _shown(self, entity: Entity) -> str:
        return self._text[entity.start : entity.stop]

    def _is_beneath(self, source: Span, entity: Entity) -> bool:
        lead = self._text[source.start : entity.start].lower().split()
        owns = self._text[entity.stop : entity.stop + 2] in ("'s", "’s")
        return owns or (bool(lead) and lead[-1] in BENEATH)

    def _fullest(self, entity: Entity, entities: list[Entity]) -> str:
        """The longest name of the entity's type that ends in its words."""
        shown = self._shown(entity)
        same = (self._shown(one) for one in entities if one.label == entity.label)
        longer = [name for name in same if name == shown or name.endswith(" " + shown)]
        return max(longer, key=len)


def _until(stop: Callable[[], bool], listed: Iterator[Span]) -> Iterator[Span]:
    for piece in listed:
        if stop():
            return
        yield piece


def _marked(line: str, start: int) -> list[Span]:
    """The outermost quotation regions of a line, as spans of the text."""
    outer: list[Span] = []
    for region in regions(line):
        if not outer or region.start + start >= outer[-1].stop:
            outer.append(Span(region.start + start, region.stop + start))
    return outer
