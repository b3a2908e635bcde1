"""Moving an end of a part: by keys, by a drag; and growing the selection by keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from gui.domain.annotation import Annotation, Part, Status
from gui.domain.boundaries import End, Snapping, Unit, nudged
from gui.domain.quotation import around
from gui.domain.selecting import with_sentence, with_word
from gui.domain.span import Span
from gui.models.wording import both_ends
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.session.settings import Settings
from gui.session.tagging import Tagging, main_part
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow
from gui.widgets.reader_handles import Dragged

_WORDS = 60
"""Characters of a part that are shown while an end of it moves."""
_ARROWS = {
    End.START: mark(
        "Start of “{words}” · Arrows move it by words, Ctrl: characters, Shift: sentences, "
        "Up and Down: quotation marks, Home and End: paragraphs · Enter or Esc ends."
    ),
    End.STOP: mark(
        "End of “{words}” · Arrows move it by words, Ctrl: characters, Shift: sentences, "
        "Up and Down: quotation marks, Home and End: paragraphs · Enter or Esc ends."
    ),
}
_NOW = mark("“{words}” · Enter or Esc ends.")
_STAYS = {
    End.START: mark("The start stays: there is no such place before the end. “{words}”"),
    End.STOP: mark("The end stays: there is no such place after the start. “{words}”"),
}


@dataclass(frozen=True, slots=True)
class _Moving:
    annotation: int
    part: Part
    end: End


class BoundaryHandler(QObject):
    """The ends of parts, and the selection, of the Annotate menu."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._reader = window.reader
        self._tagging = Tagging(session)
        self._moving: _Moving | None = None
        self._reader.boundary_nudged.connect(self._nudge)
        self._reader.boundary_left.connect(self._leave)
        self._reader.boundary_held.connect(self._show_held)
        self._reader.boundary_dragged.connect(self._dragged)
        self._reader.caret_moved.connect(lambda _position: self._leave())
        session.document_opened.connect(lambda _document: self._leave())
        session.changed.connect(lambda _change: self._leave_what_is_lost())
        preferences.changed.connect(self._follow)
        self._follow(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "annotation.start": lambda: self._enter(End.START),
            "annotation.end": lambda: self._enter(End.STOP),
            "select.word": lambda: self._grow(with_word, tr("There is no further word.")),
            "select.sentence": lambda: self._grow(
                with_sentence, tr("There is no further sentence.")
            ),
            "select.quotation": lambda: self._grow(
                around, tr("There are no quotation marks around this.")
            ),
        }

    def _follow(self, settings: Settings) -> None:
        self._reader.set_snapping(settings.snapping is not Snapping.NEVER)

    # Ends.

    def _enter(self, end: End) -> None:
        target = self._session.current or self._session.quote
        if target is None:
            self._session.noticed.emit(tr("Put the caret on an annotation first."))
            return
        caret = self._reader.caret()
        here = [p for p in target.parts if p.span.start <= caret <= p.span.stop]
        self._moving = _Moving(target.id, here[0] if here else main_part(target), end)
        self._reader.set_boundary(self._moving.part, end)
        self._say(_ARROWS[end])

    def _nudge(self, direction: int, unit: str) -> None:
        document, annotation = self._session.document, self._found()
        if self._moving is None or document is None or annotation is None:
            self._leave()
            return
        part, end = self._moving.part, self._moving.end
        span = nudged(document.text, part.span, end, direction, Unit(unit))
        moved = Part(part.role, span)
        if span == part.span or moved in annotation.parts:
            self._say(_STAYS[end])
            return
        before, self._moving = self._moving, _Moving(annotation.id, moved, end)
        if self._tagging.move_part(annotation, part, span) is None:
            self._moving = before
        else:
            self._reader.set_boundary(moved, end)
            self._say(_NOW)

    def _say(self, words: str) -> None:
        """Say what the part is now, and keep the end that moves in sight."""
        document = self._session.document
        if self._moving is not None and document is not None:
            span = self._moving.part.span
            edge = span.start if self._moving.end is End.START else span.stop - 1
            self._reader.reveal(Span(edge, edge + 1))
            shown = both_ends(span.of(document.text), _WORDS)
            self._window.status.show_mode(tr(words, words=shown))

    def _found(self) -> Annotation | None:
        """Return the annotation whose part moves, if that is still there."""
        document, moving = self._session.document, self._moving
        found = document.get(moving.annotation) if document and moving else None
        if found is None or moving is None or found.status is Status.REJECTED:
            return None
        return found if moving.part in found.parts else None

    def _show_held(self, part: Part | None) -> None:
        """Say what the part will be once the mouse lets go."""
        document = self._session.document
        words = both_ends(part.span.of(document.text), _WORDS) if part and document else ""
        self._window.status.show_mode(words)

    def _dragged(self, dragged: Dragged) -> None:
        document = self._session.document
        annotation = document.get(dragged.annotation) if document else None
        if annotation is None or dragged.part not in annotation.parts:
            return
        if Part(dragged.part.role, dragged.span) not in annotation.parts:
            self._tagging.move_part(annotation, dragged.part, dragged.span)

    def _leave(self) -> None:
        if self._moving is not None:
            self._moving = None
            self._reader.set_boundary(None)
            self._window.status.show_mode("")

    def _leave_what_is_lost(self) -> None:
        """Arrows are the caret's again once the part is gone, for example by an undo."""
        if self._moving is not None and self._found() is None:
            self._leave()

    # The selection.

    def _grow(self, grown: Callable[[str, int, int], Span | None], nothing: str) -> None:
        document = self._session.document
        if document is None:
            return
        span = grown(document.text, *self._reader.selection())
        if span is None:
            self._session.noticed.emit(nothing)
        else:
            self._reader.select(span.start, span.stop)
