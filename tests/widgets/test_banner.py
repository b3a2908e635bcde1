"""Notices that stay."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.look.palette import contrast, scheme
from gui.look.theme import made_palette
from gui.widgets.banner import Banner


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    """Return a banner."""
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_lines_stay_until_they_are_put_away(banner: Banner, qtbot: QtBot) -> None:
    assert not banner.isVisible()
    banner.show_lines(["One <b>line</b>.", "Another."])
    assert banner.isVisible()
    assert banner.text() == "One <b>line</b>.\nAnother."
    assert banner.findChildren(QLabel)[0].textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(banner.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_no_lines_no_banner(banner: Banner) -> None:
    banner.show_lines(["Read-only."])
    banner.show_lines([])
    assert not banner.isVisible()


def test_the_action_is_offered_by_name(banner: Banner, qtbot: QtBot) -> None:
    button = banner.findChildren(QPushButton)[0]
    banner.show_lines(["Read-only."])
    assert not button.isVisible()
    banner.show_lines(["Read-only."], "Try again")
    with qtbot.waitSignal(banner.action_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_icon_buttons_have_names(banner: Banner) -> None:
    assert banner.findChildren(QToolButton)[0].accessibleName() == "Put this notice away"


@pytest.mark.parametrize("dark", [False, True])
def test_it_can_be_read_in_both_themes(banner: Banner, dark: bool) -> None:
    banner.setPalette(made_palette(dark))
    banner.show_lines(["Read-only."])
    ground = banner.grab().toImage().pixelColor(2, 2).name()
    assert contrast(scheme(dark).text, ground) > 7
    assert ground.upper() != scheme(dark).window
