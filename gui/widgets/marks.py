"""Small signs drawn beside words: a letter on its colour, how far a thing is decided or done.

A table draws the same few signs in every frame, so each is kept as a picture.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QPixmapCache

from gui.domain.annotation import Status
from gui.domain.document import State
from gui.look.palette import Colours

_LINE = 1.4
_ROLE = QPalette.ColorRole


def draw_chip(
    painter: QPainter, box: QRectF, letter: str, colours: Colours, *, filled: bool
) -> None:
    """Draw a letter on the colour of its kind: filled once accepted, outlined before."""
    key = f"chip {letter} {colours} {filled} {painter.font().family()}"
    _stamp(painter, box, key, lambda p, b: _draw_letter(p, b, letter, colours, filled=filled))


def _draw_letter(
    painter: QPainter, box: QRectF, letter: str, colours: Colours, *, filled: bool
) -> None:
    painter.setPen(QPen(QColor(colours.line), 1.0 if filled else _LINE))
    painter.setBrush(QColor(colours.fill) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    font = painter.font()
    font.setPixelSize(max(8, round(box.height() * 0.68)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def draw_status(painter: QPainter, box: QRectF, status: Status, palette: QPalette) -> None:
    """Draw a ring for a suggestion, a filled disc with a tick, or a ring with a cross."""
    key = f"status {status} {palette.cacheKey()}"
    _stamp(painter, box, key, lambda p, b: _draw_decided(p, b, status, palette))


def _draw_decided(painter: QPainter, box: QRectF, status: Status, palette: QPalette) -> None:
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


def draw_state(painter: QPainter, box: QRectF, state: State, palette: QPalette) -> None:
    """Draw an empty ring, a half-filled one, or a filled disc with a tick."""
    key = f"state {state} {palette.cacheKey()}"
    _stamp(painter, box, key, lambda p, b: _draw_worked_on(p, b, state, palette))


def _draw_worked_on(painter: QPainter, box: QRectF, state: State, palette: QPalette) -> None:
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


def draw_note(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    """Draw a sheet with two lines of writing: there is a note."""
    key = f"note {palette.cacheKey()}"
    _stamp(painter, box, key, lambda p, b: _draw_sheet(p, b, palette))


def _draw_sheet(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    sheet = box.adjusted(*_inset(box, 0.12))
    painter.setPen(QPen(palette.color(_ROLE.Accent), _LINE))
    painter.drawRoundedRect(sheet, 2, 2)
    for share in (0.38, 0.66):
        y = sheet.top() + share * sheet.height()
        painter.drawLine(QPointF(sheet.left() + 3, y), QPointF(sheet.right() - 3, y))


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


def _stamp(
    painter: QPainter, box: QRectF, key: str, draw: Callable[[QPainter, QRectF], None]
) -> None:
    """Draw the picture kept under a key and the box's size, making it first if need be."""
    ratio = painter.device().devicePixelRatio()
    key = f"{key} {box.width()} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap((box.size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        own = QPainter(picture)
        own.setFont(painter.font())
        own.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(own, QRectF(0, 0, box.width(), box.height()))
        own.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(box.toRect().topLeft(), picture)


def _inset(box: QRectF, share: float) -> tuple[float, float, float, float]:
    x, y = box.width() * share, box.height() * share
    return (x, y, -x, -y)
