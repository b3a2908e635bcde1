"""Small signs drawn beside words: a letter on its colour, how far a thing is decided or done."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from gui.domain.annotation import Status
from gui.domain.document import State
from gui.look.palette import Colours

_LINE = 1.4
_ROLE = QPalette.ColorRole


def draw_chip(
    painter: QPainter, box: QRectF, letter: str, colours: Colours, *, filled: bool
) -> None:
    """Draw a letter on the colour of its kind: filled once accepted, outlined before."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1.0 if filled else _LINE))
    painter.setBrush(QColor(colours.fill) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    font = painter.font()
    font.setPixelSize(max(8, round(box.height() * 0.68)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def draw_status(painter: QPainter, box: QRectF, status: Status, palette: QPalette) -> None:
    """Draw a ring for a suggestion, a filled disc with a tick, or a ring with a cross."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = box.adjusted(1, 1, -1, -1)
    if status is Status.ACCEPTED:
        _draw_done(painter, disc, palette)
    else:
        rejected = status is Status.REJECTED
        colour = palette.color(_ROLE.PlaceholderText if rejected else _ROLE.Accent)
        painter.setPen(QPen(colour, _LINE))
        painter.drawEllipse(disc)
        if rejected:
            inner = disc.adjusted(*_inset(disc, 0.32))
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
    painter.restore()


def draw_state(painter: QPainter, box: QRectF, state: State, palette: QPalette) -> None:
    """Draw an empty ring, a half-filled one, or a filled disc with a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = box.adjusted(1, 1, -1, -1)
    if state is State.DONE:
        _draw_done(painter, disc, palette)
    else:
        colour = palette.color(_ROLE.PlaceholderText if state is State.NEW else _ROLE.Accent)
        painter.setPen(QPen(colour, _LINE))
        painter.drawEllipse(disc)
        if state is State.IN_PROGRESS:
            painter.setBrush(colour)
            painter.drawPie(disc, -90 * 16, 180 * 16)
    painter.restore()


def _draw_done(painter: QPainter, disc: QRectF, palette: QPalette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(_ROLE.Accent))
    painter.drawEllipse(disc)
    tick = QPen(palette.color(_ROLE.Base), 1.6)
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(tick)
    at = [
        QPointF(disc.x() + x * disc.width(), disc.y() + y * disc.height())
        for x, y in ((0.27, 0.53), (0.44, 0.69), (0.74, 0.34))
    ]
    painter.drawPolyline(at)


def _inset(box: QRectF, share: float) -> tuple[float, float, float, float]:
    x, y = box.width() * share, box.height() * share
    return (x, y, -x, -y)
