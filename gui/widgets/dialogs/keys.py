"""All commands with their keys, to be searched."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from gui.commands import Command, Scope
from gui.widgets.dialogs.listing import words_model, words_table
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_HEADERS = ("Command", "Key", "Menu", "What it does")


class KeysDialog(PlainDialog):
    """A table of commands that narrows while one types.

    Signals:
        change_requested: other keys are wanted.
    """

    change_requested = Signal()

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__("Keys", parent)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search commands and keys")
        self._search.setAccessibleName("Search commands and keys")
        self._search.setClearButtonEnabled(True)
        words = words_model(_HEADERS, [_cells(command) for command in commands], self)
        self._table = words_table("Commands", words, len(_HEADERS) - 1, self)
        found = QSortFilterProxyModel(self)
        found.setSourceModel(words)
        found.setFilterKeyColumn(-1)
        found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search.textChanged.connect(found.setFilterFixedString)
        self._table.setModel(found)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._table, 1)
        column.addWidget(
            plain_label(
                "Single letters, digits and signs work while the text has the focus.", faint=True
            )
        )
        buttons = self.close_button()
        change = buttons.addButton("Change &keys…", QDialogButtonBox.ButtonRole.ActionRole)
        change.setAutoDefault(False)
        change.clicked.connect(self.accept)
        change.clicked.connect(self.change_requested)
        column.addWidget(buttons)
        self.resize(860, 560)
        self._search.setFocus()


def _cells(command: Command) -> tuple[str, str, str, str]:
    words, menu = command.text.replace("&", ""), command.menu.value.replace("&", "")
    return words.rstrip("…"), shown_keys(command), menu, command.help


def shown_keys(command: Command) -> str:
    """Return a command's keys as this platform writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    words = " or ".join(QKeySequence(key).toString(form) for key in command.keys)
    return f"{words} in the text" if words and command.scope is Scope.READER else words
