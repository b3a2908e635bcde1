"""Joining quotes that run over paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gui.detect.draft import Draft
from gui.detect.tokens import Paragraph
from gui.domain.quotation import is_closed
from gui.domain.span import Span


class Joiner:
    """Joins quotes that run over paragraphs; feed it the paragraphs of one text in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pending: Draft | None = None

    def feed(self, paragraph: Paragraph, drafts: Sequence[Draft]) -> Iterator[Draft]:
        """Yield the quotes that are complete once this paragraph is known."""
        rest = list(drafts)
        pending = self._pending
        self._pending = None
        if pending is not None:
            first = next((d for d in rest if d.content[0].start == paragraph.span.start), None)
            joined = None if first is None else self._joined(pending, paragraph, first)
            if first is None or joined is None:
                yield pending
            else:
                rest[rest.index(first)] = joined
        last = next((d for d in reversed(rest) if d.tail is not None), None)
        for draft in rest:
            if draft is last:
                self._pending = draft
            else:
                yield draft

    def finish(self) -> Iterator[Draft]:
        """Yield what was still waiting for another paragraph."""
        if self._pending is not None:
            yield self._pending
            self._pending = None

    def _joined(self, before: Draft, paragraph: Paragraph, first: Draft) -> Draft | None:
        runs_on = before.tail is not None and not is_closed(self._text, before.tail)
        whole = all(item.quoted for item in paragraph.items)
        content = self._merged((*before.content, *first.content))
        if first.cue is None and (runs_on or (whole and before.cue is not None)):
            return replace(before, content=content, tail=first.tail)
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
