"""Cutting a quote in two, and joining several into one, as values in and values out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from gui.domain.acts import corrected
from gui.domain.annotation import Annotation, Link, Part, Role, Status, by_user, ordered
from gui.domain.quotation import kind_of
from gui.domain.segment import word_at
from gui.domain.span import Span, extent, trimmed


def split(
    quote: Annotation, text: str, position: int, who: str, uid: str, now: str
) -> tuple[Annotation, Annotation] | None:
    """Cut the content of a quote at a caret position; a word is never cut.

    Both keep cue, source, speakers and tags; the memo stays with the first. A kind that agreed
    with the marks before follows them in each half.

    Returns:
        The first half, which is the quote still, and the second, a new one with the placeholder
        id -1; None where one of them would have no content.
    """
    place = _between_words(text, position)
    halves = _cut(text, quote.main, place)
    if not all(halves):
        return None
    before, after = (_with_content(quote, text, half, now) for half in halves)
    second = replace(
        after,
        id=-1,
        uid=uid,
        origin=by_user(who),
        score=None,
        reason=None,
        note=None,
        created=now,
    )
    return before, second


def joined(quotes: Sequence[Annotation], text: str, now: str) -> Annotation:
    """Join quotes into the first: pieces in order, and all their cues, sources, speakers, tags.

    Pieces that overlap, or that only blanks part, become one. The kind follows the marks if it
    did in each of them.

    Raises:
        ValueError: if there is no quote.
    """
    if not quotes:
        raise ValueError("no quote to join")
    first = quotes[0]
    content = _run_together(text, chain.from_iterable(quote.main for quote in quotes))
    others = [p for q in quotes for p in q.parts if p.role is not Role.CONTENT]
    parts = ordered((*(Part(Role.CONTENT, span) for span in content), *others))
    follows = all(quote.label == kind_of(text, quote.main) for quote in quotes)
    notes = dict.fromkeys(quote.note for quote in quotes if quote.note)
    return corrected(
        first,
        now,
        parts=parts,
        label=kind_of(text, content) if follows else first.label,
        links=_united(link for quote in quotes for link in quote.links),
        tags=tuple(dict.fromkeys(tag for quote in quotes for tag in quote.tags)),
        note="\n".join(notes) or None,
    )


def piece_moved(quote: Annotation, piece: Span, now: str) -> Annotation:
    """Let a piece of content change places with the one before; the first one goes last."""
    before = quote.main.index(piece)
    return piece_placed(quote, piece, before - 1 if before else len(quote.main), now)


def piece_placed(quote: Annotation, piece: Span, place: int, now: str) -> Annotation:
    """Let a piece of content stand at a place among the pieces, 0 being the first.

    Raises:
        ValueError: if the quote has no such piece.
    """
    content = list(quote.main)
    content.remove(piece)
    content.insert(place, piece)
    others = (part for part in quote.parts if part.role is not Role.CONTENT)
    parts = ordered((*(Part(Role.CONTENT, span) for span in content), *others))
    return corrected(quote, now, parts=parts)


def _between_words(text: str, position: int) -> int:
    """Return the edge of the word that a position lies in, the nearer one."""
    word = word_at(text, position)
    if word is None or not word.start < position < word.stop:
        return position
    return word.start if position - word.start < word.stop - position else word.stop


def _cut(text: str, content: Sequence[Span], place: int) -> tuple[list[Span], list[Span]]:
    before = [(span.start, min(place, span.stop)) for span in content if span.start < place]
    after = [(max(place, span.start), span.stop) for span in content if span.stop > place]
    return _trimmed(text, before), _trimmed(text, after)


def _trimmed(text: str, ranges: Iterable[tuple[int, int]]) -> list[Span]:
    return [span for start, stop in ranges if (span := trimmed(text, start, stop))]


def _with_content(quote: Annotation, text: str, content: Sequence[Span], now: str) -> Annotation:
    others = (part for part in quote.parts if part.role is not Role.CONTENT)
    parts = ordered((*(Part(Role.CONTENT, span) for span in content), *others))
    follows = quote.label == kind_of(text, quote.main)
    label = kind_of(text, content) if follows else quote.label
    return corrected(quote, now, parts=parts, label=label)


def _run_together(text: str, content: Iterable[Span]) -> tuple[Span, ...]:
    """Join pieces that overlap or that only blanks of one line part; the order is kept."""
    kept: list[Span] = []
    for span in content:
        near = [piece for piece in kept if _touch(text, piece, span)]
        place = kept.index(near[0]) if near else len(kept)
        kept = [piece for piece in kept if piece not in near]
        kept.insert(place, extent([*near, span]))
    return tuple(kept)


def _touch(text: str, one: Span, other: Span) -> bool:
    between = text[min(one.stop, other.stop) : max(one.start, other.start)]
    return one.overlaps(other) or (not between.strip() and "\n" not in between)


def _united(links: Iterable[Link]) -> tuple[Link, ...]:
    """Keep one link to each actor, an accepted one above all."""
    kept: dict[int, Link] = {}
    for link in links:
        if link.actor not in kept or link.status is Status.ACCEPTED:
            kept[link.actor] = link
    return tuple(kept.values())
