"""The page: a document set in type, its column in the middle of the view."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from gui.look.typeface import measure

CHARACTERS = 70
LINE_HEIGHT = 150.0
"""Of the font's own line, in percent; the room below each line is that of the marks."""
_PARAGRAPH = 0.55
"""Space after a paragraph, as a share of the font's line."""
_GUTTER = 168.0
_LEAST_GUTTER = 128.0
_RIGHT = 28.0
_BOTTOM = 160.0


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text stands in a view, in pixels from its left edge."""

    left: float
    width: float
    right: float

    @staticmethod
    def of(view: float, font: QFont) -> "Column":
        """Centre a column of about 70 characters; in a narrow view the margins give way first."""
        width = measure(font, CHARACTERS)
        left = max((view - width) / 2, min(_GUTTER, view - width - _RIGHT), _LEAST_GUTTER)
        width = max(120.0, min(width, view - left - _RIGHT))
        return Column(left, width, max(0.0, view - left - width))


def typeset(text: str, font: QFont, parent: QWidget) -> QTextDocument:
    """Make a document of plain text.

    Each block's format is set before its text, so that the page is laid out once, as it is seen:
    setting it afterwards lays all of it out at once.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, (blank, lines) in enumerate(groupby(text.split("\n"), key=_is_blank)):
        form = _blank_format(font) if blank else _block_format(font, "\n\n" not in text)
        if number:
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)
        cursor.insertText("\n".join(lines))
    cursor.endEditBlock()
    return document


def place(document: QTextDocument, column: Column, top: float) -> None:
    """Give a document its margins; nothing is laid out anew if they are the same."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    wanted = (column.left, column.right, top, _BOTTOM)
    if wanted == (form.leftMargin(), form.rightMargin(), form.topMargin(), form.bottomMargin()):
        return
    form.setLeftMargin(column.left)
    form.setRightMargin(column.right)
    form.setTopMargin(top)
    form.setBottomMargin(_BOTTOM)
    frame.setFrameFormat(form)


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def _block_format(font: QFont, alone: bool) -> QTextBlockFormat:
    """Return the format of a paragraph; one that no blank line follows gets space of its own."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if alone:
        form.setBottomMargin(_PARAGRAPH * QFontMetricsF(font).height())
    return form


def _blank_format(font: QFont) -> QTextBlockFormat:
    """Return the format of a blank line: it parts paragraphs, and need not be a line high."""
    form = QTextBlockFormat()
    height = _PARAGRAPH * QFontMetricsF(font).height()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form
