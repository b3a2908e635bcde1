"""The reader as something to look at: the page, and what is marked on it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSignalBlocker
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from gui.commands import COMMANDS
from gui.domain.annotation import Annotation, Layer, Part
from gui.domain.bookmark import Bookmark
from gui.domain.boundaries import End
from gui.domain.codebook import Label
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.look.theme import reading_palette
from gui.look.typeface import reading_font, title_font
from gui.models.direction import reads_from_right
from gui.translation import tr
from gui.widgets.reader_canvas import Canvas, Hits
from gui.widgets.reader_caret import Caret
from gui.widgets.reader_empty import paint_empty
from gui.widgets.reader_header import Header, begins_with_title
from gui.widgets.reader_marks import Marks
from gui.widgets.reader_page import (
    CHARACTERS,
    Column,
    place,
    typeset,
)
from gui.widgets.reader_paint import Inks, Light
from gui.widgets.reader_styles import label_slots
from gui.widgets.reader_text import ReaderText


class ReaderView(ReaderText):
    """Shows one document with what is marked in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice = ""
        self._page: QTextDocument | None = None
        self._details: Details | None = None
        self._marks = Marks()
        self._slots = label_slots(())
        self._key_names = {c.id: c.keys[0] for c in COMMANDS if c.keys}
        self._zoom, self._serif, self._measure = 1.0, True, CHARACTERS
        self._reading_font = reading_font(self._serif, self._zoom)
        self._current: int | None = None
        self._pointed: int | None = None
        self._canvas = Canvas(self)
        self._caret = Caret(self)
        self.cursorPositionChanged.connect(self._caret.restart)
        QGuiApplication.styleHints().cursorFlashTimeChanged.connect(self._blink_anew)
        self._set_type(self._reading_font)

    def show_advice(self, words: str) -> None:
        """Say what a person can do where no document is open."""
        self._advice = words
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        """Tell a screen reader what the page is."""
        reading = tr("Read only; single letters act here, and Help > Keys lists them")
        self.setAccessibleDescription(reading if self._details else self._advice)

    def _blink_anew(self, _milliseconds: int) -> None:
        self._caret.restart()

    # What is shown.

    def show_document(self, document: Document | None) -> None:
        """Show a document from its beginning, without annotations; None shows an empty page."""
        self._hold(document.text if document else "")
        self._details = document.details if document else None
        self._describe()
        self._current = self._pointed = None
        self._canvas.set_hits(Hits())
        self._canvas.moving = None
        self._canvas.ribbons.show(())
        self._show_marks(Marks())
        self._set_document()
        self._caret.restart()

    def show_details(self, document: Document) -> None:
        """Show other details of the document that is open."""
        before, self._details = self._headline(), document.details
        if self._headline() != before:
            self._set_type(self._reading_font)
        else:
            with self._place_kept():
                self._arrange(self.document())

    def set_annotations(self, annotations: Iterable[Annotation], names: Mapping[int, str]) -> None:
        """Show these annotations and no others; `names` are the names of actors by id."""
        self._show_marks(Marks(annotations, names))

    def update_annotations(self, edits: Sequence[AnnotationEdit], names: Mapping[int, str]) -> None:
        """Show what came, went or changed; `names` are the names of actors by id."""
        self._marks.apply(edits, names)
        self._canvas.forget_at(
            a.extent for edit in edits for a in (edit.before, edit.after) if a is not None
        )
        self._relight()

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Take the colours of entity types and tags from a codebook."""
        self._slots = label_slots(labels)
        self._show_marks(self._marks)

    def set_current(self, annotation_id: int | None) -> None:
        """Light one annotation with all its parts; a quote dims the others lightly."""
        self._current = annotation_id
        self._relight()

    def set_hits(self, spans: Sequence[Span], current: int | None) -> None:
        """Show where searched words are, in order and apart; `current` is a place in `spans`."""
        self._canvas.set_hits(Hits(spans, current))
        self.viewport().update()

    def set_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show a ribbon beside each line with one of these, which are the open document's."""
        self._canvas.ribbons.show(bookmarks)
        self.viewport().update()

    def bookmark(self) -> Bookmark | None:
        """Return the bookmark at the caret."""
        return self._canvas.ribbons.on(self.caret())

    def set_boundary(self, part: Part | None, end: End | None = None) -> None:
        """Frame the part whose boundary is being moved and show which end; None ends that."""
        self._canvas.moving_end = end
        self._canvas.moving = part.span if part else None
        self.viewport().update()

    def set_look(self, dark: bool, zoom: float, serif: bool) -> None:
        """Set the theme, the zoom (1.0 is the normal size) and the type face."""
        self._canvas.inks = Inks(dark)
        self.setPalette(reading_palette(self.palette(), dark))
        if (zoom, serif) != (self._zoom, self._serif):
            self._zoom, self._serif = zoom, serif
            self._set_type(reading_font(serif, zoom))
        self.viewport().update()

    def set_lines(self, measure: int, line_height: int) -> None:
        """Set about how many characters a line has, and its height in percent of its type's."""
        if (measure, line_height) != (self._measure, self._canvas.line_height):
            self._measure, self._canvas.line_height = measure, line_height
            self._set_type(self._reading_font)

    def set_key_names(self, names: Mapping[str, str]) -> None:
        """Name the keys of commands, by id, where no document is open."""
        self._key_names = dict(names)
        self.viewport().update()

    def ideal_width(self) -> int:
        """Return the least width, in pixels, that gives the text its measure at normal size."""
        bar = self.verticalScrollBar().sizeHint().width()
        return Column.ideal(reading_font(self._serif, 1.0), self._measure) + bar

    def column(self) -> Column:
        """Return where the text stands in the view."""
        return self._canvas.column

    def room_below(self) -> int:
        """Return the height, in pixels, of the room for marks below the line of the caret."""
        return round(self.cursorRect().height() * (self._canvas.line_height / 100 - 1))

    def annotations_at(self, position: int) -> tuple[int, ...]:
        """Return the ids of what lies at a position, outer ones first.

        Where nothing does, what ends there counts, for the caret often stands behind a word.
        """
        return self._marks.at(position)

    # Inside.

    def _show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self._canvas.set_content(marks, self._positions, self._slots)
        self._relight()

    def _point(self, ident: int | None) -> None:
        self._pointed = ident
        self._relight()

    def _relight(self) -> None:
        """Light what is current and what is pointed at; all else stands back for a quote."""
        idents = {i for i in (self._current, self._pointed) if i is not None}
        found = [a for a in map(self._marks.get, idents) if a is not None]
        quotes = any(a.layer is Layer.QUOTE for a in found)
        self._canvas.light = Light(frozenset(a.id for a in found), dimming=quotes)
        self.viewport().update()

    def _set_type(self, font: QFont) -> None:
        """Set the text anew in another type; caret, selection and place stay."""
        self._reading_font = font
        self._canvas.set_font(font, self._zoom)
        cursor = self.textCursor()
        with self._place_kept(), QSignalBlocker(self):
            anchor, position = cursor.anchor(), cursor.position()
            self._set_document()
            cursor = self.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        self._show_marks(self._marks)

    def _headline(self) -> QFont | None:
        """Return the type of the first line where that is the title."""
        titled = begins_with_title(self._text, self._details)
        return title_font(self._serif, self._zoom) if titled else None

    def _set_document(self) -> None:
        font, high = self._reading_font, self._canvas.line_height
        old, new = self._page, typeset(self._text, font, self, self._headline(), high)
        self._arrange(new)
        self.setDocument(new)
        self._page = new
        if old is not None:  # the view deletes the one that it was born with by itself
            old.deleteLater()

    def _arrange(self, document: QTextDocument) -> None:
        """Put the column into the middle of the view, under the head."""
        wide, mirrored = self.viewport().width(), reads_from_right(self._text)
        font = self._reading_font
        self._canvas.column = Column.of(wide, font, self._measure, mirrored=mirrored)
        self._canvas.header = Header(self._details, self._text, self._zoom, self._serif)
        top = self._canvas.header.height(self._canvas.column.width)
        place(document, self._canvas.column, top)
        self._canvas.forget()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page anew for another width."""
        with self._place_kept():
            super().resizeEvent(event)
            self._arrange(self.document())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint all of the margin: names stay in sight while their quote does."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the caret blink."""
        super().focusInEvent(event)
        self._caret.restart()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave a faint caret, so that the place is not lost."""
        super().focusOutEvent(event)
        self._caret.restart()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, then the text, then the margin, the head and the caret."""
        seen = self._canvas.placed()
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        # A style sheet may leave the viewport the ground of another theme.
        painter.fillRect(event.rect(), QColor(self._canvas.inks.scheme.page))
        self._canvas.paint_below(painter, seen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._canvas.paint_above(painter, seen)
        if self._details is None:
            room = QRectF(self.viewport().rect())
            colours = self._canvas.inks.scheme
            paint_empty(painter, room, self._advice, self._zoom, colours, self._key_names)
        else:
            self._caret.paint(painter, self._canvas.inks.scheme)
        if self._details is None or not self._caret.in_sight():
            self._caret.paint_focus(painter, self._canvas.inks.scheme)
        painter.end()
