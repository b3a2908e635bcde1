"""The card of the model, one command away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gui.look import assets
from gui.widgets.dialogs.model_card import ModelCardDialog
from tests.widgets.dialogs.asking import labels, nameless


def card(dialog: ModelCardDialog) -> QTextBrowser:
    (found,) = dialog.findChildren(QTextBrowser)
    return found


def test_it_shows_data_licences_and_limits(window: QWidget, qtbot: QtBot) -> None:
    dialog = ModelCardDialog("detector:model/3", window)
    dialog.open()
    assert "In use: model 3." in labels(dialog)
    words = card(dialog).toPlainText()
    for heading in ("Data, licences and what is unknown", "Where it fails"):
        assert heading in words
    assert "##" not in words, "the headings are headings"
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_it_says_that_rules_stand_in(window: QWidget) -> None:
    dialog = ModelCardDialog("detector:rules/1", window)
    dialog.open()
    assert any("In use: rules 1. The files of the model" in words for words in labels(dialog))


def test_without_a_card_it_says_so(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "_RESOURCES", tmp_path)
    dialog = ModelCardDialog("detector:rules/1", window)
    assert card(dialog).toPlainText() == "No model card came with this installation."
