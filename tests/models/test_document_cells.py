"""What the list of documents says of each."""

from dataclasses import replace

import pytest

from gui.domain.document import State
from gui.models.document_cells import DocumentColumn, explained, shown, spoken
from gui.store.documents import DocumentRow

ROW = DocumentRow(1, "The harbour", "Courier", "2026-03-02", State.NEW, 1234, 0, False)
BARE = replace(ROW, title="", outlet=None, published=None, quotes=1)


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (DocumentColumn.TITLE, "The harbour"),
        (DocumentColumn.OUTLET, "Courier"),
        (DocumentColumn.QUOTES, "1,234"),
        (DocumentColumn.SUGGESTIONS, "0"),
        (DocumentColumn.STATE, "New"),
    ],
)
def test_a_cell_shows_one_thing(column: DocumentColumn, words: str) -> None:
    assert shown(ROW, column) == words


def test_what_is_missing_is_said_to_the_ear_and_left_out_for_the_eye() -> None:
    assert shown(BARE, DocumentColumn.TITLE) == "Untitled"
    assert shown(BARE, DocumentColumn.DATE) == ""
    assert spoken(BARE, DocumentColumn.DATE) == "no date"
    assert spoken(BARE, DocumentColumn.OUTLET) == "no outlet"


def test_a_title_is_spoken_with_all_of_its_row() -> None:
    said = spoken(replace(BARE, noted=True), DocumentColumn.TITLE)
    assert said == "Untitled, New, 1 quote, 0 suggestions to decide, with a note"


def test_the_tool_tip_is_no_markup() -> None:
    assert "&lt;b&gt;" in explained(replace(ROW, title="<b>"))
    assert "1,234 quotes, 0 suggestions to decide. New." in explained(ROW)
