"""Removed documents, and bringing them back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.models.documents import UNTITLED
from gui.models.wording import local_date
from gui.store.documents import DocumentRow
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_HEADERS = ("Title", "Date", "Outlet")


class RemovedDialog(PlainDialog):
    """Lists removed documents; `bring_back_requested` carries the ids of the chosen ones."""

    bring_back_requested = Signal(tuple)

    def __init__(self, rows: Sequence[DocumentRow], parent: QWidget | None = None) -> None:
        super().__init__("Removed documents", parent)
        self._rows = tuple(rows)
        self._table = self._listing()
        buttons = self.close_button()
        self._back = buttons.addButton("&Bring back", QDialogButtonBox.ButtonRole.ActionRole)
        self._back.setDefault(True)
        self._back.clicked.connect(self._bring_back)
        says = (
            "Choose what to bring back, with its annotations."
            if rows
            else "No document is removed. Document > Remove hides one, and it comes here."
        )
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        self._table.setVisible(bool(rows))
        self._table.itemSelectionChanged.connect(self._check)
        self._table.itemDoubleClicked.connect(lambda _: self._bring_back())
        if rows:
            self._table.selectRow(0)
        self._check()
        self.resize(560, 320 if rows else 0)

    def _listing(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(_HEADERS))
        table.setAccessibleName("Removed documents")
        table.setHorizontalHeaderLabels(list(_HEADERS))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, row in enumerate(self._rows):
            cells = (row.title or UNTITLED, local_date(row.published), row.outlet or "")
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                table.setItem(place, column, item)
        return table

    def _chosen(self) -> tuple[int, ...]:
        places = sorted({index.row() for index in self._table.selectedIndexes()})
        return tuple(self._rows[place].id for place in places)

    def _check(self) -> None:
        self._back.setEnabled(bool(self._chosen()))

    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.accept()
            self.bring_back_requested.emit(chosen)
