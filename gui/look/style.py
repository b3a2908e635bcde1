"""The style sheet of the window, made from the scheme of the theme."""

from gui.look.palette import scheme


def style_sheet(dark: bool) -> str:
    """Return the application's style sheet for the light or the dark theme."""
    colours = scheme(dark)
    return f"QToolTip {{ color: {colours.text}; background: {colours.panel}; }}"
