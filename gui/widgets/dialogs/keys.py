"""All commands with their keys, to be searched."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from gui.commands import Command, Scope
from gui.widgets.dialogs.plain import PlainDialog, plain_label
from gui.widgets.row_table import RowTable

_HEADERS = ("Command", "Key", "Menu", "What it does")


class KeysDialog(PlainDialog):
    """A table of commands that narrows while one types."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__("Keys", parent)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search commands and keys")
        self._search.setAccessibleName("Search commands and keys")
        self._search.setClearButtonEnabled(True)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(_model(commands, self))
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        buttons = self.close_button()
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(self._listing(), 1)
        column.addWidget(
            plain_label(
                "Single letters, digits and signs work while the text has the focus.", faint=True
            )
        )
        column.addWidget(buttons)
        self.resize(760, 520)
        self._search.setFocus()

    def _listing(self) -> RowTable:
        table = RowTable(self)
        table.setAccessibleName("Commands")
        table.setModel(self._found)
        table.resizeColumnsToContents()
        header = table.horizontalHeader()
        header.setSectionResizeMode(len(_HEADERS) - 1, QHeaderView.ResizeMode.Stretch)
        return table


def _model(commands: Sequence[Command], parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(0, len(_HEADERS), parent)
    model.setHorizontalHeaderLabels(list(_HEADERS))
    for command in commands:
        cells = (
            command.text.replace("&", "").rstrip("…"),
            shown_keys(command),
            command.menu.value.replace("&", ""),
            command.help,
        )
        model.appendRow([QStandardItem(cell) for cell in cells])
    return model


def shown_keys(command: Command) -> str:
    """Return a command's keys as this platform writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    keys = (QKeySequence(key).toString(form) for key in command.keys)
    words = " or ".join(keys)
    return f"{words} in the text" if words and command.scope is Scope.READER else words
