"""Saying who speaks, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.dialogs.actor_picker import ActorPicker
from tests.widgets.dialogs.asking import nameless

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
KNOWN = [("Mara Lind", 4), ("Mark Rohe", 1), ("Port Ellen", 0)]


def source(typed: str) -> list[tuple[str, int]]:
    return [(name, quotes) for name, quotes in KNOWN if typed.casefold() in name.casefold()]


@pytest.fixture
def picker(window: QWidget, qtbot: QtBot) -> ActorPicker:
    """Return an open picker with one proposed name."""
    picker = ActorPicker(source, ["Mark  Rohe"], window)
    picker.open()
    qtbot.waitUntil(picker.field.hasFocus)
    return picker


def lines(picker: ActorPicker) -> list[tuple[str, str]]:
    return [(choice.words, choice.note) for choice in picker.shown()]


def test_the_proposed_name_stands_first_and_enter_takes_it(
    picker: ActorPicker, qtbot: QtBot
) -> None:
    assert lines(picker) == [
        ("Mark Rohe", "proposed"),
        ("Mara Lind", "4 quotes"),
        ("Port Ellen", "0 quotes"),
    ]
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_Return)
    assert chosen.args == ["Mark Rohe", False]
    assert not picker.isVisible()


def test_typing_narrows_and_offers_a_new_name(picker: ActorPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker.field, "mar")
    assert lines(picker) == [
        ("Mara Lind", "4 quotes"),
        ("Mark Rohe", "1 quote"),
        ("New: mar", "new name"),
    ]
    QTest.keyClick(picker.field, KEY.Key_Down)
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_Return)
    assert chosen.args == ["Mark Rohe", False]


def test_a_new_name_is_taken_as_it_was_typed(picker: ActorPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker.field, " Ola   Berg ")
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(picker.field, KEY.Key_Return, CTRL)
    assert chosen.args == ["Ola Berg", True]


def test_a_known_name_is_not_offered_as_new(picker: ActorPicker) -> None:
    QTest.keyClicks(picker.field, "mara  LIND")
    assert lines(picker) == [("New: mara  LIND", "new name")]
    picker.field.setText("mara lind")
    assert lines(picker) == [("Mara Lind", "4 quotes")]


def test_the_arrows_stop_at_the_ends(picker: ActorPicker) -> None:
    rows = []
    for key in (KEY.Key_Up, KEY.Key_PageDown, KEY.Key_Down, KEY.Key_PageUp):
        QTest.keyClick(picker.field, key)
        rows.append(picker.list.currentRow())
    assert rows == [0, 2, 2, 0]


def test_a_click_chooses(picker: ActorPicker, qtbot: QtBot) -> None:
    where = picker.list.visualItemRect(picker.list.item(2)).center()
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.mouseClick(
            picker.list.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            where,
        )
    assert chosen.args == ["Port Ellen", False]


def test_escape_chooses_nothing(picker: ActorPicker) -> None:
    chosen = QSignalSpy(picker.chosen)
    QTest.keyClick(picker.field, KEY.Key_Escape)
    assert not picker.isVisible()
    assert chosen.count() == 0


def test_it_goes_when_another_window_is_used(
    picker: ActorPicker, window: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(picker.destroyed):
        window.activateWindow()


def test_an_empty_library_has_nothing_to_choose(window: QWidget) -> None:
    picker = ActorPicker(lambda _: [], parent=window)
    picker.open()
    chosen = QSignalSpy(picker.chosen)
    QTest.keyClick(picker.field, KEY.Key_Return)
    assert picker.isVisible()
    assert chosen.count() == 0


def test_it_has_names_for_a_screen_reader(picker: ActorPicker) -> None:
    assert nameless(picker) == []
    spoken = picker.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mara Lind, 4 quotes"


def test_a_further_speaker_is_named_only_where_there_can_be_several(window: QWidget) -> None:
    words = "further speaker"
    for several in (True, False):
        picker = ActorPicker(source, parent=window, several=several)
        said = [label.text() for label in picker.findChildren(QLabel)]
        assert any(words in text for text in said) is several
