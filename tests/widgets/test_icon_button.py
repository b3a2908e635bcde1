"""Icons that follow the theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look.palette import scheme
from gui.look.theme import apply
from gui.widgets.icon_button import IconButton


def ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """Return the colour of the most opaque pixel."""
    image = icon.pixmap(QSize(32, 32), mode).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels: list[QColor] = [image.pixelColor(*place) for place in places]
    return max(pixels, key=QColor.alpha).name().upper()


@pytest.fixture
def usual(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and give it back its looks."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def test_the_icon_follows_the_theme_on_its_clear_ground(qtbot: QtBot, usual: QApplication) -> None:
    button = IconButton("clear", "Close")
    qtbot.addWidget(button)
    button.show()
    for dark in (False, True, False):
        apply(usual, dark)
        colours = scheme(dark)
        assert ink(button.icon()) == colours.muted
        assert ink(button.icon(), QIcon.Mode.Disabled) == colours.faint


def test_it_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("clear", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close"
