"""Dated copies of the library, and going back to one."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from gui.store.copies import Copy, Reason
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_REASONS = {
    Reason.DAILY: "daily copy",
    Reason.MIGRATION: "before the library was brought to a newer form",
    Reason.RESTORE: "before a copy was restored",
    Reason.DAMAGED: "damaged, put aside",
}


class CopiesDialog(PlainDialog):
    """Lists copies, newest first; `restore_requested` carries the chosen Copy."""

    restore_requested = Signal(Copy)

    def __init__(self, copies: Sequence[Copy], parent: QWidget | None = None) -> None:
        super().__init__("Restore a copy", parent)
        self._copies = tuple(copies)
        self._list = QListWidget()
        self._list.setAccessibleName("Copies")
        self._list.addItems([described(copy) for copy in self._copies])
        self._list.itemActivated.connect(lambda _: self._restore())
        buttons = self.close_button()
        self._button = buttons.addButton("&Restore", QDialogButtonBox.ButtonRole.ActionRole)
        self._button.setDefault(True)
        self._button.clicked.connect(self._restore)
        says = (
            "The library goes back to the chosen copy. Its present state is kept as a copy too."
            if copies
            else "There are no copies yet. Sayso keeps one of each of the last days of work."
        )
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self._list.setVisible(bool(copies))
        self._list.currentRowChanged.connect(lambda row: self._button.setEnabled(row >= 0))
        self._button.setEnabled(False)
        if copies:
            self._list.setCurrentRow(0)
        self.resize(480, 280 if copies else 0)

    def _restore(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.accept()
            self.restore_requested.emit(self._copies[row])


def described(copy: Copy) -> str:
    """Return when a copy was made, why, and its size, in words and local time."""
    locale = QLocale()
    at = QDateTime.fromString(copy.at, Qt.DateFormat.ISODate).toLocalTime()
    when = locale.toString(at, QLocale.FormatType.ShortFormat)
    return f"{when}  –  {_REASONS[copy.reason]}, {locale.formattedDataSize(copy.bytes)}"
