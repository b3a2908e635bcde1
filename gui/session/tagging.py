"""Tagging by hand: each request becomes one step of edits, or says why it cannot."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from gui.domain import acts
from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Kind, Layer, Part, Role, Status
from gui.domain.edits import ActorEdit, AnnotationEdit, Edit, NotEntityEdit
from gui.domain.quotation import kind_of
from gui.domain.segment import word_at
from gui.domain.span import Span, trimmed
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.translation import tr

_KINDS: tuple[Kind | None, ...] = (None, Kind.DIRECT, Kind.INDIRECT, Kind.MIXED)
_PLACEHOLDER = -1


class Tagging:
    """The acts that make and correct annotations of the open document.

    Selections are code point positions as the reader gives them: any order, ends may be white
    space, empty where only the caret stands. Each method that makes something returns its id.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def tag_quote(self, start: int, stop: int) -> int | None:
        """Make a quote of the selection, its kind inferred from its marks.

        A suggestion of the very same words is accepted in place of a second one beside it.
        """
        document, span = self._selection(start, stop, tr("Select the words of the quote first."))
        if document is None or span is None:
            return None
        for quote in document.marking(Layer.QUOTE, span):
            return self._settle("quote.tag", quote)
        kind = kind_of(document.text, (span,))
        return self._make("quote.tag", document, Layer.QUOTE, kind, span)

    def tag_entity(self, start: int, stop: int, label: str) -> int | None:
        """Tag the selection as an entity; one that has this very mention gets the new type."""
        document, span = self._selection(start, stop, tr("Select a name first."), word=True)
        if document is None or span is None:
            return None
        for entity in document.marking(Layer.ENTITY, span):
            if entity.label == label:
                return self._settle("entity.tag", entity)
            return self.set_label(entity, label)
        return self._make("entity.tag", document, Layer.ENTITY, label, span)

    def apply_tag(self, start: int, stop: int, label: str) -> int | None:
        """Tag the selection; with none, put the tag on the current quote or entity, or take it
        off."""
        if start == stop:
            current = self._need_current(tr("Select some words, or go to a quote, to tag it."))
            if current is None:
                return None
            if current.layer is Layer.TAG:
                return self.set_label(current, label)
            return self._correct("tag.apply", current, acts.tag_toggled(current, label, self._now))
        document, span = self._selection(start, stop, tr("Select some words first."))
        if document is None or span is None:
            return None
        for tag in document.marking(Layer.TAG, span):
            if tag.label == label:
                return self._settle("tag.apply", tag)
        return self._make("tag.apply", document, Layer.TAG, label, span)

    def toggle_part(
        self,
        role: Role,
        start: int,
        stop: int,
        *,
        further: bool = False,
        quote: Annotation | None = None,
    ) -> int | None:
        """Make the selection a part of a quote: where none is given, of the one at the caret,
        else of the one last touched.

        A content piece is added. A source or cue takes the place of the present one unless
        `further` asks for one more. A part that is there already is taken away.
        """
        command = {
            Role.CONTENT: "quote.content",
            Role.SOURCE: "quote.source",
            Role.CUE: "quote.cue",
        }
        document, span = self._selection(
            start, stop, tr("Select the words first."), word=role is not Role.CONTENT
        )
        if document is None or span is None:
            return None
        quote = quote or self.quote_for(stop)
        if quote is None:
            self._session.noticed.emit(tr("Put the caret on a quote first, or tag one."))
            return None
        part = Part(role, span)
        if role is Role.CONTENT or further or part in quote.parts or not quote.spans(role):
            after = acts.part_toggled(quote, document.text, part, self._now)
        else:
            after = acts.parts_replaced(quote, document.text, role, (span,), self._now)
        if after == quote:
            self._session.noticed.emit(tr("A quote keeps at least one piece; deleting removes it."))
            return None
        return self._correct(command[role], quote, after)

    def set_part(self, quote: Annotation, part: Part) -> int | None:
        """Make a part the only one of its role: the source or the cue."""
        document = self._session.document
        if document is None:
            return None
        after = acts.parts_replaced(quote, document.text, part.role, (part.span,), self._now)
        return self._correct(f"quote.{part.role.value}", quote, after)

    def quote_for(self, position: int) -> Annotation | None:
        """Return the quote that part keys act on: at the caret, else the one last touched."""
        document, touched = self._session.document, self._session.quote
        if document is None:
            return None
        return document.quote_at(position, touched.id if touched else None) or touched

    def cycle_kind(self, position: int) -> int | None:
        """Give the quote the next kind: none, direct, indirect, mixed."""
        quote = self.quote_for(position)
        if quote is None:
            self._session.noticed.emit(tr("Put the caret on a quote first."))
            return None
        place = [str(kind) if kind else None for kind in _KINDS].index(quote.label)
        kind = _KINDS[(place + 1) % len(_KINDS)]
        return self._correct("quote.kind", quote, acts.corrected(quote, self._now, label=kind))

    def set_label(self, annotation: Annotation, label: str | None) -> int | None:
        """Change a quote's kind, an entity's type or a tag's label."""
        command = {Layer.QUOTE: "quote.kind", Layer.ENTITY: "entity.tag", Layer.TAG: "tag.apply"}
        after = acts.corrected(annotation, self._now, label=label)
        return self._correct(command[annotation.layer], annotation, after)

    def link_actor(
        self, annotation: Annotation, name: str, kind: ActorKind | None, *, further: bool = False
    ) -> int | None:
        """Link a quote to its speaker, or an entity to its referent, by name.

        An actor of that name or alias is taken if there is one, else made in the same step.
        An empty name takes the links away. Only a quote can have a `further` one.
        """
        name = " ".join(name.split())
        if not name:
            after = acts.corrected(annotation, self._now, links=())
            return self._correct("speaker.link", annotation, after)
        actor = self._session.library.actors.find(name)
        before: list[Edit] = []
        if actor is None:
            actor = Actor(_PLACEHOLDER, new_uid(), name, kind)
            before = [ActorEdit(None, actor)]
        beside = further and annotation.layer is Layer.QUOTE
        link = acts.speaker_added if beside else acts.speaker_linked
        after = link(annotation, actor.id, self._session.who, self._now)
        return self._correct("speaker.link", annotation, after, before)

    def set_memo(self, annotation: Annotation, note: str) -> int | None:
        """Write, change or clear the note; a note alone decides nothing."""
        after = replace(annotation, note=note.strip() or None)
        if after != annotation:
            after = replace(after, changed=self._now)
        return self._correct("annotation.memo", annotation, after)

    def move_part(self, annotation: Annotation, part: Part, span: Span) -> int | None:
        """Move the boundaries of a part."""
        document = self._session.document
        if document is None:
            return None
        after = acts.part_moved(annotation, document.text, part, span, self._now)
        return self._correct("annotation.boundary", annotation, after)

    def delete(self, annotation: Annotation) -> None:
        """Remove an accepted or own annotation; reject a suggestion."""
        if annotation.status is not Status.ACCEPTED:
            # A rejected one is kept: it keeps the detector from proposing it again.
            self.reject(annotation)
        else:
            self._session.perform("annotation.delete", [AnnotationEdit(annotation, None)])

    def accept(self, *annotations: Annotation) -> None:
        """Accept suggestions in one step; on accepted ones, their proposed speakers."""
        command = "suggestion.accept" if len(annotations) == 1 else "suggestion.accept_all"
        self._decide(command, annotations, acts.accepted)

    def reject(self, *annotations: Annotation) -> None:
        """Reject suggestions in one step; what is decided already stays."""
        command = "suggestion.reject" if len(annotations) == 1 else "suggestion.reject_all"
        undecided = tuple(a for a in annotations if a.status is Status.SUGGESTED)
        if annotations and not undecided:
            kept = all(a.status is Status.REJECTED for a in annotations)
            self._session.noticed.emit(
                tr("This is rejected already; it can still be accepted.")
                if kept
                else tr("This is decided already; deleting removes it.")
            )
        self._decide(command, undecided, acts.rejected)

    @property
    def _now(self) -> str:
        return self._session.now()

    def _decide(
        self,
        command: str,
        annotations: tuple[Annotation, ...],
        act: Callable[[Annotation, str], Annotation],
    ) -> None:
        now = self._now
        pairs = ((a, act(a, now)) for a in annotations)
        self._session.perform(command, [AnnotationEdit(a, b) for a, b in pairs if a != b])

    def _selection(
        self, start: int, stop: int, nothing: str, *, word: bool = False
    ) -> tuple[OpenDocument | None, Span | None]:
        """Return the open document and the selection without white space at its ends.

        With `word`, the word at the caret stands in for an empty selection.
        """
        document = self._session.document
        if document is None:
            self._session.noticed.emit(tr("Open a document first."))
            return None, None
        span = trimmed(document.text, start, stop)
        if span is None and word and start == stop:
            span = word_at(document.text, start)
        if span is None:
            self._session.noticed.emit(nothing)
        return document, span

    def _need_current(self, nothing: str) -> Annotation | None:
        current = self._session.current
        if current is None:
            self._session.noticed.emit(nothing)
        return current

    def _make(
        self, command: str, document: OpenDocument, layer: Layer, label: str | None, span: Span
    ) -> int | None:
        made = acts.made(document.id, layer, label, span, self._session.who, new_uid(), self._now)
        words = span.of(document.text)
        edits: list[Edit] = [AnnotationEdit(None, made)]
        if layer is Layer.ENTITY and self._session.library.detections.is_not_entity(words):
            edits.append(NotEntityEdit(words, before=True, after=False))
        change = self._session.perform(command, edits)
        return self._touch(change.annotations(document.id)[0].after if change else None)

    def _settle(self, command: str, annotation: Annotation) -> int | None:
        """Select what is there already, and accept it if it was only suggested."""
        if annotation.status is Status.SUGGESTED:
            return self._correct(command, annotation, acts.accepted(annotation, self._now))
        return self._touch(annotation)

    def _correct(
        self, command: str, before: Annotation, after: Annotation, first: list[Edit] | None = None
    ) -> int | None:
        if after != before:
            edits = [*(first or ()), AnnotationEdit(before, after)]
            if self._session.perform(command, edits) is None:
                return None
        return self._touch(after)

    def _touch(self, annotation: Annotation | None) -> int | None:
        if annotation is None:
            return None
        self._session.set_current(annotation.id)
        return annotation.id


def new_uid() -> str:
    """Return a new uid for an annotation or actor."""
    return str(uuid.uuid4())


def main_part(annotation: Annotation) -> Part:
    """Return the first part that carries an annotation."""
    role = MAIN_ROLE[annotation.layer]
    return next(part for part in annotation.parts if part.role is role)
