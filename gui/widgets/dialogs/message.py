"""Telling a person that something was not done, or how it went."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from gui.translation import tr
from gui.widgets.dialogs.plain import PlainDialog, leave_out_icons, plain_label, reading_box


def show_error(parent: QWidget | None, message: str) -> QMessageBox:
    """Show a sentence of a UserError; returns at once."""
    box = QMessageBox(parent)
    box.setWindowTitle("Sayso")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    leave_out_icons(box.buttons())
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


class LinesDialog(PlainDialog):
    """A headline and lines that can be read through and copied."""

    def __init__(self, headline: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("Sayso", parent)
        listing = reading_box("\n".join(lines), tr("Details"))
        buttons = self.close_button()
        column = QVBoxLayout(self)
        column.addWidget(plain_label(headline))
        column.addWidget(listing, 1)
        column.addWidget(buttons)
        self.resize(560, 320)


def show_details(parent: QWidget | None, headline: str, lines: Sequence[str]) -> LinesDialog:
    """Show how something went, line by line; returns at once."""
    dialog = LinesDialog(headline, lines, parent)
    dialog.open()
    return dialog
