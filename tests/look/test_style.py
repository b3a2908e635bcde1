"""The style sheet can be read by Qt, in both themes."""

import re

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.look.style import style_sheet


@pytest.mark.parametrize("dark", [False, True])
def test_qt_reads_it_without_a_warning(qtbot: QtBot, dark: bool) -> None:
    # A sheet that cannot be parsed makes Qt warn, and warnings fail tests.
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(dark))
    field.show()
    assert "$" not in style_sheet(dark)


@pytest.mark.parametrize("dark", [False, True])
def test_whatever_takes_the_focus_shows_it(dark: bool) -> None:
    sheet = style_sheet(dark)
    for widget in ("QPushButton", "QToolButton", "QLineEdit", "QPlainTextEdit", "QComboBox"):
        assert re.search(rf"{widget}:focus[^{{]*{{[^}}]*border", sheet), widget
    assert "QTableView:focus" in sheet
