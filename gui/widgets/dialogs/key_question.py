"""A question in the middle of a dialog's page, answered by Enter or Esc."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.translation import tr
from gui.widgets.dialogs.plain import plain_label


class Question(QFrame):
    """A sentence with a button that agrees and one that does not; hidden until it is asked."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("")
        self._yes = plain_button(tr("Gi&ve it"), lambda: self._answer(agreed=True))
        self._no = plain_button(tr("&Leave it"), lambda: self._answer(agreed=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self.hide()

    def ask(self, sentence: str, agree: str) -> None:
        """Ask; Enter agrees and Esc does not."""
        self._words.setText(sentence)
        self._yes.setText(agree)
        self._yes.setAccessibleDescription(sentence)
        self.show()
        self._yes.setFocus()

    def words(self) -> str:
        """Return what is asked."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Agree by Enter, where buttons know only Space, and leave by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer(agreed=not self._no.hasFocus())
        elif event.key() == Qt.Key.Key_Escape:
            self._answer(agreed=False)
        else:
            super().keyPressEvent(event)

    def _answer(self, *, agreed: bool) -> None:
        self.hide()
        self.answered.emit(agreed)


def plain_button(name: str, act: Callable[[], None]) -> QPushButton:
    """Make a button that Enter elsewhere in the dialog does not press."""
    button = QPushButton(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: act())
    return button
