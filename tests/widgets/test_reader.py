"""The reader by real keys, and files dropped on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Part, Role
from gui.widgets.actions import reader_keys
from gui.widgets.reader import Reader
from tests.widgets import reader_samples as sample

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    """Return a reader with the sample and the real keys."""
    reader = sample.shown(qtbot)
    reader.set_keys(reader_keys())
    return reader


@pytest.mark.parametrize(
    ("key", "held", "command"),
    [
        (Qt.Key.Key_Q, NONE, "quote.tag"),
        (Qt.Key.Key_Q, SHIFT, "quote.content"),
        (Qt.Key.Key_3, NONE, "tag.apply_3"),
        (Qt.Key.Key_BracketLeft, NONE, "annotation.start"),
        (Qt.Key.Key_BracketRight, NONE, "annotation.end"),
        (Qt.Key.Key_Apostrophe, NONE, "select.quotation"),
        (Qt.Key.Key_Period, NONE, "annotation.next"),
        (Qt.Key.Key_Comma, NONE, "annotation.previous"),
        (Qt.Key.Key_Space, NONE, "suggestion.skip"),
        (Qt.Key.Key_Delete, NONE, "annotation.delete"),
        (Qt.Key.Key_F9, NONE, "select.quotation"),
    ],
)
def test_a_single_key_asks_for_its_command(
    qtbot: QtBot, reader: Reader, key: Qt.Key, held: Qt.KeyboardModifier, command: str
) -> None:
    with qtbot.waitSignal(reader.command_requested) as asked:
        QTest.keyClick(reader, key, held)
    assert asked.args == [command]


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_A, Qt.Key.Key_S])
def test_with_ctrl_the_keys_are_not_the_readers(qtbot: QtBot, reader: Reader, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(reader.command_requested):
        QTest.keyClick(reader, key, CTRL)


def test_ctrl_a_still_selects_all(reader: Reader) -> None:
    QTest.keyClick(reader, Qt.Key.Key_A, CTRL)
    assert reader.selection() == (0, len(sample.TEXT))


def test_arrows_move_the_caret_and_tell(qtbot: QtBot, reader: Reader) -> None:
    reader.set_caret(0)
    with qtbot.waitSignal(reader.caret_moved) as moved:
        QTest.keyClick(reader, Qt.Key.Key_Right)
    assert moved.args == [1]
    QTest.keyClick(reader, Qt.Key.Key_Right, CTRL)
    assert reader.caret() == 4
    QTest.keyClick(reader, Qt.Key.Key_End)
    assert reader.caret() > 20


def test_shift_and_arrows_select(qtbot: QtBot, reader: Reader) -> None:
    reader.set_caret(4)
    with qtbot.waitSignal(reader.selection_changed) as changed:
        QTest.keyClick(reader, Qt.Key.Key_Right, CTRL | SHIFT)
    assert changed.args == [4, 12]


def test_the_arrow_counts_code_points(reader: Reader) -> None:
    ship = sample.place("🚢").start
    reader.set_caret(ship)
    QTest.keyClick(reader, Qt.Key.Key_Right)
    assert reader.caret() == ship + 1


def test_escape_clears_the_selection_and_then_belongs_to_the_window(reader: Reader) -> None:
    reader.select(3, 8)
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert reader.selection() == (8, 8)


def drop(reader: Reader, data: QMimeData) -> bool:
    """Drop something on the text; tell whether it was welcome."""
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(300, 300), action, data, LEFT, NONE)
    QApplication.sendEvent(reader.viewport(), entering)
    dropping = QDropEvent(QPointF(300, 300), action, data, LEFT, NONE)
    QApplication.sendEvent(reader.viewport(), dropping)
    return entering.isAccepted()


def test_dropped_files_are_told_and_not_inserted(
    qtbot: QtBot, reader: Reader, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    with qtbot.waitSignal(reader.files_dropped) as dropped:
        assert drop(reader, data)
    assert dropped.args == [[tmp_path / "a.txt"]]
    assert "a.txt" not in reader.toPlainText()


def test_dropped_text_is_refused(qtbot: QtBot, reader: Reader) -> None:
    data = QMimeData()
    data.setText("words")
    with qtbot.assertNotEmitted(reader.files_dropped):
        assert not drop(reader, data)
    assert "words" not in reader.toPlainText()


@pytest.mark.parametrize(
    ("key", "held", "direction", "unit"),
    [
        (Qt.Key.Key_Right, NONE, 1, "word"),
        (Qt.Key.Key_Left, NONE, -1, "word"),
        (Qt.Key.Key_Left, CTRL, -1, "character"),
        (Qt.Key.Key_Right, SHIFT, 1, "sentence"),
        (Qt.Key.Key_Down, NONE, 1, "quotation"),
        (Qt.Key.Key_Up, NONE, -1, "quotation"),
        (Qt.Key.Key_Home, NONE, -1, "paragraph"),
        (Qt.Key.Key_End, NONE, 1, "paragraph"),
    ],
)
def test_arrows_move_a_boundary_in_its_mode(
    qtbot: QtBot,
    reader: Reader,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    direction: int,
    unit: str,
) -> None:
    reader.set_boundary(Part(Role.CONTENT, sample.place("knew")))
    before = reader.caret()
    with qtbot.waitSignal(reader.boundary_nudged) as nudged:
        QTest.keyClick(reader, key, held)
    assert nudged.args == [direction, unit]
    assert reader.caret() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_escape_and_enter_leave_the_boundary(qtbot: QtBot, reader: Reader, key: Qt.Key) -> None:
    reader.set_boundary(Part(Role.CONTENT, sample.place("knew")))
    reader.select(2, 5)
    with qtbot.waitSignal(reader.boundary_left):
        QTest.keyClick(reader, key)
    assert reader.selection() == (2, 5)


def test_after_the_boundary_arrows_are_arrows_again(qtbot: QtBot, reader: Reader) -> None:
    reader.set_boundary(Part(Role.CONTENT, sample.place("knew")))
    reader.set_boundary(None)
    reader.set_caret(0)
    with qtbot.assertNotEmitted(reader.boundary_nudged):
        QTest.keyClick(reader, Qt.Key.Key_Right)
    assert reader.caret() == 1


def test_at_the_start_of_the_text_its_title_is_in_sight(reader: Reader) -> None:
    reader.resize(500, 160)
    bar = reader.verticalScrollBar()
    QTest.keyClick(reader, Qt.Key.Key_End, CTRL)
    assert bar.value() > 0
    QTest.keyClick(reader, Qt.Key.Key_Home, CTRL)
    assert (reader.caret(), bar.value()) == (0, 0)
