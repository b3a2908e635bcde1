"""The annotator's name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.translation import tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label


class NameDialog(PlainDialog):
    """Asks for the name under which acts are kept; `saved` carries it."""

    saved = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Your name"), parent)
        self._name = QLineEdit(name)
        self._name.setAccessibleName(tr("Your name"))
        self._name.selectAll()
        label = QLabel(tr("Your &name"))
        label.setBuddy(self._name)
        buttons, self._save = self.answer_buttons(tr("&Save"))
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self._name)
        column.addWidget(
            plain_label(
                tr(
                    "What you tag and decide from now on is kept under this name. "
                    "Undo takes back only what was done under it."
                ),
                faint=True,
            )
        )
        column.addStretch(1)
        column.addWidget(buttons)
        self._name.textChanged.connect(lambda _: self._check())
        self.accepted.connect(lambda: self.saved.emit(self._cleaned()))
        self._check()

    def _cleaned(self) -> str:
        return " ".join(self._name.text().split())

    def _check(self) -> None:
        self._save.setEnabled(bool(self._cleaned()))
