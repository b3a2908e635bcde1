"""Type: which faces are asked for, and at what size."""

from PySide6.QtGui import QFont, QFontMetricsF

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
_STOP_GAPS = {"", "Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans"}
_X_HEIGHT_POINTS = 6.7
_PROBE_POINTS = 100.0
_SAMPLE = (
    "The minister told reporters on Monday that talks about the harbour would go on, "
    "and that a decision could be expected before the end of the year, her office said. "
)


def reading_font(serif: bool, zoom: float) -> QFont:
    """Return the font of the article's text; `zoom` 1.0 is the normal size.

    Faces differ much in how large they look at one size. So each is set to the same height of its
    small letters, and the text stays as large whichever face the computer has.
    """
    font = _font(SERIF if serif else SANS, serif)
    font.setPointSizeF(_PROBE_POINTS)
    metrics = QFontMetricsF(font)
    # In units of the em, so that the screen's resolution drops out.
    share = metrics.xHeight() / (metrics.ascent() + metrics.descent()) * 1.12
    font.setPointSizeF(_X_HEIGHT_POINTS / max(0.35, min(0.7, share)) * zoom)
    return font


def window_font(system: QFont) -> QFont:
    """Return the font of the window: the system's own, but for the stop-gap of a bare one."""
    if system.family() not in _STOP_GAPS:
        return system
    font = _font(SANS, serif=False)
    font.setPointSizeF(max(10.0, system.pointSizeF()))
    return font


def title_font(serif: bool, zoom: float) -> QFont:
    """Return the font of an article's title."""
    font = reading_font(serif, zoom * 1.55)
    font.setWeight(QFont.Weight.Bold)
    return font


def note_font(zoom: float) -> QFont:
    """Return the small sans font of margins and bylines; it grows more slowly than the text."""
    font = _font(SANS, serif=False)
    font.setPointSizeF(9.0 * max(0.85, zoom**0.3))
    return font


def kicker_font(zoom: float) -> QFont:
    """Return the font of the line above a title: small, a little spaced."""
    font = note_font(zoom)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    return font


def measure(font: QFont, characters: int) -> float:
    """Return the width in pixels that so many characters of running text take."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters


def _font(families: tuple[str, ...], serif: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    return font
