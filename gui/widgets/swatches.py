"""How a label looks in the text, as a small picture: its ground and its line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from gui.domain.annotation import Layer
from gui.domain.span import Span
from gui.look.palette import slot
from gui.widgets.reader_art import Art, Box, Rule
from gui.widgets.reader_lines import Run
from gui.widgets.reader_paint import Brush, Inks, Light
from gui.widgets.reader_styles import Ground, Style, label_style

SIZE = QSize(34, 20)
_RATIO = 2.0
_UNIT = 1.2
_GAP = 6.0


def swatch(layer: Layer, colour: str, *, dark: bool) -> QIcon:
    """Return the picture of a slot as labels of a layer show it; colour is never alone in it."""
    style = label_style(layer, slot(colour))
    picture = QPixmap(SIZE * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    Brush(painter, Inks(dark), Light(), _UNIT, _GAP).paint(_art(layer, style))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else a selection would tint it
    return icon


def _art(layer: Layer, style: Style) -> Art:
    run = Run(3.0, SIZE.width() - 4.0, 1.0, SIZE.height() - 6.0, True, True)
    line = style.below
    rules = (Rule(0, style.slot, line, False, 0, run),) if line else ()
    # A tag has a line only; its ground is shown all the same, since lists show it as a chip.
    shown = style._replace(ground=Ground.CHIP) if layer is Layer.TAG else style
    return Art(Span(0, 1), (Box(0, shown, False, 0, run),), (), rules, ())
