"""The speaker of one quote given to the further quotes whose source has the same words."""

from collections.abc import Iterator, Sequence

from gui.detect.names.amounts import Found
from gui.detect.speakers.referring import Named, Referring
from gui.domain import acts
from gui.domain.actor import Actor, name_key
from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.edits import AnnotationEdit, Edit
from gui.domain.places import Place
from gui.domain.reasons import Why
from gui.domain.span import Span
from gui.session.bulk import BulkAct
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.store.applying import Watch
from gui.store.library import Library
from gui.translation import tr

INHERIT_ALL = "speaker.inherit_all"
_REACH = 50_000
"""So far after a quote others are looked for, in code points: no text is too long."""


def source_words(document: OpenDocument, quote: Annotation) -> str:
    """Return the words by which two sources are the same; "" without a source."""
    return " … ".join(span.of(document.text).casefold() for span in quote.spans(Role.SOURCE))


def decided(quote: Annotation) -> list[int]:
    """Return the speakers that a person has decided on, by id."""
    return [link.actor for link in quote.links if link.status is Status.ACCEPTED]


def inherit_all(session: Session, document: OpenDocument, like: Annotation) -> BulkAct:
    """Give the speakers of a quote to further ones of its document, up to where they may change.

    Those with the same source words and no decided speaker are meant, until somebody else is named
    or speaks who may be meant by these words just as well.
    """
    speakers = list(session.library.actors.get(decided(like)).values())
    first = like.spans(Role.SOURCE)[0].of(document.text)
    who = session.who

    def find(_library: Library, _document: int | None, _watch: Watch) -> tuple[Place, ...]:
        found = _Looking(document, like, speakers).further()
        return tuple(Place(document.id, q.spans(Role.SOURCE)[0], q.id) for q in found)

    def make(library: Library, places: Sequence[Place], _watch: Watch) -> list[Edit]:
        given = [(one.id, Why.FROM_LIKE.format(word=first, name=one.name)) for one in speakers]
        wanted = [place.annotation for place in places if place.annotation is not None]
        now = session.now()
        return [
            AnnotationEdit(before, acts.speaker_inherited(before, given, who, now))
            for before in library.annotations.some(wanted).values()
        ]

    return BulkAct(INHERIT_ALL, tr("Giving the speaker"), first, find, make)


class _Looking:
    """The quotes after one, as far as its speakers may still be meant by the same words."""

    def __init__(self, document: OpenDocument, like: Annotation, speakers: Sequence[Actor]) -> None:
        self._document = document
        self._like = like
        self._speakers = {actor.id for actor in speakers}
        self._names = [set(name_key(n).split()) for a in speakers for n in (a.name, *a.aliases)]
        self._words = source_words(document, like)
        self._place = like.spans(Role.SOURCE)[-1].stop
        near = document.within(Span(max(0, self._place - _REACH), self._place + _REACH))
        self._near = [a for a in near if a.status is not Status.REJECTED]
        entities = [
            Found(a.main[0], a.label or "", 1.0, "") for a in self._near if a.layer is Layer.ENTITY
        ]
        entities.sort(key=lambda found: found.span)
        self._referring = Referring(document.text, entities, ())

    def further(self) -> Iterator[Annotation]:
        """Yield the quotes that get the speakers, in order of their sources."""
        limit = min(self._others(), default=self._place + _REACH)
        for quote in self._later_quotes():
            if quote.spans(Role.SOURCE)[0].start >= limit:
                return
            if self._is_alike(quote) and not decided(quote) and self._document.shows(quote):
                yield quote

    def _later_quotes(self) -> list[Annotation]:
        quotes = [a for a in self._near if a.layer is Layer.QUOTE and a.spans(Role.SOURCE)]
        later = [q for q in quotes if q.spans(Role.SOURCE)[0].start >= self._place]
        return sorted(later, key=lambda quote: quote.spans(Role.SOURCE))

    def _is_alike(self, quote: Annotation) -> bool:
        return source_words(self._document, quote) == self._words

    def _others(self) -> Iterator[int]:
        """Yield the places where somebody else is named or speaks who may be meant."""
        for entity in self._near:
            if entity.layer is Layer.ENTITY and entity.main[0].start >= self._place:
                named = self._referring.named(entity.main[0])
                if named is not None and self._is_other(entity, named):
                    yield entity.main[0].start
        for quote in self._later_quotes():
            if self._has_other_voice(quote):
                yield quote.spans(Role.SOURCE)[0].start

    def _is_other(self, entity: Annotation, named: Named) -> bool:
        if any(link.actor in self._speakers for link in entity.links):
            return False
        own = set(name_key(named.name).split())
        if any(own <= words or words <= own for words in self._names):
            return False
        return self._referring.fits(self._words, named)

    def _has_other_voice(self, quote: Annotation) -> bool:
        """Tell that others speak; what is only proposed for the same words does not count."""
        said = decided(quote) if self._is_alike(quote) else [link.actor for link in quote.links]
        others = [actor for actor in said if actor not in self._speakers]
        names = (self._document.names.get(actor, "") for actor in others)
        return any(self._referring.fits(self._words, Named(name, None)) for name in names if name)
