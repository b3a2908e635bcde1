"""Tagging by hand: quotes and their parts, entities, tags, speakers, memo."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.domain.actor import KIND_OF_ENTITY, ActorKind
from gui.domain.annotation import Annotation, Layer, Role
from gui.domain.boundaries import Snapping
from gui.domain.selecting import whole_words
from gui.domain.span import trimmed
from gui.models.wording import both_ends, named
from gui.session.preferences import Preferences
from gui.session.quote_acts import QuoteActs
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import tr
from gui.widgets.handlers.offers import OffersHandler
from gui.widgets.main_window import MainWindow

_MEMO_WORDS = 60
"""Characters of an annotation that its memo's dialog shows."""


class AnnotateHandler(QObject):
    """The Annotate menu, but for deciding and walking (`review.py`)."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._session = session
        self._window = window
        self._reader = window.reader
        self._tagging = Tagging(session)
        self._offers = OffersHandler(session, window)
        self._quotes = QuoteActs(session)
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
            "annotation.delete": self._delete,
        }

    def _with_selection(self, act: Callable[[int, int], int | None]) -> None:
        self._show(act(*self._selected()))

    def _selected(self) -> tuple[int, int]:
        """Return the selection: where it begins or ends in a word, all of it if that is wanted."""
        start, stop = self._reader.selection()
        snaps = self._preferences.value.snapping is Snapping.TAGGING
        document = self._session.document
        span = trimmed(document.text, start, stop) if snaps and document else None
        if span is None or document is None:
            return start, stop
        whole = whole_words(document.text, span)
        if whole != span:
            words = both_ends(whole.of(document.text), _MEMO_WORDS)
            self._session.noticed.emit(tr("Widened to whole words: “{words}”.", words=words))
        return whole.start, whole.stop

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
        start, stop = self._selected()
        self._show(self._tagging.toggle_part(role, start, stop, further=further))

    def _tag_with(self, digit: str) -> Callable[[], None]:
        return lambda: self._apply_tag(digit)

    def _apply_tag(self, digit: str) -> None:
        for label in self._session.library.codebook.labels(Layer.TAG):
            if label.key == digit:
                self._show(self._tagging.apply_tag(*self._selected(), label.name))
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
            several=target.layer is Layer.QUOTE,
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

        start, stop = self._selected()
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
        words = named(first, _MEMO_WORDS)
        dialog = MemoDialog(target.note or "", words, parent=self._window)
        dialog.saved.connect(lambda note: self._tagging.set_memo(target, note))
        dialog.open()

    def _delete(self) -> None:
        current = self._session.current
        if current is None:
            self._session.noticed.emit(tr("Put the caret on an annotation first."))
        else:
            self._tagging.delete(current)
