"""Joining quotes that run over paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gui.detect.language.tokens import Paragraph
from gui.detect.rules.draft import Draft
from gui.domain.quotation import is_closed
from gui.domain.span import Span


class Joiner:
    """Joins quotes that run over paragraphs; feed it the paragraphs of one text in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._held: list[Draft] = []
        """A quote that the next paragraph may go on with, and those after it."""

    def feed(self, paragraph: Paragraph, drafts: Sequence[Draft]) -> Iterator[Draft]:
        """Yield the quotes that are complete once this paragraph is known, in order."""
        rest = self._with_held(paragraph, list(drafts))
        open_ones = [n for n, d in enumerate(rest) if d.tail is not None or d.last]
        kept = open_ones[-1] if open_ones else len(rest)
        self._held = rest[kept:]
        yield from rest[:kept]

    def finish(self) -> Iterator[Draft]:
        """Yield what was still waiting for another paragraph."""
        yield from self._held
        self._held = []

    def _with_held(self, paragraph: Paragraph, drafts: list[Draft]) -> list[Draft]:
        """Put what was held before the drafts of the next paragraph, joined where it goes on."""
        held = [replace(draft, tail=None, last=False) for draft in self._held]
        starts = [draft.content[0].start for draft in drafts]
        if not held or paragraph.span.start not in starts:
            return [*held, *drafts]
        place = starts.index(paragraph.span.start)
        joined = self._joined(self._held[0], paragraph, drafts[place])
        if joined is None:
            return [*held, *drafts]
        return [joined, *held[1:], *drafts[:place], *drafts[place + 1 :]]

    def _joined(self, before: Draft, paragraph: Paragraph, first: Draft) -> Draft | None:
        runs_on = before.tail is not None and not is_closed(self._text, before.tail)
        whole = all(item.quoted for item in paragraph.items)
        content = self._merged((*before.content, *first.content))
        if first.cue is None and (runs_on or (whole and before.cue is not None)):
            return replace(before, content=content, tail=first.tail, last=first.last)
        if first.cue is not None and before.cue is None and runs_on:
            return replace(first, content=content)
        return None

    def _merged(self, pieces: Sequence[Span]) -> tuple[Span, ...]:
        """Make one piece of those with nothing but white space between them."""
        merged: list[Span] = []
        for piece in pieces:
            if merged and not self._text[merged[-1].stop : piece.start].strip():
                merged[-1] = Span(merged[-1].start, piece.stop)
            else:
                merged.append(piece)
        return tuple(merged)
