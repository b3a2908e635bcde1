"""The list of a quote's parts by itself: what it asks for, and what its buttons offer."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Part, Role, ordered
from gui.look.languages import ENGLISH, speak
from gui.models.quote_parts import PartRow, Sort
from gui.widgets.cell_painting import MARGIN
from gui.widgets.quote_panel import QuotePanel
from tests.widgets import reader_samples as sample

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MORE = Part(Role.CONTENT, sample.place("Nobody else spoke"))
TWO = replace(sample.OUTER, parts=ordered((*sample.OUTER.parts, MORE)))


def opened(qtbot: QtBot) -> QuotePanel:
    """Return a panel with a quote of two pieces, its list having the focus."""
    panel = QuotePanel()
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    panel.model.show(TWO, sample.TEXT, sample.NAMES, [sample.NESTED])
    panel.show_quote(sample.TEXT)
    panel.open_panel()
    panel.activateWindow()
    qtbot.waitUntil(panel.view.hasFocus)
    return panel


def test_keys_of_a_row_ask_for_its_acts(qtbot: QtBot) -> None:
    panel = opened(qtbot)
    asked: list[tuple[str, PartRow]] = []
    panel.move_requested.connect(lambda row, step: asked.append((f"move {step}", row)))
    panel.removal_requested.connect(lambda row: asked.append(("remove", row)))
    panel.row_entered.connect(lambda row: asked.append(("go", row)))
    QTest.keyClick(panel.view, KEY.Key_Down, ALT)
    QTest.keyClick(panel.view, KEY.Key_Down)
    QTest.keyClick(panel.view, KEY.Key_Up, ALT)
    QTest.keyClick(panel.view, KEY.Key_Return)
    QTest.keyClick(panel.view, KEY.Key_Delete)
    assert [(what, row.sort, row.place) for what, row in asked] == [
        ("move 1", Sort.CONTENT, 0),
        ("move -1", Sort.CONTENT, 1),
        ("go", Sort.CONTENT, 1),
        ("remove", Sort.CONTENT, 1),
    ]
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.view, KEY.Key_Escape)


def test_the_row_that_is_looked_at_is_told_until_the_focus_goes(qtbot: QtBot) -> None:
    panel = opened(qtbot)
    told: list[PartRow | None] = []
    panel.row_pointed.connect(told.append)
    QTest.keyClick(panel.view, KEY.Key_Down)
    assert told[-1] is not None
    assert told[-1].part == MORE
    panel.view.clearFocus()
    assert told[-1] is None


def test_without_a_quote_nothing_can_be_done(qtbot: QtBot) -> None:
    panel = opened(qtbot)
    panel.model.show(None, "", {})
    panel.show_quote("")
    assert panel.current() is None
    with qtbot.assertNotEmitted(panel.removal_requested):
        QTest.keyClick(panel.view, KEY.Key_Delete)
    assert not any(button.isEnabled() for button in panel.tab_stops()[1:5])


def test_it_has_names_and_roles(qtbot: QtBot) -> None:
    panel = opened(qtbot)
    for widget in panel.tab_stops():
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, f"{widget} has no name"


def test_the_names_of_parts_are_whole_in_german_too(qtbot: QtBot, qapp: QApplication) -> None:
    speak(qapp, "de")
    try:
        panel = opened(qtbot)
        advance = panel.view.fontMetrics().horizontalAdvance
        width = panel.view.columnWidth(0) - 2 * MARGIN
        assert all(advance(title) <= width for title in ("Signalwort", "Sprecher", "Quelle 10"))
    finally:
        speak(qapp, ENGLISH)
