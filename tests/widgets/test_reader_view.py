"""What the reader shows: the document, its marks, its type and its page."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from tests.widgets import reader_samples as sample


def test_another_document_starts_anew(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.set_current(sample.OUTER.id)
    reader.show_document(sample.document("Other text.", "Other"))
    assert reader.text() == "Other text."
    assert reader.caret() == 0
    assert reader.annotations_at(2) == ()
    reader.show_document(None)
    assert reader.text() == ""


def test_the_head_is_no_part_of_the_text(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    assert "A wall with cracks" not in reader.toPlainText()
    reader.set_caret(0)
    assert reader.cursorRect().top() > 100


def test_details_can_change_while_the_text_stays(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.select(3, 9)
    top = reader.cursorRect().top()
    reader.show_details(sample.document(title="A much longer title " * 8))
    assert reader.cursorRect().top() > top
    assert reader.selection() == (3, 9)


def test_annotations_are_told_outer_ones_first(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    assert reader.annotations_at(sample.place("knew").start) == (1, 2)
    assert reader.annotations_at(sample.place("Reyes").start) == (1, 3)


def test_rejected_ones_are_not_there(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    assert reader.annotations_at(sample.place("harbour").start) == (4,)


def test_the_caret_behind_a_word_still_means_it(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    assert reader.annotations_at(sample.TAG.extent.stop) == (7,)


def test_updates_come_go_and_change(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.update_annotations([AnnotationEdit(sample.TAG, None)], {})
    assert reader.annotations_at(sample.TAG.extent.start) == ()
    reader.update_annotations([AnnotationEdit(None, sample.TAG)], {})
    assert reader.annotations_at(sample.TAG.extent.start) == (7,)


@pytest.mark.parametrize("zoom", [0.6, 1.0, 3.0])
def test_zoom_keeps_caret_and_selection(qtbot: QtBot, zoom: float) -> None:
    reader = sample.shown(qtbot)
    reader.select(12, 20)
    reader.set_look(False, zoom, serif=False)
    assert reader.selection() == (12, 20)
    assert reader.annotations_at(sample.place("knew").start) == (1, 2)


def test_a_new_look_does_not_say_that_the_caret_moved(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.set_caret(5)
    with qtbot.assertNotEmitted(reader.caret_moved):
        reader.set_look(True, 1.5, serif=True)


def test_resizing_keeps_the_first_line_in_sight(qtbot: QtBot) -> None:
    long_text = "\n\n".join(f"Paragraph {n} " + "of many words " * 30 for n in range(60))
    reader = sample.shown(qtbot, long_text, ())
    reader.reveal(Span(long_text.index("Paragraph 30"), long_text.index("Paragraph 30") + 5))
    before = reader.cursorForPosition(reader.viewport().rect().topLeft()).position()
    reader.resize(980, 640)
    QGuiApplication.processEvents()
    after = reader.cursorForPosition(reader.viewport().rect().topLeft()).position()
    assert abs(after - before) < 150


def test_the_column_is_about_seventy_characters_wide(qtbot: QtBot) -> None:
    line = "the minister said on monday that she would not go to the harbour again " * 30
    reader = sample.shown(qtbot, line, ())
    reader.resize(1400, 640)
    first = reader.document().firstBlock().layout().lineAt(0)
    assert 60 <= first.textLength() <= 80


def test_every_focusable_thing_has_a_name(qtbot: QtBot) -> None:
    assert sample.shown(qtbot).accessibleName() == "Article text"


def test_an_empty_page_says_what_to_do(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "", ())
    blank = reader.viewport().grab().toImage()
    reader.show_document(None)
    assert reader.viewport().grab().toImage() != blank


@pytest.mark.parametrize(("measure", "height"), [(40, 110), (70, 150), (120, 220)])
def test_other_lines_keep_caret_and_selection(qtbot: QtBot, measure: int, height: int) -> None:
    reader = sample.shown(qtbot)
    reader.select(12, 20)
    usual, tall = reader.ideal_width(), reader.document().size().height()
    reader.set_lines(measure, height)
    assert reader.selection() == (12, 20)
    assert (reader.ideal_width() > usual) == (measure > 70)
    assert (reader.document().size().height() > tall) == (height > 150 or measure < 70)
    assert reader.annotations_at(sample.place("knew").start) == (1, 2)
