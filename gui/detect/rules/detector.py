"""The detector that needs no model."""

from collections.abc import Callable, Iterable, Iterator

from gui.detect.detector import Block, Detector, beginning
from gui.detect.language.guess import is_english
from gui.detect.language.pieces import is_byline, pieces
from gui.detect.language.tokens import Paragraph, read_paragraph
from gui.detect.names.amounts import Found
from gui.detect.names.cast import Cast
from gui.detect.names.entities import entities_of, names_in, settled
from gui.detect.rules.attribution import is_title
from gui.detect.rules.draft import Draft
from gui.detect.rules.joined import Joiner
from gui.detect.rules.plain import plain_quotes
from gui.detect.rules.quotes import quotes_of
from gui.detect.speakers.resolver import Speakers
from gui.domain.annotation import Layer, Part, Role
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.quotation import kind_within
from gui.domain.reasons import Why
from gui.domain.span import Span

_WORKS = frozenset({"novel", "book", "film", "movie", "song", "album", "series", "play", "show"})
_WORKS |= {"poem", "painting", "essay", "opera", "read", "reading", "titled", "entitled", "wrote"}


BLOCK = 20_000
"""Code points after which what was found so far is handed over."""


class RuleDetector(Detector):
    """Finds quotes, their speakers and entities by rule; it needs no more than the word lists."""

    origin = "detector:rules/2"
    layers = frozenset({Layer.QUOTE, Layer.ENTITY})

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        """Yield blocks of some paragraphs each, in reading order; see `Detector.blocks`.

        The text is read twice: a name's type and a person's full name can stand far behind its
        first mention.
        """
        reading = _Reading(text, is_english(text, language))
        listed = list(pieces(text))
        for piece in listed:
            if stop():
                return
            reading.survey(piece)
        reading.cast.settle()
        start = 0
        found: list[Proposal] = []
        for piece in listed:
            if stop():
                return
            if piece.start - start >= BLOCK:
                yield Block(start, piece.start, tuple(found))
                start, found = piece.start, []
            found.extend(reading.read(piece))
        found.extend(reading.finish())
        yield Block(start, len(text), tuple(found))


class _Reading:
    """One text on its way through the rules."""

    def __init__(self, text: str, english: bool) -> None:
        self._text = text
        self._english = english
        self.cast = Cast(english=english)
        self._joiner = Joiner(text)
        self._speakers = Speakers(text, self.cast)
        self._marked: list[Span] = []

    def survey(self, piece: Span) -> None:
        """Gather the names of a paragraph."""
        self.cast.add(names_in(self._text, piece))

    def read(self, piece: Span) -> Iterator[Proposal]:
        """Yield the entities of a paragraph, and the quotes that it completes."""
        text = self._text
        paragraph = read_paragraph(text, piece)
        named = settled(self.cast, self.cast.runs_of(piece))
        for found in entities_of(text, piece, named, _works(paragraph)):
            yield self._entity(found)
        marked = [Span(item.start, item.stop) for item in paragraph.items if item.quoted]
        if not is_byline(piece.of(text)):
            self._speakers.hear(piece, ((n.run, n.found) for n in named), marked)
        self._marked += marked
        drafts = quotes_of(text, paragraph) if self._english else plain_quotes(paragraph)
        yield from self._quotes(self._joiner.feed(paragraph, drafts))

    def finish(self) -> Iterator[Proposal]:
        """Yield what waited for a paragraph that never came."""
        yield from self._quotes(self._joiner.finish())

    def _entity(self, found: Found) -> Proposal:
        reason = found.reason if self._english else Why.NOT_ENGLISH.format(reason=found.reason)
        parts = (Part(Role.MENTION, found.span),)
        return Proposal(Layer.ENTITY, found.label, parts, found.score, reason)

    def _quotes(self, drafts: Iterable[Draft]) -> Iterator[Proposal]:
        for draft in drafts:
            parts = [Part(Role.CONTENT, span) for span in draft.content]
            if draft.cue is not None:
                parts.append(Part(Role.CUE, draft.cue))
            speakers: tuple[SpeakerProposal, ...] = ()
            if draft.source is not None:
                parts.append(Part(Role.SOURCE, draft.source))
                speakers = self._speakers.of(draft.source, draft.antecedent)
            kind = kind_within(self._text, draft.content, self._marked)
            score = round(draft.score, 2)
            yield Proposal(Layer.QUOTE, kind, tuple(parts), score, draft.reason, speakers)


def _works(paragraph: Paragraph) -> list[Span]:
    """Return titles of works in marks: “The Tin Harvest” after "the novel"."""
    found = []
    for place, item in enumerate(paragraph.items):
        before = paragraph.items[place - 1].lower if place else ""
        if item.quoted and before in _WORKS and is_title(item.text):
            found.append(Span(item.start + 1, item.stop - 1))
    return found
