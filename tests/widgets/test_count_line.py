"""The line under the table of annotations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.domain.visibility import Hidden
from gui.widgets.count_line import CountLine


@pytest.fixture
def line(qtbot: QtBot) -> CountLine:
    """Return a shown line of 12 annotations."""
    line = CountLine()
    qtbot.addWidget(line)
    line.show_rows(12, 12)
    line.resize(300, 50)
    line.show()
    qtbot.waitExposed(line)
    return line


def words(line: CountLine) -> list[str]:
    shown = (label.text() for label in line.findChildren(QLabel) if label.isVisible())
    return [text for text in shown if text]


def weak(line: CountLine) -> QToolButton:
    found = line.findChild(QToolButton, "hidden_weak")
    assert isinstance(found, QToolButton)
    return found


def test_it_counts_what_is_listed(line: CountLine) -> None:
    assert words(line) == ["12 annotations"]
    line.show_rows(1, 12)
    assert words(line) == ["1 of 12 listed, 11 filtered out"]
    line.show_rows(0, 0)
    assert words(line) == []


def test_weak_suggestions_are_counted_and_shown_by_click_or_key(
    line: CountLine, qtbot: QtBot
) -> None:
    assert not weak(line).isVisible()
    line.show_hidden(Hidden(weak=1))
    assert weak(line).text() == "1 weaker suggestion hidden"
    line.show_hidden(Hidden(weak=12))
    assert weak(line).text() == "12 weaker suggestions hidden"
    with qtbot.waitSignal(line.weak_requested):
        QTest.mouseClick(weak(line), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(line.weak_requested):
        QTest.keyClick(weak(line), Qt.Key.Key_Space)
    assert line.tab_stops() == (weak(line),)


def test_hidden_types_and_layers_are_named_beside(line: CountLine) -> None:
    line.show_hidden(Hidden(types=30, layers=4))
    assert words(line) == ["12 annotations", "34 of hidden types"]
    assert not weak(line).isVisible()
    assert line.hidden.total == 34
