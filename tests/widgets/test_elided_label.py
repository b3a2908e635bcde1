"""A line that is cut where the room ends."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.widgets.elided_label import ElidedLabel

LONG = "By rule, without the model, in fifteen documents"


def test_a_cut_line_tells_all_of_it_to_ear_and_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setToolTip("Why it is so.")
    label.show_words(f" {LONG}\n")
    label.resize(60, 20)
    label.show()
    assert label.shown().endswith("…")
    assert label.minimumSizeHint().width() < 60 < label.sizeHint().width()
    said = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert said == LONG
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert LONG in QToolTip.text()
    assert "Why it is so." in QToolTip.text()
    QToolTip.hideText()


def test_where_there_is_room_nothing_is_cut(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_words(LONG)
    label.resize(label.sizeHint())
    assert label.shown() == LONG
