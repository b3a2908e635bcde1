"""The history panel: what it lists, the way to an act, and undo back to one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from gui.commands import ACTS
from gui.domain.edits import Change
from gui.models.timeline import TimelineTable
from gui.models.wording import figure, local_moment
from gui.session.session import Session
from gui.session.walk_back import WalkBack
from gui.store.history import Entry
from gui.store.timeline import Act, ActPlace
from gui.translation import mark, tr, trn
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow

_NO_ROW = mark("Choose an act in the history first.")


class HistoryHandler(QObject):
    """Fills the panel while it is shown; hidden, it costs nothing.

    `show_current` puts the caret on the current annotation.
    """

    def __init__(
        self, session: Session, window: MainWindow, show_current: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._panel = window.history
        self._show_current = show_current
        self._table = TimelineTable(self)
        self._walk = WalkBack(session)
        self._walk.ended.connect(self._walked)
        self._panel.set_model(self._table)
        self._panel.query_changed.connect(self._table.set_query)
        self._panel.opened.connect(self._fill)
        self._panel.closed.connect(lambda: self._table.set_library(None))
        self._panel.left.connect(window.reader.setFocus)
        session.library_opened.connect(lambda _library: self._fill())
        session.library_closed.connect(lambda: self._table.set_library(None))
        session.passed_over.connect(self._passed_over)
        # Undo back to an act tells many facts in a row; the list follows when there is time.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        session.changed.connect(self._changed)
        self._offered: frozenset[str] = frozenset()

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "view.history": self._panel.toggle,
            "history.go": self._go,
            "history.undo_to": self._ask_undo_to,
            "history.pass": self._session.pass_over,
        }

    def reasons(self) -> dict[str, Reason]:
        """Return why the commands cannot act now, by command id."""
        return {
            "view.history": self._no_library,
            "history.go": lambda: "" if self._panel.current() else tr(_NO_ROW),
            "history.undo_to": self._no_undo_to,
            "history.pass": lambda: "" if self._session.refused else tr("No undo was refused."),
        }

    def _no_library(self) -> str:
        return "" if self._session.has_library else tr("Open a library first.")

    def _no_undo_to(self) -> str:
        act = self._panel.current()
        if act is None:
            return tr(_NO_ROW)
        if self._session.library.read_only:
            return tr("This library is open for reading only.")
        return (
            "" if self._walk.ahead(act.step) else tr("None of your own acts after this one stands.")
        )

    # What is listed.

    def _is_listing(self) -> bool:
        return self._session.has_library and not self._panel.isHidden()

    def _fill(self) -> None:
        if self._is_listing():
            self._table.set_library(self._session.library)
            self._offer_choices()

    def _offer_choices(self) -> None:
        timeline = self._session.library.timeline
        people, commands = timeline.people(), timeline.commands()
        self._panel.set_choices(people, commands)
        self._offered = frozenset((*people, *commands))

    def _changed(self, change: Change) -> None:
        # Who and what has been is asked anew only for what is not offered yet: it takes a while.
        if not self._offered.issuperset((self._session.who, change.command)):
            self._offered = frozenset()
        self._soon.start(0)

    def _refresh(self) -> None:
        if self._is_listing():
            self._table.refresh()
            if not self._offered:
                self._offer_choices()

    def _passed_over(self, entry: Entry) -> None:
        act = tr(ACTS.get(entry.command, entry.command))
        self._session.noticed.emit(tr("Left as it is: {act}. Undo goes on before it.", act=act))
        self._refresh()

    # The way to an act.

    def _go(self) -> None:
        act = self._panel.current()
        place = self._session.library.timeline.place(act.step) if act else None
        if place is None:
            self._session.noticed.emit(tr("This act was not about a document."))
        elif self._session.library.documents.get(place.document).details.removed:
            self._session.noticed.emit(tr("The document is removed; Document > Removed documents."))
        else:
            self._session.leaving.emit()
            self._session.open_document(place.document)
            self._show(place)
            self._window.reader.setFocus()

    def _show(self, place: ActPlace) -> None:
        document = self._session.document
        found = document.get(place.annotation) if document else None
        if found is not None:
            self._session.set_current(found.id)
            self._show_current()
        elif place.caret is not None:
            self._window.reader.set_caret(place.caret)
        elif place.span is not None:
            self._window.reader.reveal(place.span)
            self._window.reader.select(place.span.start, place.span.stop)
            self._session.noticed.emit(tr("It is not there any more; this is where it was."))

    # Undo back to an act.

    def _ask_undo_to(self) -> None:
        act = self._panel.current()
        count = self._walk.ahead(act.step) if act else 0
        if act is None or not count:
            return
        from gui.widgets.dialogs.plain import leave_out_icons

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Undo to here"))
        box.setText(self._question(act, count))
        box.setInformativeText(
            tr("They are undone one by one; redo brings them back. Acts of other people stay.")
        )
        do = tr("Undo {count}", count=figure(count))
        yes = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        leave_out_icons(box.buttons())
        box.accepted.connect(lambda: self._walk.start(act.step))
        box.open()

    def _question(self, act: Act, count: int) -> str:
        words = tr(ACTS.get(act.command, act.command))
        moment = local_moment(act.at)
        return trn(
            "Undo your %Ln act(s) after “{act}” ({moment})?", count, act=words, moment=moment
        )

    def _walked(self, count: int, whole: bool) -> None:
        self._session.noticed.emit(
            trn("%Ln act(s) undone.", count)
            if whole
            else trn("Stopped: %Ln act(s) undone, the rest stands.", count)
        )
