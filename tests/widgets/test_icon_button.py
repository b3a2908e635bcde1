"""Icons that follow the theme."""

import pytest
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from gui.look.palette import scheme
from gui.look.theme import made_palette
from gui.widgets.icon_button import IconButton


def ink(icon: QIcon) -> str:
    """Return the colour of the most opaque pixel."""
    image = icon.pixmap(32, 32).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels: list[QColor] = [image.pixelColor(*place) for place in places]
    return max(pixels, key=QColor.alpha).name().upper()


@pytest.mark.parametrize("dark", [False, True])
def test_the_icon_has_the_colour_of_the_theme(qtbot: QtBot, dark: bool) -> None:
    button = IconButton("clear", "Close")
    qtbot.addWidget(button)
    button.setPalette(made_palette(dark))
    assert ink(button.icon()) == scheme(dark).muted


def test_it_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("clear", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close"
