"""The table of annotations: filters, editing, and following edits row by row."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation, Part, Role, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.models.annotation_cells import AnnotationColumn
from gui.models.annotations import ANNOTATION_ROLE, MANY, AnnotationTable
from tests.models.shelf import NAMES, TEXT, entity, linked, place, proposed, quote

DOCUMENT = Document(1, "d", Details(), TEXT, "")
ROLE = Qt.ItemDataRole
SPEAKER, KIND = AnnotationColumn.SPEAKER, AnnotationColumn.KIND


@pytest.fixture
def table(qtbot: QtBot) -> AnnotationTable:
    """Return a table of a proposed quote (1), a person (2) and a rejected place (3)."""
    table = AnnotationTable()
    table.set_annotator("ann")
    rejected = entity(3, "Port Ellen", "GPE", status=Status.REJECTED)
    table.show(DOCUMENT, (rejected, entity(), quote(links=(proposed(),))), NAMES)
    return table


def ids(table: AnnotationTable) -> list[int]:
    return [table.annotation_at(row).id for row in range(table.rowCount())]


def cells(table: AnnotationTable, row: int) -> list[object]:
    return [table.index(row, column).data() for column in AnnotationColumn]


def set_cell(table: AnnotationTable, row: int, column: AnnotationColumn, value: str) -> bool:
    return table.setData(table.index(row, column), value)


def test_it_is_a_sound_model(table: AnnotationTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]
    qtmodeltester.check(AnnotationTable())  # type: ignore[no-untyped-call]


def test_rows_stand_in_reading_order_without_rejected_ones(table: AnnotationTable) -> None:
    assert ids(table) == [1, 2]
    assert cells(table, 0) == [
        "Direct quote", "Mara Lind?", "“We sail at dawn,”", "Suggested", "rules 1",
    ]  # fmt: skip
    assert cells(table, 1) == ["Person", "", "Mara Lind", "Accepted", "you"]
    assert (table.rowCount(), table.total()) == (2, 2)
    assert [a.id for a in table.shown()] == [1, 2]


def test_rows_and_ids_answer_each_other(table: AnnotationTable) -> None:
    assert table.row_of(2) == 1
    assert table.row_of(3) is None
    assert table.index(0, 0).data(ANNOTATION_ROLE) == table.annotation_at(0)
    with pytest.raises(IndexError):
        table.annotation_at(-1)


def test_each_header_and_cell_explains_itself(table: AnnotationTable) -> None:
    for column in AnnotationColumn:
        assert table.headerData(column, Qt.Orientation.Horizontal, ROLE.ToolTipRole)
        assert "rules 1, 0.85" in table.index(0, column).data(ROLE.ToolTipRole)
    spoken = table.index(0, SPEAKER).data(ROLE.AccessibleTextRole)
    assert spoken == "Mara Lind, proposed"


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (AnnotationFilter(statuses=frozenset({Status.ACCEPTED})), [2]),
        (AnnotationFilter(statuses=frozenset(Status)), [1, 2, 3]),
        (AnnotationFilter(statuses=frozenset({Status.REJECTED})), [3]),
        (AnnotationFilter(words="sail DAWN"), [1]),
        (AnnotationFilter(words="sail monday"), []),
        (AnnotationFilter(words="lind"), [1, 2]),
    ],
)
def test_the_filter_decides_what_is_shown(
    table: AnnotationTable, wanted: AnnotationFilter, shown: list[int]
) -> None:
    table.set_filter(wanted)
    assert ids(table) == shown
    assert table.filter() == wanted
    assert table.total() == (3 if Status.REJECTED in wanted.statuses else 2)


def test_entering_a_name_asks_and_changes_nothing(table: AnnotationTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.speaker_entered) as asked:
        assert set_cell(table, 0, SPEAKER, "  Ola   Berg ")
    assert asked.args == [1, "Ola Berg"]
    assert cells(table, 0)[SPEAKER] == "Mara Lind?"


def test_entering_a_proposed_name_again_accepts_it(table: AnnotationTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.speaker_entered) as asked:
        set_cell(table, 0, SPEAKER, "Mara Lind")
    assert asked.args == [1, "Mara Lind"]


def test_entering_an_accepted_name_again_is_no_news(table: AnnotationTable) -> None:
    settled = quote(links=(linked(),))
    table.refresh([AnnotationEdit(table.annotation_at(0), settled)], {})
    asked = QSignalSpy(table.speaker_entered)
    set_cell(table, 0, SPEAKER, "Mara Lind")
    assert asked.count() == 0
    set_cell(table, 0, SPEAKER, "")
    assert asked.at(0) == [1, ""]


def test_choosing_a_label_asks(table: AnnotationTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.label_chosen) as asked:
        set_cell(table, 0, KIND, "mixed")
    assert asked.args == [1, "mixed"]
    again = QSignalSpy(table.label_chosen)
    set_cell(table, 0, KIND, "direct")
    assert again.count() == 0


def test_only_kind_and_one_speaker_can_be_edited(table: AnnotationTable) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    flags = [bool(table.flags(table.index(0, column)) & editable) for column in AnnotationColumn]
    assert flags == [True, True, False, False, False]
    assert not set_cell(table, 0, AnnotationColumn.TEXT, "x")
    assert not table.setData(QModelIndex(), "x")
    table.refresh([AnnotationEdit(quote(), quote(links=(linked(1), linked(2))))], {})
    assert not table.flags(table.index(0, SPEAKER)) & editable


def test_a_new_tag_comes_in_as_one_row(table: AnnotationTable) -> None:
    inserted, reset = QSignalSpy(table.rowsInserted), QSignalSpy(table.modelReset)
    table.refresh([AnnotationEdit(None, entity(4, "Port Ellen", "GPE"))], {})
    assert ids(table) == [1, 2, 4]
    assert (inserted.count(), reset.count()) == (1, 0)


def test_rejecting_takes_one_row_away_and_undo_brings_it_back(table: AnnotationTable) -> None:
    removed, reset = QSignalSpy(table.rowsRemoved), QSignalSpy(table.modelReset)
    before = table.annotation_at(0)
    after = replace(before, status=Status.REJECTED)
    table.refresh([AnnotationEdit(before, after)], {})
    assert ids(table) == [2]
    table.refresh([AnnotationEdit(after, before)], {})
    assert ids(table) == [1, 2]
    assert (removed.count(), reset.count()) == (1, 0)


def test_a_moved_boundary_takes_the_current_row_along(table: AnnotationTable) -> None:
    place_in_view = QPersistentModelIndex(table.index(0, 0))
    before = table.annotation_at(0)
    after = replace(before, parts=(Part(Role.CONTENT, place("sea was calm")),))
    table.refresh([AnnotationEdit(before, after)], {})
    assert ids(table) == [2, 1]
    assert place_in_view.row() == 1


def test_edits_of_another_document_are_none_of_its_business(table: AnnotationTable) -> None:
    table.refresh([AnnotationEdit(None, entity(9, owner=2))], {})
    assert ids(table) == [1, 2]


def test_a_new_name_is_shown_wherever_it_stands(table: AnnotationTable) -> None:
    changed = QSignalSpy(table.dataChanged)
    table.refresh([], {1: "Mara J. Lind"})
    assert cells(table, 0)[SPEAKER] == "Mara J. Lind?"
    assert changed.count() == 1
    assert changed.at(0)[0].column() == SPEAKER


def test_many_edits_come_in_at_once(table: AnnotationTable) -> None:
    inserted, reset = QSignalSpy(table.rowsInserted), QSignalSpy(table.modelReset)
    table.refresh([AnnotationEdit(None, entity(n)) for n in range(10, 11 + MANY)], {})
    assert table.rowCount() == MANY + 3
    assert (inserted.count(), reset.count()) == (0, 1)


def test_another_annotator_is_you(table: AnnotationTable) -> None:
    table.set_annotator("bob")
    assert cells(table, 1)[AnnotationColumn.ORIGIN] == "ann"


def test_closing_the_document_empties_it(table: AnnotationTable) -> None:
    table.show(None, (), {})
    assert (table.rowCount(), table.total(), table.document()) == (0, 0, None)
    table.refresh([AnnotationEdit(None, entity(9))], {})
    assert table.rowCount() == 0


STATUSES = st.sampled_from(list(Status))
STARTS = st.integers(0, 30)
ACTS = st.lists(st.tuples(st.integers(1, 8), STARTS, STATUSES, st.booleans()), max_size=25)


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[AnnotationTable]:
    """Return an empty table under Qt's own model checks, which warn and so fail."""
    table = AnnotationTable()
    tester = QAbstractItemModelTester(table)
    yield table
    tester.deleteLater()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(ACTS, st.frozensets(STATUSES))
def test_any_edits_leave_it_like_a_table_made_anew(
    watched: AnnotationTable,
    acts: list[tuple[int, int, Status, bool]],
    statuses: frozenset[Status],
) -> None:
    plain: dict[int, Annotation] = {}
    watched.set_filter(AnnotationFilter(statuses=statuses))
    watched.show(DOCUMENT, (), {})
    for ident, start, status, goes in acts:
        before = plain.pop(ident, None)
        after = None
        if before is None or not goes:
            parts = (Part(Role.MENTION, Span(start, start + 3)),)
            after = plain[ident] = replace(entity(ident, status=status), parts=parts)
        watched.refresh([AnnotationEdit(before, after)], {})
        shown = [a for a in plain.values() if a.status in statuses]
        assert ids(watched) == [a.id for a in sorted(shown, key=lambda a: a.reading_order)]
        assert all(watched.row_of(ident) == row for row, ident in enumerate(ids(watched)))
