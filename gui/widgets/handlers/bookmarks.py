"""Bookmarks: setting them, going through them, and the list of all."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from gui.domain.bookmark import Bookmark, following
from gui.domain.edits import BookmarkEdit, Change
from gui.session.session import Session
from gui.translation import tr
from gui.widgets.main_window import MainWindow


class BookmarksHandler(QObject):
    """The bookmarks of the Analyse menu, and their ribbons in the text."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._reader = window.reader
        session.document_opened.connect(lambda _document: self._show())
        session.changed.connect(self._follow)
        # After all others: they put the caret on the current annotation.
        session.revisited.connect(self._revisit, Qt.ConnectionType.QueuedConnection)
        self._last: tuple[Bookmark, ...] = ()

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "bookmark.set": self._toggle,
            "bookmark.go": self._go_on,
            "bookmark.note": self._ask_note_here,
            "bookmark.list": self._list,
        }

    def _follow(self, change: Change) -> None:
        document = self._session.document
        edits = [edit for edit in change.edits if isinstance(edit, BookmarkEdit)]
        self._last = tuple(b for edit in edits if (b := edit.after or edit.before) is not None)
        if document is not None and (change.everything or change.bookmarks(document.id)):
            self._show()

    def _revisit(self) -> None:
        """Go to the place of the bookmark whose setting or removal was undone or done again."""
        document = self._session.document
        for bookmark in self._last:
            if document is not None and bookmark.document == document.id:
                self._reader.set_caret(bookmark.position)
                return

    def _show(self) -> None:
        document = self._session.document
        found = self._session.library.bookmarks.of(document.id) if document else ()
        self._reader.set_bookmarks(found)

    def _here(self) -> Bookmark | None:
        document = self._session.document
        if document is None:
            return None
        caret = self._reader.caret()
        found = self._session.library.bookmarks.of(document.id)
        return next((b for b in found if b.position == caret), None)

    # Setting and noting.

    def _toggle(self) -> None:
        document = self._session.document
        if document is None:
            return
        here = self._here()
        if here is not None:
            self._remove(here)
            return
        made = Bookmark(document.id, self._reader.caret(), self._session.now())
        if self._session.perform("bookmark.set", [BookmarkEdit(None, made)]) is None:
            return
        key = self._window.actions_by_id.key("bookmark.go")
        self._session.noticed.emit(
            tr("Bookmark set here; {key} comes back.", key=key) if key else tr("Bookmark set here.")
        )

    def _remove(self, bookmark: Bookmark) -> None:
        if self._session.perform("bookmark.remove", [BookmarkEdit(bookmark, None)]) is not None:
            self._session.noticed.emit(tr("Bookmark taken away."))

    def _ask_note_here(self) -> None:
        here = self._here()
        if here is not None:
            self._ask_note(here)

    def _ask_note(self, bookmark: Bookmark) -> None:
        from gui.widgets.dialogs.memo import MemoDialog

        dialog = MemoDialog(bookmark.note or "", parent=self._window)
        dialog.setWindowTitle(tr("Note on the bookmark"))
        dialog.saved.connect(lambda note: self._note(bookmark, note))
        dialog.open()

    def _note(self, bookmark: Bookmark, note: str) -> None:
        after = replace(bookmark, note=note.strip() or None)
        if after != bookmark:
            self._session.perform("bookmark.note", [BookmarkEdit(bookmark, after)])

    # Going there.

    def _go_on(self) -> None:
        document, bookmarks = self._session.document, self._session.library.bookmarks.all()
        here = (document.id, self._reader.caret()) if document else (0, 0)
        there = following(bookmarks, *here)
        if there is None:
            self._session.noticed.emit(tr("This is the only bookmark."))
            return
        self._go(there)
        number = bookmarks.index(there) + 1
        place = tr("Bookmark {number} of {total}", number=number, total=len(bookmarks))
        self._session.noticed.emit(f"{place} · {there.note}" if there.note else f"{place}.")

    def _go(self, bookmark: Bookmark) -> None:
        self._session.leaving.emit()
        self._session.open_document(bookmark.document)
        self._reader.set_caret(bookmark.position)
        self._reader.setFocus()

    def _list(self) -> None:
        from gui.widgets.dialogs.bookmarks import BookmarksDialog

        bookmarks = self._session.library.bookmarks
        dialog = BookmarksDialog(bookmarks.in_context(), self._window)

        def remove(bookmark: Bookmark) -> None:
            self._remove(bookmark)
            dialog.show_places(bookmarks.in_context())

        dialog.chosen.connect(self._go)
        dialog.note_wanted.connect(self._ask_note)
        dialog.removal_wanted.connect(remove)
        dialog.open()
