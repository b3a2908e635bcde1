"""Positions in the reader: code points, whatever the text holds."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.domain.document import canonical
from gui.domain.span import Span
from gui.widgets.reader import Reader
from tests.widgets import reader_samples as sample

TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\n\r\u2028\u2029\u00a0\ufeff\ufdd0\u0301\u200d\U0001f600\u05d0\ud800"),
    ),
    max_size=60,
)


def test_any_span_survives_the_widget(qtbot: QtBot) -> None:
    reader = Reader()
    qtbot.addWidget(reader)

    @settings(max_examples=60)
    @given(TEXTS, st.data())
    def check(raw: str, data: st.DataObject) -> None:
        text = canonical(raw).text
        reader.show_document(sample.document(text))
        start = data.draw(st.integers(0, len(text)))
        stop = data.draw(st.integers(start, len(text)))
        reader.select(start, stop)
        assert reader.text() == text
        assert reader.selection() == (start, stop)
        assert reader.caret() == stop
        assert reader.createMimeDataFromSelection().text() == text[start:stop]

    check()


def test_a_selection_can_run_backwards(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.select(9, 4)
    assert reader.selection() == (4, 9)
    assert reader.caret() == 4


def test_half_a_pair_is_selected_as_all_of_it(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "a😀b", ())
    cursor = reader.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    assert reader.selection() == (1, 2)


def test_places_beyond_the_text_are_cut(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "short", ())
    reader.select(-4, 99)
    assert reader.selection() == (0, 5)


def test_a_selection_made_by_keys_takes_whole_graphemes(qtbot: QtBot) -> None:
    family = "👨\u200d👩\u200d👧"
    reader = sample.shown(qtbot, f"{family}e\u0301x", ())
    reader.set_caret(0)
    QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selection() == (0, len(family))
    QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selection() == (0, len(family) + 2)


def test_copy_puts_the_stored_characters_on_the_clipboard(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    span = sample.place("here.\u00a0So does\u2028a broken")
    reader.select(span.start, span.stop)
    QTest.keyClick(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == span.of(sample.TEXT)


def test_the_text_cannot_be_changed(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    QTest.keyClicks(reader, "typed")
    QTest.keyClick(reader, Qt.Key.Key_Backspace)
    reader.paste()
    assert reader.toPlainText().startswith("The harbour")


def test_reveal_brings_a_far_place_into_sight(qtbot: QtBot) -> None:
    long_text = "\n\n".join(f"Paragraph {n} " + "of many words " * 30 for n in range(80))
    reader = sample.shown(qtbot, long_text, ())
    for name in ("Paragraph 79", "Paragraph 3 "):
        start = long_text.index(name)
        reader.reveal(Span(start, start + 9))
        assert reader.viewport().rect().contains(sample.point(reader, start))


def test_what_is_in_sight_stays_where_it_is(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.reveal(sample.place("ministry"))
    assert reader.verticalScrollBar().value() == 0


def test_a_far_place_can_be_shown_before_a_long_text_is_laid_out(qtbot: QtBot) -> None:
    long_text = "\n\n".join(f"Paragraph {n} " + "of many words " * 30 for n in range(400))
    for go in (Reader.set_caret, lambda reader, at: reader.reveal(Span(at, at + 9))):
        reader = sample.shown(qtbot, "short", ())
        reader.show_document(sample.document(long_text))
        start = long_text.index("Paragraph 399")
        go(reader, start)
        assert reader.viewport().rect().contains(sample.point(reader, start))
