"""Light and dark, by choice and by following the system."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.look.palette import DARK, LIGHT
from gui.look.theme import Theme, is_dark, made_palette


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and give it back its own look afterwards."""
    palette, sheet, font, icon = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.windowIcon())
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setWindowIcon(icon)


class Hints(QObject):
    """Stands for the style hints of a platform that knows its scheme."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815  Qt's name

    def __init__(self, said: Qt.ColorScheme) -> None:
        super().__init__()
        self.said = said

    def colorScheme(self) -> Qt.ColorScheme:
        """Return what the platform says."""
        return self.said

    def switch(self, said: Qt.ColorScheme) -> None:
        """Let the platform change its mind."""
        self.said = said
        self.colorSchemeChanged.emit(said)


@pytest.mark.parametrize("dark", [False, True])
def test_a_palette_tells_whether_it_is_dark(app: QApplication, dark: bool) -> None:
    assert is_dark(made_palette(dark)) is dark


def test_a_choice_recolours_the_application(app: QApplication) -> None:
    theme = Theme(app, "light")
    assert app.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.page)
    theme.choose("dark")
    assert theme.dark
    assert app.palette().color(QPalette.ColorRole.Base) == QColor(DARK.page)
    assert DARK.border in app.styleSheet()


def test_changes_are_told_once(app: QApplication) -> None:
    theme = Theme(app, "light")
    told: list[bool] = []
    theme.changed.connect(told.append)
    for choice in ("dark", "dark", "light"):
        theme.choose(choice)
    assert told == [True, False]


def test_it_follows_the_system(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = Hints(Qt.ColorScheme.Dark)
    monkeypatch.setattr(app, "styleHints", lambda: hints)
    theme = Theme(app, "system")
    assert theme.dark
    hints.switch(Qt.ColorScheme.Light)
    assert not theme.dark


def test_a_choice_stands_against_the_system(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints(Qt.ColorScheme.Light)
    monkeypatch.setattr(app, "styleHints", lambda: hints)
    theme = Theme(app, "light")
    hints.switch(Qt.ColorScheme.Dark)
    assert not theme.dark
    theme.choose("system")
    assert theme.dark


def test_where_the_system_does_not_say_its_palette_tells(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints(Qt.ColorScheme.Unknown)
    monkeypatch.setattr(app, "styleHints", lambda: hints)
    app.setPalette(made_palette(dark=True))
    theme = Theme(app, "system")
    assert theme.dark
    theme.choose("light")
    theme.choose("system")
    assert theme.dark
