"""The ribbons at the right of the text: one beside each line with a bookmark."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from gui.domain.bookmark import Bookmark
from gui.domain.utf16 import Utf16Map
from gui.models.wording import tip
from gui.translation import tr
from gui.widgets.reader_lines import Placed

_BESIDE = 7.0
"""Pixels between the text's edge and a ribbon."""
_WIDTH, _HEIGHT, _NOTCH = 8.0, 13.0, 4.0
RIBBON_ROOM = 2 * _BESIDE + _WIDTH
"""Room that a ribbon takes beside the text."""
_REACH = 4.0
"""Pixels around a ribbon that take a click too."""


class _Ribbon(NamedTuple):
    rect: QRectF
    bookmarks: tuple[Bookmark, ...]


class Ribbons:
    """Paints the bookmarks of a document and knows where each was painted."""

    def __init__(self) -> None:
        self._bookmarks: tuple[Bookmark, ...] = ()
        self._painted: tuple[_Ribbon, ...] = ()

    def show(self, bookmarks: Sequence[Bookmark]) -> None:
        """Paint these from now on; they are those of the open document, in order."""
        self._bookmarks = tuple(bookmarks)
        self._painted = ()

    def on(self, position: int) -> Bookmark | None:
        """Return the bookmark at a position of the text, in code points."""
        return next((b for b in self._bookmarks if b.position == position), None)

    def at(self, place: QPointF) -> tuple[Bookmark, ...]:
        """Return the bookmarks whose ribbon is at a place of the viewport."""
        for ribbon in self._painted:
            if ribbon.rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(place):
                return ribbon.bookmarks
        return ()

    def paint(
        self,
        painter: QPainter,
        seen: Sequence[Placed],
        positions: Utf16Map,
        right: float,
        colour: QColor,
    ) -> None:
        """Paint the ribbons of what is seen, beside the text that ends at `right`."""
        if not self._bookmarks:
            return
        found: dict[float, list[Bookmark]] = {}
        for placed in seen:
            for bookmark in self._bookmarks:
                line = _line(placed, positions.to_units(bookmark.position))
                if line is not None:
                    found.setdefault(line, []).append(bookmark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        self._painted = tuple(
            _Ribbon(QRectF(right + _BESIDE, y, _WIDTH, _HEIGHT), tuple(bookmarks))
            for y, bookmarks in found.items()
        )
        for ribbon in self._painted:
            painter.drawPolygon(_shape(ribbon.rect))


def ribbon_hint(bookmarks: Sequence[Bookmark]) -> str:
    """Return the tool tip of a ribbon: the notes of its bookmarks."""
    notes = (bookmark.note for bookmark in bookmarks if bookmark.note)
    return tip(tr("Bookmark"), *notes)


def _line(placed: Placed, unit: int) -> float | None:
    """Return the height of the middle of the line with a bookmark, less half a ribbon."""
    chunk, block = placed.chunk, placed.block
    ends = block.position() + block.length() - 1  # where a bookmark may stand behind the last line
    if not (chunk.start <= unit < chunk.stop or unit == chunk.stop == ends):
        return None
    line = block.layout().lineForTextPosition(unit - block.position())
    if not line.isValid():
        return None
    letters = line.ascent() + line.descent()
    return placed.origin.y() + line.y() + (letters - _HEIGHT) / 2


def _shape(box: QRectF) -> QPolygonF:
    notch = QPointF(box.center().x(), box.bottom() - _NOTCH)
    return QPolygonF([box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()])
