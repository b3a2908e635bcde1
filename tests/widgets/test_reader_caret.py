"""The caret: real, visible, blinking only with the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.look.palette import LIGHT
from gui.widgets.reader import Reader
from tests.widgets import reader_samples as sample


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    """Return a reader of plain words."""
    return sample.shown(qtbot, "some plain words here", ())


def columns(reader: Reader, colour: str) -> list[int]:
    """Return where a colour stands on the caret's line."""
    image = reader.viewport().grab().toImage()
    y, wanted = reader.cursorRect().center().y(), QColor(colour)
    return [x for x in range(image.width()) if image.pixelColor(x, y) == wanted]


def test_it_stands_at_the_text_cursor_and_moves_with_arrows(reader: Reader) -> None:
    reader.set_caret(0)
    first = columns(reader, LIGHT.accent)
    QTest.keyClick(reader, Qt.Key.Key_Right)
    second = columns(reader, LIGHT.accent)
    assert first
    assert second
    assert min(second) > min(first)


def test_it_blinks(qtbot: QtBot, reader: Reader) -> None:
    reader.set_caret(3)
    QGuiApplication.styleHints().setCursorFlashTime(60)
    try:
        reader.set_caret(4)
        qtbot.waitUntil(lambda: columns(reader, LIGHT.accent) == [])
        qtbot.waitUntil(lambda: columns(reader, LIGHT.accent) != [])
    finally:
        QGuiApplication.styleHints().setCursorFlashTime(1000)


def test_without_the_focus_it_is_faint_and_still_there(qtbot: QtBot, reader: Reader) -> None:
    reader.set_caret(4)
    reader.clearFocus()
    assert columns(reader, LIGHT.accent) == []
    assert columns(reader, LIGHT.faint) != []
