"""The head of an article: outlet and date, title, byline, and a person's note. It scrolls with the
text and is no part of it, so that positions in the text stay as they are stored."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.domain.document import Details
from gui.look.palette import Scheme
from gui.look.typeface import kicker_font, note_font, title_font
from gui.models.direction import reads_from_right, starts_from_right
from gui.models.document_cells import UNTITLED
from gui.models.wording import long_date, shortened
from gui.translation import tr

_TOP = 40.0
_AFTER_KICKER = 10.0
_AFTER_TITLE = 12.0
_AFTER_BYLINE = 8.0
_BEFORE_RULE = 20.0
_AFTER_RULE = 24.0
_FIRST_LINES = 500
"""How many characters of the text may say title and byline themselves."""
_NOTE_LENGTH = 500
"""How many characters of a note are shown: the text shall still be in sight."""
_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


class _Line(NamedTuple):
    text: str
    font: QFont
    quiet: bool
    below: float


class Header:
    """Lays out and paints the head of one article; heights are pixels."""

    def __init__(self, details: Details | None, text: str, zoom: float, serif: bool) -> None:
        self._from_right = reads_from_right(text)
        self._lines = _lines(details, text, zoom, serif) if details else []

    def height(self, width: float) -> float:
        """Return the height that the head takes at a width, space around it included."""
        if not self._lines:
            return _TOP
        heights = sum(_height(line, width) + line.below for line in self._lines)
        return _TOP + heights + _BEFORE_RULE + _AFTER_RULE

    def paint(self, painter: QPainter, corner: QPointF, width: float, colours: Scheme) -> None:
        """Paint the head with its upper left corner at a place."""
        y = corner.y() + _TOP
        for line in self._lines:
            high = _height(line, width)
            painter.setFont(line.font)
            painter.setPen(QColor(colours.muted if line.quiet else colours.text))
            side = (
                Qt.AlignmentFlag.AlignRight
                if self._from_right or starts_from_right(line.text)
                else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(QRectF(corner.x(), y, width, high), _FLAGS | int(side), line.text)
            y += high + line.below
        if self._lines:
            y += _BEFORE_RULE
            painter.fillRect(QRectF(corner.x(), y, width, 1), QColor(colours.border))


def begins_with_title(text: str, details: Details | None) -> bool:
    """Tell whether a text's first line is the title: then it is set as a headline, and the head
    does not say it again."""
    first = text[:_FIRST_LINES].lstrip().split("\n", 1)[0].strip()
    return details is not None and bool(first) and first == (details.title or "").strip()


def _lines(details: Details, text: str, zoom: float, serif: bool) -> list[_Line]:
    told = text[:_FIRST_LINES].lstrip().split("\n\n")[:2]
    title = "" if begins_with_title(text, details) else details.title or tr(UNTITLED)
    byline = details.byline or ""
    if any(line.strip().endswith(byline) for line in told):
        byline = ""
    kicker = "  ·  ".join(
        part for part in ((details.outlet or "").upper(), long_date(details.published)) if part
    )
    lines = [
        _Line(kicker, kicker_font(zoom), True, _AFTER_KICKER),
        _Line(title, title_font(serif, zoom), False, _AFTER_TITLE),
        _Line(byline, note_font(zoom), True, _AFTER_BYLINE if details.note else 0.0),
        _Line(_note(details), note_font(zoom), False, 0.0),
    ]
    return [line for line in lines if line.text]


def _note(details: Details) -> str:
    note = shortened(details.note or "", _NOTE_LENGTH)
    return tr("Note: {note}", note=note) if note else ""


def _height(line: _Line, width: float) -> float:
    box = QFontMetricsF(line.font).boundingRect(QRectF(0, 0, width, 1e6), _FLAGS, line.text)
    return box.height()
