"""The table of annotations in its panel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.codebook import Label
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.models.annotation_cells import AnnotationColumn
from gui.models.annotations import AnnotationTable
from gui.widgets.annotation_panel import AnnotationPanel
from gui.widgets.cell_editing import NameEdit
from tests.models.shelf import NAMES, TEXT, entity, linked, proposed, quote

KEY = Qt.Key
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
DOCUMENT = Document(1, "d", Details(), TEXT, "")
LABELS = (
    Label(Layer.ENTITY, "PERSON", "person", "1"),
    Label(Layer.ENTITY, "GPE", "place", "3"),
    Label(Layer.TAG, "Key claim", "tag1", "1"),
)
SPEAKER, KIND, TEXT_COLUMN = (
    AnnotationColumn.SPEAKER,
    AnnotationColumn.KIND,
    AnnotationColumn.TEXT,
)


@pytest.fixture
def panel(qtbot: QtBot) -> AnnotationPanel:
    """Return a shown panel: a proposed quote (1), a person (2), a place (4)."""
    panel = AnnotationPanel()
    qtbot.addWidget(panel)
    table = AnnotationTable(panel)
    panel.set_model(table)
    panel.set_labels(LABELS)
    known = ["Mara Lind", "Mark Rohe", "Port Ellen"]
    panel.set_actor_source(lambda typed: [n for n in known if typed.casefold() in n.casefold()])
    table.show(
        DOCUMENT, (quote(links=(proposed(),)), entity(), entity(4, "Port Ellen", "GPE")), NAMES
    )
    panel.resize(420, 400)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.focus_table()
    qtbot.waitUntil(panel.view.hasFocus)
    return panel


def table_of(panel: AnnotationPanel) -> AnnotationTable:
    table = panel.view.model()
    assert isinstance(table, AnnotationTable)
    return table


def apply(panel: AnnotationPanel, before: Annotation | None, after: Annotation | None) -> None:
    table_of(panel).refresh([AnnotationEdit(before, after)], {})


def current_id(panel: AnnotationPanel) -> int | None:
    row = panel.view.currentIndex().row()
    return None if row < 0 else table_of(panel).annotation_at(row).id


def put_on(panel: AnnotationPanel, row: int, column: AnnotationColumn) -> None:
    panel.view.setCurrentIndex(table_of(panel).index(row, column))


def visible_labels(panel: AnnotationPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def name_editor(panel: AnnotationPanel) -> NameEdit:
    (editor,) = panel.view.findChildren(NameEdit)
    return editor


def label_editor(panel: AnnotationPanel) -> QComboBox:
    (editor,) = panel.view.findChildren(QComboBox)
    return editor


def test_it_has_the_name_that_others_look_for(panel: AnnotationPanel) -> None:
    assert panel.findChild(QAbstractItemView, "annotations") is panel.view


def test_making_a_row_current_chooses_it(panel: AnnotationPanel) -> None:
    chosen = QSignalSpy(panel.annotation_chosen)
    QTest.keyClick(panel.view, KEY.Key_Down)
    QTest.keyClick(panel.view, KEY.Key_Down)
    rect = panel.view.visualRect(table_of(panel).index(2, TEXT_COLUMN))
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, rect.center())
    assert [chosen.at(i) for i in range(chosen.count())] == [[1], [2], [4]]


def test_showing_the_current_one_chooses_nothing(panel: AnnotationPanel) -> None:
    chosen = QSignalSpy(panel.annotation_chosen)
    panel.show_current(4)
    assert current_id(panel) == 4
    panel.show_current(99)
    assert current_id(panel) is None
    panel.show_current(None)
    assert chosen.count() == 0


def test_the_current_one_stays_current_while_others_come_and_go(panel: AnnotationPanel) -> None:
    chosen = QSignalSpy(panel.annotation_chosen)
    panel.show_current(4)
    apply(panel, None, entity(5, "Boats", "PRODUCT"))
    apply(panel, entity(), None)
    assert current_id(panel) == 4
    assert chosen.count() == 0


def test_a_new_one_is_shown_once_it_is_current(panel: AnnotationPanel) -> None:
    panel.show_current(5)
    apply(panel, None, entity(5, "Boats", "PRODUCT"))
    assert current_id(panel) == 5


def test_a_row_that_goes_takes_the_mark_along(panel: AnnotationPanel) -> None:
    chosen = QSignalSpy(panel.annotation_chosen)
    panel.show_current(2)
    apply(panel, entity(), None)
    assert current_id(panel) is None
    assert chosen.count() == 0


def test_delete_asks_and_goes_on_to_the_next(panel: AnnotationPanel) -> None:
    panel.delete_requested.connect(lambda ident: apply(panel, by_id(panel, ident), None))
    put_on(panel, 1, TEXT_COLUMN)
    chosen = QSignalSpy(panel.annotation_chosen)
    QTest.keyClick(panel.view, KEY.Key_Delete)
    assert current_id(panel) == 4
    QTest.keyClick(panel.view, KEY.Key_Delete)
    assert current_id(panel) == 1
    assert [chosen.at(i) for i in range(chosen.count())] == [[4], [1]]


def by_id(panel: AnnotationPanel, ident: int) -> Annotation:
    row = table_of(panel).row_of(ident)
    assert row is not None
    return table_of(panel).annotation_at(row)


def test_a_refused_delete_leaves_no_trace(panel: AnnotationPanel) -> None:
    put_on(panel, 1, TEXT_COLUMN)
    QTest.keyClick(panel.view, KEY.Key_Delete)
    chosen = QSignalSpy(panel.annotation_chosen)
    apply(panel, quote(), None)
    assert current_id(panel) == 2
    assert chosen.count() == 0


def test_enter_goes_on_to_the_text(panel: AnnotationPanel, qtbot: QtBot) -> None:
    put_on(panel, 0, SPEAKER)
    with qtbot.waitSignal(panel.reader_requested):
        QTest.keyClick(panel.view, KEY.Key_Return)


def test_the_filter_is_followed_told_and_counted(panel: AnnotationPanel, qtbot: QtBot) -> None:
    assert "3 annotations" in visible_labels(panel)
    panel.show_current(2)
    words = panel.findChild(QLineEdit, "filter_words")
    assert isinstance(words, QLineEdit)
    with qtbot.waitSignal(panel.filter_changed) as told:
        QTest.keyClicks(words, "lind")
        QTest.keyClick(words, KEY.Key_Return)
    assert told.args == [AnnotationFilter(words="lind")]
    assert [a.id for a in panel.shown()] == [1, 2]
    assert "2 of 3 listed, 1 filtered out" in visible_labels(panel)
    assert current_id(panel) == 2
    assert panel.view.hasFocus()


def test_an_empty_table_says_why(panel: AnnotationPanel) -> None:
    words = panel.findChild(QLineEdit, "filter_words")
    assert isinstance(words, QLineEdit)
    QTest.keyClicks(words, "zebra")
    QTest.keyClick(words, KEY.Key_Return)
    assert "The filter hides 3 annotations." in visible_labels(panel)
    (button,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(button, LEFT)
    assert panel.view.isVisible()
    assert len(panel.shown()) == 3
    table_of(panel).show(DOCUMENT, (), {})
    assert "Nothing is tagged yet" in visible_labels(panel)
    table_of(panel).show(None, (), {})
    assert "No annotations" in visible_labels(panel)


def test_a_speaker_is_typed_over_the_cell(panel: AnnotationPanel, qtbot: QtBot) -> None:
    put_on(panel, 0, SPEAKER)
    QTest.keyClicks(panel.view, "O")
    editor = name_editor(panel)
    QTest.keyClicks(editor, "la Berg")
    with qtbot.waitSignal(panel.speaker_entered) as entered:
        QTest.keyClick(editor, KEY.Key_Return)
    assert entered.args == [1, "Ola Berg"]


def test_known_names_are_offered(panel: AnnotationPanel, qtbot: QtBot) -> None:
    put_on(panel, 0, SPEAKER)
    QTest.keyClick(panel.view, KEY.Key_M)
    editor = name_editor(panel)
    QTest.keyClicks(editor, "ar")
    popup = editor.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    offered = [popup.model().index(r, 0).data() for r in range(popup.model().rowCount())]
    assert offered == ["Mara Lind", "Mark Rohe"]
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Down)
    with qtbot.waitSignal(panel.speaker_entered) as entered:
        QTest.keyClick(popup, KEY.Key_Return)
        if panel.view.findChildren(NameEdit):
            QTest.keyClick(name_editor(panel), KEY.Key_Return)
    assert entered.args == [1, "Mark Rohe"]


def test_enter_alone_confirms_a_proposed_speaker(panel: AnnotationPanel, qtbot: QtBot) -> None:
    panel.view.edit(table_of(panel).index(0, SPEAKER))
    assert name_editor(panel).text() == "Mara Lind"
    with qtbot.waitSignal(panel.speaker_entered) as entered:
        QTest.keyClick(name_editor(panel), KEY.Key_Return)
    assert entered.args == [1, "Mara Lind"]


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Tab])
def test_leaving_the_field_accepts_nothing(panel: AnnotationPanel, key: Qt.Key) -> None:
    entered = QSignalSpy(panel.speaker_entered)
    panel.view.edit(table_of(panel).index(0, SPEAKER))
    QTest.keyClick(name_editor(panel), key)
    QApplication.processEvents()
    assert entered.count() == 0


def test_a_double_click_edits(panel: AnnotationPanel) -> None:
    rect = panel.view.visualRect(table_of(panel).index(0, SPEAKER))
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, rect.center())
    QTest.mouseDClick(panel.view.viewport(), LEFT, PLAIN, rect.center())
    assert name_editor(panel).text() == "Mara Lind"


@pytest.mark.parametrize(
    ("row", "entries", "choice", "label"),
    [
        (0, ["Direct quote", "Indirect quote", "Mixed quote", "Quote"], 3, ""),
        (1, ["Person", "Country or city"], 1, "GPE"),
    ],
)
def test_a_label_is_chosen_from_a_list(
    panel: AnnotationPanel, qtbot: QtBot, row: int, entries: list[str], choice: int, label: str
) -> None:
    panel.view.edit(table_of(panel).index(row, KIND))
    box = label_editor(panel)
    assert [box.itemText(i) for i in range(box.count())] == entries
    assert box.currentIndex() == 0
    qtbot.waitUntil(box.view().isVisible)
    with qtbot.waitSignal(panel.label_chosen) as chosen:
        for _ in range(choice):
            QTest.keyClick(box.view(), KEY.Key_Down)
        QTest.keyClick(box.view(), KEY.Key_Return)
    assert chosen.args == [table_of(panel).annotation_at(row).id, label]
    qtbot.waitUntil(lambda: not panel.view.findChildren(QComboBox))


def test_a_row_may_vanish_by_its_own_new_label(panel: AnnotationPanel, qtbot: QtBot) -> None:
    panel.label_chosen.connect(lambda ident, _label: apply(panel, by_id(panel, ident), None))
    panel.view.edit(table_of(panel).index(1, KIND))
    box = label_editor(panel)
    qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), KEY.Key_Down)
    QTest.keyClick(box.view(), KEY.Key_Return)
    qtbot.waitUntil(lambda: not panel.view.findChildren(QComboBox))
    assert [annotation.id for annotation in panel.shown()] == [1, 4]


@pytest.mark.parametrize("column", [KIND, SPEAKER])
def test_closing_the_document_closes_an_open_editor(
    panel: AnnotationPanel, qtbot: QtBot, column: AnnotationColumn
) -> None:
    entered, chosen = QSignalSpy(panel.speaker_entered), QSignalSpy(panel.label_chosen)
    panel.view.edit(table_of(panel).index(0, column))
    table_of(panel).show(None, (), {})
    qtbot.waitUntil(
        lambda: not panel.view.findChildren(NameEdit) and not panel.view.findChildren(QComboBox)
    )
    assert (entered.count(), chosen.count()) == (0, 0)


def test_a_name_has_room_while_it_is_edited(panel: AnnotationPanel) -> None:
    panel.view.edit(table_of(panel).index(0, SPEAKER))
    cell = panel.view.visualRect(table_of(panel).index(0, SPEAKER))
    field = name_editor(panel).geometry()
    assert field.topLeft() == cell.topLeft()
    assert field.width() > cell.width()
    assert field.right() <= panel.view.viewport().rect().right()


def test_several_speakers_are_not_edited_in_one_field(panel: AnnotationPanel) -> None:
    apply(panel, quote(), quote(links=(linked(1), linked(2))))
    put_on(panel, 0, SPEAKER)
    QTest.keyClick(panel.view, KEY.Key_O)
    assert not panel.view.findChildren(NameEdit)


def test_a_context_menu_is_asked_for_where_the_mouse_is(
    panel: AnnotationPanel, qtbot: QtBot
) -> None:
    at = panel.view.visualRect(table_of(panel).index(1, KIND)).center()
    with qtbot.waitSignal(panel.menu_requested) as asked:
        panel.view.customContextMenuRequested.emit(at)
    assert asked.args == [panel.view.viewport().mapToGlobal(at)]


def test_the_origin_folds_away_where_it_is_narrow(panel: AnnotationPanel) -> None:
    assert panel.view.isColumnHidden(AnnotationColumn.ORIGIN)
    narrow = panel.view.columnWidth(AnnotationColumn.STATUS)
    panel.resize(700, 400)
    assert not panel.view.isColumnHidden(AnnotationColumn.ORIGIN)
    assert panel.view.columnWidth(AnnotationColumn.STATUS) > narrow


def test_the_speaker_has_room_before_the_kind_has_words(panel: AnnotationPanel) -> None:
    width = panel.view.columnWidth
    letter = max(8, panel.fontMetrics().averageCharWidth())
    panel.resize(300 * letter // 8, 400)
    speaker, kind = width(AnnotationColumn.SPEAKER), width(AnnotationColumn.KIND)
    panel.resize(400 * letter // 8, 400)
    assert width(AnnotationColumn.SPEAKER) > speaker
    assert width(AnnotationColumn.KIND) == kind


def test_the_kind_has_words_beside_an_article_in_a_usual_window(panel: AnnotationPanel) -> None:
    panel.resize(448, 400)
    words = panel.view.fontMetrics().horizontalAdvance("Country or city")
    assert panel.view.columnWidth(AnnotationColumn.KIND) > words


def test_a_decision_changes_its_row_only(panel: AnnotationPanel) -> None:
    panel.show_current(1)
    before = by_id(panel, 1)
    apply(panel, before, replace(before, status=Status.ACCEPTED))
    assert current_id(panel) == 1
    assert table_of(panel).index(0, AnnotationColumn.STATUS).data() == "Accepted"
