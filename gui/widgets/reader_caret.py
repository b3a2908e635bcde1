"""A caret that can be seen in a text that cannot be changed.

Qt paints one there too, but it neither blinks nor shows while another widget has the focus.
"""

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

from gui.look.palette import Scheme

_WIDTH = 2.0


class Caret:
    """Blinks at the text cursor of a view while the view has the focus."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._shown = True
        self._painted = QRect()
        self._timer = QTimer(view)
        self._timer.timeout.connect(self._blink)
        view.setCursorWidth(0)  # Qt's own would stand beside this one

    def restart(self) -> None:
        """Show the caret where it is now, and begin to blink anew."""
        self._shown = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self._view.hasFocus() and flash >= 2:
            self._timer.start(flash // 2)
        else:
            self._timer.stop()
        self._update()

    def paint(self, painter: QPainter, colours: Scheme) -> None:
        """Paint the caret; a thin faint one without the focus."""
        rect = self._rect()
        self._painted = rect
        focus = self._view.hasFocus()
        if focus and not self._shown:
            return
        wide = _WIDTH if focus else 1.0
        colour = colours.accent if focus else colours.faint
        painter.fillRect(
            QRectF(rect.center().x() - wide / 2 + 0.5, rect.top(), wide, rect.height()),
            QColor(colour),
        )

    def in_sight(self) -> bool:
        """Tell whether the caret is in the part of the page that is seen."""
        return self._view.viewport().rect().intersects(self._rect())

    def paint_focus(self, painter: QPainter, colours: Scheme) -> None:
        """Show by a line at the top that the view has the focus, where no caret can."""
        if self._view.hasFocus():
            wide = self._view.viewport().width()
            painter.fillRect(QRectF(0, 0, wide, _WIDTH), QColor(colours.accent))

    def _rect(self) -> QRect:
        return self._view.cursorRect().adjusted(-2, -1, 2, 1)

    def _blink(self) -> None:
        self._shown = not self._shown
        self._update()

    def _update(self) -> None:
        self._view.viewport().update(self._painted)
        self._view.viewport().update(self._rect())
