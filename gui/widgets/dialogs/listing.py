"""A plain table of words for dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.translation import tr
from gui.widgets.row_table import RowTable

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def words_model(
    headers: Sequence[str], rows: Sequence[Sequence[str]], parent: QWidget
) -> QStandardItemModel:
    """Make a model of words; each cell's tool tip is left to the view's width."""
    model = QStandardItemModel(0, len(headers), parent)
    model.setHorizontalHeaderLabels(list(headers))
    for column in range(len(headers)):
        model.setHeaderData(
            column, Qt.Orientation.Horizontal, _LEFT, Qt.ItemDataRole.TextAlignmentRole
        )
    for row in rows:
        model.appendRow([_item(words) for words in row])
    return model


def _item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    if not words:
        item.setData(tr("none"), Qt.ItemDataRole.AccessibleTextRole)
    return item


def words_table(name: str, model: QStandardItemModel, wide: int, parent: QWidget) -> RowTable:
    """Make a table over a model of words; the column `wide` takes the room that is left."""
    table = RowTable(parent)
    table.setAccessibleName(name)
    table.setModel(model)
    table.resizeColumnsToContents()
    table.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table
