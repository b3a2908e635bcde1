"""Libraries, import, export and copies at the real window."""

import csv
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from gui.store.opening import open_library
from gui.widgets.dialogs.copies import CopiesDialog
from gui.widgets.dialogs.export import ExportDialog
from gui.widgets.dialogs.message import LinesDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SEED, Desk

KEY = Qt.Key
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
NEWS = "Storm warning\n\n“Stay indoors,” said Mayor Ida Holt.\n"


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that says what the system's file dialogs will answer."""

    def answer(*paths: Path) -> None:
        names = [str(path) for path in paths]
        first = (names[0] if names else "", "")
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: first)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: first)

    return answer


def drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    QApplication.sendEvent(widget, QDragEnterEvent(QPointF(50, 50).toPoint(), *how))
    QApplication.sendEvent(widget, QDropEvent(QPointF(50, 50), *how))


def error(desk: Desk) -> str:
    box = desk.dialog(QMessageBox)
    text = box.text()
    QTest.keyClick(box, KEY.Key_Return)
    desk.activate()
    return text


def test_a_new_library_is_empty_and_offers_the_samples(
    desk: Desk, choose: Callable[..., None], tmp_path: Path
) -> None:
    count = len(desk.titles())
    choose()
    desk.press(KEY.Key_N, CTRL)
    assert len(desk.titles()) == count, "nothing chosen, nothing done"
    choose(tmp_path / "own.sqlite")
    desk.press(KEY.Key_N, CTRL)
    assert desk.titles() == []
    assert desk.window.windowTitle() == "own – Sayso"
    assert desk.window.reader.text() == ""
    desk.window.documents.samples_requested.emit()
    desk.settle()
    assert len(desk.titles()) == count
    assert "Imported 15 articles." in desk.notice() or "Looked for" in desk.notice()
    desk.open(SEED)
    assert desk.rows(), "what came in was looked at"
    assert desk.window.actions_by_id["edit.undo"].text() == "&Undo adding the samples"
    desk.command("library.samples")
    desk.settle()
    assert len(desk.titles()) == count
    assert "here already" in desk.dialog(LinesDialog).findChildren(QPlainTextEdit)[0].toPlainText()
    desk.dialog(LinesDialog).close()
    desk.command("edit.undo")
    assert desk.titles() == []
    desk.command("edit.redo")
    assert len(desk.titles()) == count


def test_a_new_library_never_replaces_a_file(
    desk: Desk, choose: Callable[..., None], detected: Path, tmp_path: Path
) -> None:
    titles = desk.titles()
    other = tmp_path / "notes.sqlite"
    other.write_text("mine")
    for path in (other, detected, tmp_path / "no" / "where.sqlite"):
        choose(path)
        desk.command("library.new")
        assert error(desk)
        assert desk.titles() == titles
    assert other.read_text() == "mine"


def test_another_library_is_opened_and_the_first_one_let_go(
    desk: Desk, choose: Callable[..., None], detected: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    choose(other)
    desk.command("library.new")
    free = open_library(detected)
    assert not free.read_only
    free.close()
    choose(detected)
    desk.command("library.open")
    assert SEED in desk.window.reader.text(), "the place is remembered"
    recent = [action.text() for action in recent_menu(desk)]
    assert [text.split("  ")[1] for text in recent] == [str(detected), str(other)]
    recent_menu(desk)[1].trigger()
    assert desk.session.library.path == other
    desk.settle()
    assert desk.view("documents").model().rowCount() == 0


def recent_menu(desk: Desk) -> list[QAction]:
    (menu,) = [m for m in desk.window.findChildren(QMenu) if m.title() == "Recent li&braries"]
    menu.aboutToShow.emit()
    return menu.actions()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()


def corrupt(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[40:2000] = b"\xff" * 1960
    path.write_bytes(data)


@pytest.mark.parametrize("spoil", [newer, corrupt, Path.unlink])
def test_a_library_that_cannot_be_opened_leaves_the_present_one(
    desk: Desk,
    choose: Callable[..., None],
    detected_once: Path,
    tmp_path: Path,
    spoil: Callable[[Path], None],
) -> None:
    bad = tmp_path / "bad.sqlite"
    shutil.copyfile(detected_once, bad)
    spoil(bad)
    content = bad.read_bytes() if bad.exists() else None
    titles, rows = desk.titles(), desk.rows()
    choose(bad)
    desk.command("library.open")
    assert "bad.sqlite" in error(desk)
    assert (bad.read_bytes() if bad.exists() else None) == content
    assert (desk.titles(), desk.rows()) == (titles, rows)
    desk.window.reader.setFocus()
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    assert len(desk.rows()) == len(rows) + 1


def test_articles_come_in_and_refusals_are_listed(
    desk: Desk, choose: Callable[..., None], tmp_path: Path
) -> None:
    good, bad, twin = tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "twin.txt"
    good.write_text(NEWS, encoding="utf-8")
    twin.write_text(NEWS, encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02" * 50)
    count = len(desk.titles())
    choose(good, bad, twin)
    desk.press(KEY.Key_O, CTRL)
    desk.settle()
    dialog = desk.dialog(LinesDialog)
    lines = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "bad.txt" in lines
    assert "twin.txt" in lines
    dialog.close()
    assert len(desk.titles()) == count + 1
    desk.command("edit.undo")
    assert len(desk.titles()) == count


@pytest.mark.parametrize("pane", ["reader", "documents"])
def test_a_dropped_folder_is_imported(desk: Desk, tmp_path: Path, pane: str) -> None:
    folder = tmp_path / "news"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.txt").write_text(NEWS, encoding="utf-8")
    (folder / "deeper" / "two.txt").write_text("Two\n\nAnother text.\n", encoding="utf-8")
    (folder / "link").symlink_to(folder, target_is_directory=True)
    count = len(desk.titles())
    target = desk.window.reader.viewport() if pane == "reader" else desk.window.documents
    drop(target, folder)
    desk.settle()
    for dialog in desk.dialogs():
        dialog.close()
    assert len(desk.titles()) == count + 2


def test_a_dropped_library_is_opened(desk: Desk, tmp_path: Path, detected_once: Path) -> None:
    other = tmp_path / "dropped.sqlite"
    shutil.copyfile(detected_once, other)
    drop(desk.window.reader.viewport(), other)
    assert desk.session.library.path == other


def test_a_copy_is_restored_and_the_later_state_kept(desk: Desk, detected: Path) -> None:
    start = desk.rows()
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    later = desk.rows()
    desk.from_menu("library.restore")
    dialog = desk.dialog(CopiesDialog)
    QTest.keyClick(dialog, KEY.Key_Return)
    desk.settle()
    assert not desk.dialogs()
    assert desk.session.library.path == detected
    assert not desk.session.library.read_only
    desk.open(SEED)
    assert desk.rows() == start
    assert not desk.window.actions_by_id["edit.undo"].isEnabled()
    desk.activate()
    desk.from_menu("library.restore")
    dialog = desk.dialog(CopiesDialog)
    QTest.keyClick(dialog, KEY.Key_Return)
    desk.settle()
    desk.open(SEED)
    assert desk.rows() == later, "the newest copy is the state before"


def entry(dialog: ExportDialog, name: str) -> QLineEdit:
    (found,) = [w for w in dialog.findChildren(QLineEdit) if w.accessibleName() == name]
    return found


def export(desk: Desk, out: Path, **choices: str) -> None:
    desk.press(KEY.Key_E, CTRL)
    dialog = desk.dialog(ExportDialog)
    for name, value in choices.items():
        box = getattr(dialog, f"_{name}")
        assert box.findData(value) >= 0
        box.setCurrentIndex(box.findData(value))
    entry(dialog, "File").setText(str(out))
    QTest.keyClick(dialog, KEY.Key_Return)
    assert not dialog.isVisible()
    desk.settle()
    if not desk.dialogs():
        desk.activate()


def test_the_export_writes_what_is_in_scope(desk: Desk, tmp_path: Path) -> None:
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    out = tmp_path / "quotes.csv"
    export(desk, out, format="csv", scope="document", status="accepted")
    with out.open(encoding="utf-8-sig", newline="") as lines:
        assert [row["quote"] for row in csv.DictReader(lines)] == [CEASEFIRE]
    assert "Wrote 1 quote and 0 entities to quotes.csv" in desk.notice()
    everything = tmp_path / "all.jsonl"
    export(desk, everything, format="jsonl", scope="all", status="all")
    rows = [json.loads(line) for line in everything.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == len(desk.titles())
    (row,) = [row for row in rows if SEED in row["text"]]
    assert desk.session.document is not None
    every = desk.session.document.all()
    assert sum(len(row[layer]) for layer in ("quotes", "entities", "tags")) == len(every)
    assert len(desk.rows()) < len(every), "what the window hides is written too"
    first = everything.read_bytes()
    export(desk, everything, format="jsonl", scope="all", status="all")
    assert everything.read_bytes() == first
    QTest.keyClicks(desk.window.documents.search, "comet")
    desk.qtbot.waitUntil(lambda: len(desk.titles()) == 1)
    found = tmp_path / "found.jsonl"
    desk.window.reader.setFocus()
    export(desk, found, format="jsonl", scope="search", status="all")
    assert len(found.read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder closed even to root")
def test_a_folder_that_cannot_be_written_to_is_told(desk: Desk) -> None:
    export(desk, Path("/proc/self/quotes.csv"), format="csv", scope="all", status="all")
    assert "quotes.csv" in error(desk)


def test_a_file_that_cannot_be_written_leaves_the_old_one(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "quotes.csv"
    out.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    export(desk, out, format="csv", scope="all", status="all")
    assert "No space left" in error(desk)
    assert out.read_text() == "old"
    assert sorted(p.name for p in tmp_path.glob("quotes*")) == ["quotes.csv"]


def test_saving_says_that_all_is_saved(desk: Desk) -> None:
    desk.press(KEY.Key_S, CTRL)
    assert desk.notice().startswith("All saved")
    desk.press(KEY.Key_Q, CTRL)
    assert not desk.window.isVisible()
