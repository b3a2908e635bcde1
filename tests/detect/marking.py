"""Marked sentences: `{q:...}` content, `{c:...}` cue, `{s:...}` source.

Marks nest. A text with several quotes numbers them: `{q2:...}` is content of the second,
`{s12:...}` a source of both. `{s=Anna Brook:she}` names the speaker too, `{s=A Lee+B Orr:...}` two
of them and `{s=:...}` none. `{?:...}` at an edge of a part is words that it may hold or leave out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer, Role
from gui.domain.proposal import Proposal
from gui.domain.span import Span

_OPEN = re.compile(r"\{([qcs?])(\d*)(?:=([^:}]*))?:")
_ROLES = {"q": Role.CONTENT, "c": Role.CUE, "s": Role.SOURCE}


@dataclass(frozen=True)
class Marked:
    """The parts of one quote as words: contents in order, cue, source."""

    content: tuple[str, ...]
    cue: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """One marked stretch of the plain text; `quotes` are the digits of its label ("1" if none)."""

    role: str
    quotes: str
    names: str | None
    span: Span


@dataclass(frozen=True)
class Edges:
    """A span that has to hold `core` and to lie within `whole`."""

    core: Span
    whole: Span

    def fits(self, span: Span) -> bool:
        """Tell whether a span is one of those that are meant."""
        inner = span.start <= self.core.start and self.core.stop <= span.stop
        return inner and self.whole.start <= span.start and span.stop <= self.whole.stop


@dataclass(frozen=True)
class Wanted:
    """One quote as a marked text states it; `speakers` is None where the text does not say."""

    content: tuple[Edges, ...]
    cue: tuple[Edges, ...]
    source: tuple[Edges, ...]
    speakers: tuple[str, ...] | None

    def fits(self, quote: Proposal) -> bool:
        """Tell whether a proposal is this quote; speakers are asked for elsewhere."""
        parts = (self.content, self.cue, self.source)
        return all(
            len(edges) == len(spans) and all(map(Edges.fits, edges, spans))
            for edges, spans in zip(parts, map(spans_of, [quote] * 3, "qcs"), strict=True)
        )


def spans_of(quote: Proposal, role: str) -> list[Span]:
    """The spans of a proposal's parts of one role, in order."""
    return [part.span for part in quote.parts if part.role is _ROLES[role]]


def read(marked: str) -> tuple[str, list[Piece]]:
    """The text without its marking, and the pieces that were marked, inner ones first."""
    text, pieces, at = "", [], 0
    opened: list[tuple[re.Match[str], int]] = []
    while at < len(marked):
        if match := _OPEN.match(marked, at):
            opened.append((match, len(text)))
            at = match.end()
            continue
        if marked[at] == "}":
            match, start = opened.pop()
            pieces.append(Piece(match[1], match[2] or "1", match[3], Span(start, len(text))))
        else:
            text += marked[at]
        at += 1
    return text, pieces


def plain(marked: str) -> str:
    """The text without its marking."""
    return read(marked)[0]


def wanted(marked: str) -> list[Wanted]:
    """The quotes that a marked text holds, by their numbers."""
    text, pieces = read(marked)
    optional = [piece.span for piece in pieces if piece.role == "?"]
    stated = [piece for piece in pieces if piece.role != "?"]
    stated.sort(key=lambda piece: piece.span.start)
    numbers = sorted({number for piece in stated for number in piece.quotes})
    return [_wanted(text, [p for p in stated if n in p.quotes], optional) for n in numbers]


def _wanted(text: str, pieces: Sequence[Piece], optional: Sequence[Span]) -> Wanted:
    content, cue, source = (
        tuple(_edges(text, piece.span, optional) for piece in pieces if piece.role == role)
        for role in "qcs"
    )
    names = next((piece.names for piece in pieces if piece.names is not None), None)
    speakers = None if names is None else tuple(filter(None, names.split("+")))
    return Wanted(content, cue, source, speakers)


def _edges(text: str, whole: Span, optional: Sequence[Span]) -> Edges:
    """What is left of a span without the optional words at its edges, and white space there."""
    start, stop = whole.start, whole.stop
    for span in optional:
        start = span.stop if span.start == start else start
    for span in reversed(optional):
        stop = span.start if span.stop == stop else stop
    core = text[start:stop]
    start += len(core) - len(core.lstrip())
    return Edges(Span(start, start + len(core.strip())), whole)


def misfits(text: str, stated: Sequence[Wanted], found: Iterable[Proposal]) -> list[str]:
    """What was stated and not found, and what was found and not stated, in words."""
    left = list(stated)
    extra = []
    for quote in found:
        match = next((one for one in left if one.fits(quote)), None)
        if match is None:
            extra.append(f"found {as_marked(text, quote)}")
        else:
            left.remove(match)
    return [f"missing {_words(text, one)}" for one in left] + extra


def _words(text: str, one: Wanted) -> Marked:
    parts = [tuple(e.core.of(text) for e in edges) for edges in (one.content, one.cue, one.source)]
    return Marked(*parts)


def expected(marked: str) -> Marked:
    """The one quote that a marked text holds, as words."""
    text, pieces = read(marked)
    ordered = sorted(pieces, key=lambda piece: piece.span.start)
    parts = [tuple(p.span.of(text) for p in ordered if p.role == role) for role in "qcs"]
    return Marked(*parts)


def proposals(text: str, language: str | None = "en") -> list[Proposal]:
    """Everything that the rules propose for a text."""
    return list(RuleDetector().detect(text, language, lambda: False))


def quotes(text: str, language: str | None = "en") -> list[Proposal]:
    """The quotes that the rules propose for a text."""
    return [p for p in proposals(text, language) if p.layer is Layer.QUOTE]


def entities(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """The entities that the rules propose for a text, as words and types."""
    return [
        (p.main[0].of(text), p.label) for p in proposals(text, language) if p.layer is Layer.ENTITY
    ]


def as_marked(text: str, proposal: Proposal) -> Marked:
    """The parts of a proposal as words."""
    parts = [tuple(span.of(text) for span in spans_of(proposal, role)) for role in "qcs"]
    return Marked(*parts)
