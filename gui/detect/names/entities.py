"""All entities of a text by rule."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gui.detect.language.tokens import items_of
from gui.detect.names.amounts import Found, amounts_in
from gui.detect.names.cast import Cast
from gui.detect.names.runs import Run, runs_in
from gui.domain.reasons import Why
from gui.domain.span import Span


@dataclass(frozen=True, slots=True)
class Named:
    """A run of capitals with the entity that it is."""

    run: Run
    found: Found


def names_in(text: str, piece: Span) -> list[Run]:
    """Return what may be a name in one paragraph."""
    return runs_in(items_of(text, piece, ()))


def settled(cast: Cast, runs: Iterable[Run]) -> list[Named]:
    """Return the runs that are names, once the whole document has been read."""
    return [Named(run, found) for run in runs if (found := cast.entity(run)) is not None]


def entities_of(
    text: str, piece: Span, named: Sequence[Named], works: Sequence[Span]
) -> Iterator[Found]:
    """Yield the entities of a paragraph in order; of two that overlap only the longer one.

    Args:
        text: the document's text.
        piece: the paragraph.
        named: its names.
        works: titles of works in it, marks left out.
    """
    listed = [Found(span, "WORK_OF_ART", 0.6, Why.WORK) for span in works]
    listed += [name.found for name in named]
    listed += amounts_in(text, piece)
    taken = bytearray(len(piece))
    kept: list[Found] = []
    for found in sorted(listed, key=lambda f: -len(f.span)):
        low, high = found.span.start - piece.start, found.span.stop - piece.start
        if not any(taken[low:high]):
            taken[low:high] = b"\1" * (high - low)
            kept.append(found)
    yield from sorted(kept, key=lambda found: found.span)
