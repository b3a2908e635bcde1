"""Icons of our own that follow the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.look.assets import icon
from gui.look.palette import scheme
from gui.look.theme import is_dark


def quiet_icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon in the colour of quiet words on this palette, fainter where it is disabled."""
    colours = scheme(is_dark(palette))
    return icon(name, colours.muted, colours.faint)


class IconButton(QToolButton):
    """A button that shows an icon alone, and says what it does in its tool tip and name."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setToolTip(says)
        self.setAccessibleName(says)
        self.setAutoRaise(True)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        # Not its own palette: its ground is clear, and a clear colour counts as black.
        self.setIcon(quiet_icon(self._name, QApplication.palette()))
