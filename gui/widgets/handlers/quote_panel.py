"""The parts of a quote as a list: what is shown, and what is done from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.models.quote_parts import PartRow, Sort
from gui.session.open_document import OpenDocument
from gui.session.quote_acts import QuoteActs
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import tr
from gui.widgets.main_window import MainWindow

_ROLES = {Sort.CONTENT: Role.CONTENT, Sort.SOURCE: Role.SOURCE, Sort.CUE: Role.CUE}


class QuotePanelHandler(QObject):
    """Shows the quote that part keys act on; hidden, it costs nothing.

    `show_current` puts the caret on the current annotation.
    """

    def __init__(
        self, session: Session, window: MainWindow, show_current: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._panel = window.quote
        self._reader = window.reader
        self._show_current = show_current
        self._tagging = Tagging(session)
        self._acts = QuoteActs(session)
        self._listed: int | None = None
        # One act tells several facts; the rows are listed once, when all of them are told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        facts = (session.current_changed, session.changed, session.shown_changed)
        for fact in (*facts, session.document_opened):
            fact.connect(lambda _value: self._start())
        panel = self._panel
        panel.opened.connect(self._refresh)
        panel.closed.connect(lambda: self._point(None))
        panel.left.connect(window.reader.setFocus)
        panel.row_pointed.connect(self._point)
        panel.row_entered.connect(self._go)
        panel.removal_requested.connect(self._remove)
        panel.move_requested.connect(self._move)
        panel.addition_requested.connect(self._add)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"view.parts": self._panel.toggle}

    # Following the session.

    def _start(self) -> None:
        if not self._panel.isHidden():
            self._soon.start(0)

    def _quote(self) -> Annotation | None:
        return self._session.quote

    def _refresh(self) -> None:
        document, quote = self._session.document, self._quote()
        panel, before = self._panel, self._panel.current()
        place = panel.view.currentIndex().row()
        text = document.text if document else ""
        names = document.names if document else {}
        others = _near(document, quote) if document and quote else ()
        if not panel.model.show(quote, text, names, others):
            return
        same = quote is not None and quote.id == self._listed
        self._listed = quote.id if quote else None
        row = panel.model.place_of(before.key) if before and same else None
        if row is None and panel.model.rowCount():
            row = min(place, panel.model.rowCount() - 1) if same and place >= 0 else 0
        panel.make_current(row)
        panel.show_quote(text)

    def _point(self, row: PartRow | None) -> None:
        """Frame the part of the row in the text while the list has the focus."""
        part = row.part if row and self._panel.view.hasFocus() else None
        self._reader.frame(part)
        if part is not None:
            self._reader.reveal(part.span)

    # What is done from a row.

    def _go(self, row: PartRow) -> None:
        """Go to the words of a part, to a quote around or within, or ask for the speaker."""
        quote = self._quote()
        if row.part is not None and quote is not None:
            self._session.leaving.emit()
            span = row.part.span
            self._reader.setFocus()
            self._reader.frame(None)
            self._reader.reveal(span)
            self._reader.set_caret(span.start)
            self._session.set_current(quote.id)
        elif row.quote is not None:
            self._session.leaving.emit()
            self._session.set_current(row.quote)
            self._show_current()
        else:
            self._ask_speaker()

    def _remove(self, row: PartRow) -> None:
        quote = self._quote()
        if quote is None:
            return
        if row.part is not None:
            self._acts.remove_part(quote, row.part)
        elif row.actor is not None:
            self._acts.remove_speaker(quote, row.actor)

    def _move(self, row: PartRow, direction: int) -> None:
        quote = self._quote()
        if quote is not None and row.part is not None and row.sort is Sort.CONTENT:
            self._acts.place_piece(quote, row.part.span, row.place + direction)

    def _add(self, sort: Sort) -> None:
        """Add the selection to the quote that is listed, wherever that selection is."""
        quote, (start, stop) = self._quote(), self._reader.selection()
        if quote is None:
            return
        if sort is Sort.SPEAKER:
            self._ask_speaker()
        elif start == stop:
            self._session.noticed.emit(tr("Select the words in the text first."))
        else:
            self._tagging.toggle_part(_ROLES[sort], start, stop, further=True, quote=quote)

    def _ask_speaker(self) -> None:
        quote = self._quote()
        if quote is not None:
            self._session.set_current(quote.id)
            self._window.actions_by_id.trigger("speaker.link")


def _near(document: OpenDocument, quote: Annotation) -> list[Annotation]:
    """Return the shown quotes that share characters with a quote's content."""
    found: dict[int, Annotation] = {}
    for span in quote.main:
        for other in document.within(span):
            hidden = other.status is Status.REJECTED or not document.shows(other)
            if other.layer is Layer.QUOTE and not hidden:
                found[other.id] = other
    return list(found.values())
