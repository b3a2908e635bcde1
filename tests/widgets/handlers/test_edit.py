"""Undo and redo by name, and copying, at the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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
