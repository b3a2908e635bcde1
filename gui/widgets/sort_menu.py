"""Choosing the order of the list of documents, also where its columns are hidden."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolButton, QWidget

from gui.store.documents import DocumentQuery, Order
from gui.translation import mark, tr
from gui.widgets.lasting_menu import LastingMenu
from gui.widgets.menu_button import MenuButton

_TITLES = {
    Order.IMPORTED: mark("Order of &import"),
    Order.TITLE: mark("&Title"),
    Order.PUBLISHED: mark("&Date"),
    Order.OUTLET: mark("&Outlet"),
    Order.QUOTES: mark("&Quotes"),
    Order.SUGGESTIONS: mark("To d&ecide"),
    Order.STATE: mark("&State"),
}


class SortButton(MenuButton):
    """A button with the orders; `chosen` carries the order and whether it runs backwards."""

    chosen = Signal(Order, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Sort"))
        self.setAccessibleName(tr("Sort documents"))
        self.setToolTip(tr("Sort documents"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = LastingMenu(self)
        group = QActionGroup(menu)
        self._orders = {order: menu.addAction(tr(title)) for order, title in _TITLES.items()}
        for action in self._orders.values():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(self._choose)
        menu.addSeparator()
        self._descending: QAction = menu.addAction(tr("&Reversed"))
        self._descending.setCheckable(True)
        self._descending.triggered.connect(self._choose)
        self.setMenu(menu)

    def show_query(self, query: DocumentQuery) -> None:
        """Show the order in force."""
        self._orders[query.order].setChecked(True)
        self._descending.setChecked(query.descending)

    def _choose(self) -> None:
        chosen = next(order for order, action in self._orders.items() if action.isChecked())
        self.chosen.emit(chosen, self._descending.isChecked())
