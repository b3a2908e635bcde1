"""Which words near a quote most likely name its source, or are its cue: the likeliest first."""

from collections.abc import Iterator, Sequence

from gui.detect.language.cues import cue_at, is_according, is_reporting
from gui.detect.language.phrases import Phrase, noun_phrase_from
from gui.detect.language.tokens import Paragraph, read_paragraph
from gui.detect.rules.attribution import source_of
from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.segment import paragraphs
from gui.domain.span import Span, extent
from gui.session.open_document import OpenDocument

_MOST = 9
_REACH = 20_000
"""So far around a quote its neighbours are looked for, in code points: no text is too long."""
_PLAIN_NAME = 30
"""A name stands as far back, in code points, as a phrase that a word of saying governs."""
_OTHER_NAME = 60
"""Places and groups speak less often than people and organisations."""
_TAKEN = 300
"""What another quote has already is less likely."""
_INSIDE = 150
"""A name within what another quote says seldom is who speaks."""
_WEAK = 40
"""A word of saying that may be a noun, or passive, seldom has a speaker."""
_SPEAKERS = {"PERSON": 0, "ORG": 0, "NORP": _OTHER_NAME, "GPE": _OTHER_NAME}
_Weighed = tuple[int, Span]


def source_candidates(document: OpenDocument, quote: Annotation) -> tuple[Span, ...]:
    """Find who may have said a quote: phrases beside words of saying, and names.

    They come from the quote's own paragraphs, or from the ones beside them where those have none.
    """
    for around in _rooms(document.text, quote):
        found = list(_names(document, quote, around))
        for paragraph in around:
            found += _subjects(document, quote, read_paragraph(document.text, paragraph))
        listed = _ranked(quote, found, Role.SOURCE)
        if listed:
            return listed
    return ()


def cue_candidates(document: OpenDocument, quote: Annotation) -> tuple[Span, ...]:
    """Find the words of saying near a quote, in the same paragraphs as its sources."""
    near = [*quote.main, *quote.spans(Role.SOURCE)]
    for around in _rooms(document.text, quote):
        found = []
        for paragraph in around:
            read = read_paragraph(document.text, paragraph)
            for _, cue, weak in _cues(read):
                span = cue.span(read.items)
                weight = _gap(span, quote.main) + _gap(span, near[-1:]) + _WEAK * weak
                found.append((weight + _taken(document, quote, Role.CUE, span), span))
        listed = _ranked(quote, found, Role.CUE)
        if listed:
            return listed
    return ()


def _rooms(text: str, quote: Annotation) -> Iterator[list[Span]]:
    """Yield the paragraphs that the content touches, then those beside them."""
    main = extent(quote.main)
    low = max(0, main.start - _REACH)
    near = paragraphs(text[low : main.stop + _REACH])
    listed = [Span(line.start + low, line.stop + low) for line in near]
    own = [n for n, line in enumerate(listed) if any(line.overlaps(s) for s in quote.main)]
    if own:
        yield [listed[n] for n in own]
        yield [listed[n] for n in (own[0] - 1, own[-1] + 1) if 0 <= n < len(listed)]


def _ranked(quote: Annotation, found: Sequence[_Weighed], role: Role) -> tuple[Span, ...]:
    """Leave out the content and what the quote has already; the likeliest stands first."""
    present = quote.spans(role)
    free = [
        (weight, span)
        for weight, span in sorted(found)
        if span not in present and not any(span.overlaps(content) for content in quote.main)
    ]
    return tuple(dict.fromkeys(span for _, span in free))[:_MOST]


def _names(document: OpenDocument, quote: Annotation, around: list[Span]) -> Iterator[_Weighed]:
    anchors = quote.spans(Role.CUE) or quote.main
    for entity in (a for line in around for a in document.within(line)):
        if entity.layer is not Layer.ENTITY or entity.status is Status.REJECTED:
            continue
        mention = entity.main[0]
        if entity.label in _SPEAKERS:
            weight = _gap(mention, anchors) + _PLAIN_NAME + _SPEAKERS[entity.label]
            yield weight + _INSIDE * _is_said(document, mention), mention


def _is_said(document: OpenDocument, mention: Span) -> bool:
    near = (a for a in document.all_at(mention.start) if a.layer is Layer.QUOTE)
    return any(content.contains(mention) for quote in near for content in quote.main)


def _subjects(document: OpenDocument, quote: Annotation, read: Paragraph) -> Iterator[_Weighed]:
    """Yield the phrases that govern words of saying; those of the quote's own cue weigh least."""
    own = quote.spans(Role.CUE)
    for place, cue, weak in _cues(read):
        span = cue.span(read.items)
        weight = 0 if span in own else _gap(span, quote.main) + bool(own) * _OTHER_NAME
        weight += _taken(document, quote, Role.CUE, span) + _WEAK * weak
        for later, phrase in enumerate(_governing(read, place, cue)):
            yield weight + later * _PLAIN_NAME, phrase.span(read.items)


def _governing(read: Paragraph, place: int, cue: Phrase) -> list[Phrase]:
    """Return who may say it, the likelier first: "X said", "said X" after a mark."""
    items = read.items
    low, high = read.sentence_of(place)
    after = noun_phrase_from(items, cue.last, high)
    _, verb = cue_at(items, place, high)
    before = None if verb is None else source_of(items, low, place, verb)[0]
    if before is not None and items[place - 1].word:
        return [before]  # what follows "X said" is said, and says nothing
    marked = any(item.quoted for item in items[max(low, place - 2) : place])
    listed = (after, before) if marked else (before, after)
    return [phrase for phrase in listed if phrase is not None]


def _cues(read: Paragraph) -> Iterator[tuple[int, Phrase, bool]]:
    """Yield the words of saying of a paragraph: place, items, whether it is weak."""
    items = read.items
    for place in range(len(items)):
        low, high = read.sentence_of(place)
        if is_according(items, place, high):
            yield place, Phrase(place, place + 2), False
            continue
        cue, verb = cue_at(items, place, high)
        if verb is not None:
            yield place, cue, not is_reporting(items, low, place, verb)


def _taken(document: OpenDocument, quote: Annotation, role: Role, span: Span) -> int:
    others = (a for a in document.all_at(span.start) if a.layer is Layer.QUOTE)
    return _TAKEN * any(a.id != quote.id and span in a.spans(role) for a in others)


def _gap(span: Span, others: Sequence[Span]) -> int:
    """Return how many code points lie between a span and the nearest of others."""
    return min(max(0, other.start - span.stop, span.start - other.stop) for other in others)
