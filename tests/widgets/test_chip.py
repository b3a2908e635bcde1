"""A chip asks to be taken away, by click and by key, and leads elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.widgets.chip import Chip


@pytest.fixture
def chip(qtbot: QtBot) -> Chip:
    made = Chip("Q & A", "Filter: Q & A", "Take Q & A away")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_has_words_a_cross_and_a_name(chip: Chip) -> None:
    assert chip.text() == "Q && A ×", "an ampersand is no mnemonic"
    assert chip.accessibleName() == "Filter: Q & A"
    assert chip.toolTip() == "Take Q & A away"


@pytest.mark.parametrize("key", ["Delete", "Backspace", "Return", "Enter", "Space"])
def test_a_key_asks_once_for_it_to_go(qtbot: QtBot, chip: Chip, key: str) -> None:
    asked: list[bool] = []
    chip.removed.connect(lambda: asked.append(True))
    QTest.keyClick(chip, Qt.Key[f"Key_{key}"])
    assert asked == [True]


def test_a_click_asks_for_it_to_go(qtbot: QtBot, chip: Chip) -> None:
    with qtbot.waitSignal(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("key", "step"), [("Left", -1), ("Up", -1), ("Right", 1), ("Down", 1)])
def test_an_arrow_leads_to_a_neighbour(qtbot: QtBot, chip: Chip, key: str, step: int) -> None:
    with qtbot.waitSignal(chip.turned) as told:
        QTest.keyClick(chip, Qt.Key[f"Key_{key}"])
    assert told.args == [step]


def test_escape_leaves(qtbot: QtBot, chip: Chip) -> None:
    with qtbot.waitSignal(chip.left):
        QTest.keyClick(chip, Qt.Key.Key_Escape)
