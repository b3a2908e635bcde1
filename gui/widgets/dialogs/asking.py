"""Asking before an act that touches much: what it means, and a button that says it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.translation import tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label, reading_box


class AskingDialog(PlainDialog):
    """Says what would be done, line by line where there are lines; accepting does it."""

    def __init__(
        self,
        title: str,
        says: str,
        accept: str,
        parent: QWidget | None = None,
        lines: Sequence[str] = (),
        *,
        possible: bool = True,
    ) -> None:
        super().__init__(title, parent)
        buttons, button = self.answer_buttons(accept)
        button.setEnabled(possible)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        if lines:
            column.addWidget(reading_box("\n".join(lines), tr("Details")), 1)
            self.resize(640, 380)
        column.addStretch(0 if lines else 1)
        column.addWidget(buttons)
