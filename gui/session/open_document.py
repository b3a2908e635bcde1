"""The open document and its annotations in memory, kept in step with the library."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.domain.index import SpanIndex
from gui.domain.span import Span


class OpenDocument:
    """One document with its annotations by id, an index of their parts, and actors' names."""

    def __init__(
        self, document: Document, annotations: Iterable[Annotation], names: Mapping[int, str]
    ) -> None:
        self.document = document
        self.names: dict[int, str] = dict(names)
        self._annotations = {a.id: a for a in annotations}
        self._index: SpanIndex[int] = SpanIndex(
            (a.id, part.span) for a in self._annotations.values() for part in a.parts
        )

    @property
    def id(self) -> int:
        """The document's id."""
        return self.document.id

    @property
    def text(self) -> str:
        """The document's canonical text."""
        return self.document.text

    def details_changed(self, details: Details) -> None:
        """Follow a correction of the document's details."""
        self.document = replace(self.document, details=details)

    def get(self, ident: int | None) -> Annotation | None:
        """Return an annotation by id, or None."""
        return None if ident is None else self._annotations.get(ident)

    def all(self) -> list[Annotation]:
        """Return all annotations, rejected ones included, in reading order."""
        return sorted(self._annotations.values(), key=lambda a: a.reading_order)

    def visible(self) -> list[Annotation]:
        """Return all annotations but rejected ones, in reading order."""
        return [a for a in self.all() if a.status is not Status.REJECTED]

    def left_to_decide(self) -> int:
        """Count the undecided suggestions."""
        return sum(a.status is Status.SUGGESTED for a in self._annotations.values())

    def apply(self, edits: Sequence[AnnotationEdit]) -> None:
        """Follow edits that the library has taken."""
        for edit in edits:
            if edit.before is not None:
                self._annotations.pop(edit.before.id, None)
                self._index.discard(edit.before.id)
            if edit.after is not None:
                self._annotations[edit.after.id] = edit.after
                self._index.discard(edit.after.id)
                self._index.add(edit.after.id, (part.span for part in edit.after.parts))

    def at(self, position: int) -> list[Annotation]:
        """Return what lies at a caret position, innermost first; rejected ones are left out.

        The caret stands between characters: the one after it counts, and the one before it for
        what ends there.
        """
        found: dict[int, int] = {}
        for near in (position, position - 1):
            for ident, span in self._index.at(near) if near >= 0 else ():
                if ident not in found and self._annotations[ident].status is not Status.REJECTED:
                    found[ident] = len(span)
        return [self._annotations[ident] for ident in sorted(found, key=lambda i: found[i])]

    def marking(self, layer: Layer, span: Span) -> list[Annotation]:
        """Return the annotations of a layer whose only main span is this one."""
        near = {ident for ident, found in self._index.at(span.start) if found == span}
        return [
            a
            for a in map(self._annotations.__getitem__, sorted(near))
            if a.layer is layer and a.main == (span,) and a.status is not Status.REJECTED
        ]

    def quote_at(self, position: int, prefer: int | None = None) -> Annotation | None:
        """Return the quote at a caret position: the preferred one if it is there, else the
        innermost by its content, cue or source."""
        quotes = [a for a in self.at(position) if a.layer is Layer.QUOTE]
        for quote in quotes:
            if quote.id == prefer:
                return quote
        return quotes[0] if quotes else None
