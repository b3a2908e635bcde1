"""The reader's text by code points: what is selected, where the caret is, what is in sight."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.domain.span import Span
from gui.domain.utf16 import Utf16Map
from gui.translation import tr
from gui.widgets.reader_page import lay_out_to


class ReaderText(QTextEdit):
    """Holds a text that never changes.

    Every position in its interface counts code points of the text, while Qt counts UTF-16 units.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(tr("Article text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        # A bar that comes and goes would change the width, and with it every line.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.viewport().setMouseTracking(True)
        self._text = ""
        self._positions = Utf16Map("")

    def text(self) -> str:
        """Return the text that is shown, exactly as it is stored."""
        return self._text

    def select(self, start: int, stop: int) -> None:
        """Select `[start, stop)`; the caret goes to its end. Places beyond the text are cut."""
        cursor = self.textCursor()
        start, stop = (min(max(0, p), len(self._text)) for p in (start, stop))
        lay_out_to(self.document(), self._positions.to_units(max(start, stop)))
        cursor.setPosition(self._positions.to_units(start))
        cursor.setPosition(self._positions.to_units(stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection(self) -> tuple[int, int]:
        """Return the selection; both are the caret's position if nothing is selected.

        Whole characters only: half of a surrogate pair counts as all of it.
        """
        cursor = self.textCursor()
        start = self._positions.to_code_points(cursor.selectionStart())
        stop = self._positions.to_code_points(cursor.selectionEnd())
        if cursor.hasSelection() and self._positions.to_units(stop) < cursor.selectionEnd():
            stop += 1
        return start, stop

    def caret(self) -> int:
        """Return the caret's position."""
        return self._positions.to_code_points(self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Put the caret at a position; nothing is selected then."""
        self.select(position, position)

    def visible_from(self) -> int:
        """Return the first place that is in sight."""
        corner = self.cursorForPosition(self.viewport().rect().topLeft())
        return self._positions.to_code_points(corner.position())

    def reveal(self, span: Span) -> None:
        """Scroll as little as is needed to show a span, its beginning above all."""
        lay_out_to(self.document(), self._positions.to_units(min(span.stop, len(self._text))))
        first, last = (self._line_box(p) for p in (span.start, span.stop - 1))
        high, bar = self.viewport().height(), self.verticalScrollBar()
        room = first.height() * 2
        if first.top() < room:
            bar.setValue(bar.value() + round(first.top() - room))
        elif last.bottom() > high - room:
            wanted = min(last.bottom() - high + room, first.top() - room)
            bar.setValue(bar.value() + round(wanted))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the stored characters: Qt would change non-breaking spaces and line separators."""
        start, stop = self.selection()
        data = QMimeData()
        data.setText(self._text[start:stop])
        return data

    # Inside.

    def _hold(self, text: str) -> None:
        """Take another text, before its page is shown."""
        self._text = text
        self._positions = Utf16Map(text)

    def _line_box(self, position: int) -> QRectF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.to_units(min(position, len(self._text))))
        return QRectF(self.cursorRect(cursor))

    @contextmanager
    def _place_kept(self) -> Iterator[None]:
        """Keep the first visible line where it is while the page is set anew."""
        bar = self.verticalScrollBar()
        corner = self.cursorForPosition(self.viewport().rect().topLeft())
        position, before = corner.position(), self.cursorRect(corner).top()
        was_at_top = not bar.value()
        yield
        if not was_at_top:
            lay_out_to(self.document(), position)
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - before)
