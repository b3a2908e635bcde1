"""How cells are drawn: what differs must look different, in both themes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Kind, Layer, Status
from gui.domain.codebook import Label
from gui.domain.document import Details, Document, State
from gui.look.palette import Slot, colours
from gui.look.theme import made_palette
from gui.models.annotation_cells import AnnotationColumn
from gui.models.annotations import AnnotationTable
from gui.models.document_cells import DocumentColumn
from gui.models.documents import DocumentTable
from gui.store.library import Library
from gui.widgets.annotation_cells import KindDelegate, OriginDelegate, StatusDelegate, kind_colours
from gui.widgets.document_cells import (
    CountDelegate,
    StateDelegate,
    TitleDelegate,
    details,
    row_height,
    wrapped,
)
from gui.widgets.marks import draw_chip, draw_state, draw_status
from tests.models import shelf
from tests.models.shelf import NAMES, TEXT, entity, quote

BOX = QRectF(2, 2, 14, 14)


def drawn(draw: Callable[[QPainter], None], size: QSize, dark: bool = False) -> bytes:
    """Draw on an empty ground and return the pixels."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(made_palette(dark).color(QPalette.ColorRole.Base))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return bytes(image.constBits())


def cell(delegate: QStyledItemDelegate, index: QModelIndex, width: int, dark: bool) -> bytes:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 60)
    option.palette = made_palette(dark)
    return drawn(lambda painter: delegate.paint(painter, option, index), QSize(width, 60), dark)


@pytest.mark.parametrize("dark", [False, True])
def test_each_status_and_state_has_its_own_mark(qtbot: QtBot, dark: bool) -> None:
    palette, size = made_palette(dark), QSize(18, 18)
    statuses = [partial(draw_status, box=BOX, status=s, palette=palette) for s in Status]
    states = [partial(draw_state, box=BOX, state=s, palette=palette) for s in State]
    assert len({drawn(draw, size, dark) for draw in statuses}) == 3
    assert len({drawn(draw, size, dark) for draw in states}) == 3


def test_a_chip_differs_by_letter_colour_and_filling(qtbot: QtBot) -> None:
    person, place = colours(Slot.PERSON, dark=False), colours(Slot.PLACE, dark=False)
    chips = [
        partial(draw_chip, box=BOX, letter="P", colours=person, filled=True),
        partial(draw_chip, box=BOX, letter="O", colours=person, filled=True),
        partial(draw_chip, box=BOX, letter="P", colours=place, filled=True),
        partial(draw_chip, box=BOX, letter="P", colours=person, filled=False),
    ]
    assert len({drawn(draw, QSize(18, 18)) for draw in chips}) == 4


def test_the_codebook_gives_the_colours() -> None:
    labels = (
        Label(Layer.ENTITY, "PERSON", "tag3"),
        Label(Layer.TAG, "PERSON", "tag1"),
    )
    assert kind_colours(entity(), labels, dark=False) == colours(Slot.TAG_3, dark=False)
    assert kind_colours(entity(), (), dark=True) == colours(Slot.PERSON, dark=True)
    assert kind_colours(quote(), labels, dark=False) == colours(Slot.QUOTE, dark=False)


@pytest.fixture
def annotations(qtbot: QtBot) -> AnnotationTable:
    """Return a table of quotes that differ in kind, and then in status."""
    table = AnnotationTable()
    kinds = [quote(n, label=kind) for n, kind in enumerate((*Kind, None), start=1)]
    statuses = [replace(quote(5), status=Status.ACCEPTED)]
    table.show(Document(1, "d", Details(), TEXT, ""), [*kinds, *statuses], NAMES)
    return table


@pytest.mark.parametrize("dark", [False, True])
def test_kinds_and_statuses_differ_even_without_room_for_words(
    annotations: AnnotationTable, dark: bool
) -> None:
    kinds = {
        cell(KindDelegate(), annotations.index(row, AnnotationColumn.KIND), 30, dark)
        for row in range(5)
    }
    assert len(kinds) == 5
    statuses = {
        cell(StatusDelegate(), annotations.index(row, AnnotationColumn.STATUS), 30, dark)
        for row in range(5)
    }
    assert len(statuses) == 2


def test_a_wide_cell_has_words_beside_the_mark(annotations: AnnotationTable) -> None:
    index = annotations.index(0, AnnotationColumn.KIND)
    hint = KindDelegate().sizeHint(QStyleOptionViewItem(), index)
    assert hint.width() > QStyledItemDelegate().sizeHint(QStyleOptionViewItem(), index).width()
    assert cell(KindDelegate(), index, 200, False) != cell(
        KindDelegate(), annotations.index(1, AnnotationColumn.KIND), 200, False
    )


def test_the_origin_stands_back(annotations: AnnotationTable) -> None:
    option = QStyleOptionViewItem()
    OriginDelegate().initStyleOption(option, annotations.index(0, AnnotationColumn.ORIGIN))
    roles = QPalette.ColorRole
    assert option.palette.color(roles.Text) == option.palette.color(roles.PlaceholderText)


@pytest.mark.parametrize("dark", [False, True])
def test_documents_are_told_apart_folded_or_not(library: Library, dark: bool) -> None:
    owner = shelf.document(library).id
    table = DocumentTable(library)
    delegate = TitleDelegate()
    index = table.index(0, DocumentColumn.TITLE)
    bare = cell(delegate, index, 260, dark)
    shelf.added(library, quote(-1, owner=owner))
    table.requery()
    index = table.index(0, DocumentColumn.TITLE)
    counted = cell(delegate, index, 260, dark)
    assert counted != bare
    delegate.folded = False
    assert cell(delegate, index, 260, dark) not in (bare, counted)
    states = {
        cell(StateDelegate(), table.index(row, DocumentColumn.STATE), 30, dark) for row in range(3)
    }
    assert len(states) == 3


def test_the_state_yields_to_date_and_outlet(library: Library) -> None:
    row = replace(DocumentTable(library).row(0), published="2026-03-03", outlet="North Wire")
    metrics = QFontMetrics(QFont())
    assert details(row, metrics, 1000) == "New · 3 Mar 2026 · North Wire"
    assert details(row, metrics, 10) == "3 Mar 2026 · North Wire"
    assert details(replace(row, published=None, outlet=None), metrics, 1) == "New"


def test_a_zero_stands_back(library: Library) -> None:
    table = DocumentTable(library)
    option = QStyleOptionViewItem()
    CountDelegate().initStyleOption(option, table.index(0, DocumentColumn.QUOTES))
    roles = QPalette.ColorRole
    assert option.palette.color(roles.Text) == option.palette.color(roles.PlaceholderText)


def test_a_folded_row_is_as_high_as_what_it_shows() -> None:
    assert row_height(14, folded=True) >= 3 * 14
    assert row_height(14, folded=False) < row_height(14, folded=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_a_title_is_broken_in_two_lines_without_loss(qtbot: QtBot, title: str) -> None:
    lines = wrapped(title, QStyleOptionViewItem(), 120)
    assert len(lines) <= 2
    assert "".join("".join(lines).split()) == "".join(title.split())


def test_a_title_with_wide_characters_is_cut_between_words(qtbot: QtBot) -> None:
    title = "🚌🚌 fares 🚌 rise again in the old town"
    first = wrapped(title, QStyleOptionViewItem(), 120)[0].split()
    assert first
    assert first == title.split()[: len(first)]
