"""Finds resources: icons, and texts that come with the program."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_RESOURCES = Path(__file__).parents[2] / "resources"
"""Beside the package, installed or not; `importlib.resources` would take 5 ms to say so."""
_SIZES = (16, 20, 24, 32, 40, 48)
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_INK = b"currentColor"


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """Return an icon of `resources/icons` drawn in one colour ("#RRGGBB"), and in another where it
    is disabled; without that one the style fades it.

    The pictures are kept: a button asks again whenever its palette changes.

    Raises:
        FileNotFoundError: if there is none of that name.
    """
    made = QIcon()
    _draw(made, name, colour, QIcon.Mode.Normal)
    if disabled:
        _draw(made, name, disabled, QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    made, drawing = QIcon(), _drawing("app", "")
    for size in _APP_SIZES:
        made.addPixmap(_rendered(drawing, size))
    return made


def file(name: str) -> str:
    """Return the path of an icon's file as style sheets want it: with slashes."""
    return (_RESOURCES / "icons" / name).as_posix()


def folder(name: str) -> Path:
    """Return the path of a folder of `resources`."""
    return _RESOURCES / name


def text(name: str) -> str:
    """Return a text file of `resources`.

    Raises:
        FileNotFoundError: if there is none of that name.
    """
    return (_RESOURCES / name).read_text(encoding="utf-8")


def _draw(made: QIcon, name: str, colour: str, mode: QIcon.Mode) -> None:
    drawing = None
    for size in _SIZES:
        picture, key = QPixmap(), f"{name} {colour} {size}"
        if not QPixmapCache.find(key, picture):
            drawing = drawing or _drawing(name, colour)
            picture = _rendered(drawing, size)
            QPixmapCache.insert(key, picture)
        made.addPixmap(picture, mode)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    drawing = (_RESOURCES / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(_INK, colour.encode("ascii"))))


def _rendered(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
