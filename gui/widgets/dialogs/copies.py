"""Dated copies of the library, and going back to one."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from gui.models.wording import local_moment
from gui.store.copies import Copy, Reason
from gui.translation import mark, tr
from gui.widgets.dialogs.listing import words_model, words_table
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_FORMAT = QLocale.DataSizeFormat.DataSizeTraditionalFormat
_CLOSE = QDialogButtonBox.StandardButton.Close
_REASONS = {
    Reason.DAILY: mark("Daily copy"),
    Reason.MIGRATION: mark("Before the library got a newer form"),
    Reason.RESTORE: mark("Before a copy was restored"),
    Reason.DAMAGED: mark("Damaged, put aside"),
}


class CopiesDialog(PlainDialog):
    """Lists copies, newest first; `restore_requested` carries the chosen Copy."""

    restore_requested = Signal(Copy)

    def __init__(self, copies: Sequence[Copy], parent: QWidget | None = None) -> None:
        super().__init__(tr("Restore a copy"), parent)
        self._copies = tuple(copies)
        cells = [described(copy) for copy in copies]
        model = words_model((tr("Made"), tr("Why"), tr("Size")), cells, self)
        self._table = words_table(tr("Copies"), model, 1, self)
        buttons, restore = self.answer_buttons(tr("&Restore"), leave=_CLOSE)
        says = (
            tr("The library goes back to the chosen copy. Its present state is kept as a copy too.")
            if copies
            else tr("There are no copies yet. Sayso keeps one of each of the last days of work.")
        )
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        for widget in (self._table, restore):
            widget.setVisible(bool(copies))
        self._table.row_entered.connect(lambda _: self.accept())
        if copies:
            self._table.selectRow(0)
            self.resize(600, 320)

    def accept(self) -> None:
        """Ask for the chosen copy."""
        row = self._table.currentIndex().row()
        if row >= 0:
            super().accept()
            self.restore_requested.emit(self._copies[row])


def described(copy: Copy) -> tuple[str, str, str]:
    """Return when a copy was made in local time, why, and its size, in words."""
    size = QLocale().formattedDataSize(copy.bytes, 0, _FORMAT)
    return local_moment(copy.at), tr(_REASONS[copy.reason]), size
