"""What tests of dialogs look for in them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget


def button(dialog: QDialog, text: str) -> QAbstractButton:
    """Return the button with a text, mnemonic left out."""
    found = [b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == text]
    assert len(found) == 1, [b.text() for b in dialog.findChildren(QAbstractButton)]
    return found[0]


def labels(dialog: QDialog) -> list[str]:
    """Return the texts that a person can see."""
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def nameless(dialog: QDialog) -> list[str]:
    """Return what can have the focus but has no name for a screen reader."""
    return [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.window() is dialog
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
