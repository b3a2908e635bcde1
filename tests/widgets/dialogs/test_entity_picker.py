"""Choosing an entity's type, by digit or by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.store.codebook import default_labels
from gui.widgets.dialogs.entity_picker import EntityPicker
from tests.widgets.dialogs.asking import nameless

KEY = Qt.Key


@pytest.fixture
def picker(window: QWidget, qtbot: QtBot) -> EntityPicker:
    """Return an open picker over the default codebook."""
    labels = [label for label in default_labels() if label.layer is Layer.ENTITY]
    picker = EntityPicker(labels, "GPE", window)
    picker.open()
    qtbot.waitUntil(picker.field.hasFocus)
    return picker


def values(picker: EntityPicker) -> list[str]:
    return [choice.value for choice in picker.shown()]


def test_a_digit_chooses_at_once(picker: EntityPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_2)
    assert chosen.args == ["ORG"]
    assert not picker.isVisible()


def test_a_digit_without_a_type_does_nothing(picker: EntityPicker) -> None:
    QTest.keyClick(picker.field, KEY.Key_0)
    assert picker.isVisible()
    assert picker.field.text() == ""


@pytest.mark.parametrize(
    ("typed", "first"),
    [("per", "PERSON"), ("gpe", "GPE"), ("coun", "GPE"), ("work", "WORK_OF_ART"), ("mi", "ORG")],
)
def test_typing_narrows_by_name_before_meaning(
    picker: EntityPicker, qtbot: QtBot, typed: str, first: str
) -> None:
    QTest.keyClicks(picker.field, typed)
    assert values(picker)[0] == first
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_Return)
    assert chosen.args == [first]


def test_all_types_are_offered_with_their_digits(picker: EntityPicker) -> None:
    assert len(values(picker)) == 17
    assert [choice.key for choice in picker.shown()][:10] == [*"123456789", ""]
    notes = {choice.value: choice.note for choice in picker.shown()}
    assert notes["GPE"] == "now · GPE"
    assert notes["ORG"] == "ORG"
    assert nameless(picker) == []


def test_what_fits_nothing_chooses_nothing(picker: EntityPicker) -> None:
    chosen = QSignalSpy(picker.chosen)
    QTest.keyClicks(picker.field, "zzz")
    QTest.keyClick(picker.field, KEY.Key_Return)
    assert picker.isVisible()
    assert (values(picker), chosen.count()) == ([], 0)
