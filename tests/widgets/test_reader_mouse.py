"""The reader by mouse: clicks, drags, hovering, the wheel and the menu."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.actions import reader_keys
from gui.widgets.reader import Reader
from tests.widgets import reader_samples as sample

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


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
    later = QApplication.doubleClickInterval() + 1
    mouse(reader, QEvent.Type.MouseButtonPress, sample.place("stands").start, later)
    mouse(reader, QEvent.Type.MouseButtonRelease, sample.place("stands").start, later)
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


def mouse(reader: Reader, kind: QEvent.Type, position: int, moment: int = 0) -> None:
    """Send one event of a pressed left button, as the platform does; `moment` in milliseconds."""
    at = QPointF(sample.point(reader, position))
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    cause = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, at, reader.viewport().mapToGlobal(at), cause, held, NONE)
    event.setTimestamp(moment)
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
