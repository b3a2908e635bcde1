"""What all dialogs share: a title, a life that ends with closing, a row of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

_LEAST_WIDTH = 400
_STANDARD = QDialogButtonBox.StandardButton


class PlainDialog(QDialog):
    """A dialog that goes away when it is closed; use `open()` and its signals."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_LEAST_WIDTH)

    def answer_buttons(self, accept: str) -> tuple[QDialogButtonBox, QPushButton]:
        """Make a row with the button that accepts (Enter) and Cancel (Esc)."""
        # Only a button that is in the dialog already can become its default.
        box = QDialogButtonBox(_STANDARD.Cancel, self)
        button = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box, button

    def close_button(self) -> QDialogButtonBox:
        """Make a row with only Close."""
        box = QDialogButtonBox(_STANDARD.Close, self)
        box.rejected.connect(self.reject)
        return box


def plain_label(words: str, *, faint: bool = False) -> QLabel:
    """Make a label that wraps and never reads its words as markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if faint:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def trouble_label() -> QLabel:
    """Make the label that says what is wrong with an entry; hidden while nothing is."""
    label = plain_label("")
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    label.hide()
    return label
