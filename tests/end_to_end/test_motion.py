"""Reduced motion, chosen in the preferences, is in force at once and kept."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar

from gui.session.jobs import JobState
from gui.widgets.dialogs.preferences import PreferencesDialog
from tests.end_to_end.conftest import Desk

GUI = Path(__file__).parents[2] / "gui"
MOVES = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\(True")


def choose(desk: Desk, row: int) -> None:
    desk.command("app.preferences")
    dialog = desk.dialog(PreferencesDialog)
    dialog.motion.setFocus()
    QTest.keyClick(dialog.motion, Qt.Key.Key_Down if row else Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.activate()
    desk.window.reader.setFocus()


def test_nothing_blinks_and_no_bar_moves_by_itself(desk: Desk) -> None:
    caret = desk.window.reader._caret
    (bar,) = desk.window.status.findChildren(QProgressBar)
    assert caret._timer.isActive()
    choose(desk, 1)
    assert QApplication.cursorFlashTime() == 0
    assert not caret._timer.isActive()
    desk.window.status.show_jobs([JobState(1, "Importing")])
    assert not bar.isVisible()
    desk.window.status.show_jobs([JobState(1, "Importing", 1, 4)])
    assert bar.isVisible()
    choose(desk, 0)
    assert caret._timer.isActive()
    desk.window.status.show_jobs([JobState(1, "Importing")])
    assert bar.isVisible()


def test_the_program_has_no_other_animation() -> None:
    found = [p.name for p in GUI.rglob("*.py") if MOVES.search(p.read_text(encoding="utf-8"))]
    assert found == []
