"""Swatches show ground and line, so that colour is never alone."""

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.domain.codebook import COLOURS
from gui.widgets.swatches import SIZE, swatch


@pytest.mark.parametrize("dark", [False, True])
def test_each_layer_and_colour_has_its_own_picture(qtbot: QtBot, dark: bool) -> None:
    pictures = [
        swatch(layer, colour, dark=dark).pixmap(SIZE).toImage()
        for layer in (Layer.TAG, Layer.ENTITY)
        for colour in COLOURS
    ]
    for place, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[:place])


def test_tags_and_entities_of_one_colour_differ_by_their_line(qtbot: QtBot) -> None:
    def dark_pixels(layer: Layer) -> int:
        image = swatch(layer, "tag1", dark=False).pixmap(SIZE).toImage()
        rows = range(image.height() * 2 // 3, image.height())
        return sum(
            image.pixelColor(x, y).lightness() < 128 and image.pixelColor(x, y).alpha() > 128
            for y in rows
            for x in range(image.width())
        )

    assert dark_pixels(Layer.TAG) != dark_pixels(Layer.ENTITY)
