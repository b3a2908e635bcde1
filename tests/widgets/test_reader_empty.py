"""The empty page."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.commands import COMMANDS, find
from gui.look.palette import scheme
from gui.widgets.reader_empty import _KEYS, paint_empty

ADVICE = "Choose one in the list of documents."
KEYS = {command.id: command.keys[0] for command in COMMANDS if command.keys}


def inked_rows(width: int, height: int, *, dark: bool = False) -> list[int]:
    """Paint the page and return the rows of pixels that are not bare."""
    colours = scheme(dark)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.page))
    painter = QPainter(image)
    paint_empty(painter, QRectF(0, 0, width, height), ADVICE, 1.0, colours, KEYS)
    painter.end()
    ground = QColor(colours.page).rgb()
    return [y for y in range(height) if any(image.pixel(x, y) != ground for x in range(width))]


@pytest.mark.parametrize("dark", [False, True])
def test_the_page_says_what_to_do_and_names_the_keys(qapp: QApplication, dark: bool) -> None:
    rows = inked_rows(500, 600, dark=dark)
    assert rows[0] > 20
    assert rows[-1] - rows[0] > len(_KEYS) * 15
    assert rows[-1] < 590


def test_without_room_the_keys_are_left_out(qapp: QApplication) -> None:
    assert inked_rows(500, 160)[-1] < 120


def test_the_keys_are_those_of_the_table() -> None:
    assert all(find(ident).keys for idents, _ in _KEYS for ident in idents)
