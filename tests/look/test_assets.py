"""Icons are drawn, tinted and complete."""

from importlib.resources import files

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from gui.look.assets import app_icon, file, icon, text

FIXED = {"app.svg", "arrow.svg", "arrow-up.svg", "wipe.svg", "tick.svg", "dot.svg"}
"""What keeps its own colours."""
NAMES = sorted(
    entry.name.removesuffix(".svg")
    for entry in (files("resources") / "icons").iterdir()
    if entry.name.endswith(".svg") and entry.name not in FIXED
)
WANTED = (
    "open import export undo redo quote source cue entity speaker accept reject next previous "
    "search zoom theme memo tag filter clear close warning"
).split()


def inked(image: QImage) -> set[str]:
    """Return the colours of all pixels that are quite opaque."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_all_icons_are_there() -> None:
    assert set(WANTED) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_the_one_colour_it_is_asked_in(qapp: QApplication, name: str) -> None:
    image = icon(name, "#123456").pixmap(QSize(40, 40), 1.0).toImage()
    assert inked(image) == {QColor("#123456").name()}


def test_the_programs_icon_has_its_own_colours(qapp: QApplication) -> None:
    assert len(inked(app_icon().pixmap(QSize(64, 64), 1.0).toImage())) > 2


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")


def test_texts_are_read(qapp: QApplication) -> None:
    assert "Sayso" in text("NOTICE")


def test_style_sheets_get_paths_with_slashes() -> None:
    assert file("arrow.svg").endswith("resources/icons/arrow.svg")
