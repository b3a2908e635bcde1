"""The open document and its annotations in memory, kept in step with the library."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.domain.index import SpanIndex
from gui.domain.span import Span
from gui.domain.visibility import EVERYTHING, Hidden, Visibility


class OpenDocument:
    """One document with its annotations by id, an index of their parts, and actors' names.

    It keeps all annotations and knows which of them are shown: those that `visibility` shows, and
    the one that acts are about, whatever it is.
    """

    def __init__(
        self,
        document: Document,
        annotations: Iterable[Annotation],
        names: Mapping[int, str],
        visibility: Visibility = EVERYTHING,
    ) -> None:
        self.document = document
        self.names: dict[int, str] = dict(names)
        self._visibility = visibility
        self._kept: int | None = None
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

    # What is shown.

    def shows(self, annotation: Annotation) -> bool:
        """Tell whether an annotation is shown; a rejected one, where rejected ones are."""
        return annotation.id == self._kept or self._visibility.shows(annotation)

    def listed(self) -> list[Annotation]:
        """Return what is shown, rejected ones included, in reading order."""
        return [a for a in self.all() if self.shows(a)]

    def visible(self) -> list[Annotation]:
        """Return what is shown, rejected ones left out, in reading order."""
        return [a for a in self.listed() if a.status is not Status.REJECTED]

    def left_to_decide(self) -> int:
        """Count the undecided suggestions that are shown."""
        return sum(
            a.status is Status.SUGGESTED and self.shows(a) for a in self._annotations.values()
        )

    def hidden(self) -> Hidden:
        """Count what is not shown, by what hides it."""
        return Hidden.of(
            self._visibility.veil(a)
            for a in self._annotations.values()
            if a.status is not Status.REJECTED and a.id != self._kept
        )

    def is_out_of_turn(self, annotation: Annotation) -> bool:
        """Tell whether an annotation is shown only because acts are about it."""
        return annotation.id == self._kept and not self._visibility.shows(annotation)

    def set_visibility(self, visibility: Visibility) -> tuple[AnnotationEdit, ...]:
        """Show something else; return what comes into sight and what goes, as edits."""
        before = {a.id for a in self._annotations.values() if self.shows(a)}
        self._visibility = visibility
        return tuple(
            _coming(a) if self.shows(a) else _going(a)
            for a in self.all()
            if self.shows(a) != (a.id in before)
        )

    def keep(self, ident: int | None) -> tuple[AnnotationEdit, ...]:
        """Show one annotation, whatever it is, in place of the one kept so before.

        Returns:
            What comes into sight by that and what goes, as edits.
        """
        before, self._kept = self._kept, ident
        if before == ident:
            return ()
        leaving, entering = self.get(before), self.get(ident)
        edits = [_going(leaving)] if leaving and not self._visibility.shows(leaving) else []
        edits += [_coming(entering)] if entering and not self._visibility.shows(entering) else []
        return tuple(edits)

    def seen(self, edits: Iterable[AnnotationEdit]) -> tuple[AnnotationEdit, ...]:
        """Return edits as those see them who know only what is shown: the rest is gone."""
        known = (
            edit if edit.after is None or self.shows(edit.after) else replace(edit, after=None)
            for edit in edits
        )
        return tuple(edit for edit in known if edit.before or edit.after)

    # Following the library.

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

    def relabelled(self, stored: Iterable[Annotation]) -> tuple[AnnotationEdit, ...]:
        """Return, as edits, where the library's annotations bear other labels or tags by now.

        Those that came or went are left to the edits that say so.
        """
        pairs = ((self._annotations.get(after.id), after) for after in stored)
        return tuple(
            AnnotationEdit(before, after)
            for before, after in pairs
            if before is not None
            and (before.label, before.tags) != (after.label, after.tags)
            and replace(before, label=after.label, tags=after.tags) == after
        )

    # Places.

    def at(self, position: int) -> list[Annotation]:
        """Return what is shown at a caret position, innermost first; rejected ones are left out.

        The caret stands between characters: the one after it counts, and the one before it for
        what ends there.
        """
        return [a for a in self.all_at(position) if self.shows(a)]

    def stacked_at(self, position: int) -> list[Annotation]:
        """Return what `at` returns, but outer ones first, and of those that cross the earlier.

        What holds another comes before it, as far as the parts at the caret go.
        """
        return sorted(self.at(position), key=lambda a: _outer_first(a, position))

    def all_at(self, position: int) -> list[Annotation]:
        """Return what lies at a caret position, shown or not; rejected ones are left out."""
        found: dict[int, int] = {}
        for near in (position, position - 1):
            for ident, span in self._index.at(near) if near >= 0 else ():
                if ident not in found and self._annotations[ident].status is not Status.REJECTED:
                    found[ident] = len(span)
        return [self._annotations[ident] for ident in sorted(found, key=lambda i: found[i])]

    def within(self, span: Span) -> list[Annotation]:
        """Return what shares a character with a span, shown or not, rejected ones included."""
        idents = dict.fromkeys(ident for ident, _ in self._index.within(span.start, span.stop))
        return [self._annotations[ident] for ident in idents]

    def marking(self, layer: Layer, span: Span) -> list[Annotation]:
        """Return the annotations of a layer whose only main span is this one, shown or not."""
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


def _outer_first(annotation: Annotation, position: int) -> tuple[int, int, int]:
    here = (part.span for part in annotation.parts)
    touching = [span for span in here if span.start <= position <= span.stop]
    return min((span.start, -span.stop, annotation.id) for span in touching)


def _coming(annotation: Annotation) -> AnnotationEdit:
    return AnnotationEdit(None, annotation)


def _going(annotation: Annotation) -> AnnotationEdit:
    return AnnotationEdit(annotation, None)
