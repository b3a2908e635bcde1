"""What the page says while no document is open: what to do, and the keys that matter most."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.look.palette import Scheme
from gui.look.typeface import note_font
from gui.translation import mark, tr

_HEADING = mark("No document is open")
_KEYS = (
    (("quote.tag", "quote.source", "quote.cue"), mark("quote, its source, its cue")),
    (("speaker.link", "entity.tag"), mark("speaker, entity")),
    (("suggestion.next",), mark("next suggestion")),
    (("suggestion.accept", "suggestion.reject"), mark("accept, reject")),
    (("help.keys",), mark("all keys")),
)
_SIZE = 1.12
"""Of the small font of the margin."""
_CAP_PADDING = 7.0
_CAP_GAP = 4.0
_WORDS_GAP = 12.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_empty(
    painter: QPainter,
    view: QRectF,
    advice: str,
    zoom: float,
    colours: Scheme,
    keys: Mapping[str, str],
) -> None:
    """Say what to do where no document is open, and name the keys where there is room.

    `keys` are the first keys of commands by id; one that is not there is left out.
    """
    font = note_font(zoom)
    font.setPointSizeF(font.pointSizeF() * _SIZE)
    line = QFontMetricsF(font).height()
    rows = (len(_KEYS) + 4) * line * 1.5
    room = view.adjusted(40, max(24.0, (view.height() - rows) * 0.4), -40, 0)
    painter.setFont(_bold(font))
    painter.setPen(QColor(colours.text))
    painter.drawText(room, int(_CENTRE), tr(_HEADING))
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    below = room.adjusted(0, line * 1.6, 0, 0)
    wrapped = int(_CENTRE) | int(Qt.TextFlag.TextWordWrap)
    high = painter.boundingRect(below, wrapped, advice).height()
    painter.drawText(below, wrapped, advice)
    top = below.top() + high + line * 1.8
    if top + len(_KEYS) * line * 1.5 < view.bottom():
        _KeyTable(font, colours, keys).paint(painter, QPointF(view.center().x(), top))


class _KeyTable(NamedTuple):
    """Keys and what they do, in two columns."""

    font: QFont
    colours: Scheme
    keys: Mapping[str, str]

    def paint(self, painter: QPainter, top: QPointF) -> None:
        """Paint the rows below a point, which is the middle between left and right."""
        metrics = QFontMetricsF(self.font)
        listed = (([self.keys.get(ident, "") for ident in ids], tr(said)) for ids, said in _KEYS)
        rows = [(list(filter(None, keys)), said) for keys, said in listed if any(keys)]
        caps = max((sum(self._cap(metrics, key) for key in keys) for keys, _ in rows), default=0.0)
        words = max((metrics.horizontalAdvance(said) for _, said in rows), default=0.0)
        middle = top.x() - (caps + _WORDS_GAP + words) / 2 + caps
        step, high = metrics.height() * 1.5, metrics.height() * 1.25
        for number, (keys, said) in enumerate(rows):
            y = top.y() + number * step
            x = middle - sum(self._cap(metrics, key) for key in keys)
            for key in keys:
                wide = self._cap(metrics, key) - _CAP_GAP
                self._paint_cap(painter, QRectF(x, y, wide, high), key)
                x += wide + _CAP_GAP
            painter.setPen(QColor(self.colours.muted))
            painter.drawText(QRectF(middle + _WORDS_GAP, y, words + 1, high), int(_LEFT), said)

    def _cap(self, metrics: QFontMetricsF, key: str) -> float:
        wide = metrics.horizontalAdvance(key) + 2 * _CAP_PADDING
        return max(wide, metrics.height() * 1.4) + _CAP_GAP

    def _paint_cap(self, painter: QPainter, box: QRectF, key: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.colours.border))
        painter.setBrush(QColor(self.colours.panel))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
        painter.restore()


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
