"""Gestures of a person's first minutes: drag and tag, usual keys of editing, the list by mouse."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from gui.domain.annotation import Role
from gui.session.preferences import Preferences
from gui.widgets.dialogs.export import ExportDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SEED, SHIFT, Desk

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Sit = Callable[..., Desk]


def test_words_dragged_over_are_tagged_without_the_space_at_their_ends(desk: Desk) -> None:
    reader = desk.window.reader
    start, stop = desk.place("positions of the")
    last = desk.point(stop)
    first = desk.point(start - 1)
    QTest.mousePress(reader.viewport(), LEFT, PLAIN, first)
    QTest.mouseMove(reader.viewport(), (first + last) / 2)
    QTest.mouseMove(reader.viewport(), last + QPoint(1, 0))
    QTest.mouseRelease(reader.viewport(), LEFT, PLAIN, last + QPoint(1, 0))
    begin, end = reader.selection()
    assert begin <= start < stop <= end
    desk.press(KEY.Key_Q)
    quote = desk.session.quote
    assert quote is not None
    words = quote.main[0].of(reader.text())
    assert words == words.strip()
    assert words in reader.text()[begin:end]
    assert [part.role for part in quote.parts] == [Role.CONTENT]


def test_the_same_words_tagged_twice_are_one_and_a_suggestion_is_taken(desk: Desk) -> None:
    count = len(desk.rows())
    assert desk.session.document is not None
    suggested = next(a for a in desk.session.document.all() if a.label == "direct")
    for _ in range(2):
        desk.window.reader.select(suggested.main[0].start, suggested.main[0].stop)
        desk.press(KEY.Key_Q)
        assert len(desk.rows()) == count
        assert desk.session.quote is not None
        assert desk.session.quote.id == suggested.id
        assert desk.session.quote.status.value == "accepted"
    desk.command("edit.undo")
    assert not desk.window.actions_by_id["edit.undo"].isEnabled(), "the second was no act"


def test_the_text_cannot_be_changed_by_the_keys_of_editing(desk: Desk) -> None:
    reader = desk.window.reader
    text = reader.text()
    desk.press(KEY.Key_A, CTRL)
    assert reader.selection() == (0, len(text))
    for key in (KEY.Key_X, KEY.Key_V):
        desk.press(key, CTRL)
    desk.press(KEY.Key_Backspace)
    assert reader.text() == text
    assert reader.document().toPlainText() == text
    assert not desk.window.actions_by_id["edit.undo"].isEnabled()


def test_shift_delete_in_a_field_removes_no_document(desk: Desk) -> None:
    count = len(desk.titles())
    search = desk.window.documents.search
    search.setFocus()
    QTest.keyClicks(search, "words")
    search.selectAll()
    QTest.keyClick(search, KEY.Key_Delete, SHIFT)
    assert search.text() == ""
    search.ask()
    assert len(desk.titles()) == count
    assert SEED in desk.window.reader.text()


def test_a_click_in_the_list_opens_and_enter_goes_to_the_text(desk: Desk) -> None:
    view = desk.view("documents")
    index = view.model().index(4, 0)
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, view.visualRect(index).center())
    assert SEED not in desk.window.reader.text()
    assert view.currentIndex().row() == 4
    assert desk.session.document is not None
    assert desk.rows()
    QTest.keyClick(view, KEY.Key_Return)
    assert desk.window.reader.hasFocus()


def test_an_export_never_replaces_a_library(desk: Desk, detected: Path) -> None:
    before = desk.titles()
    desk.command("export.run")
    dialog = desk.dialog(ExportDialog)
    (field,) = [w for w in dialog.findChildren(QLineEdit) if w.accessibleName() == "File"]
    field.setText(str(detected))
    QTest.keyClick(dialog, KEY.Key_Return)
    desk.settle()
    assert "is a library" in desk.dialog(QMessageBox).text()
    assert detected.read_bytes().startswith(b"SQLite format 3")
    assert desk.titles() == before


def test_another_persons_change_is_not_taken_back_unseen(sit: Sit, detected: Path) -> None:
    def sits(name: str) -> Desk:
        desk = sit(detected)
        preferences = desk.window.findChild(Preferences)
        assert isinstance(preferences, Preferences)
        preferences.change(replace(preferences.value, annotator=name))
        desk.open(SEED)
        return desk

    ann = sits("Ann")
    ann.select("surrender document")
    ann.press(KEY.Key_Q)
    ann.close()
    ben = sits("Ben")
    assert not ben.window.actions_by_id["edit.undo"].isEnabled()
    ben.caret("surrender document")
    ben.press(KEY.Key_K)
    ben.close()
    ann = sits("Ann")
    rows = ann.rows()
    ann.command("edit.undo")
    assert "by Ben in the meantime" in ann.dialog(QMessageBox).text()
    assert ann.rows() == rows


def test_a_library_moved_elsewhere_with_all_that_is_in_it(
    sit: Sit, detected: Path, tmp_path: Path
) -> None:
    desk = sit(detected)
    desk.open(SEED)
    desk.select("surrender document")
    desk.press(KEY.Key_Q)
    rows = desk.rows()
    desk.close()
    assert not detected.with_name(detected.name + "-wal").exists(), "closed, it is one file"
    moved = tmp_path / "else" / "moved ü.sqlite"
    moved.parent.mkdir()
    shutil.move(detected, moved)
    again = sit(moved)
    again.open(SEED)
    assert again.rows() == rows
    again.command("edit.undo")
    assert len(again.rows()) == len(rows) - 1
