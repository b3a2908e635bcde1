"""Choosing the order of the list."""

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gui.store.documents import DocumentQuery, Order
from gui.widgets.sort_menu import SortButton


@pytest.fixture
def button(qtbot: QtBot) -> SortButton:
    """Return a button that shows the order of import."""
    button = SortButton()
    qtbot.addWidget(button)
    button.show_query(DocumentQuery())
    return button


def entry(button: SortButton, text: str) -> int:
    texts = [action.text().replace("&", "") for action in button.menu().actions()]
    return texts.index(text)


def trigger(button: SortButton, text: str) -> None:
    button.menu().actions()[entry(button, text)].trigger()


def checked(button: SortButton) -> list[str]:
    actions = button.menu().actions()
    return [action.text().replace("&", "") for action in actions if action.isChecked()]


def test_an_order_and_its_way_are_chosen(button: SortButton) -> None:
    chosen = QSignalSpy(button.chosen)
    trigger(button, "Date")
    trigger(button, "Reversed")
    trigger(button, "Quotes")
    assert [chosen.at(i) for i in range(chosen.count())] == [
        [Order.PUBLISHED, False],
        [Order.PUBLISHED, True],
        [Order.QUOTES, True],
    ]


@pytest.mark.parametrize("order", list(Order))
def test_the_order_in_force_is_ticked(button: SortButton, order: Order) -> None:
    chosen = QSignalSpy(button.chosen)
    button.show_query(DocumentQuery(order=order, descending=True))
    assert len(checked(button)) == 2
    assert "Reversed" in checked(button)
    assert chosen.count() == 0
