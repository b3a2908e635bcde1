"""The stack at the caret: when it is shown, what it lists, and the way through it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from gui.domain.annotation import Annotation
from gui.models.stack import Place
from gui.session.preferences import Preferences
from gui.session.review import Review
from gui.session.session import Session
from gui.session.settings import Settings
from gui.translation import tr
from gui.widgets.main_window import MainWindow


class StackHandler(QObject):
    """Shows the stack after a step through an overlap until the caret moves; or, where a person
    wants that, wherever annotations overlap at the caret. Hidden, it costs nothing.
    """

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._reader = window.reader
        self._view = window.stack
        self._switch_entry = window.actions_by_id["view.stack"]
        self._preferences = preferences
        self._review = Review(session)
        self._asked: int | None = None
        self._left: tuple[int, ...] = ()
        self._row = 0
        # One act tells several facts; the rows are listed once, when all of them are told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        facts = (session.current_changed, session.changed, session.shown_changed)
        for fact in (*facts, session.document_opened, self._reader.caret_moved):
            fact.connect(lambda _value: self._start())
        self._reader.selection_changed.connect(lambda _start, _stop: self._start())
        self._view.row_chosen.connect(self._choose)
        self._view.left.connect(self._leave)
        preferences.changed.connect(self._apply)
        self._apply(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"annotation.overlap": self._step, "view.stack": self._switch}

    def _apply(self, settings: Settings) -> None:
        self._view.set_zoom(settings.zoom)
        self._switch_entry.setChecked(settings.stack_always)
        self._start()

    def _switch(self) -> None:
        always = not self._preferences.value.stack_always
        self._preferences.change(replace(self._preferences.value, stack_always=always))
        said = tr("Overlaps at the caret are listed on demand.")
        if always:
            said = tr("Overlaps at the caret are always listed.")
        self._session.noticed.emit(said)

    def _step(self) -> None:
        position = self._reader.caret()
        if not self._review.overlap(position):
            self._session.noticed.emit(tr("Nothing is tagged at the caret."))
            return
        self._asked = position
        self._reader.ensureCursorVisible()
        self._refresh()

    def _choose(self, row: int) -> None:
        """Make the annotation of a row current; its rows are walked from here on."""
        rows = self._view.stack().rows()
        self._asked = self._reader.caret()
        self._session.set_current(rows[row].annotation.id)
        self._refresh()
        self._reader.setFocus()

    def _leave(self) -> None:
        self._left = tuple(a.id for a in self._here())
        self._close()

    def _close(self) -> None:
        self._asked = None
        self._view.walked = False
        self._view.hide()

    # Following the session.

    def _start(self) -> None:
        """Look soon at what lies at the caret, where that is shown or may have to be."""
        if self._preferences.value.stack_always or not self._view.isHidden():
            self._soon.start(0)

    def _here(self) -> list[Annotation]:
        """Return what lies at the caret, the outermost first."""
        document = self._session.document
        return document.stacked_at(self._reader.caret()) if document else []

    def _refresh(self) -> None:
        if self._asked != self._reader.caret():
            self._asked = None
        here = self._here()
        if not self._is_wanted(here):
            self._close()
            return
        document = self._session.document
        if document is None:
            return
        line = self._reader.textCursor().block().textDirection()
        place = Place(document.text, self._reader.caret(), line == Qt.LayoutDirection.RightToLeft)
        self._view.stack().show(here, document.names, place)
        self._view.walked = self._asked is not None
        self._mark(here)
        self._view.open_at_caret()

    def _is_wanted(self, here: list[Annotation]) -> bool:
        if self._left and tuple(a.id for a in here) != self._left:
            self._left = ()
        if not here:
            return False
        if self._asked is not None:
            return True
        always = self._preferences.value.stack_always and len(here) > 1
        return always and not self._left and not self._reader.textCursor().hasSelection()

    def _mark(self, here: list[Annotation]) -> None:
        """Mark the current row; where an act took it away, the one that moved up is current."""
        current = self._session.current
        row = self._view.stack().row_of(current.id if current else None)
        if row is None and self._view.walked:
            row = min(self._row, len(here) - 1)
            self._session.set_current(here[row].id)
        self._row = row or 0
        self._view.make_current(row)
