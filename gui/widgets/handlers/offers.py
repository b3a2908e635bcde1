"""The next likely source or cue of a quote, offered by one key and taken by another."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from gui.domain.annotation import Annotation, Part, Role
from gui.domain.span import Span
from gui.models.wording import shortened
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_WORDS = 40
_OWN = {Role.SOURCE: "quote.source", Role.CUE: "quote.cue"}
_NAMES = {Role.SOURCE: mark("Source"), Role.CUE: mark("Cue")}
_NONE_NEAR = {
    Role.SOURCE: mark("No likely source is near. Select its words first."),
    Role.CUE: mark("No likely cue is near. Select its words first."),
}
_LEAVING = ("edit.undo", "edit.redo", "annotation.delete", "suggestion.reject")
_BESIDE = ("view.", "help.", "find.", "library.", "app.", "edit.copy")
"""Beginnings of ids of commands that have nothing to do with what is offered."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """What is offered to a quote: one of several spans for a role."""

    quote: int
    role: Role
    spans: tuple[Span, ...]
    place: int

    @property
    def part(self) -> Part:
        """The part that is offered now."""
        return Part(self.role, self.spans[self.place])


class OffersHandler(QObject):
    """Shows one candidate after the other: Enter or the next act takes it, Esc leaves it.

    A single candidate is taken at once: undo is as near as the key that would confirm it.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._reader = window.reader
        self._tagging = Tagging(session)
        self._offer: _Offer | None = None
        self._reader.offer_taken.connect(self._take)
        self._reader.offer_left.connect(self._leave)
        self._reader.caret_moved.connect(lambda _position: self._leave())
        session.document_opened.connect(lambda _document: self._leave())
        session.changed.connect(lambda _change: self._leave())
        session.current_changed.connect(lambda _ident: self._leave())
        # Connected before the acts themselves, so that they find the part in its place.
        for ident in window.actions_by_id.ids():
            if not ident.startswith(_BESIDE):
                action = window.actions_by_id[ident]
                action.triggered.connect(lambda _checked=False, i=ident: self._before(i))

    def offers(self) -> bool:
        """Tell whether a key would offer a part, rather than take the selection or the word."""
        start, stop = self._reader.selection()
        quote = self._tagging.quote_for(stop)
        if start != stop or quote is None:
            return False
        current = self._session.current
        inside = any(span.start <= stop <= span.stop for span in quote.main)
        return inside or (current is not None and current.id == quote.id)

    def offer(self, role: Role) -> None:
        """Offer the first candidate, or the next one after the last press."""
        if self._offer is not None and self._offer.role is role:
            old = self._offer
            place = (old.place + 1) % len(old.spans)
            self._show(_Offer(old.quote, role, old.spans, place))
            return
        quote = self._tagging.quote_for(self._reader.caret())
        document = self._session.document
        if quote is None or document is None or self._session.refuses():
            return
        # The rules of the language are read at the first press: a start need not wait for them.
        from gui.session.candidates import cue_candidates, source_candidates

        find = source_candidates if role is Role.SOURCE else cue_candidates
        spans = find(document, quote)
        if not spans:
            self._session.noticed.emit(tr(_NONE_NEAR[role]))
        elif len(spans) == 1:
            self._set(quote, Part(role, spans[0]))
        else:
            self._session.set_current(quote.id)
            self._show(_Offer(quote.id, role, spans, 0))

    def _before(self, ident: str) -> None:
        """Take what is offered before another act, or leave it where the act takes back."""
        if self._offer is None or ident == _OWN[self._offer.role]:
            return
        if ident in _LEAVING:
            self._leave()
        else:
            self._take()

    def _show(self, offer: _Offer) -> None:
        self._offer = offer
        self._reader.set_offer(offer.part)
        self._reader.reveal(offer.part.span)
        self._window.status.show_mode(self._said(offer))

    def _said(self, offer: _Offer) -> str:
        key = self._window.actions_by_id.key(_OWN[offer.role])
        says = (
            mark(
                "{role}: “{words}”, {place} of {count}. Enter or the next act takes it, "
                "{key} goes to the next, Esc leaves it."
            )
            if key
            else mark(
                "{role}: “{words}”, {place} of {count}. Enter or the next act takes it, "
                "Esc leaves it."
            )
        )
        return tr(
            says,
            role=tr(_NAMES[offer.role]),
            words=self._words(offer.part),
            place=offer.place + 1,
            count=len(offer.spans),
            key=key,
        )

    def _take(self) -> None:
        offer, document = self._offer, self._session.document
        quote = document.get(offer.quote) if document and offer else None
        self._leave()
        if offer is not None and quote is not None:
            self._set(quote, offer.part)

    def _set(self, quote: Annotation, part: Part) -> None:
        if self._tagging.set_part(quote, part) is None:
            return
        undo = self._window.actions_by_id.key("edit.undo")
        says = (
            mark("{role}: “{words}”. {key} takes it back.") if undo else mark("{role}: “{words}”.")
        )
        words = self._words(part)
        self._session.noticed.emit(tr(says, role=tr(_NAMES[part.role]), words=words, key=undo))

    def _leave(self) -> None:
        if self._offer is not None:
            self._offer = None
            self._reader.set_offer(None)
            self._window.status.show_mode("")

    def _words(self, part: Part) -> str:
        document = self._session.document
        return shortened(part.span.of(document.text), _WORDS) if document else ""
