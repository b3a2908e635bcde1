"""Back and forward through the places where a person was before each jump."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.session.session import Session
from gui.session.settings import Place
from gui.session.trail import Trail
from gui.translation import tr
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow


class GoingHandler(QObject):
    """Remembers places as they are left by a jump: to another document, a hit, an act, a bookmark.

    A caret that only moves is no jump.
    """

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._reader = window.reader
        self._trail = Trail()
        self._here: Place | None = None
        self._going = False
        session.leaving.connect(self._leave)
        session.document_opened.connect(lambda _document: self._follow())
        session.library_closed.connect(self._forget)
        window.reader.caret_moved.connect(lambda _position: self._follow())

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"go.back": lambda: self._go(-1), "go.forward": lambda: self._go(1)}

    def reasons(self) -> dict[str, Reason]:
        """Return why there is nowhere to go, by command id."""
        return {
            "go.back": lambda: (
                "" if self._trail.has(-1) else tr("There is no place to go back to.")
            ),
            "go.forward": lambda: "" if self._trail.has(1) else tr("There is no place ahead."),
        }

    def _place(self) -> Place | None:
        document = self._session.document
        return Place(document.id, self._reader.caret()) if document else None

    def _follow(self) -> None:
        """Keep in mind where the caret is; another document means that the last place was left."""
        place = self._place()
        if place is None:
            return
        if self._here is not None and place.document != self._here.document and not self._going:
            self._trail.leave(self._here)
        self._here = place

    def _leave(self) -> None:
        place = self._place()
        if place is not None and not self._going:
            self._trail.leave(place)

    def _forget(self) -> None:
        self._trail.clear()
        self._here = None

    def _go(self, direction: int) -> None:
        here = self._place() or self._here
        place = self._trail.go(here, direction, self._is_there) if here else None
        if place is None:
            self._session.noticed.emit(
                tr("There is no place before that is still there.")
                if direction < 0
                else tr("There is no place ahead that is still there.")
            )
            return
        self._going = True
        try:
            self._session.open_document(place.document)
            self._reader.set_caret(place.position)
        finally:
            self._going = False
        self._follow()
        self._reader.setFocus()

    def _is_there(self, place: Place) -> bool:
        return not self._session.library.documents.get(place.document).details.removed
