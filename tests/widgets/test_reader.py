"""Gestures on the reader: real keys, clicks, drags and drops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QMouseEvent,
    QWheelEvent,
)
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


def click(reader: Reader, words: str) -> None:
    """Click into the first letter of words."""
    QTest.mouseClick(reader.viewport(), LEFT, NONE, sample.point(reader, sample.place(words).start))


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


@pytest.mark.parametrize(
    ("words", "ident"), [("knew", 2), ("and I left", 1), ("Tomas", 1), ("Nobody", 7)]
)
def test_clicking_a_part_chooses_the_innermost(
    qtbot: QtBot, reader: Reader, words: str, ident: int
) -> None:
    with qtbot.waitSignal(reader.annotation_clicked) as clicked:
        click(reader, words)
    assert clicked.args == [ident]


def test_clicking_plain_text_only_moves_the_caret(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.assertNotEmitted(reader.annotation_clicked):
        click(reader, "stands")
    assert abs(reader.caret() - sample.place("stands").start) <= 1


def test_double_click_takes_a_word_and_a_third_click_the_sentence(
    qtbot: QtBot, reader: Reader
) -> None:
    at = sample.point(reader, sample.place("else").start)
    QTest.mouseClick(reader.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(reader.viewport(), LEFT, NONE, at)
    assert reader.selection() == (sample.place("else").start, sample.place("else").stop)
    QTest.mouseClick(reader.viewport(), LEFT, NONE, at)
    sentence = sample.place("Nobody else spoke.")
    assert reader.selection() == (sentence.start, sentence.stop)


@pytest.mark.parametrize(
    ("begin", "end", "selected"),
    [("Nobody", "spoke", "Nobody else spoke"), ("spoke", "else", "else spoke")],
)
def test_dragging_on_from_a_double_click_goes_by_words(
    reader: Reader, begin: str, end: str, selected: str
) -> None:
    mouse(reader, QEvent.Type.MouseButtonDblClick, sample.place(begin).start + 2)
    mouse(reader, QEvent.Type.MouseMove, sample.place(end).start + 1)
    mouse(reader, QEvent.Type.MouseButtonRelease, sample.place(end).start + 1)
    start, stop = reader.selection()
    assert sample.TEXT[start:stop] == selected


def test_a_sweep_ends_with_the_next_press(reader: Reader) -> None:
    mouse(reader, QEvent.Type.MouseButtonDblClick, sample.place("Nobody").start + 2)
    mouse(reader, QEvent.Type.MouseButtonRelease, sample.place("Nobody").start + 2)
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    click(reader, "stands")
    assert reader.selection()[0] == reader.selection()[1]


def test_dragging_selects(reader: Reader) -> None:
    first, last = sample.place("Nobody").start, sample.place("spoke").start
    QTest.mousePress(reader.viewport(), LEFT, NONE, sample.point(reader, first) - QPoint(3, 0))
    QTest.mouseMove(reader.viewport(), sample.point(reader, last) - QPoint(3, 0))
    QTest.mouseRelease(reader.viewport(), LEFT, NONE, sample.point(reader, last) - QPoint(3, 0))
    assert reader.selection() == (first, last)


def test_hovering_tells_and_leaving_too(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.waitSignal(reader.annotation_pointed) as pointed:
        QTest.mouseMove(reader.viewport(), sample.point(reader, sample.place("knew").start))
    assert pointed.args == [2]
    with qtbot.waitSignal(reader.annotation_pointed) as pointed:
        QTest.mouseMove(reader.viewport(), sample.point(reader, sample.place("stands").start))
    assert pointed.args == [None]


def test_a_name_in_the_margin_can_be_clicked(qtbot: QtBot, reader: Reader) -> None:
    reader.grab()
    y = sample.point(reader, sample.place("The mayor").start).y()
    x = next(x for x in range(120, 0, -4) if reader._canvas.margin.at(QPointF(x, y)) == 1)
    reader.set_caret(0)
    with qtbot.waitSignal(reader.annotation_clicked) as clicked:
        QTest.mouseClick(reader.viewport(), LEFT, NONE, QPoint(x, y))
    assert clicked.args == [1]
    assert reader.caret() == 0


def test_the_menu_is_asked_for_with_the_caret_put_there(qtbot: QtBot, reader: Reader) -> None:
    at = sample.point(reader, sample.place("June").start)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, reader.viewport().mapToGlobal(at))
    with qtbot.waitSignal(reader.menu_requested) as asked:
        QApplication.sendEvent(reader.viewport(), event)
    assert asked.args == [reader.viewport().mapToGlobal(at)]
    assert abs(reader.caret() - sample.place("June").start) <= 1


def test_the_menu_leaves_a_selection_that_it_is_asked_for_in(qtbot: QtBot, reader: Reader) -> None:
    span = sample.place("We knew in June")
    reader.select(span.start, span.stop)
    at = sample.point(reader, sample.place("knew").start)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, reader.viewport().mapToGlobal(at))
    QApplication.sendEvent(reader.viewport(), event)
    assert reader.selection() == (span.start, span.stop)


def test_the_menu_key_asks_at_the_caret(qtbot: QtBot, reader: Reader) -> None:
    reader.set_caret(sample.place("June").start)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), reader.mapToGlobal(QPoint(0, 0))
    )
    with qtbot.waitSignal(reader.menu_requested) as asked:
        QApplication.sendEvent(reader, event)
    assert asked.args[0].y() > reader.mapToGlobal(QPoint(0, 0)).y() + 50
    assert reader.caret() == sample.place("June").start


def mouse(reader: Reader, kind: QEvent.Type, position: int) -> None:
    """Send one event of a pressed left button, as the platform does."""
    at = QPointF(sample.point(reader, position))
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    cause = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, at, reader.viewport().mapToGlobal(at), cause, held, NONE)
    QApplication.sendEvent(reader.viewport(), event)


def wheel(reader: Reader, turn: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the text."""
    at = QPointF(300, 300)
    event = QWheelEvent(
        at, reader.viewport().mapToGlobal(at), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(reader.viewport(), event)


def test_ctrl_and_wheel_ask_for_zoom_in_whole_steps(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.waitSignal(reader.zoom_requested) as asked:
        wheel(reader, 60, CTRL)
        wheel(reader, 60, CTRL)
    assert asked.args == [1]
    with qtbot.waitSignal(reader.zoom_requested) as asked:
        wheel(reader, -240, CTRL)
    assert asked.args == [-2]


def test_the_wheel_alone_scrolls(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "line of words\n" * 300, ())
    with qtbot.assertNotEmitted(reader.zoom_requested):
        wheel(reader, -240, NONE)
    assert reader.verticalScrollBar().value() > 0


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
