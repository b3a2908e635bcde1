"""The open library and document at the real window: list, details, state, removing, bookmark."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit

from gui.domain.document import State
from gui.widgets.dialogs.details import DetailsDialog
from gui.widgets.dialogs.removed import RemovedDialog
from tests.end_to_end.conftest import CTRL, SEED, SHIFT, Desk

KEY = Qt.Key


def state(desk: Desk) -> State:
    assert desk.session.document is not None
    return desk.session.document.document.details.state


def is_seed(desk: Desk) -> bool:
    return SEED in desk.window.reader.text()


def field(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_all_documents_one_after_the_other_and_back(desk: Desk) -> None:
    model = desk.view("documents").model()
    for _ in range(model.rowCount()):
        desk.press(KEY.Key_PageUp, CTRL)
    assert "first document" in desk.notice()
    texts = [desk.window.reader.text()]
    for row in range(1, model.rowCount()):
        desk.press(KEY.Key_PageDown, CTRL)
        texts.append(desk.window.reader.text())
        assert desk.view("documents").currentIndex().row() == row
    assert len(set(texts)) == model.rowCount()
    desk.press(KEY.Key_PageDown, CTRL)
    assert desk.window.reader.text() == texts[-1]
    assert "last document" in desk.notice()


@pytest.mark.parametrize("way", ["key", "menu", "context"])
def test_the_state_goes_round_and_back_by_undo(desk: Desk, way: str) -> None:
    for wanted in (State.IN_PROGRESS, State.DONE, State.NEW):
        if way == "key":
            desk.press(KEY.Key_D, CTRL)
        elif way == "menu":
            desk.from_menu("document.state")
        else:
            desk.from_context("documents", "document.state")
        assert state(desk) is wanted
        assert wanted.value.replace("_", " ") in desk.notice()
    desk.command("edit.undo")
    assert state(desk) is State.DONE


def test_details_are_corrected_and_come_back(desk: Desk) -> None:
    before = desk.titles()
    desk.press(KEY.Key_F2)
    dialog = desk.dialog(DetailsDialog)
    for name, words in {
        "title": "A statement",
        "published": "2020-11-12",
        "byline": "Ida Holm",
        "outlet": "Trend",
    }.items():
        field(dialog, name).selectAll()
        QTest.keyClicks(field(dialog, name), words)
    field(dialog, "published").setText("yesterday")
    QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    assert "year-month-day" in dialog.trouble()
    field(dialog, "published").setText("2020-11-12")
    QTest.keyClick(dialog, KEY.Key_Return)
    assert not desk.dialogs()
    assert desk.session.document is not None
    details = desk.session.document.document.details
    assert (details.title, details.published) == ("A statement", "2020-11-12")
    assert (details.byline, details.outlet) == ("Ida Holm", "Trend")
    assert "A statement" in desk.titles()
    assert desk.window.actions_by_id["edit.undo"].text() == "&Undo the document's details"
    desk.command("edit.undo")
    assert desk.titles() == before


def test_a_removed_document_comes_back_by_undo_and_from_the_list(desk: Desk) -> None:
    count, rows = len(desk.titles()), desk.rows()
    desk.press(KEY.Key_Delete, SHIFT)
    desk.press(KEY.Key_Escape)  # Shift is let go
    assert len(desk.titles()) == count - 1
    assert not is_seed(desk)
    assert desk.session.document is not None, "the next one opens in its place"
    desk.command("edit.undo")
    assert is_seed(desk)
    desk.from_context("documents", "document.remove")
    desk.from_menu("document.removed")
    QTest.keyClick(desk.dialog(RemovedDialog), KEY.Key_Return)
    assert not desk.dialogs()
    assert is_seed(desk)
    assert len(desk.titles()) == count
    assert desk.rows() == rows
    desk.command("edit.undo")
    assert len(desk.titles()) == count - 1


def test_all_documents_removed_and_brought_back_at_once(desk: Desk) -> None:
    count = len(desk.titles())
    for _ in range(count):
        desk.command("document.remove")
    assert desk.titles() == []
    assert desk.session.document is None
    assert desk.window.reader.text() == ""
    for ident in ("document.remove", "document.state", "document.edit", "document.detect"):
        desk.command(ident)
        assert desk.notice() == "Open a document first."
    desk.command("document.removed")
    dialog = desk.dialog(RemovedDialog)
    table = dialog.findChild(QAbstractItemView)
    assert isinstance(table, QAbstractItemView)
    table.selectAll()
    assert table.selectionModel().hasSelection()
    QTest.keyClick(dialog, KEY.Key_Return)
    assert len(desk.titles()) == count
    desk.command("edit.undo")
    assert desk.titles() == [], "one act"


def test_the_bookmark_leads_back_from_another_document_and_session(desk: Desk) -> None:
    desk.press(KEY.Key_B, SHIFT)
    assert "no bookmark" in desk.notice()
    desk.caret("Tovuz")
    place = desk.window.reader.caret()
    desk.press(KEY.Key_B)
    desk.command("document.next")
    desk.window.reader.setFocus()
    desk.press(KEY.Key_B, SHIFT)
    assert is_seed(desk)
    assert desk.window.reader.caret() == place
    desk.command("document.next")
    QTest.keyClicks(desk.window.documents.search, "comet")
    desk.qtbot.waitUntil(lambda: len(desk.titles()) == 1)
    desk.command("bookmark.go")
    assert is_seed(desk), "a search hides the row, not the place"
    desk.command("document.remove")
    desk.command("bookmark.go")
    assert "no bookmark" in desk.notice()
    assert not is_seed(desk)


def test_the_search_field_filters_and_esc_shows_all_again(desk: Desk) -> None:
    count = len(desk.titles())
    desk.press(KEY.Key_F, CTRL | SHIFT)
    search = desk.window.documents.search
    assert search.hasFocus()
    QTest.keyClicks(search, "nagorno")
    desk.qtbot.waitUntil(lambda: len(desk.titles()) == 1)
    assert is_seed(desk)
    QTest.keyClick(search, KEY.Key_Return)
    assert desk.view("documents").hasFocus()
    QTest.keyClick(desk.view("documents"), KEY.Key_Return)
    assert desk.window.reader.hasFocus()
    desk.command("find.library")
    QTest.keyClick(search, KEY.Key_Escape)
    assert len(desk.titles()) == count
    QTest.keyClicks(search, "xyzzy")
    desk.qtbot.waitUntil(lambda: desk.titles() == [])
    assert is_seed(desk), "the open document stays"
    desk.command("document.next")


def test_a_row_made_current_opens_its_document(desk: Desk) -> None:
    view = desk.view("documents")
    view.setFocus()
    before = desk.window.reader.text()
    row = view.currentIndex().row()
    QTest.keyClick(view, KEY.Key_Down if row == 0 else KEY.Key_Up)
    assert desk.window.reader.text() != before
    view.selectionModel().setCurrentIndex(
        view.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert desk.window.reader.text() == before


def test_looking_again_finds_nothing_new_and_can_be_asked_for(desk: Desk) -> None:
    before = desk.rows()
    desk.from_context("documents", "document.detect")
    desk.settle()
    assert desk.rows() == before
    assert "1 document" in desk.notice()
    assert not desk.window.actions_by_id["edit.undo"].isEnabled(), "detection is no act"
