"""The preferences and the key editor by themselves: names for all, and what is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.models.keymap import KeyMap
from gui.session.settings import Settings
from gui.widgets.dialogs.key_editor import KeyEditor
from gui.widgets.dialogs.preferences import PreferencesDialog
from tests.widgets.dialogs.asking import nameless

KEY = Qt.Key
THRESHOLDS = [("All", 0.0), ("From 0.70", 0.7)]


@pytest.fixture
def dialog(window: QWidget) -> PreferencesDialog:
    """Return an open dialog."""
    dialog = PreferencesDialog(Settings("Ann"), THRESHOLDS, KeyEditor(KeyMap({})), window)
    dialog.open()
    return dialog


def test_all_that_can_have_the_focus_has_a_name(dialog: PreferencesDialog) -> None:
    assert nameless(dialog) == []
    dialog.show_keys()
    assert nameless(dialog) == []


def test_a_setting_is_told_by_its_name_and_once(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: told.append((name, value)))
    dialog.least_score.setCurrentIndex(1)
    dialog.measure.setValue(55)
    dialog.measure.setValue(55)
    dialog.stack.setCurrentIndex(1)
    assert told == [("least_score", 0.7), ("measure", 55), ("stack_always", True)]


def test_fields_below_one_another_have_one_width(dialog: PreferencesDialog) -> None:
    fields = (dialog.theme, dialog.serif, dialog.zoom, dialog.measure, dialog.snapping)
    assert len({field.width() for field in fields}) == 1


def test_half_a_number_is_not_taken(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.zoom.setFocus()
    qtbot.waitUntil(dialog.zoom.hasFocus)
    dialog.zoom.selectAll()
    with qtbot.assertNotEmitted(dialog.changed):
        QTest.keyClicks(dialog.zoom, "13")
    with qtbot.waitSignal(dialog.changed) as told:
        QTest.keyClicks(dialog.zoom, "0")
        QTest.keyClick(dialog.zoom, KEY.Key_Tab)
    assert told.args == ["zoom", 1.3]


@pytest.mark.parametrize(("typed", "kept"), [("  Zoe   B ", "Zoe B"), ("   ", "Ann")])
def test_a_name_is_kept_when_the_dialog_goes_and_never_empty(
    dialog: PreferencesDialog, typed: str, kept: str
) -> None:
    told: list[object] = []
    dialog.changed.connect(lambda _, value: told.append(value))
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, typed)
    QTest.keyClick(dialog.name, KEY.Key_Escape)
    assert told == ([kept] if kept != "Ann" else [])
