"""The page: a document set in type, its column in the middle of the view."""

from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from gui.look.typeface import measure

CHARACTERS = 70
LINE_HEIGHT = 150.0
"""Of the font's own line, in percent; the room below each line is that of the marks."""
_HEADLINE_HEIGHT = 118.0
_PARAGRAPH = 0.55
"""Space after a paragraph, as a share of the font's line."""
_GUTTER = 168.0
_LEAST_GUTTER = 112.0
_SHARE_OF_GUTTER = 0.2
"""The part of a narrow view that the margin keeps, so that names can be read at a high zoom."""
_RIGHT = 22.0
_BOTTOM = 160.0


class Column(NamedTuple):
    """Where the text stands in a view, in pixels from its left edge.

    The margin with the names is where lines begin: at the left, or at the right if `mirrored`.
    """

    left: int
    width: int
    right: int
    mirrored: bool = False

    @staticmethod
    def of(
        view: int, font: QFont, characters: int = CHARACTERS, *, mirrored: bool = False
    ) -> "Column":
        """Centre a column of about so many characters; in a narrow view the margins give way
        first."""
        width = measure(font, characters)
        least = min(_GUTTER, max(_LEAST_GUTTER, _SHARE_OF_GUTTER * view))
        left = max((view - width) / 2, min(_GUTTER, view - width - _RIGHT), least)
        # Whole pixels: lines at the column's edges stay sharp.
        left, width = round(left), round(max(120.0, min(width, view - left - _RIGHT)))
        right = max(0, view - left - width)
        return Column(right, width, left, True) if mirrored else Column(left, width, right)

    @property
    def margin(self) -> int:
        """The width of the margin with the names."""
        return self.right if self.mirrored else self.left

    def is_margin(self, x: float) -> bool:
        """Tell whether a place is in the margin with the names."""
        return x > self.left + self.width + 4 if self.mirrored else x < self.left - 4

    @staticmethod
    def ideal(font: QFont, characters: int = CHARACTERS) -> int:
        """Return the least width of a view in which neither column nor margin gives way."""
        return round(_GUTTER + measure(font, characters) + _RIGHT)


def typeset(
    text: str,
    font: QFont,
    parent: QWidget,
    headline: QFont | None = None,
    line_height: float = LINE_HEIGHT,
) -> QTextDocument:
    """Make a document of plain text; its first line is set in the type of a headline, if given.

    Lines are `line_height` percent of the font's own line high.

    Each block's format is set before its text, so that the page is laid out once, as it is seen:
    setting it afterwards lays all of it out at once.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    alone = "\n\n" not in text
    paragraph, words = _block_format(font, line_height, alone=alone), QTextCharFormat()
    between, space = QTextBlockFormat(), _blank_words(font)
    rest: str | None = text
    if headline is not None:
        rest = _set_headline(cursor, text, headline)
    lines_left = [] if rest is None else rest.split("\n")
    for number, (blank, lines) in enumerate(groupby(lines_left, key=_is_blank)):
        block, letters = (between, space) if blank else (paragraph, words)
        if number or headline is not None:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        cursor.insertText("\n".join(lines), letters)
    cursor.endEditBlock()
    return document


def _set_headline(cursor: QTextCursor, text: str, font: QFont) -> str | None:
    """Set the first line, and blank ones before it; return what follows its line end, if any."""
    line = len(text) - len(text.lstrip())
    stop = text.find("\n", line)
    letters = QTextCharFormat()
    letters.setFont(font)
    block = QTextBlockFormat()
    block.setLineHeight(_HEADLINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(block)
    cursor.setBlockCharFormat(letters)
    cursor.insertText(text if stop < 0 else text[:stop], letters)
    return None if stop < 0 else text[stop + 1 :]


def place(document: QTextDocument, column: Column, top: float) -> None:
    """Give a document its margins; nothing is laid out anew if they are the same."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    wanted = (float(column.left), float(column.right), top, _BOTTOM)
    if wanted == (form.leftMargin(), form.rightMargin(), form.topMargin(), form.bottomMargin()):
        return
    form.setLeftMargin(column.left)
    form.setRightMargin(column.right)
    form.setTopMargin(top)
    form.setBottomMargin(_BOTTOM)
    frame.setFrameFormat(form)


def lay_out_to(document: QTextDocument, unit: int) -> None:
    """Lay a document out up to a UTF-16 position at least.

    Long texts are laid out little by little; until then the scroll bar ends before the place.
    """
    page = document.documentLayout()
    page.blockBoundingRect(document.findBlock(unit))
    page.documentSizeChanged.emit(page.documentSize())  # Qt tells it late, and the bar waits for it


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def _block_format(font: QFont, line_height: float, *, alone: bool) -> QTextBlockFormat:
    """Return the format of a paragraph; one that no blank line follows gets space of its own."""
    form = QTextBlockFormat()
    form.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if alone:
        form.setBottomMargin(_PARAGRAPH * QFontMetricsF(font).height())
    return form


def _blank_words(font: QFont) -> QTextCharFormat:
    """Return the letters of a blank line: it parts paragraphs, and need not be a line high.

    A lower line height would not do: a click on the next line would then still fall on this one.
    """
    form = QTextCharFormat()
    form.setFontPointSize(_PARAGRAPH * font.pointSizeF())
    return form
