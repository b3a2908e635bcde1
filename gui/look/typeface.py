"""Type: which faces are asked for, and at what size."""

from PySide6.QtGui import QFont

SERIF = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
SANS = (
    "Inter",
    "Source Sans 3",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans",
    "Liberation Sans",
    "DejaVu Sans",
)
_READING_POINTS = {True: 13.5, False: 12.5}


def reading_font(serif: bool, zoom: float) -> QFont:
    """Return the font of the article's text; `zoom` 1.0 is the normal size."""
    font = QFont()
    font.setFamilies(list(SERIF if serif else SANS))
    font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    font.setPointSizeF(_READING_POINTS[serif] * zoom)
    return font


def title_font(serif: bool, zoom: float) -> QFont:
    """Return the font of an article's title."""
    font = reading_font(serif, zoom * 1.75)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def note_font(zoom: float) -> QFont:
    """Return the small sans font of margins and bylines."""
    font = QFont()
    font.setFamilies(list(SANS))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(max(7.5, 9.0 * zoom))
    return font
