"""The table of places: pages, ticks, and what a screen reader is told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.domain.places import Place
from gui.domain.span import Span
from gui.models.place_table import PAGE_ROWS, PlaceColumn, PlaceTable
from gui.store.places import InContext

PLACES = [Place(n, Span(n, n + 2), n) for n in range(1, PAGE_ROWS * 3)]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Source:
    """Gives contexts, and remembers how many it was asked for at once."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, places: Sequence[Place]) -> list[InContext]:
        self.asked.append(len(places))
        return [
            InContext(None if p.document == 2 else f"No. {p.document}", "b" * 60, "Bo", " <b>c")
            for p in places
        ]


def table() -> tuple[PlaceTable, Source]:
    source = Source()
    model = PlaceTable(source)
    model.show(PLACES)
    return model, source


def test_texts_are_read_in_pages_when_they_are_asked_for(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model, source = table()
    assert model.rowCount() == len(PLACES)
    assert source.asked == []
    assert model.index(PAGE_ROWS + 1, PlaceColumn.DOCUMENT).data() == f"No. {PAGE_ROWS + 2}"
    assert source.asked == [PAGE_ROWS]
    assert model.index(1, PlaceColumn.DOCUMENT).data() == "Untitled"
    assert model.index(1, PlaceColumn.BEFORE).data() == "…" + "b" * 34
    assert model.index(1, PlaceColumn.WORDS).data() == "Bo"
    assert "&lt;b&gt;" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_ticks_say_what_is_left_out(qtbot: QtBot) -> None:
    model, _ = table()
    told: list[int] = []
    model.ticks_changed.connect(lambda: told.append(len(model.ticked())))
    model.toggle(1)
    assert model.index(1, 0).data(SPOKEN) == "Left out, Untitled"
    assert model.index(0, 0).data(SPOKEN) == "Ticked, No. 1"
    assert PLACES[1] not in model.ticked()
    model.tick_all(False)
    model.toggle(2)
    assert model.ticked() == (PLACES[2],)
    model.tick_all(True)
    model.show(())
    model.tick_all(False)
    total = len(PLACES)
    assert told == [total - 1, 0, 1, total, 0, 0]
