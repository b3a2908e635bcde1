"""The open library and document in the views: opening, details, state, removing."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from gui.domain.document import Details, State
from gui.domain.edits import AnnotationEdit, Change, DetailsEdit
from gui.models.annotations import AnnotationTable
from gui.models.documents import DocumentTable
from gui.session.detection import Detection
from gui.session.open_document import OpenDocument
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.session.settings import Place
from gui.store.documents import DocumentQuery
from gui.store.library import Library
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_STATES = tuple(State)
_IN_STATE = {
    State.NEW: mark("State: new."),
    State.IN_PROGRESS: mark("State: in progress."),
    State.DONE: mark("State: done."),
}


class DocumentsHandler(QObject):
    """The Document menu, the document list, and the reader's content."""

    def __init__(
        self, session: Session, window: MainWindow, preferences: Preferences, detection: Detection
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._detection = detection
        self._documents = DocumentTable(None, self)
        self._annotations = AnnotationTable(self)
        window.documents.set_model(self._documents)
        window.annotations.set_model(self._annotations)
        window.documents.document_chosen.connect(session.open_document)
        window.documents.search_changed.connect(self._search)
        for panel in (window.documents, window.annotations):
            panel.reader_requested.connect(window.reader.setFocus)
        preferences.changed.connect(self._follow_settings)
        self._follow_settings()
        session.library_opened.connect(self._library_opened)
        session.library_closed.connect(lambda: self._documents.set_library(None))
        session.document_opened.connect(self._document_opened)
        session.changed.connect(self._changed)
        session.shown_changed.connect(self._show_edits)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "document.next": lambda: self._step(1),
            "document.previous": lambda: self._step(-1),
            "document.state": self._next_state,
            "document.edit": self._ask_details,
            "document.note": self._ask_note,
            "document.detect": self._detect,
            "document.detect_new": lambda: self._detection.detect_pending(asked=True),
            "document.remove": self._remove,
            "document.removed": self._ask_removed,
        }

    def remember_place(self) -> None:
        """Keep which document is open and where the caret is."""
        document = self._session.document
        if document is not None:
            place = Place(document.id, self._window.reader.caret())
            path = self._session.library.path
            self._preferences.change(self._preferences.value.with_place(path, place))

    def _library_opened(self, library: Library) -> None:
        self._documents.set_library(library)
        self._window.documents.clear_search()
        place = self._preferences.value.places.get(str(library.path))
        first = place.document if place else None
        if first is None or self._documents.row_of(first) is None:
            first = self._documents.id_at(0) if self._documents.rowCount() else None
        self._session.open_document(first)
        if place is not None and first == place.document:
            self._window.reader.set_caret(place.position)

    def _document_opened(self, document: OpenDocument | None) -> None:
        reader = self._window.reader
        reader.show_document(document.document if document else None)
        if document is not None:
            reader.set_annotations(document.visible(), document.names)
            self._annotations.show(document.document, document.listed(), document.names)
        else:
            self._annotations.show(None, (), {})
        self._window.documents.show_current(document.id if document else None)

    def _changed(self, change: Change) -> None:
        self._documents.refresh(change)
        document = self._session.document
        if document is None:
            if change.documents_added and self._documents.rowCount():
                self._session.open_document(self._documents.id_at(0))
            return
        if change.renames_actors:
            self._window.reader.set_annotations(document.visible(), document.names)
            self._annotations.refresh((), document.names)
        self._show_edits(document.seen(change.annotations(document.id)))
        for edit in change.edits:
            if isinstance(edit, DetailsEdit) and edit.document == document.id:
                self._details_changed(edit.after)

    def _show_edits(self, edits: tuple[AnnotationEdit, ...]) -> None:
        document = self._session.document
        if edits and document is not None:
            self._window.reader.update_annotations(edits, document.names)
            self._annotations.refresh(edits, document.names)

    def _details_changed(self, details: Details) -> None:
        document = self._session.document
        if details.removed:
            self._leave_document()
        elif document is not None:
            self._window.reader.show_details(document.document)

    def _leave_document(self) -> None:
        """Open what stands in the removed document's place in the list."""
        rows = self._documents.rowCount()
        row = min(max(self._window.documents.current_row(), 0), rows - 1)
        self._session.open_document(self._documents.id_at(row) if rows else None)

    def _follow_settings(self) -> None:
        self._annotations.set_annotator(self._preferences.value.who)
        self._documents.set_visibility(self._preferences.value.visibility)

    def _search(self, words: str) -> None:
        self._documents.set_query(replace(self._documents.query(), text=words))

    def _step(self, direction: int) -> None:
        document = self._session.document
        row = self._documents.row_of(document.id) if document else None
        following = 0 if row is None else row + direction
        if 0 <= following < self._documents.rowCount():
            self._session.open_document(self._documents.id_at(following))
        else:
            self._session.noticed.emit(
                tr("This is the last document of the list.")
                if direction > 0
                else tr("This is the first document of the list.")
            )

    def _opened(self) -> OpenDocument | None:
        """Return the open document; say so if there is none."""
        document = self._session.document
        if document is None:
            self._session.noticed.emit(tr("Open a document first."))
        return document

    def _edit(self, command: str, after: Details) -> bool:
        """Change the open document's details; False if there was nothing to do, or a refusal."""
        document = self._session.document
        if document is None or after == document.document.details:
            return False
        edit = DetailsEdit(document.id, document.document.details, after)
        return self._session.perform(command, [edit]) is not None

    def _next_state(self) -> None:
        document = self._opened()
        if document is not None:
            details = document.document.details
            state = _STATES[(_STATES.index(details.state) + 1) % len(_STATES)]
            if self._edit("document.state", replace(details, state=state)):
                self._session.noticed.emit(tr(_IN_STATE[state]))

    def _ask_details(self) -> None:
        document = self._opened()
        if document is None:
            return
        from gui.widgets.dialogs.details import DetailsDialog

        dialog = DetailsDialog(document.document.details, parent=self._window)
        dialog.saved.connect(lambda details: self._edit("document.edit", details))
        dialog.open()

    def _ask_note(self) -> None:
        document = self._opened()
        if document is None:
            return
        from gui.widgets.dialogs.memo import MemoDialog

        details = document.document.details
        dialog = MemoDialog(details.note or "", details.title or "", parent=self._window)
        dialog.setWindowTitle(tr("Note on the document"))
        dialog.saved.connect(lambda note: self._note(document.id, note))
        dialog.open()

    def _note(self, ident: int, note: str) -> None:
        """Keep the note; what else is known of the document is as it is by then."""
        document = self._session.document
        if document is not None and document.id == ident:
            details = document.document.details
            self._edit("document.note", replace(details, note=note.strip() or None))

    def _detect(self) -> None:
        document = self._opened()
        if document is not None:
            self._detection.detect([document.id])

    def _remove(self) -> None:
        document = self._opened()
        if document is None:
            return
        if self._edit("document.remove", replace(document.document.details, removed=True)):
            self._session.noticed.emit(
                tr("Removed. Undo, or Document > Removed documents, brings it back.")
            )

    def _ask_removed(self) -> None:
        from gui.widgets.dialogs.removed import RemovedDialog

        documents = self._session.library.documents
        rows = documents.rows(documents.ids(DocumentQuery(removed=True)))
        dialog = RemovedDialog(rows, parent=self._window)
        dialog.bring_back_requested.connect(self._bring_back)
        dialog.open()

    def _bring_back(self, idents: tuple[int, ...]) -> None:
        edits = []
        for ident in idents:
            details = self._session.library.documents.get(ident).details
            edits.append(DetailsEdit(ident, details, replace(details, removed=False)))
        if self._session.perform("document.bring_back", edits) is not None:
            self._session.open_document(idents[0])
