"""Setting a text in type."""

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from gui.look.typeface import reading_font, title_font
from gui.widgets.reader_page import Column, place, typeset


@pytest.fixture
def owner(qtbot: QtBot) -> QTextEdit:
    """Return something that can own a document."""
    view = QTextEdit()
    qtbot.addWidget(view)
    return view


def test_every_line_of_the_text_is_a_block(owner: QTextEdit) -> None:
    text = "\none\ntwo\n\n \nthree\u2028more\n\n"
    made = typeset(text, reading_font(True, 1.0), owner)
    assert made.blockCount() == text.count("\n") + 1
    assert made.characterCount() == len(text) + 1


def test_blank_lines_are_low_and_paragraphs_then_need_no_space(owner: QTextEdit) -> None:
    made = typeset("one\n\ntwo", reading_font(True, 1.0), owner)
    first, blank = made.begin(), made.begin().next()
    assert first.blockFormat().bottomMargin() == 0
    heights = [made.documentLayout().blockBoundingRect(b).height() for b in (first, blank)]
    assert heights[1] < 0.7 * heights[0]


def test_paragraphs_without_blank_lines_get_space(owner: QTextEdit) -> None:
    made = typeset("one\ntwo", reading_font(True, 1.0), owner)
    assert made.begin().blockFormat().bottomMargin() > 5


def test_a_text_of_blank_lines_is_kept(owner: QTextEdit) -> None:
    made = typeset("\n\n\n", reading_font(True, 1.0), owner)
    assert made.blockCount() == 4


def test_a_column_stands_in_the_middle_of_a_wide_view(qapp: QApplication) -> None:
    column = Column.of(1600, reading_font(True, 1.0))
    assert abs(column.left - column.right) <= 1
    assert column.left + column.width + column.right == 1600


def test_a_narrow_view_keeps_the_margin_for_names(qapp: QApplication) -> None:
    column = Column.of(500, reading_font(True, 1.0))
    assert column.left >= 100
    assert column.width > 300


def test_the_same_place_again_costs_no_layout(owner: QTextEdit) -> None:
    font = reading_font(True, 1.0)
    made = typeset("some words", font, owner)
    column = Column.of(900, font)
    place(made, column, 50.0)
    changes: list[int] = []
    made.contentsChange.connect(lambda *_: changes.append(1))
    place(made, column, 50.0)
    assert changes == []


@pytest.mark.parametrize(
    "text", ["Head", "Head\n", "Head\n\nBody.\n", "\n\n Head \n\nBody", "Head\nBody"]
)
def test_a_headline_changes_the_type_and_not_the_text(owner: QTextEdit, text: str) -> None:
    made = typeset(text, reading_font(True, 1.0), owner, title_font(True, 1.0))
    assert made.toPlainText() == text
    sizes = {}
    block = made.begin()
    while block.isValid():
        if block.text().strip():
            sizes[block.text().strip()] = block.charFormat().font().pointSizeF()
        block = block.next()
    assert sizes["Head"] == title_font(True, 1.0).pointSizeF()
    assert sizes.get("Body", 0) < sizes["Head"]
