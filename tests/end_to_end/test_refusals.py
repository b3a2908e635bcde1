"""Where nothing can be written, every act is refused in words and changes nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton

from gui.app import Folders
from gui.commands import COMMANDS
from gui.domain.errors import UserError
from gui.store.checking import check
from gui.store.documents import DocumentQuery
from gui.store.library import Library
from gui.store.opening import open_library
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.copies import CopiesDialog
from gui.widgets.dialogs.details import DetailsDialog
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.memo import MemoDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SEED, SHIFT, Desk

KEY = Qt.Key
Sit = Callable[..., Desk]
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
QUOTE = "Unfortunately, over the years"


def at_quote(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> Callable[[Desk], None]:
    def act(desk: Desk) -> None:
        desk.caret(QUOTE)
        desk.press(key, modifier)

    return act


def with_selection(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> Callable[[Desk], None]:
    def act(desk: Desk) -> None:
        desk.caret(QUOTE)
        desk.select("Tovuz district")
        desk.press(key, modifier)

    return act


def name_a_speaker(desk: Desk) -> None:
    at_quote(KEY.Key_L)(desk)
    field = desk.dialog(ActorPicker).field
    QTest.keyClicks(field, "Nobody New")
    QTest.keyClick(field, KEY.Key_Return)


def tag_an_entity(desk: Desk) -> None:
    with_selection(KEY.Key_E)(desk)
    QTest.keyClick(desk.dialog(EntityPicker).field, KEY.Key_1)


def write_a_memo(desk: Desk) -> None:
    at_quote(KEY.Key_M)(desk)
    field = desk.dialog(MemoDialog).findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "note")
    QTest.keyClick(field, KEY.Key_Return, CTRL)


def move_a_boundary(desk: Desk) -> None:
    at_quote(KEY.Key_BracketLeft)(desk)
    desk.press(KEY.Key_Right)


def correct_the_title(desk: Desk) -> None:
    desk.press(KEY.Key_F2)
    dialog = desk.dialog(DetailsDialog)
    field = dialog.findChild(QLineEdit, "title")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Other ")
    QTest.keyClick(dialog, KEY.Key_Return)


def accept_all(desk: Desk) -> None:
    desk.press(KEY.Key_A, CTRL | SHIFT)
    QTest.keyClick(desk.dialog(QMessageBox), KEY.Key_Return)


def add_samples(desk: Desk) -> None:
    desk.command("library.samples")
    desk.settle()


ACTS: dict[str, Callable[[Desk], None]] = {
    "quote": with_selection(KEY.Key_Q),
    "piece": with_selection(KEY.Key_Q, SHIFT),
    "source": with_selection(KEY.Key_S),
    "cue": with_selection(KEY.Key_C),
    "further source": with_selection(KEY.Key_S, SHIFT),
    "kind": at_quote(KEY.Key_K),
    "join": at_quote(KEY.Key_J),
    "tag": with_selection(KEY.Key_1),
    "tag on a quote": at_quote(KEY.Key_2),
    "accept": at_quote(KEY.Key_A),
    "reject": at_quote(KEY.Key_X),
    "delete": at_quote(KEY.Key_Delete),
    "speaker": name_a_speaker,
    "entity": tag_an_entity,
    "memo": write_a_memo,
    "boundary": move_a_boundary,
    "title": correct_the_title,
    "state": lambda desk: desk.press(KEY.Key_D, CTRL),
    "remove": lambda desk: desk.press(KEY.Key_Delete, SHIFT),
    "accept all": accept_all,
    "bookmark": lambda desk: desk.press(KEY.Key_B),
}
WITHOUT_A_DIALOG: dict[str, Callable[[Desk], None]] = {
    "speaker": at_quote(KEY.Key_L),
    "entity": with_selection(KEY.Key_E),
    "memo": at_quote(KEY.Key_M),
    "boundary": at_quote(KEY.Key_BracketLeft),
    "title": lambda desk: desk.press(KEY.Key_F2),
    "accept all": lambda desk: desk.press(KEY.Key_A, CTRL | SHIFT),
}
"""Where nothing can be changed, no dialog asks for what would be refused."""
ON_WHOLE_QUOTES: dict[str, Callable[[Desk], None]] = {
    "offer": at_quote(KEY.Key_S),
    "split": at_quote(KEY.Key_J, SHIFT),
    "order of pieces": at_quote(KEY.Key_P, SHIFT),
    "name as source": at_quote(KEY.Key_T),
    "source as name": at_quote(KEY.Key_T, SHIFT),
}
"""These say first that nothing can be changed, wherever the caret stands."""
BESIDE_THE_HISTORY = {"samples": add_samples, "detect": lambda d: d.command("document.detect")}


def put_away(desk: Desk) -> str:
    """Close what is open and return what it said, or else what the status line says."""
    said = desk.notice()
    for box in desk.dialogs():
        said = box.text() if isinstance(box, QMessageBox) else said
        box.close()
    desk.window.status.clearMessage()
    desk.activate()
    desk.window.reader.setFocus()
    desk.press(KEY.Key_Escape)
    return said


def content(path: Path, tmp_path: Path) -> list[object]:
    """Return everything that stands in a library."""
    copy = tmp_path / "look.sqlite"
    for side in ("", "-wal"):
        beside = path.with_name(path.name + side)
        if beside.exists():
            shutil.copyfile(beside, copy.with_name(copy.name + side))
    opened = open_library(copy)
    try:
        documents = opened.documents.ids(DocumentQuery())
        return [
            (opened.documents.get(i), opened.annotations.of(i), opened.bookmarks.of(i))
            for i in documents
        ]
    finally:
        opened.close()
        for side in ("", "-wal", "-shm"):
            copy.with_name(copy.name + side).unlink(missing_ok=True)


def test_a_second_window_refuses_every_act_in_words(
    sit: Sit, detected: Path, tmp_path: Path
) -> None:
    first = sit(detected)
    before = content(detected, tmp_path)
    desk = sit(detected)
    desk.open(SEED)
    rows, titles = desk.rows(), desk.titles()
    assert "reading only" in desk.window.banner.text()
    silent = []
    for name, act in (ACTS | WITHOUT_A_DIALOG | ON_WHOLE_QUOTES | BESIDE_THE_HISTORY).items():
        desk.window.status.clearMessage()
        act(desk)
        if "reading only" not in put_away(desk):
            silent.append(name)
        assert (desk.rows(), desk.titles()) == (rows, titles), name
    assert silent == []
    for ident in ("edit.undo", "edit.redo"):
        assert not desk.window.actions_by_id[ident].isEnabled()
    assert content(detected, tmp_path) == before
    first.close()
    desk.close()


def test_reading_goes_on_in_a_second_window_and_try_again_lets_it_write(
    sit: Sit, detected: Path, tmp_path: Path
) -> None:
    first, second = sit(detected), sit(detected)
    second.open(SEED)
    second.command("library.restore")
    copies = second.dialog(CopiesDialog)
    QTest.keyClick(copies, KEY.Key_Return)
    assert "open" in put_away(second), "a library that is open elsewhere is not replaced"
    assert second.titles()
    (button,) = [b for b in second.window.banner.findChildren(QPushButton) if b.text()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert second.window.banner.isVisible(), "the first window has it still"
    first.close()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not second.window.banner.isVisible()
    second.settle()
    second.open(SEED)
    count = len(second.rows())
    second.select(CEASEFIRE)
    second.press(KEY.Key_Q)
    assert len(second.rows()) == count + 1


def test_a_full_disk_is_told_and_the_view_shows_what_is_stored(
    desk: Desk, detected: Path, tmp_path: Path
) -> None:
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    before, rows, titles = content(detected, tmp_path), desk.rows(), desk.titles()
    raw = desk.session.library.connection.raw
    # SQLite takes no further page: what it says then is what it says of a full disk.
    raw.execute("VACUUM")
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    raw.execute("PRAGMA cache_spill = OFF")
    told: list[str] = []
    for name, act in ACTS.items():
        stored = content(detected, tmp_path)
        rows = desk.rows()
        act(desk)
        said = put_away(desk)
        if "disk is full" in said:
            told.append(name)
            assert content(detected, tmp_path) == stored, name
            assert desk.rows() == rows, name
            assert desk.titles() == titles, name
        else:
            desk.command("edit.undo")
            put_away(desk)
    assert told, "some act needed a page"
    assert before
    raw.execute("PRAGMA max_page_count = 1073741823")
    rows = desk.rows()
    desk.select("Tovuz district")
    desk.press(KEY.Key_Q)
    assert len(desk.rows()) == len(rows) + 1
    opened = open_library(detected, write=False)
    assert list(check(opened, lambda: False)) == []
    opened.close()


def test_a_refused_act_leaves_no_trace_in_the_view(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    rows, titles, text = desk.rows(), desk.titles(), desk.window.reader.text()
    stored = {a.id: a for a in desk.session.library.annotations.of(1)}
    monkeypatch.setattr(Library, "apply", full)
    for name, act in ACTS.items():
        act(desk)
        assert put_away(desk) == "The disk is full.", name
        assert (desk.rows(), desk.titles()) == (rows, titles), name
        assert desk.window.reader.text() == text, name
        assert desk.session.document is not None
        assert {a.id: a for a in desk.session.document.all()} == stored, name


def test_without_a_library_no_command_fails(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "notes.sqlite"
    bad.write_text("no library")
    desk = sit(bad)
    put_away(desk)
    for name in ("getOpenFileNames", "getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    for command in COMMANDS:
        if command.id in ("app.quit", "view.full_screen"):
            continue
        action = desk.window.findChild(QAction, command.id)
        assert isinstance(action, QAction)
        action.trigger()
        desk.settle()
        for dialog in desk.dialogs():
            dialog.close()
    desk.press(KEY.Key_Q)
    assert "Open a document first" in desk.notice()


def test_a_window_whose_library_went_away_can_open_another(
    sit: Sit, detected: Path, tmp_path: Path, folders: Folders
) -> None:
    first, second = sit(detected), sit(detected)
    first.close()
    detected.rename(tmp_path / "elsewhere.sqlite")
    second.window.banner.action_requested.emit()
    assert "detected.sqlite" in put_away(second)
    assert second.titles() == []
    assert not second.window.actions_by_id["edit.undo"].isEnabled()
    second.window.banner.action_requested.emit()
    put_away(second)
    (tmp_path / "elsewhere.sqlite").rename(detected)
    second.window.banner.action_requested.emit()
    assert not second.dialogs()
    second.settle()
    assert len(second.titles()) == 15
