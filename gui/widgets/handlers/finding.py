"""Finding words in the document: the bar, the marks in the text, and the way through them."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from gui.domain.span import Span
from gui.session.finding import Finding, Found
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.session.settings import Settings
from gui.session.sought import Sought
from gui.widgets.main_window import MainWindow

_LONGEST = 80
"""Characters of a selection that is looked for when the bar is opened."""
_OPTIONS = {"find.case": "find_case", "find.word": "find_word", "find.regex": "find_regex"}


class FindingHandler(QObject):
    """Find in document, and the way to the search of the library."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._bar = window.find_bar
        self._preferences = preferences
        self._finding = Finding(session.runner, self)
        self._finding.found.connect(self._take)
        self._hits: Sequence[Span] = ()
        self._hit: int | None = None
        self._from = 0
        self._wanted = 0
        self._looked: tuple[int | None, Sought] | None = None
        self._bar.words_changed.connect(lambda _words: self._look())
        self._bar.option_wanted.connect(window.actions_by_id.trigger)
        self._bar.next_requested.connect(lambda: self._go(1))
        self._bar.previous_requested.connect(lambda: self._go(-1))
        self._bar.closed.connect(self._close)
        session.document_opened.connect(lambda _document: self._look_again())
        preferences.changed.connect(self._follow)
        self._follow(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        options = {ident: self._switching(name) for ident, name in _OPTIONS.items()}
        return options | {
            "find.document": self._open,
            "find.next": lambda: self._go(1),
            "find.previous": lambda: self._go(-1),
            "find.library": self._window.documents.focus_search,
        }

    # What is looked for.

    def _switching(self, name: str) -> Callable[[], None]:
        def switch() -> None:
            settings = self._preferences.value
            on: dict[str, Any] = {name: not getattr(settings, name)}
            self._preferences.change(replace(settings, **on))

        return switch

    def _follow(self, settings: Settings) -> None:
        switched = {ident: bool(getattr(settings, name)) for ident, name in _OPTIONS.items()}
        for ident, on in switched.items():
            self._window.actions_by_id[ident].setChecked(on)
        self._bar.show_options(switched)
        if self._bar.isVisible() and self._looked != self._question():
            self._look()

    def _question(self) -> tuple[int | None, Sought]:
        settings, document = self._preferences.value, self._session.document
        sought = Sought(
            self._bar.words(), settings.find_case, settings.find_word, settings.find_regex
        )
        return document.id if document else None, sought

    def _open(self) -> None:
        document = self._session.document
        start, stop = self._window.reader.selection()
        words = document.text[start:stop] if document and stop - start <= _LONGEST else ""
        self._bar.open_with("" if "\n" in words else words)

    def _look_again(self) -> None:
        if self._bar.isVisible():
            self._look()

    def _look(self) -> None:
        document = self._session.document
        self._looked = self._question()
        self._hit, self._wanted = None, 0
        self._from = self._window.reader.caret()
        if document is None:
            self._finding.stop()
            self._take(Found())
        else:
            self._finding.look(document.text, self._looked[1])

    # What is found.

    def _take(self, found: Found) -> None:
        """Show hits as they come: the first one after the caret, unless the person went on."""
        self._hits = found.hits
        reached = bool(found.hits) and found.hits[-1].start >= self._from
        if self._wanted and (reached or not found.more):
            self._hit = _beyond(found.hits, self._from, self._wanted)
            self._show(found, move=True)
            self._wanted = 0
        elif self._hit is None and (reached or not found.more):
            self._hit = _beyond(found.hits, self._from, 1)
            self._show(found, reveal=self._hit is not None)
        else:
            self._show(found)
        self._bar.show_trouble(found.trouble)

    def _go(self, direction: int) -> None:
        if not self._bar.isVisible():
            start, stop = self._window.reader.selection()
            self._open()
            self._from = start if direction < 0 else stop
            self._hit = _beyond(self._hits, self._from, direction) if self._hits else None
        elif self._hits:
            self._hit = ((self._hit or 0) + direction) % len(self._hits)
        if self._hits:
            self._show(Found(self._hits, self._finding.looking), move=True)
        elif self._finding.looking:
            self._wanted = direction

    def _show(self, found: Found, *, move: bool = False, reveal: bool = False) -> None:
        reader = self._window.reader
        reader.set_hits(found.hits, self._hit)
        self._bar.show_count(self._hit, len(found.hits), more=found.more)
        if self._hit is None or not (move or reveal):
            return
        hit = found.hits[self._hit]
        reader.reveal(hit)
        if move:
            self._session.leaving.emit()
            reader.select(hit.start, hit.stop)

    def _close(self) -> None:
        self._finding.stop()
        self._hits, self._hit, self._looked = (), None, None
        self._window.reader.set_hits((), None)
        self._window.reader.setFocus()


def _beyond(hits: Sequence[Span], position: int, direction: int) -> int | None:
    """Return the place of the next hit after a position, or of the last one before it."""
    if not hits:
        return None
    before = bisect_left(hits, position, key=_start)
    return (before if direction > 0 else before - 1) % len(hits)


def _start(span: Span) -> int:
    return span.start
