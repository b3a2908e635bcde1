"""Undo and redo by name, copy, and finding words in the document and the library."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.commands import ACTS
from gui.domain.span import Span
from gui.session.session import Session, UndoState
from gui.translation import tr
from gui.widgets.main_window import MainWindow


class EditHandler(QObject):
    """The Edit menu."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._hits: list[Span] = []
        self._hit: int | None = None
        bar = window.find_bar
        bar.words_changed.connect(self._find)
        bar.next_requested.connect(lambda: self._go(1))
        bar.previous_requested.connect(lambda: self._go(-1))
        bar.closed.connect(self._close_find)
        session.undo_changed.connect(self._name_undo)
        session.document_opened.connect(lambda _document: self._refind())
        self._name_undo(UndoState(None, None))

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "edit.undo": self._session.undo,
            "edit.redo": self._session.redo,
            "edit.copy": self._copy,
            "find.document": self._open_find,
            "find.next": lambda: self._go(1),
            "find.previous": lambda: self._go(-1),
            "find.library": self._window.documents.focus_search,
        }

    def _name_undo(self, state: UndoState) -> None:
        undo, redo = (self._window.actions_by_id[ident] for ident in ("edit.undo", "edit.redo"))
        undo.setText(tr("&Undo {act}", act=_named(state.undo)) if state.undo else tr("&Undo"))
        redo.setText(tr("&Redo {act}", act=_named(state.redo)) if state.redo else tr("&Redo"))
        undo.setEnabled(state.undo is not None)
        redo.setEnabled(state.redo is not None)

    def _copy(self) -> None:
        if self._reader_has_selection():
            self._window.reader.copy()

    def _reader_has_selection(self) -> bool:
        start, stop = self._window.reader.selection()
        return start != stop

    def _open_find(self) -> None:
        document = self._session.document
        start, stop = self._window.reader.selection()
        words = document.text[start:stop] if document and stop - start <= 80 else ""
        self._window.find_bar.open_with("" if "\n" in words else words)

    def _refind(self) -> None:
        if self._window.find_bar.isVisible():
            self._find(self._window.find_bar.words(), self._window.find_bar.match_case())

    def _find(self, words: str, match_case: bool) -> None:
        document = self._session.document
        self._hits = find_all(document.text, words, match_case=match_case) if document else []
        caret = self._window.reader.caret()
        later = (place for place, hit in enumerate(self._hits) if hit.start >= caret)
        self._hit = next(later, 0) if self._hits else None
        self._show_hit(move=False)

    def _go(self, direction: int) -> None:
        if not self._window.find_bar.isVisible():
            start, stop = self._window.reader.selection()
            self._open_find()
            self._hit = _beyond(self._hits, start if direction < 0 else stop, direction)
        elif self._hits:
            self._hit = ((self._hit or 0) + direction) % len(self._hits)
        if self._hits:
            self._show_hit(move=True)

    def _show_hit(self, *, move: bool) -> None:
        reader = self._window.reader
        reader.set_hits(self._hits, self._hit)
        self._window.find_bar.show_count(self._hit, len(self._hits))
        if self._hit is not None:
            hit = self._hits[self._hit]
            reader.reveal(hit)
            if move:
                self._session.leaving.emit()
                reader.select(hit.start, hit.stop)

    def _close_find(self) -> None:
        self._hits, self._hit = [], None
        self._window.reader.set_hits((), None)
        self._window.reader.setFocus()


def _named(command: str) -> str:
    return tr(ACTS.get(command, command))


def _beyond(hits: list[Span], position: int, direction: int) -> int | None:
    """Return the place of the next hit after a position, or of the last one before it."""
    if not hits:
        return None
    before = sum(hit.start < position for hit in hits)
    return (before if direction > 0 else before - 1) % len(hits)


def find_all(text: str, words: str, *, match_case: bool = False) -> list[Span]:
    """Return all places of words in a text; any white space stands for any other."""
    pieces = words.split()
    if not pieces:
        return []
    pattern = r"\s+".join(re.escape(piece) for piece in pieces)
    flags = re.NOFLAG if match_case else re.IGNORECASE
    return [Span(*match.span()) for match in re.finditer(pattern, text, flags)]
