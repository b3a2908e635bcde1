"""Entries for types of entities in a menu."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.widgets.type_entries import TypeEntries

LABELS = (
    Label(Layer.ENTITY, "PERSON", "person", "1"),
    Label(Layer.TAG, "Key claim", "tag1", "1"),
    Label(Layer.ENTITY, "CARDINAL", "other"),
    Label(Layer.ENTITY, "SHIP & CREW", "other"),
)


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    """Return a menu that has an entry of its own."""
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("All")
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text() or "-" for action in menu.actions()]


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_types_stand_above_what_the_menu_had(menu: QMenu) -> None:
    made = TypeEntries(menu)
    made.set_labels(LABELS)
    assert entries(menu) == ["Person", "Number", "SHIP && CREW", "-", "All"]
    made.set_labels(LABELS[:1])
    assert entries(menu) == ["Person", "-", "All"]


def test_an_entry_asks_and_what_is_hidden_is_not_checked(menu: QMenu) -> None:
    made = TypeEntries(menu)
    made.show_hidden(frozenset({"CARDINAL"}))
    made.set_labels(LABELS)
    assert checked(menu) == ["Person", "SHIP && CREW"]
    switched = QSignalSpy(made.switched)
    menu.actions()[1].trigger()
    assert switched.at(0) == ["CARDINAL"]
    made.show_hidden(frozenset({"PERSON", "CARDINAL"}))
    assert checked(menu) == ["SHIP && CREW"]
