"""The reader: one article, what is marked in it, and the keys and clicks that ask for more."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.domain.annotation import Annotation, Part
from gui.domain.document import Document
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.domain.utf16 import Utf16Map
from gui.widgets.reader_keys import KeyTable


class Reader(QTextEdit):
    """Shows one document. Every position in its interface counts code points of the text."""

    command_requested = Signal(str)
    caret_moved = Signal(int)
    selection_changed = Signal(int, int)
    annotation_pointed = Signal(object)
    annotation_clicked = Signal(int)
    boundary_nudged = Signal(int, str)
    boundary_left = Signal()
    menu_requested = Signal(QPoint)
    zoom_requested = Signal(int)
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName("Article text")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = ""
        self._map = Utf16Map("")
        self._keys = KeyTable({})
        self._annotations: dict[int, Annotation] = {}
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))
        self.selectionChanged.connect(lambda: self.selection_changed.emit(*self.selection()))

    def show_document(self, document: Document | None) -> None:
        """Show a document from its beginning, without annotations; None shows an empty page."""
        self._text = document.text if document else ""
        self._map = Utf16Map(self._text)
        self._annotations = {}
        self.setPlainText(self._text)

    def text(self) -> str:
        """Return the text that is shown, exactly as it is stored."""
        return self._text

    def select(self, start: int, stop: int) -> None:
        """Select `[start, stop)`; the caret goes to its end."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_units(start))
        cursor.setPosition(self._map.to_units(stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection(self) -> tuple[int, int]:
        """Return the selection; both are the caret's position if nothing is selected."""
        cursor = self.textCursor()
        return (
            self._map.to_code_points(cursor.selectionStart()),
            self._map.to_code_points(cursor.selectionEnd()),
        )

    def caret(self) -> int:
        """Return the caret's position."""
        return self._map.to_code_points(self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Put the caret at a position; nothing is selected then."""
        self.select(position, position)

    def reveal(self, span: Span) -> None:
        """Scroll as little as is needed to show a span, its beginning above all."""
        self.ensureCursorVisible()

    def set_annotations(
        self, annotations: Iterable[Annotation], names: Mapping[int, str]
    ) -> None:
        """Show these annotations and no others; `names` are the names of actors by id."""
        self._annotations = {a.id: a for a in annotations}

    def update_annotations(
        self, edits: Sequence[AnnotationEdit], names: Mapping[int, str]
    ) -> None:
        """Show what came, went or changed; `names` are the names of actors by id."""
        for edit in edits:
            if edit.before:
                self._annotations.pop(edit.before.id, None)
            if edit.after:
                self._annotations[edit.after.id] = edit.after

    def set_current(self, annotation_id: int | None) -> None:
        """Light one annotation with all its parts, and dim the others lightly."""

    def set_hits(self, spans: Sequence[Span], current: int | None) -> None:
        """Show where searched words are; `current` is a place in `spans`."""

    def set_look(self, dark: bool, zoom: float, serif: bool) -> None:
        """Set the theme, the zoom (1.0 is the normal size) and the type face."""

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Set which single keys (portable key texts) ask for which commands."""
        self._keys = KeyTable(keys)

    def set_boundary(self, part: Part | None) -> None:
        """Enter or leave the mode in which arrows move a boundary of a part."""

    def annotations_at(self, position: int) -> tuple[int, ...]:
        """Return the ids of what lies at a position, outer ones first."""
        return tuple(
            a.id
            for a in self._annotations.values()
            if any(part.span.covers(position) for part in a.parts)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the command of a single key; leave all other keys to the text view."""
        command = self._keys.command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.command_requested.emit(command)
