"""Undo and redo by name, copying, finding words, at the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from gui.domain.span import Span
from gui.widgets.handlers.edit import find_all
from tests.end_to_end.conftest import CTRL, SEED, SHIFT, Desk

KEY = Qt.Key


def undo_words(desk: Desk) -> tuple[str, str]:
    actions = desk.window.actions_by_id
    return actions["edit.undo"].text(), actions["edit.redo"].text()


def test_the_menu_names_what_undo_and_redo_would_do(desk: Desk) -> None:
    actions = desk.window.actions_by_id
    assert undo_words(desk) == ("&Undo", "&Redo")
    assert not actions["edit.undo"].isEnabled()
    desk.select("surrender document")
    desk.press(KEY.Key_Q)
    desk.press(KEY.Key_K)
    assert undo_words(desk) == ("&Undo the kind of quote", "&Redo")
    desk.press(KEY.Key_Z, CTRL)
    assert undo_words(desk) == ("&Undo tagging a quote", "&Redo the kind of quote")
    desk.press(KEY.Key_Y, CTRL)
    assert undo_words(desk) == ("&Undo the kind of quote", "&Redo")
    desk.press(KEY.Key_Z, CTRL)
    desk.press(KEY.Key_Z, CTRL)
    desk.press(KEY.Key_Z, CTRL | SHIFT)
    assert undo_words(desk) == ("&Undo tagging a quote", "&Redo the kind of quote")
    desk.press(KEY.Key_1)
    assert undo_words(desk) == ("&Undo the tag", "&Redo"), "a new act drops what was undone"


def test_undo_goes_to_the_place_in_the_other_document(desk: Desk) -> None:
    desk.select("Tovuz district")
    desk.press(KEY.Key_2)
    place = desk.place("Tovuz district")[0]
    desk.command("document.next")
    desk.command("edit.undo")
    assert SEED in desk.window.reader.text()
    desk.command("document.next")
    desk.command("edit.redo")
    assert SEED in desk.window.reader.text()
    assert desk.window.reader.caret() == place
    assert desk.session.current is not None
    assert desk.session.current.label == "Check this"


def test_an_undo_in_a_field_is_the_fields_own(desk: Desk) -> None:
    desk.select("Tovuz district")
    desk.press(KEY.Key_2)
    rows = desk.rows()
    search = desk.window.documents.search
    search.setFocus()
    QTest.keyClicks(search, "xyzzy")
    QTest.keyClick(search, KEY.Key_Z, CTRL)
    assert search.text() == ""
    assert desk.rows() == rows
    QTest.keyClick(search, KEY.Key_Z, CTRL)
    assert desk.rows() == rows


def test_the_selection_is_copied_as_it_is_stored(desk: Desk) -> None:
    QApplication.clipboard().setText("before")
    desk.press(KEY.Key_C, CTRL)
    desk.command("edit.copy")
    assert QApplication.clipboard().text() == "before"
    words = "told Trend on Nov. 11.\n\nMinister for Europe"
    desk.select(words)
    desk.press(KEY.Key_C, CTRL)
    assert QApplication.clipboard().text() == words
    QApplication.clipboard().clear()
    desk.from_context("reader", "edit.copy")
    assert QApplication.clipboard().text() == words


def field(desk: Desk) -> QLineEdit:
    found = desk.window.find_bar.findChild(QLineEdit, "find")
    assert isinstance(found, QLineEdit)
    return found


def test_finding_words_forth_and_back(desk: Desk) -> None:
    reader = desk.window.reader
    text = reader.text()
    hits = [(h.start, h.stop) for h in find_all(text, "armed forces")]
    assert len(hits) > 3
    desk.press(KEY.Key_F, CTRL)
    assert field(desk).hasFocus()
    QTest.keyClicks(field(desk), "armed forces")
    QTest.keyClick(field(desk), KEY.Key_Return)
    assert reader.selection() == hits[1], "typing shows the first, Enter goes on"
    QTest.keyClick(field(desk), KEY.Key_F3, SHIFT)
    assert reader.selection() == hits[0]
    QTest.keyClick(field(desk), KEY.Key_Return, SHIFT)
    assert reader.selection() == hits[-1], "it goes round"
    QTest.keyClick(field(desk), KEY.Key_Escape)
    assert not desk.window.find_bar.isVisible()
    assert reader.hasFocus()
    assert reader.selection() == hits[-1]


def test_the_keys_go_on_from_the_caret_with_the_bar_closed(desk: Desk) -> None:
    reader = desk.window.reader
    hits = [(h.start, h.stop) for h in find_all(reader.text(), "armed forces")]
    desk.command("find.document")
    QTest.keyClicks(field(desk), "armed forces")
    QTest.keyClick(field(desk), KEY.Key_Escape)
    reader.set_caret(hits[1][0] - 1)
    desk.press(KEY.Key_F3)
    assert reader.selection() == hits[1]
    QTest.keyClick(field(desk), KEY.Key_Escape)
    desk.press(KEY.Key_F3)
    assert reader.selection() == hits[2]
    QTest.keyClick(field(desk), KEY.Key_Escape)
    desk.press(KEY.Key_F3, SHIFT)
    assert reader.selection() == hits[1]


def test_esc_closes_the_bar_from_the_text_too(desk: Desk) -> None:
    desk.select("Tovuz")
    desk.press(KEY.Key_F, CTRL)
    assert field(desk).text() == "Tovuz", "the selection is looked for"
    desk.window.reader.setFocus()
    desk.press(KEY.Key_Escape)
    assert desk.window.find_bar.isVisible(), "first the selection"
    desk.press(KEY.Key_Escape)
    assert not desk.window.find_bar.isVisible()


def test_another_document_is_searched_for_the_same_words(desk: Desk) -> None:
    desk.command("find.document")
    QTest.keyClicks(field(desk), "zzzz")
    desk.command("document.next")
    desk.command("find.next")
    assert desk.window.reader.selection()[0] == desk.window.reader.selection()[1]
    field(desk).setText("the")
    assert find_all(desk.window.reader.text(), "the")
    QTest.keyClick(field(desk), KEY.Key_Return)
    start, stop = desk.window.reader.selection()
    assert desk.window.reader.text()[start:stop].lower() == "the"


def test_places_of_words() -> None:
    text = "One  two\none.two ONE two 🏮one two"
    assert find_all(text, "one two") == [Span(0, 8), Span(17, 24), Span(26, 33)]
    assert find_all(text, "ONE two", match_case=True) == [Span(17, 24)]
    assert find_all(text, ".") == [Span(12, 13)]
    assert find_all(text, "  ") == []
