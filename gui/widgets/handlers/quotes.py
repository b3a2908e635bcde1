"""Splitting and joining quotes, and names that become sources and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.domain.annotation import Layer
from gui.models.wording import named
from gui.session.quote_acts import QuoteActs
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import tr
from gui.widgets.main_window import MainWindow

_WORDS = 30


class QuotesHandler(QObject):
    """The acts on whole quotes."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._reader = window.reader
        self._tagging = Tagging(session)
        self._acts = QuoteActs(session)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "quote.piece_order": self._move_piece,
            "quote.split": lambda: self._show(self._acts.split(self._reader.caret())),
            "quote.merge": lambda: self._show(self._acts.merge(*self._reader.selection())),
            "quote.source_from_entity": self._source_from_entity,
            "entity.from_source": self._ask_type,
        }

    def _show(self, ident: int | None) -> None:
        """Put the selection away once it has become a quote, so that this can be seen."""
        start, stop = self._reader.selection()
        if ident is not None and start != stop:
            self._reader.set_caret(stop)
            self._session.set_current(ident)

    def _move_piece(self) -> None:
        ident, document = self._acts.move_piece(self._reader.caret()), self._session.document
        quote = document.get(ident) if document else None
        if quote is not None and document is not None:
            words = (named(span.of(document.text), _WORDS) for span in quote.main)
            listed = " · ".join(f"{n} “{said}”" for n, said in enumerate(words, 1))
            self._session.noticed.emit(tr("Pieces: {pieces}", pieces=listed))

    def _source_from_entity(self) -> None:
        ident, document = self._acts.source_from_entity(), self._session.document
        quote = document.get(ident) if document else None
        if quote is not None and not quote.links:
            key = self._window.actions_by_id.key("speaker.link")
            self._session.noticed.emit(
                tr("This is the source; no speaker is linked. {key} names one.", key=key)
                if key
                else tr("This is the source; no speaker is linked.")
            )

    def _ask_type(self) -> None:
        quote = self._tagging.quote_for(self._reader.caret())
        if quote is None:
            return
        from gui.widgets.dialogs.entity_picker import EntityPicker

        labels = self._session.library.codebook.labels(Layer.ENTITY)
        picker = EntityPicker(labels, current=None, parent=self._window)
        picker.chosen.connect(lambda label: self._tag_source(quote.id, label))
        picker.open()

    def _tag_source(self, ident: int, label: str) -> None:
        document = self._session.document
        quote = document.get(ident) if document else None
        if quote is not None:
            self._acts.entity_from_source(quote, label)
