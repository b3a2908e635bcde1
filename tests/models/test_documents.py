"""The list of documents: pages, orders, and following changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.modeltest import ModelTester

from gui.domain.annotation import Layer
from gui.domain.edits import Change
from gui.domain.visibility import Visibility
from gui.models.document_cells import DocumentColumn
from gui.models.documents import PAGE_ROWS, PAGES_KEPT, ROW_ROLE, DocumentTable
from gui.store.documents import DocumentQuery, DocumentRow, Order
from gui.store.library import Library
from tests.models import shelf

ROLE = Qt.ItemDataRole


def titles(table: DocumentTable) -> list[str]:
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def cell(
    table: DocumentTable, row: int, column: DocumentColumn, role: int = ROLE.DisplayRole
) -> object:
    return table.data(table.index(row, column), role)


def test_it_is_a_sound_model(library: Library, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(DocumentTable(library))  # type: ignore[no-untyped-call]
    qtmodeltester.check(DocumentTable(None))  # type: ignore[no-untyped-call]


def test_cells_tell_about_a_document(library: Library) -> None:
    owner = shelf.document(library).id
    shelf.added(library, shelf.quote(-1, owner=owner), shelf.entity(-2, owner=owner))
    table = DocumentTable(library)
    shown = [cell(table, 0, column) for column in DocumentColumn]
    assert shown == ["Title 0000", "1 Mar 2000", "Outlet 0", "1", "1", "New"]
    assert cell(table, 2, DocumentColumn.TITLE) == "Untitled"
    assert cell(table, 2, DocumentColumn.OUTLET) == ""
    side = cell(table, 0, DocumentColumn.QUOTES, ROLE.TextAlignmentRole)
    assert isinstance(side, Qt.AlignmentFlag)
    assert side & Qt.AlignmentFlag.AlignRight
    row = cell(table, 0, DocumentColumn.TITLE, ROW_ROLE)
    assert isinstance(row, DocumentRow)
    assert row.id == owner


def test_a_screen_reader_hears_all_of_a_document_in_its_title(library: Library) -> None:
    table = DocumentTable(library)
    assert cell(table, 0, DocumentColumn.TITLE, ROLE.AccessibleTextRole) == (
        "Title 0000, New, Outlet 0, Wednesday, 1 March 2000, 0 quotes, 0 suggestions to decide"
    )
    assert cell(table, 2, DocumentColumn.OUTLET, ROLE.AccessibleTextRole) == "no outlet"
    assert cell(table, 1, DocumentColumn.STATE, ROLE.AccessibleTextRole) == "In progress"


def test_a_tool_tip_is_no_markup(library: Library) -> None:
    library.apply(shelf.details_step(library, 0, title="<i>a</i>"), "ann")
    tip = cell(DocumentTable(library), 0, DocumentColumn.TITLE, ROLE.ToolTipRole)
    assert "&lt;i&gt;a&lt;/i&gt;" in str(tip)


def test_it_has_a_tool_tip_for_each_header(library: Library) -> None:
    table = DocumentTable(library)
    for column in DocumentColumn:
        assert table.headerData(column, Qt.Orientation.Horizontal, ROLE.ToolTipRole)
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.headerData(99, Qt.Orientation.Horizontal) is None


@pytest.mark.parametrize("column", list(DocumentColumn))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_a_click_on_a_header_sorts_in_the_library(
    library: Library, column: DocumentColumn, order: Qt.SortOrder
) -> None:
    table = DocumentTable(library)
    table.sort(column, order)
    query = table.query()
    assert query.descending == (order == Qt.SortOrder.DescendingOrder)
    assert table.ids() == tuple(library.documents.ids(query))
    table.sort(-1)
    assert table.query().order is Order.IMPORTED


def test_a_search_narrows_it(library: Library) -> None:
    table = DocumentTable(library)
    table.set_query(DocumentQuery(text="number"))
    assert table.rowCount() == 2
    assert table.total() == 3
    assert table.row_of(shelf.document(library).id) is None


def test_the_same_query_asks_nothing(library: Library) -> None:
    table = DocumentTable(library)
    reset = QSignalSpy(table.modelReset)
    table.set_query(DocumentQuery())
    assert reset.count() == 0


def test_rows_and_ids_answer_each_other(library: Library) -> None:
    table = DocumentTable(library)
    for row in range(3):
        assert table.row_of(table.id_at(row)) == row
        assert table.row(row).id == table.id_at(row)
    assert table.row_of(999) is None
    for row in (-1, 3):
        with pytest.raises(IndexError):
            table.id_at(row)


def test_pages_are_read_when_asked_for_and_few_are_kept(tmp_path: Path, qapp: QObject) -> None:
    library = shelf.made(tmp_path / "long.sqlite", PAGE_ROWS * 2 + 2)
    table = DocumentTable(library)
    assert table.rowCount() == PAGE_ROWS * 2 + 2
    last = table.rowCount() - 1
    assert cell(table, last, DocumentColumn.TITLE) == f"Title {last:04}"
    table._ids = table._ids[:1] * (PAGE_ROWS * (PAGES_KEPT + 5))
    for page in range(PAGES_KEPT + 5):
        table.row(page * PAGE_ROWS)
    assert len(table._pages) == PAGES_KEPT
    assert 0 not in table._pages
    library.close()


def test_a_tag_changes_one_row_only(library: Library) -> None:
    table = DocumentTable(library)
    titles(table)
    changed, reset = QSignalSpy(table.dataChanged), QSignalSpy(table.modelReset)
    owner = table.id_at(1)
    edits = shelf.added(library, shelf.quote(-1, owner=owner))
    table.refresh(Change("quote.tag", edits))
    assert (changed.count(), reset.count()) == (1, 0)
    first, last, _ = changed.at(0)
    assert (first.row(), last.row(), last.column()) == (1, 1, len(DocumentColumn) - 1)
    assert cell(table, 1, DocumentColumn.QUOTES) == "1"


def test_a_row_that_was_never_read_is_not_read_for_a_tag(library: Library) -> None:
    table = DocumentTable(library)
    changed = QSignalSpy(table.dataChanged)
    edits = shelf.added(library, shelf.quote(-1, owner=table.id_at(1)))
    table.refresh(Change("quote.tag", edits))
    assert changed.count() == 0
    assert cell(table, 1, DocumentColumn.QUOTES) == "1"


def test_a_title_is_corrected_in_place(library: Library) -> None:
    table = DocumentTable(library)
    titles(table)
    reset = QSignalSpy(table.modelReset)
    table.refresh(library.apply(shelf.details_step(library, 0, title="Other"), "ann"))
    assert titles(table)[0] == "Other"
    assert reset.count() == 0


def test_removing_and_undo_ask_anew(library: Library) -> None:
    table = DocumentTable(library)
    QAbstractItemModelTester(table, table)
    gone = table.id_at(0)
    table.refresh(library.apply(shelf.details_step(library, 0, removed=True), "ann"))
    assert table.rowCount() == 2
    assert table.row_of(gone) is None
    change = library.undo("ann")
    assert change is not None
    table.refresh(change)
    assert table.row_of(gone) == 0


def test_added_documents_come_in(library: Library) -> None:
    table = DocumentTable(library)
    added = library.documents.add([shelf.incoming(9)])
    table.refresh(Change("document.import", documents_added=added.ids))
    assert table.rowCount() == 4
    library.documents.add([shelf.incoming(10)])
    table.refresh(Change("", everything=True))
    assert table.rowCount() == 5


def test_another_library_takes_the_place(library: Library, tmp_path: Path) -> None:
    table = DocumentTable(library)
    table.set_query(DocumentQuery("number", Order.TITLE, descending=True))
    other = shelf.made(tmp_path / "other.sqlite", 5)
    table.set_library(other)
    assert table.rowCount() == 5
    assert table.query() == DocumentQuery("", Order.TITLE, descending=True)
    table.set_library(None)
    assert (table.rowCount(), table.total()) == (0, 0)
    table.refresh(Change("", documents_added=(1,)))
    assert table.data(QModelIndex()) is None
    other.close()


def test_counts_follow_what_is_shown_and_keep_the_rows(library: Library) -> None:
    owner = shelf.document(library).id
    shelf.added(library, shelf.quote(-1, owner=owner))
    table = DocumentTable(library)
    assert cell(table, 0, DocumentColumn.SUGGESTIONS) == "1"
    told, reset = QSignalSpy(table.dataChanged), QSignalSpy(table.modelReset)
    table.set_visibility(Visibility(least=0.9))
    assert (told.count(), reset.count()) == (1, 0)
    assert cell(table, 0, DocumentColumn.QUOTES) == "0"
    assert cell(table, 0, DocumentColumn.SUGGESTIONS) == "0"
    table.set_visibility(Visibility(least=0.9))
    assert told.count() == 1
    DocumentTable(None).set_visibility(Visibility(least=0.9))


def test_an_order_by_counts_follows_what_is_shown(library: Library) -> None:
    first, second = (shelf.document(library, row).id for row in (0, 1))
    shelf.added(library, shelf.quote(-1, owner=first), shelf.quote(-2, owner=second))
    shelf.added(library, shelf.quote(-3, owner=first))
    table = DocumentTable(library)
    table.sort(DocumentColumn.QUOTES, Qt.SortOrder.DescendingOrder)
    assert table.ids()[0] == first
    reset = QSignalSpy(table.modelReset)
    table.set_visibility(Visibility(layers=frozenset({Layer.QUOTE})))
    assert reset.count() == 1
    assert [cell(table, row, DocumentColumn.QUOTES) for row in range(3)] == ["0"] * 3
