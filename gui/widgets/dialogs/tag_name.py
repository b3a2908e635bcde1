"""Naming a tag: a new one, or one that is on annotations already."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.domain.errors import UserError
from gui.translation import said, tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label, trouble_label


class TagNameDialog(PlainDialog):
    """Asks for a tag's name and says first what a change of it touches; `saved` carries it.

    `check` returns a name as it is kept, or raises UserError.
    """

    saved = Signal(str)

    def __init__(
        self,
        title: str,
        name: str,
        says: str,
        check: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._check = check
        self.name = QLineEdit(name)
        self.name.setAccessibleName(tr("Name of the tag"))
        self.name.selectAll()
        label = QLabel(tr("&Name"))
        label.setBuddy(self.name)
        self._trouble = trouble_label()
        buttons, _ = self.answer_buttons(tr("&Save"))
        column = QVBoxLayout(self)
        for widget in (label, self.name, plain_label(says, faint=True), self._trouble):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)

    def trouble(self) -> str:
        """Return what is wrong with the name, as it is shown."""
        return self._trouble.text()

    def accept(self) -> None:
        """Save a name that can be; else say why it cannot."""
        try:
            name = self._check(self.name.text())
        except UserError as error:
            self._trouble.setText(said(error))
            self._trouble.show()
            return
        super().accept()
        self.saved.emit(name)
