"""Tagging by hand: quotes and their parts, entities, tags, memo, boundaries."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.domain.actor import KIND_OF_ENTITY, ActorKind
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.boundaries import End, Unit, nudged
from gui.domain.quotation import around
from gui.domain.segment import sentence_at, word_at
from gui.domain.span import Span
from gui.models.wording import shortened
from gui.session.quote_acts import QuoteActs
from gui.session.session import Session
from gui.session.tagging import Tagging, main_part
from gui.translation import mark, tr
from gui.widgets.handlers.offers import OffersHandler
from gui.widgets.main_window import MainWindow
from gui.widgets.reader_handles import Dragged

_MEMO_WORDS = 60
"""Characters of an annotation that its memo's dialog shows."""
_ARROWS = {
    End.START: mark(
        "Arrows move the start: words, with Ctrl characters, with Shift sentences. "
        "Enter or Esc ends."
    ),
    End.STOP: mark(
        "Arrows move the end: words, with Ctrl characters, with Shift sentences. Enter or Esc ends."
    ),
}


class AnnotateHandler(QObject):
    """The Annotate menu, but for deciding and walking (`review.py`)."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._reader = window.reader
        self._tagging = Tagging(session)
        self._offers = OffersHandler(session, window)
        self._quotes = QuoteActs(session)
        self._boundary: tuple[int, Part, End] | None = None
        self._reader.boundary_nudged.connect(self._nudge)
        self._reader.boundary_left.connect(self._leave_boundary)
        self._reader.boundary_dragged.connect(self._dragged)
        self._reader.caret_moved.connect(lambda _position: self._leave_boundary())
        session.document_opened.connect(lambda _document: self._leave_boundary())
        session.changed.connect(lambda _change: self._leave_lost_boundary())
        window.annotations.speaker_entered.connect(self._speaker_entered)
        window.annotations.label_chosen.connect(self._label_chosen)
        window.annotations.delete_requested.connect(self._delete_row)
        window.annotations.set_actor_source(self._names)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        tags = {f"tag.apply_{digit}": self._tag_with(digit) for digit in "123456789"}
        return tags | {
            "quote.tag": lambda: self._with_selection(self._tagging.tag_quote),
            "quote.content": self._piece,
            "quote.source": lambda: self._part_or_offer(Role.SOURCE),
            "quote.source_add": lambda: self._part(Role.SOURCE, further=True),
            "quote.cue": lambda: self._part_or_offer(Role.CUE),
            "quote.cue_add": lambda: self._part(Role.CUE, further=True),
            "quote.kind": lambda: self._show(self._tagging.cycle_kind(self._reader.caret())),
            "speaker.link": self._ask_actor,
            "entity.tag": self._ask_entity,
            "annotation.memo": self._ask_memo,
            "annotation.start": lambda: self._enter_boundary(End.START),
            "annotation.end": lambda: self._enter_boundary(End.STOP),
            "annotation.delete": self._delete,
            "select.word": lambda: self._select(word_at),
            "select.sentence": lambda: self._select(sentence_at),
            "select.quotation": self._select_quotation,
        }

    def _with_selection(self, act: Callable[[int, int], int | None]) -> None:
        self._show(act(*self._reader.selection()))

    def _piece(self) -> None:
        start, stop = self._reader.selection()
        if start != stop:
            self._part(Role.CONTENT)
        else:
            self._quotes.remove_piece(stop)

    def _part_or_offer(self, role: Role) -> None:
        if self._offers.offers():
            self._offers.offer(role)
        else:
            self._part(role)

    def _part(self, role: Role, *, further: bool = False) -> None:
        start, stop = self._reader.selection()
        self._show(self._tagging.toggle_part(role, start, stop, further=further))

    def _tag_with(self, digit: str) -> Callable[[], None]:
        return lambda: self._apply_tag(digit)

    def _apply_tag(self, digit: str) -> None:
        for label in self._session.library.codebook.labels(Layer.TAG):
            if label.key == digit:
                self._show(self._tagging.apply_tag(*self._reader.selection(), label.name))
                return
        self._session.noticed.emit(tr("The codebook has no tag with the key {key}.", key=digit))

    def _show(self, ident: int | None) -> None:
        """Put the selection away once it has become a part, so that the tag can be seen."""
        if ident is not None:
            self._reader.set_caret(self._reader.caret())

    def _target(self, nothing: str) -> Annotation | None:
        """Return the annotation at the caret, else the quote last touched."""
        target = self._session.current or self._session.quote
        if target is None:
            self._session.noticed.emit(nothing)
        return target

    def _ask_actor(self) -> None:
        target = self._target(tr("Put the caret on a quote or a name first."))
        if target is None:
            return
        if target.layer is Layer.TAG:
            self._session.noticed.emit(tr("A tag has no speaker. Put the caret on a quote."))
            return
        from gui.widgets.dialogs.actor_picker import ActorPicker

        actors = self._session.library.actors
        names = self._session.document.names if self._session.document else {}
        proposed = [names[link.actor] for link in target.links if link.actor in names]
        picker = ActorPicker(
            lambda typed: [(row.actor.name, row.quotes) for row in actors.suggest(typed)],
            proposed=proposed or self._mentioned(target),
            parent=self._window,
        )
        picker.chosen.connect(lambda name, further: self._link(target.id, name, further=further))
        picker.open()

    def _mentioned(self, target: Annotation) -> list[str]:
        """Offer the words of the source, or of the mention, where nobody is proposed."""
        document = self._session.document
        role = Role.SOURCE if target.layer is Layer.QUOTE else Role.MENTION
        return [span.of(document.text) for span in target.spans(role)] if document else []

    def _link(self, ident: int, name: str, *, further: bool = False) -> None:
        target = self._session.document.get(ident) if self._session.document else None
        if target is not None:
            self._tagging.link_actor(target, name, self._kind_of(target), further=further)

    def _kind_of(self, target: Annotation) -> ActorKind | None:
        """Take the kind of a new actor from the entity, or from one within the source."""
        if target.layer is Layer.ENTITY:
            return KIND_OF_ENTITY.get(target.label or "")
        document = self._session.document
        for span in target.spans(Role.SOURCE) if document else ():
            for near in document.all_at(span.stop) if document else ():
                if near.layer is Layer.ENTITY and near.label in KIND_OF_ENTITY:
                    return KIND_OF_ENTITY[near.label]
        return None

    def _speaker_entered(self, ident: int, name: str) -> None:
        self._link(ident, name)

    def _label_chosen(self, ident: int, label: str) -> None:
        target = self._session.document.get(ident) if self._session.document else None
        if target is not None:
            self._tagging.set_label(target, label or None)

    def _names(self, typed: str) -> list[str]:
        return [row.actor.name for row in self._session.library.actors.suggest(typed)]

    def _delete_row(self, ident: int) -> None:
        self._session.set_current(ident)
        self._delete()

    def _ask_entity(self) -> None:
        from gui.widgets.dialogs.entity_picker import EntityPicker

        start, stop = self._reader.selection()
        current = self._session.current
        entity = current if current is not None and current.layer is Layer.ENTITY else None
        relabel = entity if start == stop else None
        labels = self._session.library.codebook.labels(Layer.ENTITY)
        old = relabel.label if relabel else None
        picker = EntityPicker(labels, current=old, parent=self._window)
        picker.chosen.connect(lambda label: self._tag_entity(relabel, start, stop, label))
        picker.open()

    def _tag_entity(self, relabel: Annotation | None, start: int, stop: int, label: str) -> None:
        if relabel is not None:
            self._show(self._tagging.set_label(relabel, label))
        else:
            self._show(self._tagging.tag_entity(start, stop, label))

    def _ask_memo(self) -> None:
        target = self._target(tr("Put the caret on an annotation first."))
        if target is None:
            return
        from gui.widgets.dialogs.memo import MemoDialog

        document = self._session.document
        first = min(target.main).of(document.text) if document else ""
        words = shortened(first, _MEMO_WORDS)
        dialog = MemoDialog(target.note or "", words, parent=self._window)
        dialog.saved.connect(lambda note: self._tagging.set_memo(target, note))
        dialog.open()

    def _delete(self) -> None:
        current = self._session.current
        if current is None:
            self._session.noticed.emit(tr("Put the caret on an annotation first."))
        else:
            self._tagging.delete(current)

    def _enter_boundary(self, end: End) -> None:
        target = self._target(tr("Put the caret on an annotation first."))
        if target is None:
            return
        caret = self._reader.caret()
        here = [p for p in target.parts if p.span.start <= caret <= p.span.stop]
        part = here[0] if here else main_part(target)
        self._boundary = (target.id, part, end)
        self._reader.set_boundary(part, end)
        self._window.status.show_mode(tr(_ARROWS[end]))

    def _nudge(self, direction: int, unit: str) -> None:
        document = self._session.document
        if self._boundary is None or document is None:
            return
        ident, part, end = self._boundary
        annotation = document.get(ident)
        if annotation is None or part not in annotation.parts:
            self._leave_boundary()
            return
        span = nudged(document.text, part.span, end, direction, Unit(unit))
        moved = Part(part.role, span)
        if span == part.span or moved in annotation.parts:
            return
        self._boundary = (ident, moved, end)
        if self._tagging.move_part(annotation, part, span) is None:
            self._boundary = (ident, part, end)
        else:
            self._reader.set_boundary(moved, end)

    def _dragged(self, dragged: Dragged) -> None:
        document = self._session.document
        annotation = document.get(dragged.annotation) if document else None
        if annotation is None or dragged.part not in annotation.parts:
            return
        if Part(dragged.part.role, dragged.span) not in annotation.parts:
            self._tagging.move_part(annotation, dragged.part, dragged.span)

    def _leave_boundary(self) -> None:
        if self._boundary is not None:
            self._boundary = None
            self._reader.set_boundary(None)
            self._window.status.show_mode("")

    def _leave_lost_boundary(self) -> None:
        """Arrows are the caret's again once the part is gone, for example by an undo."""
        document = self._session.document
        if self._boundary is None or document is None:
            return
        ident, part, _ = self._boundary
        annotation = document.get(ident)
        if (
            annotation is None
            or annotation.status is Status.REJECTED
            or part not in annotation.parts
        ):
            self._leave_boundary()

    def _select(self, find: Callable[[str, int], Span | None]) -> None:
        document = self._session.document
        span = find(document.text, self._reader.caret()) if document else None
        if span is not None:
            self._reader.select(span.start, span.stop)

    def _select_quotation(self) -> None:
        document = self._session.document
        if document is None:
            return
        span = around(document.text, *self._reader.selection())
        if span is None:
            self._session.noticed.emit(tr("There are no quotation marks around this."))
        else:
            self._reader.select(span.start, span.stop)
