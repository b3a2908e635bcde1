"""All commands with their keys, to be searched."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from gui.commands import Command, Scope
from gui.models.wording import either
from gui.translation import mark, tr
from gui.widgets.clearable import make_clearable
from gui.widgets.dialogs.listing import words_model, words_table
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_HEADERS = (mark("Command"), mark("Key"), mark("Menu"), mark("What it does"))
_SEARCH = mark("Search commands and keys")


class KeysDialog(PlainDialog):
    """A table of commands that narrows while one types.

    Signals:
        change_requested: other keys are wanted.
    """

    change_requested = Signal()

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr(_SEARCH))
        self._search.setAccessibleName(tr(_SEARCH))
        make_clearable(self._search)
        headers = [tr(header) for header in _HEADERS]
        words = words_model(headers, [_cells(command) for command in commands], self)
        self._table = words_table(tr("Commands"), words, len(_HEADERS) - 1, self)
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
                tr("Single letters, digits and signs work while the text has the focus."),
                faint=True,
            )
        )
        buttons = self.close_button()
        change = buttons.addButton(tr("Change &keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.setAutoDefault(False)
        change.clicked.connect(self.accept)
        change.clicked.connect(self.change_requested)
        column.addWidget(buttons)
        self.resize(860, 560)
        self._search.setFocus()


def _cells(command: Command) -> tuple[str, str, str, str]:
    words, menu = tr(command.text).replace("&", ""), tr(command.menu.value).replace("&", "")
    return words.rstrip("…"), shown_keys(command), menu, tr(command.help)


def shown_keys(command: Command) -> str:
    """Return a command's keys as this platform writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    words = either(QKeySequence(key).toString(form) for key in command.keys)
    in_text = words and command.scope is Scope.READER
    return tr("{key} in the text", key=words) if in_text else words
