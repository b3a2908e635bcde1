"""What stands where there is nothing to show: what that means and what to do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_WIDEST = 280


class EmptyState(QWidget):
    """A heading, a sentence and buttons; `action_requested` carries a button's id."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = _label(self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._sentence = _label(self)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        for label in (self._heading, self._sentence):
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)

    def say(self, heading: str, sentence: str, actions: Iterable[tuple[str, str]] = ()) -> None:
        """Show a heading, a sentence and one button for each (id, text)."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        for button in self._buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(ident, text) for ident, text in actions]
        for place, button in enumerate(self._buttons):
            self._column.insertWidget(3 + place, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def texts(self) -> tuple[str, str]:
        """Return the heading and the sentence."""
        return self._heading.text(), self._sentence.text()

    def button(self, text: str) -> QPushButton:
        """Return the button with a text, mnemonic left out.

        Raises:
            KeyError: if there is none.
        """
        for button in self._buttons:
            if button.text().replace("&", "") == text:
                return button
        raise KeyError(text)

    def _button(self, ident: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(ident)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.action_requested.emit(ident))
        return button


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMinimumWidth(min(_WIDEST, 200))
    label.setMaximumWidth(_WIDEST)
    return label
