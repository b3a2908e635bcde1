"""Going back to a copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.store.copies import Copy, Reason
from gui.widgets.dialogs.copies import CopiesDialog, described
from gui.widgets.row_table import RowTable
from tests.widgets.dialogs.asking import button, labels, nameless

COPIES = [
    Copy(Path("b"), "2025-11-24T10:00:00Z", 1_000_000, Reason.DAILY),
    Copy(Path("a"), "2025-11-23T10:00:00Z", 2_048, Reason.MIGRATION),
]


@pytest.fixture
def dialog(window: QWidget) -> CopiesDialog:
    """Return an open dialog."""
    dialog = CopiesDialog(COPIES, window)
    dialog.open()
    return dialog


def test_a_copy_is_chosen_by_keys(dialog: CopiesDialog, qtbot: QtBot) -> None:
    (table,) = dialog.findChildren(RowTable)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [COPIES[1]]


def test_the_newest_is_restored_by_the_button(dialog: CopiesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        QTest.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert asked.args == [COPIES[0]]
    assert not dialog.isVisible()


def test_a_copy_is_described_by_time_reason_and_size() -> None:
    when, why, size = described(COPIES[0])
    assert "24 Nov 2025" in when
    assert why == "Daily copy"
    assert size.endswith(" kB")


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_has_words(reason: Reason) -> None:
    assert described(Copy(Path("a"), "2026-11-23T10:00:00Z", 1, reason))[1]


def test_without_copies_it_says_so(window: QWidget) -> None:
    dialog = CopiesDialog([], window)
    dialog.open()
    assert any(words.startswith("There are no copies yet.") for words in labels(dialog))
    assert not button(dialog, "Restore").isVisible()
    assert nameless(dialog) == []
