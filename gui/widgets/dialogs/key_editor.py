"""Giving commands other keys."""

from collections.abc import Callable

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui.commands import Command
from gui.models.key_rows import ALL_WORDS, KeyColumn, KeyRows
from gui.models.keymap import FIXED, KeyMap, native, trouble, words
from gui.models.wording import either
from gui.translation import mark, tr, trn
from gui.widgets.clearable import make_clearable
from gui.widgets.dialogs.key_chips import KeyChips
from gui.widgets.dialogs.key_field import KeyField
from gui.widgets.dialogs.key_question import Question, plain_button
from gui.widgets.dialogs.plain import plain_label, trouble_label
from gui.widgets.row_table import RowTable

_SEARCH = mark("Search commands and keys")


class KeyEditor(QWidget):
    """A table of commands with their keys; Enter on a row waits for a new key.

    Signals:
        changed: the new KeyMap.
        import_requested, export_requested: the keys of a file are wanted, or a file of these.
    """

    changed = Signal(object)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, keymap: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self._rows = KeyRows(keymap, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._found.setFilterRole(ALL_WORDS)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr(_SEARCH))
        self.search.setAccessibleName(tr(_SEARCH))
        make_clearable(self.search)
        self.search.textChanged.connect(self._narrow)
        self.table = self._made_table()
        self.field = KeyField()
        self.field.key_pressed.connect(self._take)
        self.field.left.connect(self.table.setFocus)
        self.chips = KeyChips()
        self.chips.removed.connect(self._remove)
        self.chips.left.connect(self.table.setFocus)
        self.question = Question()
        self.question.answered.connect(self._answered)
        self._agreed: Callable[[], None] = _do_nothing
        self._trouble = trouble_label()
        self._said = plain_label("", faint=True)
        self._name = plain_label("")
        self._lay_out()
        self.table.selectRow(0)
        self._show_current()

    def show_keymap(self, keymap: KeyMap, said: str) -> None:
        """Put other keys into the table, tell them, and say what was done."""
        self.keymap = keymap
        self._rows.set_keymap(keymap)
        self._show_current()
        self.show_said(said)
        self.changed.emit(keymap)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self._said.setText("")

    def show_said(self, said: str) -> None:
        """Say what was done; empty for nothing."""
        self.show_trouble("")
        self._said.setText(said)

    def said(self) -> str:
        """Return what is said below the table."""
        return self._trouble.text() or self._said.text()

    def current(self) -> Command | None:
        """Return the command of the current row."""
        index = self._found.mapToSource(self.table.currentIndex())
        return self._rows.command(index.row()) if index.isValid() else None

    def _made_table(self) -> RowTable:
        table = RowTable(self)
        table.setAccessibleName(tr("Commands and keys"))
        table.setModel(self._found)
        table.resizeColumnsToContents()
        header = table.horizontalHeader()
        header.setSectionResizeMode(KeyColumn.COMMAND, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(KeyColumn.KEY, table.columnWidth(KeyColumn.KEY) + 24)
        table.setColumnWidth(KeyColumn.STATE, table.columnWidth(KeyColumn.STATE) + 24)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        table.row_entered.connect(lambda _: self._wait())
        table.doubleClicked.connect(lambda _: self._wait())
        return table

    def _lay_out(self) -> None:
        self._reset = plain_button(tr("&Reset"), self._reset_one)
        self._none = plain_button(tr("&No key"), self._clear)
        self._add = plain_button(tr("A &further key"), lambda: self.field.wait(further=True))
        one, new, whole = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        one.addWidget(self._name, 1)
        one.addWidget(self.chips)
        new.addWidget(self.field, 1)
        for widget in (self._add, self._none, self._reset):
            new.addWidget(widget)
        whole.addWidget(
            plain_label(tr("Enter on a command, then press its new key."), faint=True), 1
        )
        for name, act in (
            (tr("&Import…"), self.import_requested.emit),
            (tr("E&xport…"), self.export_requested.emit),
            (tr("Reset &all"), self._ask_reset),
        ):
            whole.addWidget(plain_button(name, act))
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(one)
        column.addLayout(new)
        for line in (self.question, self._trouble, self._said):
            column.addWidget(line)
        column.addLayout(whole)

    def _narrow(self, typed: str) -> None:
        self._found.setFilterFixedString(typed)
        if self._found.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.scrollTo(self.table.currentIndex())
        self._show_current()

    def _show_current(self) -> None:
        command = self.current()
        self.question.hide()
        self.show_said("")
        free = command is not None and command.id not in FIXED
        for widget in (self.field, self._add, self._none, self._reset):
            widget.setEnabled(free)
        if command is None:
            self._name.setText("")
            self.chips.show_keys((), "", fixed=True)
            return
        keys = self.keymap.keys(command)
        named = tr("Keys of “{command}”:", command=words(command))
        nameless = tr("“{command}” has no key.", command=words(command))
        self._name.setText(named if keys else nameless)
        self.chips.show_keys(keys, words(command), fixed=not free)
        self.field.setAccessibleName(tr("New key of {command}", command=words(command)))
        self._none.setEnabled(free and bool(keys))
        self._reset.setEnabled(free and self.keymap.changed(command))

    def _wait(self) -> None:
        command = self.current()
        if command is not None and command.id in FIXED:
            said = tr(
                "The key of “{command}” is the same in every program.", command=words(command)
            )
            self.show_trouble(said)
        elif command is not None:
            self.field.wait(further=False)

    def _take(self, key: str) -> None:
        command = self.current()
        if command is None:
            return
        wrong = trouble(command, key)
        self.show_trouble(wrong)
        if not wrong:
            give = self.keymap.with_further if self.field.further else self.keymap.with_first
            self._give(command, give(command, key), (key,))

    def _remove(self, key: str) -> None:
        """Take one key away and stay among the others, if there are any."""
        command = self.current()
        if command is None:
            return
        place = self.chips.keys().index(key)
        keymap = self.keymap.without(command, key)
        self.show_keymap(keymap, _in_force(command, keymap))
        if not self.chips.focus_on(place):
            self._add.setFocus()

    def _give(self, command: Command, keymap: KeyMap, keys: tuple[str, ...]) -> None:
        """Put keys in force; ask first if another command would lose one of them."""
        holders = [(k, h) for k in keys for h in (self.keymap.holder(k, command),) if h]
        said = _in_force(command, keymap)
        if not holders:
            self.show_keymap(keymap, said)
            self.table.setFocus()
            return
        key, other = holders[0]
        self._agreed = lambda: self.show_keymap(keymap, said)
        self.question.ask(
            tr(
                "{key} belongs to “{command}”, which would lose it.",
                key=native(key),
                command=words(other),
            ),
            tr("Gi&ve it to “{command}”", command=words(command)),
        )

    def _answered(self, agreed: bool) -> None:
        act, self._agreed = self._agreed, _do_nothing
        if agreed:
            act()
        self.table.setFocus()

    def _reset_one(self) -> None:
        command = self.current()
        if command is not None:
            self._give(command, self.keymap.with_keys(command, command.keys), command.keys)

    def _clear(self) -> None:
        command = self.current()
        if command is not None:
            self._give(command, self.keymap.with_keys(command, ()), ())

    def _ask_reset(self) -> None:
        if not self.keymap.own:
            self.show_said(tr("All keys are the usual ones."))
            return
        said = tr("All keys are the usual ones again.")
        self._agreed = lambda: self.show_keymap(KeyMap({}), said)
        count = len(self.keymap.own)
        asked = trn("%Ln commands get their usual keys back.", count)
        self.question.ask(asked, tr("Reset th&em"))


def _in_force(command: Command, keymap: KeyMap) -> str:
    keys = either(map(native, keymap.keys(command)))
    if not keys:
        return tr("“{command}” has no key now.", command=words(command))
    return tr("“{command}” has {key} now.", command=words(command), key=keys)


def _do_nothing() -> None:
    pass
