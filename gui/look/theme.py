"""Light and dark: Fusion with palettes of our own, following the system or a person's choice."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.look.assets import app_icon
from gui.look.motion import Motion
from gui.look.palette import Scheme, scheme
from gui.look.style import style_sheet
from gui.look.typeface import window_font

Choice = Literal["system", "light", "dark"]

_SELECTION_ALPHA = 84


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is dark: its window lighter or darker than the text on it."""
    window = palette.color(QPalette.ColorRole.Window).lightness()
    return window < palette.color(QPalette.ColorRole.WindowText).lightness()


def made_palette(dark: bool) -> QPalette:
    """Make the palette of the light or the dark theme."""
    colours = scheme(dark)
    palette = QPalette()
    for role, value in _roles(colours).items():
        palette.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText):
        palette.setColor(disabled, role, QColor(colours.faint))
    return palette


_ROLE = QPalette.ColorRole


def _roles(colours: Scheme) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: colours.window,
        _ROLE.WindowText: colours.text,
        _ROLE.Base: colours.page,
        _ROLE.AlternateBase: colours.panel,
        _ROLE.Text: colours.text,
        _ROLE.PlaceholderText: colours.muted,
        _ROLE.Button: colours.window,
        _ROLE.ButtonText: colours.text,
        _ROLE.BrightText: colours.error,
        _ROLE.ToolTipBase: colours.panel,
        _ROLE.ToolTipText: colours.text,
        _ROLE.Highlight: colours.selection,
        _ROLE.HighlightedText: colours.text,
        _ROLE.Accent: colours.accent,
        _ROLE.Link: colours.accent,
        _ROLE.LinkVisited: colours.accent,
        _ROLE.Light: colours.panel,
        _ROLE.Midlight: colours.hover,
        _ROLE.Mid: colours.border,
        _ROLE.Dark: colours.faint,
        _ROLE.Shadow: colours.border,
    }


def reading_palette(base: QPalette, dark: bool) -> QPalette:
    """Return a palette for a text in which selected words are tinted and not covered."""
    colours, palette = scheme(dark), QPalette(base)
    tint = QColor(colours.accent)
    tint.setAlpha(_SELECTION_ALPHA)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, _ROLE.Base, QColor(colours.page))
        palette.setColor(group, _ROLE.Text, QColor(colours.text))
        palette.setColor(group, _ROLE.Highlight, tint)
        palette.setColor(group, _ROLE.HighlightedText, QColor(colours.text))
    return palette


def apply(app: QApplication, dark: bool) -> None:
    """Give the application the light or the dark theme."""
    app.setStyle("Fusion")
    app.setPalette(made_palette(dark))
    app.setStyleSheet(style_sheet(dark))


class Theme(QObject):
    """The theme of an application; it follows the system until a person chooses.

    `changed` says whether the window is dark now.
    """

    changed = Signal(bool)

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self.motion = Motion(app)
        # Where the platform does not know, its own palette tells; ours will hide it from here on.
        self._system_dark = is_dark(app.palette())
        self._choice: Choice = choice
        self.dark = False
        app.setFont(window_font(app.font()))
        app.setWindowIcon(app_icon())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._set(self._wanted())

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self.dark:
            self._set(wanted)
            self.changed.emit(wanted)

    def _wanted(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        said = self._app.styleHints().colorScheme()
        if said == Qt.ColorScheme.Unknown:
            return self._system_dark
        return said == Qt.ColorScheme.Dark

    def _set(self, dark: bool) -> None:
        self.dark = dark
        apply(self._app, dark)
