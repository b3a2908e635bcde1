"""The filter of the table of annotations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.visibility import Visibility
from gui.widgets.filter_row import FilterRow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def row(qtbot: QtBot) -> FilterRow:
    """Return a shown filter."""
    row = FilterRow()
    qtbot.addWidget(row)
    row.show()
    return row


def button(row: FilterRow, name: str) -> QToolButton:
    found = row.findChild(QToolButton, f"filter_{name}")
    assert isinstance(found, QToolButton)
    return found


def switch(row: FilterRow, name: str, entry: str) -> None:
    (action,) = [a for a in button(row, name).menu().actions() if a.text() == entry]
    action.trigger()


def test_a_layer_is_asked_for_by_click_and_by_key(row: FilterRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.layer_switched) as told:
        QTest.mouseClick(button(row, "quote"), LEFT)
    assert told.args == [Layer.QUOTE]
    assert button(row, "quote").isChecked(), "until the answer comes"
    row.show_visibility(Visibility(layers=frozenset({Layer.QUOTE})))
    assert not button(row, "quote").isChecked()
    with qtbot.waitSignal(row.layer_switched):
        QTest.keyClick(button(row, "quote"), Qt.Key.Key_Space)
    assert row.value() == AnnotationFilter()


def test_statuses_are_chosen_in_a_menu_and_named(row: FilterRow) -> None:
    assert button(row, "status").text() == "All but rejected"
    switch(row, "status", "Rejected")
    assert row.value().statuses == frozenset(Status)
    assert button(row, "status").text() == "Any status"
    switch(row, "status", "Accepted")
    assert button(row, "status").text() == "Suggested or rejected"
    switch(row, "status", "Suggested")
    switch(row, "status", "Rejected")
    assert button(row, "status").text() == "No status"


def test_hidden_types_are_counted_and_offered_in_a_menu(row: FilterRow) -> None:
    assert button(row, "entity").menu() is None
    menu = QMenu(row)
    row.set_type_menu(menu)
    assert button(row, "entity").menu() is menu
    row.show_visibility(Visibility(types=frozenset({"CARDINAL"})))
    assert button(row, "entity").text() == "Entities −1"
    row.show_visibility(Visibility())
    assert button(row, "entity").text() == "Entities"


def test_words_are_filtered_after_a_pause(row: FilterRow, qtbot: QtBot) -> None:
    field = row.findChild(QLineEdit, "filter_words")
    assert isinstance(field, QLineEdit)
    with qtbot.waitSignal(row.changed) as told:
        QTest.keyClicks(field, "sea calm")
    assert told.args == [AnnotationFilter(words="sea calm")]
    with qtbot.waitSignal(row.left):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_reset_shows_everything_again(row: FilterRow) -> None:
    switch(row, "status", "Rejected")
    told = QSignalSpy(row.changed)
    row.reset()
    row.reset()
    assert row.value() == AnnotationFilter()
    assert told.count() == 1


def test_a_filter_can_be_taken_over(row: FilterRow) -> None:
    told = QSignalSpy(row.changed)
    wanted = AnnotationFilter(frozenset({Status.ACCEPTED}), "sea")
    row.set_value(wanted)
    assert row.value() == wanted
    assert button(row, "status").text() == "Accepted"
    assert told.count() == 0


def test_each_part_has_a_name(row: FilterRow) -> None:
    for found in row.findChildren(QToolButton):
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert found.accessibleName() or found.text()
