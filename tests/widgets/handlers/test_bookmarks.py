"""Bookmarks and the note on a document, by keys and mouse at the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from gui.models.documents import ROW_ROLE
from gui.widgets.announcer import Announcer
from gui.widgets.dialogs.bookmarks import BookmarksDialog
from gui.widgets.dialogs.memo import MemoDialog
from gui.widgets.elided_label import ElidedLabel
from tests.end_to_end.conftest import CTRL, SEED, SHIFT, Desk

KEY = Qt.Key
OTHER = "quarry"


def mark_at(desk: Desk, words: str) -> int:
    desk.caret(words)
    desk.press(KEY.Key_B)
    return desk.window.reader.caret()


def marks(desk: Desk) -> list[int]:
    return [b.position for b in desk.session.library.bookmarks.all()]


def write(desk: Desk, words: str) -> None:
    dialog = desk.dialog(MemoDialog)
    field = dialog.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    desk.activate()


@pytest.fixture
def tick(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a person whose acts are a second apart: acts of one millisecond have no order."""
    clock = iter(range(1000))
    monkeypatch.setattr(desk.session, "now", lambda: f"2026-01-01T00:{next(clock):06}Z")
    return desk


def test_one_key_sets_and_takes_away_and_undo_brings_back(desk: Desk) -> None:
    place = mark_at(desk, "Tovuz")
    assert marks(desk) == [place]
    assert "Shift+B" in desk.notice()
    desk.press(KEY.Key_B)
    assert marks(desk) == []
    assert desk.notice() == "Bookmark taken away."
    desk.press(KEY.Key_Z, CTRL)
    assert marks(desk) == [place]
    assert desk.window.actions_by_id["edit.undo"].text() == "&Undo setting a bookmark"
    desk.press(KEY.Key_Z, CTRL)
    assert marks(desk) == []
    desk.press(KEY.Key_Y, CTRL)
    assert marks(desk) == [place]


def test_undo_and_redo_bring_the_place_into_view(desk: Desk) -> None:
    reader = desk.window.reader
    place = mark_at(desk, "Tovuz")
    desk.open(OTHER)
    other = mark_at(desk, OTHER)
    reader.set_caret(0)
    for key, words, position in (
        (KEY.Key_Z, OTHER, other),
        (KEY.Key_Z, SEED, place),
        (KEY.Key_Y, SEED, place),
        (KEY.Key_Y, OTHER, other),
    ):
        desk.press(key, CTRL)
        desk.settle()
        assert words in reader.text()
        assert reader.caret() == position
        assert reader.viewport().rect().contains(reader.cursorRect())
        reader.set_caret(len(reader.text()))
    assert sorted(marks(desk)) == sorted((other, place))


def test_the_bookmark_at_the_caret_is_in_the_status_line_and_told_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def shown() -> list[str]:
        return [label.text() for label in desk.window.status.findChildren(ElidedLabel)]

    def note(_announcer: Announcer, words: str, *, at_once: bool = False) -> None:
        told.append(words)

    monkeypatch.setattr(Announcer, "say", note)
    place = mark_at(desk, "Tovuz")
    desk.settle()
    assert not any(words.startswith("Bookmark.") for words in told), "the notice said so"
    assert any(words.startswith("Bookmark · ") for words in shown())
    desk.command("bookmark.note")
    write(desk, "who fired first?")
    desk.press(KEY.Key_Right)
    desk.settle()
    assert not any("Bookmark" in words for words in shown())
    told.clear()
    desk.press(KEY.Key_Left)
    desk.settle()
    assert desk.window.reader.caret() == place
    assert [words.split(".")[0] for words in told] == ["Bookmark: who fired first?"]
    assert any(words.startswith("Bookmark: who fired first? · ") for words in shown())


def test_shift_b_goes_from_the_newest_to_the_oldest_and_round(tick: Desk) -> None:
    desk, reader = tick, tick.window.reader
    first, second = mark_at(desk, "Tovuz"), mark_at(desk, "hostilities")
    desk.open(OTHER)
    third = mark_at(desk, OTHER)
    reader.set_caret(0)
    seen = []
    for _ in range(4):
        desk.press(KEY.Key_B, SHIFT)
        seen.append((SEED in reader.text(), reader.caret()))
    assert seen == [(False, third), (True, second), (True, first), (False, third)]
    assert desk.notice() == "Bookmark 1 of 3."
    desk.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.caret() == first, "going to a bookmark is a jump"


def test_the_only_bookmark_leads_nowhere_else(desk: Desk) -> None:
    mark_at(desk, "Tovuz")
    desk.press(KEY.Key_B, SHIFT)
    assert desk.notice() == "This is the only bookmark."


def test_the_list_narrows_goes_removes_and_notes(tick: Desk) -> None:
    desk, reader = tick, tick.window.reader
    first = mark_at(desk, "Tovuz")
    second = mark_at(desk, "hostilities")
    desk.open(OTHER)
    third = mark_at(desk, OTHER)
    desk.press(KEY.Key_B, CTRL)
    dialog = desk.dialog(BookmarksDialog)
    assert sorted(c.place.bookmark.position for c in dialog.shown()) == sorted(  # type: ignore[attr-defined]
        (first, second, third)
    )
    QTest.keyClicks(dialog.field, "TOVUZ")
    (only,) = dialog.shown()
    assert "T|ovuz" in only.around  # type: ignore[attr-defined]
    QTest.keyClick(dialog.field, KEY.Key_F2)
    write(desk, "who fired first?")
    assert reader.caret() == third, "a note moves nothing"
    desk.press(KEY.Key_B, CTRL)
    dialog = desk.dialog(BookmarksDialog)
    QTest.keyClicks(dialog.field, "fired")
    assert [c.note for c in dialog.shown()] == ["who fired first?"]
    QTest.keyClick(dialog.field, KEY.Key_Return)
    assert (SEED in reader.text(), reader.caret()) == (True, first)
    assert reader.hasFocus() or desk.window.focusWidget() is reader
    desk.activate()
    desk.press(KEY.Key_B, CTRL)
    dialog = desk.dialog(BookmarksDialog)
    QTest.keyClick(dialog.field, KEY.Key_Delete)
    assert len(dialog.shown()) == 2
    QTest.keyClicks(dialog.field, "xyzzy")
    assert [c.words for c in dialog.shown()] == ["No bookmark has these words."]
    for key in (KEY.Key_Return, KEY.Key_Delete, KEY.Key_F2):
        QTest.keyClick(dialog.field, key)
    assert dialog.isVisible()
    QTest.keyClick(dialog.field, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert len(marks(desk)) == 2
    desk.activate()
    for _ in range(2):
        desk.press(KEY.Key_Z, CTRL)
    found = {b.position: b.note for b in desk.session.library.bookmarks.all()}
    assert found == {first: None, second: None, third: None}


def test_delete_in_the_field_deletes_letters_first(desk: Desk) -> None:
    mark_at(desk, "Tovuz")
    desk.press(KEY.Key_B, CTRL)
    dialog = desk.dialog(BookmarksDialog)
    QTest.keyClicks(dialog.field, "to")
    QTest.keyClick(dialog.field, KEY.Key_Home)
    QTest.keyClick(dialog.field, KEY.Key_Delete)
    assert dialog.field.text() == "o"
    assert len(marks(desk)) == 1


def test_a_note_is_written_where_the_caret_is_on_a_bookmark(desk: Desk) -> None:
    desk.window.actions_by_id.trigger("bookmark.note")
    assert desk.notice() == "Put the caret on a bookmark first."
    mark_at(desk, "Tovuz")
    desk.from_menu("bookmark.note")
    write(desk, "look it up")
    desk.window.reader.set_caret(0)
    desk.press(KEY.Key_B, SHIFT)
    assert desk.notice().endswith("look it up")


def ribbon(desk: Desk) -> QPoint:
    """Return the middle of the one ribbon that is painted."""
    desk.window.reader.grab()
    (found,) = desk.window.reader._canvas.ribbons._painted
    return found.rect.center().toPoint()


def test_a_ribbon_stands_beside_the_line_and_can_be_clicked(desk: Desk) -> None:
    reader = desk.window.reader
    place = mark_at(desk, "Tovuz")
    where = ribbon(desk)
    line = reader.cursorRect()
    assert line.top() <= where.y() <= line.bottom()
    assert where.x() > reader.column().left + reader.column().width
    reader.set_caret(place - 4)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert reader.caret() == place
    desk.press(KEY.Key_B)
    reader.grab()
    assert reader._canvas.ribbons.at(where.toPointF()) == ()


@pytest.mark.parametrize("find", [lambda text: 0, len, lambda text: text.index("\n\n") + 1])
def test_any_place_has_its_ribbon(desk: Desk, find: Callable[[str], int]) -> None:
    reader = desk.window.reader
    reader.set_caret(find(reader.text()))
    desk.press(KEY.Key_B)
    reader.ensureCursorVisible()
    ribbon(desk)


def test_the_history_leads_to_a_bookmark(desk: Desk) -> None:
    place = mark_at(desk, "Tovuz")
    desk.window.reader.set_caret(0)
    desk.press(KEY.Key_H, CTRL)
    view = desk.view("history")
    view.setCurrentIndex(view.model().index(0, 0))
    desk.command("history.go")
    assert desk.window.reader.caret() == place


def test_the_note_on_a_document_stands_above_the_text_and_in_the_list(desk: Desk) -> None:
    reader = desk.window.reader
    high = reader._canvas.header.height(600)
    view = desk.view("documents")
    assert not view.currentIndex().data(ROW_ROLE).noted
    desk.press(KEY.Key_M, CTRL)
    write(desk, "compare with the agency's version")
    assert reader._canvas.header.height(600) > high
    row = view.model().index(view.currentIndex().row(), 0)
    assert row.data(ROW_ROLE).noted
    spoken = str(row.data(int(Qt.ItemDataRole.AccessibleTextRole)))
    assert spoken.endswith("with a note")
    undo = desk.window.actions_by_id["edit.undo"]
    assert undo.text() == "&Undo the note on the document"
    desk.press(KEY.Key_Z, CTRL)
    assert reader._canvas.header.height(600) == high
    assert not row.data(ROW_ROLE).noted
    desk.press(KEY.Key_Y, CTRL)
    desk.command("document.state")
    desk.command("document.note")
    assert desk.session.document is not None
    write(desk, "   ")
    assert desk.session.document.document.details.note is None
