"""A search field that asks once the typing pauses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from gui.widgets.search_field import SearchField

KEY = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    """Return a shown field."""
    field = SearchField("Search all documents", short="Search")
    qtbot.addWidget(field)
    field.show()
    return field


def test_it_asks_once_after_a_pause(field: SearchField, qtbot: QtBot) -> None:
    asked = QSignalSpy(field.searched)
    QTest.keyClicks(field, "peace")
    assert asked.count() == 0
    qtbot.waitUntil(lambda: asked.count() > 0)
    assert [asked.at(i) for i in range(asked.count())] == [["peace"]]


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Down])
def test_enter_or_down_asks_at_once_and_leaves(field: SearchField, key: Qt.Key) -> None:
    asked, left = QSignalSpy(field.searched), QSignalSpy(field.left)
    QTest.keyClicks(field, " peace ")
    QTest.keyClick(field, key)
    assert asked.at(0) == ["peace"]
    assert left.count() == 1
    field.ask()
    assert asked.count() == 1


def test_escape_empties_first_and_leaves_then(field: SearchField) -> None:
    asked, left = QSignalSpy(field.searched), QSignalSpy(field.left)
    QTest.keyClicks(field, "peace")
    field.ask()
    QTest.keyClick(field, KEY.Key_Escape)
    assert field.text() == ""
    assert asked.at(1) == [""]
    assert left.count() == 0
    QTest.keyClick(field, KEY.Key_Escape)
    assert left.count() == 1


def test_emptied_silently_it_asks_nothing(field: SearchField) -> None:
    QTest.keyClicks(field, "peace")
    field.ask()
    asked = QSignalSpy(field.searched)
    field.clear_silently()
    field.ask()
    assert (asked.count(), field.text()) == (0, "")


def test_it_has_a_name(field: SearchField) -> None:
    assert field.accessibleName() == field.placeholderText() == "Search all documents"
