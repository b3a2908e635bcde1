"""What stands where there is nothing to show: what that means and what to do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

_WIDEST = 300
_LETTERS = 42
"""In large type it may be so many letters wide."""
_MARGIN = 24
_LEAST_HEIGHT = 48


class EmptyState(QWidget):
    """A heading, a sentence and buttons; `action_requested` carries a button's id."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = _label()
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._sentence = _label()
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons: list[QPushButton] = []
        block = QWidget()
        block.setMaximumWidth(max(_WIDEST, _LETTERS * self.fontMetrics().averageCharWidth()))
        self._column = QVBoxLayout(block)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._sentence)
        self._column.addStretch(3)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(page)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.addStretch(1)
        row.addWidget(block, _WIDEST)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(_LEAST_HEIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def say(self, heading: str, sentence: str, actions: Iterable[tuple[str, str]] = ()) -> None:
        """Show a heading, a sentence and one button for each (id, text)."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(ident, text) for ident, text in actions]
        after_sentence = self._column.indexOf(self._sentence) + 1
        for place, button in enumerate(self._buttons):
            self._column.insertWidget(
                after_sentence + place, button, 0, Qt.AlignmentFlag.AlignHCenter
            )
            button.show()

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
        button = QPushButton(text)
        button.setObjectName(ident)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.action_requested.emit(ident))
        return button


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
