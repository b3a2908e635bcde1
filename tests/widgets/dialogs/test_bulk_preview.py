"""A look at the places of an act before it is done."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.places import Place, Reach
from gui.domain.span import Span
from gui.store.places import InContext
from gui.widgets.dialogs.bulk_preview import BulkPreview
from gui.widgets.row_table import RowTable
from tests.widgets.dialogs.asking import button, labels, nameless

PLACES = [Place(n // 2, Span(n, n + 2), n) for n in range(6)]


def source(places: Sequence[Place]) -> list[InContext]:
    return [InContext(f"No. {p.document}", "before ", "Bo", " after") for p in places]


@pytest.fixture
def dialog(window: QWidget) -> BulkPreview:
    """Return an open dialog with six places."""
    dialog = BulkPreview("All", "Accept all of “Bo”.", "Accept", source, window)
    dialog.show_places(PLACES)
    dialog.open()
    return dialog


def test_it_says_what_would_be_done_and_how_often(dialog: BulkPreview) -> None:
    assert labels(dialog)[0] == "Accept all of “Bo”."
    assert "6 places, in 3 documents." in labels(dialog)[1]
    assert button(dialog, "Accept 6").isEnabled()
    assert nameless(dialog) == []


def test_a_click_on_a_tick_leaves_a_place_out(dialog: BulkPreview, qtbot: QtBot) -> None:
    (table,) = dialog.findChildren(RowTable)
    place = table.visualRect(table.model().index(1, 0)).topLeft() + QPoint(12, 8)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(dialog.confirmed) as told:
        button(dialog, "Accept 5").click()
    assert told.args == [tuple(p for p in PLACES if p is not PLACES[1])]


def test_while_it_looks_nothing_can_be_done(dialog: BulkPreview, qtbot: QtBot) -> None:
    (where,) = dialog.findChildren(QComboBox)
    with qtbot.waitSignal(dialog.reach_chosen) as told:
        QTest.keyClick(where, Qt.Key.Key_Down)
    assert told.args == [Reach.LIBRARY]
    assert labels(dialog)[1] == "Looking…"
    assert not button(dialog, "Accept").isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.show_places(())
    assert labels(dialog)[1] == "There is nothing to do here."


def test_of_a_single_reach_nothing_is_asked(window: QWidget) -> None:
    dialog = BulkPreview("All", "Do it.", "Do", source, window, reaches=(Reach.DOCUMENT,))
    dialog.open()
    assert dialog.reach() is Reach.DOCUMENT
    assert [box.isVisible() for box in dialog.findChildren(QComboBox)] == [False]
    assert isinstance(dialog.focusWidget(), RowTable)
