"""Removed documents, and bringing them back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QVBoxLayout, QWidget

from gui.models.document_cells import UNTITLED
from gui.models.wording import local_date
from gui.store.documents import DocumentRow
from gui.translation import tr
from gui.widgets.dialogs.listing import words_model, words_table
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_CLOSE = QDialogButtonBox.StandardButton.Close


class RemovedDialog(PlainDialog):
    """Lists removed documents; `bring_back_requested` carries the ids of the chosen ones."""

    bring_back_requested = Signal(tuple)

    def __init__(self, rows: Sequence[DocumentRow], parent: QWidget | None = None) -> None:
        super().__init__(tr("Removed documents"), parent)
        self._rows = tuple(rows)
        cells = [(r.title or tr(UNTITLED), local_date(r.published), r.outlet or "") for r in rows]
        model = words_model((tr("Title"), tr("Date"), tr("Outlet")), cells, self)
        self._table = words_table(tr("Removed documents"), model, 0, self)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        buttons, self._back = self.answer_buttons(tr("&Bring back"), leave=_CLOSE)
        says = (
            tr("Choose what to bring back, with its annotations.")
            if rows
            else tr("No document is removed. Document > Remove hides one, and it comes here.")
        )
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        for widget in (self._table, self._back):
            widget.setVisible(bool(rows))
        self._table.selectionModel().selectionChanged.connect(self._check)
        self._table.row_entered.connect(lambda _: self.accept())
        self._table.doubleClicked.connect(lambda _: self.accept())
        if rows:
            self._table.selectRow(0)
            self.resize(600, 360)
        self._check()

    def accept(self) -> None:
        """Ask for the chosen ones, if there are any."""
        chosen = self._chosen()
        if chosen:
            super().accept()
            self.bring_back_requested.emit(chosen)

    def _chosen(self) -> tuple[int, ...]:
        places = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return tuple(self._rows[place].id for place in places)

    def _check(self) -> None:
        self._back.setEnabled(bool(self._chosen()))
