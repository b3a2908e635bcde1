"""The main job through the real window: open, read, tag, undo, reopen, export."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.cli import main as command_line
from gui.session.exporting import Exporting, ExportRequest, Scope
from gui.session.session import Session
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.entity_picker import EntityPicker
from tests.end_to_end.conftest import Desk

SEED = "Jean-Yves Le Drian"
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
PLAIN = Qt.KeyboardModifier.NoModifier

Sit = Callable[..., Desk]


def session_of(desk: Desk) -> Session:
    session = desk.window.findChild(Session)
    assert isinstance(session, Session)
    return session


def test_the_samples_are_listed_opened_and_detected(sit: Sit) -> None:
    desk = sit()
    assert len(desk.titles()) >= 11
    desk.open(SEED)
    statuses = {row[3] for row in desk.rows()}
    assert statuses == {"Suggested"}
    quotes = [row for row in desk.rows() if "quote" in row[0].lower()]
    assert 5 <= len(quotes) <= 7


def test_a_quote_with_source_cue_and_speaker_by_key(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    before = len(desk.rows())
    desk.select(CEASEFIRE)
    desk.press(Qt.Key.Key_Q)
    assert len(desk.rows()) == before + 1
    start = desk.window.reader.text().index("Azerbaijan has pushed")
    desk.window.reader.select(start, start + len("Azerbaijan"))
    desk.press(Qt.Key.Key_S)
    start = desk.window.reader.text().index("is introduced at")
    desk.window.reader.select(start + 3, start + 13)
    desk.press(Qt.Key.Key_C)
    assert len(desk.rows()) == before + 1, "source and cue make no rows"
    quote = session_of(desk).quote
    assert quote is not None
    assert [p.role.value for p in quote.parts] == ["content", "cue", "source"]
    desk.press(Qt.Key.Key_L)
    (picker,) = desk.window.findChildren(ActorPicker)
    QTest.keyClicks(picker.field, "Odd Berg")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Odd Berg" in str(desk.rows()))


def test_every_act_can_be_undone_and_redone_over_a_restart(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    start_state = desk.rows()
    desk.select(CEASEFIRE)
    desk.press(Qt.Key.Key_Q)
    desk.press(Qt.Key.Key_K)
    desk.press(Qt.Key.Key_1)
    desk.caret("Unfortunately, over the years")
    desk.press(Qt.Key.Key_A)
    desk.caret("We do not remember")
    desk.press(Qt.Key.Key_X)
    end_state = desk.rows()
    assert end_state != start_state
    desk.close()
    again = sit()
    again.open(SEED)
    assert again.rows() == end_state
    for _ in range(5):
        again.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.rows() == start_state
    for _ in range(5):
        again.command("edit.redo")
    assert again.rows() == end_state


def test_undo_jumps_to_the_document_it_is_about(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    before = desk.rows()
    desk.select(CEASEFIRE)
    desk.press(Qt.Key.Key_Q)
    desk.command("document.next")
    if SEED in desk.window.reader.text():
        desk.command("document.previous")
    assert SEED not in desk.window.reader.text()
    desk.command("edit.undo")
    assert SEED in desk.window.reader.text()
    assert desk.rows() == before


def test_review_by_key_goes_on_by_itself(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    desk.window.reader.set_caret(0)
    session = session_of(desk)
    desk.press(Qt.Key.Key_N)
    first = session.current
    assert first is not None
    desk.press(Qt.Key.Key_A)
    assert session.document is not None
    decided = session.document.get(first.id)
    assert decided is not None
    assert decided.status.value == "accepted"
    second = session.current
    assert second is not None
    assert second.id != first.id
    desk.press(Qt.Key.Key_X)
    rejected = session.document.get(second.id)
    assert rejected is not None
    assert rejected.status.value == "rejected"
    third = session.current
    desk.press(Qt.Key.Key_Space)
    assert session.current != third
    desk.press(Qt.Key.Key_P)
    assert session.current == third


def test_a_rejected_suggestion_does_not_return(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    desk.caret("Unfortunately, over the years")
    desk.press(Qt.Key.Key_X)
    left = desk.rows()
    desk.command("document.detect")
    desk.settle()
    assert desk.rows() == left


def test_boundaries_move_by_arrows(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    desk.select("ceasefire and a cessation")
    desk.press(Qt.Key.Key_Q)
    session = session_of(desk)
    desk.press(Qt.Key.Key_BracketLeft)
    desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Escape)
    quote = session.quote
    assert quote is not None
    text = desk.window.reader.text()
    assert quote.main[0].of(text) == "A complete ceasefire and a cessation"
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Escape)
    quote = session.quote
    assert quote is not None
    assert quote.main[0].of(text) == "A complete ceasefire and a cessation of"


def test_an_entity_by_key_and_digit(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    desk.select("surrender document")
    before = len(desk.rows())
    desk.press(Qt.Key.Key_E)
    (picker,) = desk.window.findChildren(EntityPicker)
    QTest.keyClick(picker.field, Qt.Key.Key_1)
    desk.qtbot.waitUntil(lambda: len(desk.rows()) == before + 1)


def test_text_files_dropped_on_the_reader_are_imported_and_detected(
    sit: Sit, tmp_path: Path
) -> None:
    article = tmp_path / "new.txt"
    article.write_text("Storm warning\n\n“Stay indoors,” said Mayor Ida Holt.\n", encoding="utf-8")
    desk = sit()
    before = len(desk.titles())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    viewport = desk.window.reader.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(50, 50), *how))
    desk.settle()
    assert len(desk.titles()) == before + 1
    desk.open("Stay indoors")
    assert any("Stay indoors" in cell for row in desk.rows() for cell in row)
    desk.command("edit.undo")
    assert len(desk.titles()) == before


def test_details_state_and_removal(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    count = len(desk.titles())
    desk.command("document.state")
    desk.command("document.remove")
    assert len(desk.titles()) == count - 1
    assert SEED not in desk.window.reader.text()
    desk.command("edit.undo")
    assert len(desk.titles()) == count
    assert SEED in desk.window.reader.text()


def test_the_place_is_remembered(sit: Sit) -> None:
    desk = sit()
    desk.open(SEED)
    desk.caret("Following over a month")
    caret = desk.window.reader.caret()
    desk.close()
    again = sit()
    assert SEED in again.window.reader.text()
    assert again.window.reader.caret() == caret


def test_what_was_tagged_is_exported_and_imports_again(
    sit: Sit, tmp_path: Path, library: Path
) -> None:
    desk = sit()
    desk.open(SEED)
    desk.select(CEASEFIRE)
    desk.press(Qt.Key.Key_Q)
    out = tmp_path / "quotes.csv"
    exporting = desk.window.findChild(Exporting)
    assert isinstance(exporting, Exporting)
    exporting.export(ExportRequest("csv", Scope.DOCUMENT, "accepted", out))
    desk.settle()
    with out.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["quote"] for row in rows] == [CEASEFIRE]
    desk.close()
    jsonl, copy = tmp_path / "all.jsonl", tmp_path / "copy.sqlite"
    assert (
        command_line(["export", str(library), str(jsonl), "--format", "jsonl", "--status", "all"])
        == 0
    )
    assert command_line(["import", str(copy), str(jsonl)]) == 0
    again = tmp_path / "again.jsonl"
    assert (
        command_line(["export", str(copy), str(again), "--format", "jsonl", "--status", "all"]) == 0
    )
    assert again.read_bytes() == jsonl.read_bytes()
    assert command_line(["check", str(library)]) == 0
    assert json.loads(jsonl.read_text(encoding="utf-8").split("\n")[0])["format"] == "sayso"
