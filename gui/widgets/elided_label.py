"""One line of words that is cut where the room ends."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolTip, QWidget

from gui.models.wording import tip

_LEAST_WIDTH = 24


class ElidedLabel(QLabel):
    """Plain text on one line, cut where the room ends; the tool tip then has all of it.

    What is cut is cut in painting alone: a screen reader is told the whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show words, cut to the room there is."""
        self.setText(" ".join(words.split()))

    def shown(self) -> str:
        """Return the words as they are cut now."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        """Get along with hardly any room."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(side),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """Tell all of the words in the tool tip, where they are cut."""
        if isinstance(event, QHelpEvent) and self.shown() != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text(), self.toolTip()), self)
            return True
        return super().event(event)
