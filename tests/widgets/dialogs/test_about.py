"""Version, licences, sources."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui import __version__
from gui.look.assets import text
from gui.widgets.dialogs.about import AboutDialog
from tests.widgets.dialogs.asking import labels, nameless


def test_it_names_the_version_and_what_belongs_to_others(window: QWidget, qtbot: QtBot) -> None:
    dialog = AboutDialog("detector:model/7", window)
    dialog.open()
    assert any("Suggestions by model 7" in words for words in labels(dialog))
    assert f"Sayso {__version__}" in labels(dialog)
    (notice,) = dialog.findChildren(QPlainTextEdit)
    assert notice.toPlainText().strip() == text("NOTICE").strip()
    assert notice.isReadOnly()
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_it_says_that_rules_stand_in_and_leads_to_the_card(window: QWidget, qtbot: QtBot) -> None:
    dialog = AboutDialog("detector:rules/1", window)
    dialog.open()
    assert any("files of the model are missing" in words for words in labels(dialog))
    (card,) = [b for b in dialog.findChildren(QPushButton) if "card" in b.text()]
    with qtbot.waitSignal(dialog.card_requested):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
