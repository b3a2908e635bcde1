"""The history as a table: paged, followed, and in words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimeZone
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.models.timeline import PAGE_ROWS, PAGES_KEPT, TimelineColumn, TimelineTable, act_words
from gui.models.wording import local_moment
from gui.store.library import Library
from gui.store.timeline import Act, TimelineQuery
from tests.models.shelf import added, details_step, entity, made, quote


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a library with three documents."""
    library = made(tmp_path / "library.sqlite")
    yield library
    library.close()


@pytest.fixture
def table(qtbot: QtBot, library: Library) -> TimelineTable:
    """Return the history of the library as a table."""
    table = TimelineTable()
    table.set_library(library)
    return table


def column(table: TimelineTable, which: TimelineColumn) -> list[object]:
    return [table.index(row, which).data() for row in range(table.rowCount())]


def test_acts_come_newest_first_with_who_and_where(
    table: TimelineTable, library: Library, qtmodeltester: ModelTester
) -> None:
    added(library, quote(-1), entity(-2))
    library.apply(details_step(library, 1, title="Sea"), "bob")
    table.refresh()
    assert column(table, TimelineColumn.WHO) == ["bob", "ann"]
    assert column(table, TimelineColumn.WHAT) == [
        "The document's details",
        "Tagging a quote (2 changes)",
    ]
    assert column(table, TimelineColumn.DOCUMENT) == ["Sea", "Title 0000"]
    spoken = table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("bob, The document's details, Sea")
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]


def test_an_undo_marks_its_row_and_a_new_act_comes_on_top(
    table: TimelineTable, library: Library
) -> None:
    added(library, quote(-1))
    table.refresh()
    resets: list[None] = []
    table.modelReset.connect(lambda: resets.append(None))
    library.undo("ann")
    table.refresh()
    assert column(table, TimelineColumn.WHAT) == ["Tagging a quote · undone"]
    added(library, entity(-1))
    table.refresh()
    assert column(table, TimelineColumn.WHAT) == ["Tagging a quote", "Tagging a quote · undone"]
    assert resets == [], "what is current in the list stays so"


def test_a_query_finds_a_person_and_a_kind(table: TimelineTable, library: Library) -> None:
    added(library, quote(-1))
    library.apply(details_step(library, 0, title="Sea"), "ann")
    library.apply(details_step(library, 0, title="Land"), "bob")
    assert library.timeline.people() == ["ann", "bob"]
    assert library.timeline.commands() == ["document.edit", "quote.tag"]
    table.set_query(TimelineQuery("ann", ("document.edit",)))
    assert column(table, TimelineColumn.DOCUMENT) == ["Land"]
    assert column(table, TimelineColumn.WHO) == ["ann"]
    library.apply(details_step(library, 1, title="x"), "bob")
    table.refresh()
    assert table.rowCount() == 1


def test_100_000_acts_are_counted_and_only_pages_are_read(
    table: TimelineTable, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    forward = '{"details":{"document":1}}'
    library.connection.run_many(
        "INSERT INTO history (step, at, who, command, forward, inverse)"
        " VALUES (?, '2026-01-01T00:00:00.000Z', 'ann', 'document.edit', ?, ?)",
        ((step, forward, forward) for step in range(1, 100_001)),
    )
    asked: list[int] = []
    read = library.timeline.acts

    def watched(steps: Sequence[int]) -> list[Act]:
        asked.append(len(steps))
        return read(steps)

    monkeypatch.setattr(library.timeline, "acts", watched)
    table.set_library(library)
    assert table.rowCount() == 100_000
    assert asked == []
    assert table.act(0).step == 100_000
    assert table.act(99_999).step == 1
    assert table.row_of(1) == 99_999
    for page in range(PAGES_KEPT + 2):
        table.act(page * PAGE_ROWS)
    assert max(asked) == PAGE_ROWS
    assert table.act(50).step == 99_950


def test_without_a_library_it_is_empty(table: TimelineTable, library: Library) -> None:
    added(library, quote(-1))
    table.set_library(None)
    table.refresh()
    assert table.rowCount() == 0
    with pytest.raises(IndexError):
        table.act(-1)


def test_every_act_has_words() -> None:
    assert act_words("quote.tag") == "Tagging a quote"
    assert act_words("of.another_version") == "Of.another_version"


@pytest.mark.parametrize(
    ("at", "begins"),
    [
        ("2026-03-04T10:00:00.000Z", "Today "),
        ("2026-03-03T10:00:00.000Z", "Yesterday "),
        ("2026-03-02T10:00:00.000Z", "2 Mar 2026 "),
        ("no time", "no time"),
    ],
)
def test_moments_are_named_by_their_day(at: str, begins: str) -> None:
    now = QDateTime.fromString("2026-03-04T12:00:00Z", Qt.DateFormat.ISODate)
    assert now.timeZone() == QTimeZone.utc()
    assert local_moment(at, now).startswith(begins)
