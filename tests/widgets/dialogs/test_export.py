"""What to write where."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.errors import UserError
from gui.widgets.dialogs.export import ExportDialog
from tests.widgets.dialogs.asking import button, labels, nameless

FORMATS = [
    ("csv", "CSV", ".csv", "the texts"),
    ("jsonl", "JSON Lines", ".jsonl", ""),
    ("training", "Training data", ".training.jsonl", "speakers; tags"),
]
SCOPES = [("document", "This document"), ("all", "All documents")]
LEFT = Qt.MouseButton.LeftButton


def preview(name: str, scope: str, status: str) -> str:
    if scope == "all" and status == "all":
        raise UserError("This cannot be shown.")
    return f"<b>{name}</b> {scope} {status}"


def opened(window: QWidget, folder: Path, choices: dict[str, str]) -> ExportDialog:
    dialog = ExportDialog(FORMATS, SCOPES, choices, folder, preview, window)
    dialog.open()
    return dialog


@pytest.fixture
def dialog(window: QWidget, tmp_path: Path) -> ExportDialog:
    """Return an open dialog without remembered choices."""
    return opened(window, tmp_path, {})


def choose(dialog: ExportDialog, name: str, words: str) -> None:
    box = dialog.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, words)
    assert box.currentText().startswith(words)


def one_up(dialog: ExportDialog, name: str) -> None:
    box = dialog.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Up)


def shown(dialog: ExportDialog) -> str:
    return dialog.findChildren(QPlainTextEdit)[0].toPlainText()


def path_field(dialog: ExportDialog) -> QLineEdit:
    return dialog.findChildren(QLineEdit)[0]


def test_enter_asks_for_what_is_shown(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert shown(dialog) == "<b>csv</b> document accepted"
    with qtbot.waitSignal(dialog.export_requested) as asked:
        QTest.keyClick(path_field(dialog), Qt.Key.Key_Return)
    assert asked.args == ["csv", "document", "accepted", tmp_path / "sayso.csv"]


def test_the_first_choice_has_the_focus(dialog: ExportDialog, qtbot: QtBot) -> None:
    box = dialog.findChild(QComboBox, "format")
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(box.hasFocus)


def test_choices_change_the_preview_and_the_name(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, "format", "JSON")
    assert dialog.path() == tmp_path / "sayso.jsonl"
    choose(dialog, "scope", "All")
    assert shown(dialog) == "<b>jsonl</b> all accepted"
    choose(dialog, "status", "Accepted and")
    assert shown(dialog) == "This cannot be shown."
    with qtbot.waitSignal(dialog.export_requested) as asked:
        QTest.mouseClick(button(dialog, "Export"), LEFT)
    assert asked.args == ["jsonl", "all", "all", tmp_path / "sayso.jsonl"]


def test_an_extension_of_two_parts_comes_and_goes(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "format", "Training")
    assert dialog.path() == tmp_path / "sayso.training.jsonl"
    one_up(dialog, "format")
    assert dialog.path() == tmp_path / "sayso.jsonl"


def test_what_a_format_leaves_out_is_said(dialog: ExportDialog) -> None:
    assert "This format leaves out the texts." in labels(dialog)
    choose(dialog, "format", "Training")
    assert "This format leaves out speakers; tags." in labels(dialog)
    one_up(dialog, "format")
    assert not [words for words in labels(dialog) if "leaves out" in words]


def test_a_name_of_ones_own_keeps_its_dots(dialog: ExportDialog, tmp_path: Path) -> None:
    path_field(dialog).setText(str(tmp_path / "v1.2"))
    choose(dialog, "format", "JSON")
    assert dialog.path() == tmp_path / "v1.2.jsonl"


def test_the_choices_of_last_time_come_back(window: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    choices = {"format": "jsonl", "scope": "all", "status": "accepted", "folder": str(folder)}
    dialog = opened(window, tmp_path, choices)
    assert dialog.path() == folder / "sayso.jsonl"
    assert shown(dialog) == "<b>jsonl</b> all accepted"


def test_choices_that_are_gone_do_no_harm(window: QWidget, tmp_path: Path) -> None:
    choices = {"format": "gone", "scope": "search", "folder": str(tmp_path / "no" / "such")}
    dialog = opened(window, tmp_path, choices)
    assert dialog.path() == tmp_path / "sayso.csv"


def test_a_file_that_exists_is_named_before(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("old", encoding="utf-8")
    path_field(dialog).setText(str(tmp_path / "there.csv"))
    assert "This file exists and will be replaced." in labels(dialog)
    assert button(dialog, "Export").isEnabled()


@pytest.mark.parametrize("name", ["", "   ", "no/such/folder/x.csv", "."])
def test_a_place_that_is_none_is_refused(dialog: ExportDialog, tmp_path: Path, name: str) -> None:
    asked = QSignalSpy(dialog.export_requested)
    path_field(dialog).setText(str(tmp_path / name) if name.strip() else name)
    assert not button(dialog, "Export").isEnabled()
    QTest.keyClick(path_field(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert asked.count() == 0
    assert any("hoose a file" in words or "no folder" in words for words in labels(dialog))


def test_browse_takes_the_chosen_file(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(tmp_path / "chosen.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (chosen, ""))
    QTest.mouseClick(button(dialog, "Browse…"), LEFT)
    assert dialog.path() == Path(chosen)


def test_each_field_has_a_name(dialog: ExportDialog) -> None:
    assert nameless(dialog) == []
