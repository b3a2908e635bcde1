"""The only reader of icons and texts that are shown: `resources/` by name."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32)
_INK = "currentColor"


def text(name: str) -> str:
    """Return a text of `resources/` by its file name."""
    return files("resources").joinpath(name).read_text("utf-8")


def icon(name: str, colour: str) -> QIcon:
    """Return an icon of `resources/icons/` in one colour ("#rrggbb").

    Raises:
        FileNotFoundError: if there is none of that name.
    """
    drawing = files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace(_INK, colour).encode()))
    result = QIcon()
    for size in _SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        result.addPixmap(picture)
    return result
