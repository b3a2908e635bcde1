"""Version, licences, sources."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui import __version__
from gui.look.assets import text
from gui.widgets.dialogs.about import AboutDialog
from tests.widgets.dialogs.asking import labels, nameless


def test_it_names_the_version_and_what_belongs_to_others(window: QWidget, qtbot: QtBot) -> None:
    dialog = AboutDialog(window)
    dialog.open()
    assert f"Sayso {__version__}" in labels(dialog)
    (notice,) = dialog.findChildren(QPlainTextEdit)
    assert notice.toPlainText().strip() == text("NOTICE").strip()
    assert notice.isReadOnly()
    assert nameless(dialog) == []
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
