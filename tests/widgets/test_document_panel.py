"""The list of documents in its panel, over a real library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.domain.edits import Change
from gui.models.document_cells import DocumentColumn
from gui.models.documents import DocumentTable
from gui.store.documents import DocumentQuery, Order
from gui.store.library import Library
from gui.store.opening import create
from gui.widgets.document_panel import DocumentPanel
from gui.widgets.sort_menu import SortButton
from tests.models import shelf

KEY = Qt.Key
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(library: Library, qtbot: QtBot) -> Iterator[DocumentPanel]:
    """Return a shown panel over three documents; a search goes straight to the model."""
    panel = shown_panel(library, qtbot)
    yield panel
    model(panel).set_library(None)


def shown_panel(library: Library, qtbot: QtBot) -> DocumentPanel:
    panel = DocumentPanel()
    qtbot.addWidget(panel)
    table = DocumentTable(library, panel)
    panel.set_model(table)
    panel.search_changed.connect(lambda words: table.set_query(DocumentQuery(text=words)))
    panel.resize(320, 500)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def model(panel: DocumentPanel) -> DocumentTable:
    table = panel.view.model()
    assert isinstance(table, DocumentTable)
    return table


def titles(panel: DocumentPanel) -> list[str]:
    return [model(panel).index(row, 0).data() for row in range(model(panel).rowCount())]


def visible_labels(panel: DocumentPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def press(panel: DocumentPanel, text: str) -> None:
    (button,) = [
        b
        for b in panel.findChildren(QPushButton)
        if b.isVisible() and b.text().replace("&", "") == text
    ]
    QTest.mouseClick(button, LEFT)


def test_it_has_the_names_that_others_look_for(panel: DocumentPanel) -> None:
    assert panel.findChild(QAbstractItemView, "documents") is panel.view
    assert isinstance(panel.findChild(QLineEdit, "search"), QLineEdit)


def test_making_a_row_current_chooses_its_document(panel: DocumentPanel) -> None:
    chosen = QSignalSpy(panel.document_chosen)
    panel.view.setCurrentIndex(model(panel).index(1, 0))
    QTest.keyClick(panel.view, KEY.Key_Down)
    rect = panel.view.visualRect(model(panel).index(0, 0))
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, rect.center())
    expected = [[model(panel).id_at(row)] for row in (1, 2, 0)]
    assert [chosen.at(i) for i in range(chosen.count())] == expected


def test_showing_the_current_document_chooses_nothing(panel: DocumentPanel) -> None:
    chosen = QSignalSpy(panel.document_chosen)
    panel.show_current(model(panel).id_at(2))
    assert panel.view.currentIndex().row() == panel.current_row() == 2
    panel.show_current(None)
    assert not panel.view.currentIndex().isValid()
    assert chosen.count() == 0


def test_enter_goes_on_to_the_text(panel: DocumentPanel, qtbot: QtBot) -> None:
    panel.show_current(model(panel).id_at(0))
    with qtbot.waitSignal(panel.reader_requested):
        QTest.keyClick(panel.view, KEY.Key_Return)


def test_the_current_document_stays_current_when_the_list_changes(
    panel: DocumentPanel, library: Library
) -> None:
    chosen = QSignalSpy(panel.document_chosen)
    panel.show_current(model(panel).id_at(1))
    change = library.apply(shelf.details_step(library, 0, removed=True), "ann")
    model(panel).refresh(change)
    assert panel.view.currentIndex().row() == panel.current_row() == 0
    model(panel).sort(DocumentColumn.DATE, Qt.SortOrder.DescendingOrder)
    assert panel.view.currentIndex().row() == 1
    assert chosen.count() == 0


def test_the_row_of_a_removed_document_is_remembered(
    panel: DocumentPanel, library: Library
) -> None:
    panel.show_current(model(panel).id_at(1))
    change = library.apply(shelf.details_step(library, 1, removed=True), "ann")
    model(panel).refresh(change)
    assert not panel.view.currentIndex().isValid()
    assert panel.current_row() == 1


def test_a_search_narrows_the_list_and_is_counted(panel: DocumentPanel) -> None:
    panel.focus_search()
    assert panel.search.hasFocus()
    QTest.keyClicks(panel.search, "number")
    QTest.keyClick(panel.search, KEY.Key_Return)
    assert panel.words() == "number"
    assert "2 of 3 documents" in visible_labels(panel)
    assert panel.view.hasFocus()


def test_a_search_without_hits_offers_the_way_back(panel: DocumentPanel) -> None:
    QTest.keyClicks(panel.search, "zebra")
    QTest.keyClick(panel.search, KEY.Key_Return)
    assert "No document found" in visible_labels(panel)
    assert not panel.view.isVisible()
    press(panel, "Show all documents")
    assert panel.view.isVisible()
    assert "3 documents" in visible_labels(panel)


def test_the_search_can_be_cleared_without_asking(panel: DocumentPanel) -> None:
    panel.search.setText("zebra")
    asked = QSignalSpy(panel.search_changed)
    panel.clear_search()
    assert (panel.words(), asked.count()) == ("", 0)


def test_without_a_library_the_list_offers_one(panel: DocumentPanel, qtbot: QtBot) -> None:
    model(panel).set_library(None)
    assert "No library is open" in visible_labels(panel)
    with qtbot.waitSignal(panel.open_requested):
        press(panel, "Open library…")
    with qtbot.waitSignal(panel.new_requested):
        press(panel, "New library…")


def test_an_empty_library_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    empty = create(tmp_path / "empty.sqlite")
    panel = shown_panel(empty, qtbot)
    assert "No documents yet" in visible_labels(panel)
    with qtbot.waitSignal(panel.samples_requested):
        press(panel, "Add the samples")
    with qtbot.waitSignal(panel.import_requested):
        press(panel, "Import articles…")
    panel.set_read_only(True)
    assert not [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    added = empty.documents.add([shelf.incoming(1)])
    model(panel).refresh(Change("document.import", documents_added=added.ids))
    assert panel.view.isVisible()
    assert "1 document" in visible_labels(panel)
    model(panel).set_library(None)
    empty.close()


def test_a_click_on_a_header_sorts(panel: DocumentPanel) -> None:
    panel.resize(800, 400)
    header = panel.view.horizontalHeader()
    assert header.isVisible()
    x = header.sectionViewportPosition(DocumentColumn.DATE) + 10
    for descending in (False, True):
        QTest.mouseClick(header.viewport(), LEFT, PLAIN, QPoint(x, 8))
        assert model(panel).query() == DocumentQuery("", Order.PUBLISHED, descending)
    assert titles(panel)[0] == "Untitled"
    QTest.mouseClick(header.viewport(), LEFT, PLAIN, QPoint(x, 8))
    assert model(panel).query().order is Order.IMPORTED


def test_the_order_is_chosen_in_the_menu_where_it_is_narrow(panel: DocumentPanel) -> None:
    panel.show_current(model(panel).id_at(0))
    button = panel.findChildren(SortButton)[0]
    for name in ("Date", "Reversed"):
        actions = button.menu().actions()
        (action,) = [a for a in actions if a.text().replace("&", "") == name]
        action.trigger()
    assert model(panel).query() == DocumentQuery("", Order.PUBLISHED, descending=True)
    assert panel.view.currentIndex().row() == 2
    header = panel.view.horizontalHeader()
    assert header.sortIndicatorSection() == DocumentColumn.DATE
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_a_narrow_list_folds_its_columns(panel: DocumentPanel) -> None:
    hidden = [column for column in DocumentColumn if panel.view.isColumnHidden(column)]
    assert hidden == [column for column in DocumentColumn if column is not DocumentColumn.TITLE]
    tall = panel.view.rowHeight(0)
    panel.resize(900, 400)
    assert not any(panel.view.isColumnHidden(column) for column in DocumentColumn)
    assert panel.view.rowHeight(0) < tall


def test_dropped_files_are_handed_on(panel: DocumentPanel, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])
    dropped = QSignalSpy(panel.files_dropped)
    where, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    entering = QDragEnterEvent(where, copy, data, LEFT, PLAIN)
    panel.dragEnterEvent(entering)
    panel.dropEvent(QDropEvent(where.toPointF(), copy, data, LEFT, PLAIN))
    assert entering.isAccepted()
    assert dropped.at(0) == [[tmp_path / "a.txt"]]


def test_text_that_is_dragged_is_left_alone(panel: DocumentPanel) -> None:
    data = QMimeData()
    data.setText("some words")
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, PLAIN)
    entering.ignore()
    panel.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_it_advises_what_to_do_while_no_document_is_open(
    panel: DocumentPanel, library: Library, qtbot: QtBot
) -> None:
    said: list[str] = []
    panel.advised.connect(said.append)
    panel.set_model(DocumentTable(None, panel))
    assert "File > Open library" in said[-1]
    panel.set_model(DocumentTable(library, panel))
    assert "Choose one in the list" in said[-1]
