"""Pixels: what is accepted is filled, what is suggested is framed, nothing is covered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.look.palette import Slot, colours, scheme
from gui.widgets.reader import Reader
from tests.widgets import reader_samples as sample

BLANK = "   \u00a0     \u00a0     \u00a0   harbour"
"""A text whose first line has room without ink: colours there are those of the signs alone."""


def picture(reader: Reader) -> QImage:
    """Return what the viewport shows."""
    return reader.viewport().grab().toImage()


def near(image: QImage, at: QPoint, wanted: str, reach: int = 16, aside: int = 0) -> bool:
    """Tell whether a colour stands within some pixels above or below a place.

    `aside` looks so many pixels to both sides too: lines of dashes and dots have gaps.
    """
    colour = QColor(wanted)
    return any(
        image.pixelColor(at.x() + dx, at.y() + dy) == colour
        for dx in range(-aside, aside + 1)
        for dy in range(-reach, reach + 1)
    )


def reader_with(qtbot: QtBot, *annotations: Annotation, dark: bool = False) -> Reader:
    """Return a reader of spaces with annotations, the caret out of the way."""
    reader = sample.shown(qtbot, BLANK, annotations)
    reader.set_look(dark, 1.0, serif=True)
    reader.set_caret(len(BLANK))
    return reader


def entity(ident: int, label: str, span: Span, status: Status = Status.ACCEPTED) -> Annotation:
    """Make an entity."""
    part = Part(Role.MENTION, span)
    return Annotation(ident, f"u{ident}", 1, Layer.ENTITY, label, (part,), status, "x")


def quote(ident: int, span: Span, status: Status = Status.ACCEPTED) -> Annotation:
    """Make a quote of content alone."""
    part = Part(Role.CONTENT, span)
    return Annotation(ident, f"u{ident}", 1, Layer.QUOTE, "direct", (part,), status, "x")


@pytest.mark.parametrize("dark", [False, True])
def test_an_accepted_entity_is_filled_and_lined(qtbot: QtBot, dark: bool) -> None:
    reader = reader_with(qtbot, entity(1, "PERSON", Span(2, 8)), dark=dark)
    image, at = picture(reader), sample.point(reader, 5)
    assert image.pixelColor(at) == QColor(colours(Slot.PERSON, dark).fill)
    assert near(image, at, colours(Slot.PERSON, dark).line)


def test_a_suggested_entity_has_no_fill(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, entity(1, "PERSON", Span(2, 8), Status.SUGGESTED))
    image, at = picture(reader), sample.point(reader, 5)
    assert image.pixelColor(at) == QColor(scheme(False).page)


def test_accepting_fills_it(qtbot: QtBot) -> None:
    before = entity(1, "PERSON", Span(2, 8), Status.SUGGESTED)
    reader = reader_with(qtbot, before)
    at = sample.point(reader, 5)
    after = replace(before, status=Status.ACCEPTED)
    reader.update_annotations([AnnotationEdit(before, after)], {})
    assert picture(reader).pixelColor(at) == QColor(colours(Slot.PERSON, False).fill)


def test_an_entity_in_a_quote_leaves_the_quote_visible(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, quote(1, Span(0, 15)), entity(2, "GPE", Span(4, 9)))
    image, at = picture(reader), sample.point(reader, 6)
    assert image.pixelColor(at) == QColor(colours(Slot.PLACE, False).fill)
    assert near(image, at, colours(Slot.QUOTE, False).fill)


def test_equal_spans_show_all_their_colours(qtbot: QtBot) -> None:
    span = Span(2, 8)
    source = replace(quote(1, Span(10, 14)), parts=(
        Part(Role.CONTENT, Span(10, 14)), Part(Role.SOURCE, span),
    ))  # fmt: skip
    reader = reader_with(
        qtbot, source, entity(2, "ORG", span), entity(3, "PERSON", span), entity(4, "GPE", span)
    )
    image, at = picture(reader), sample.point(reader, 5)
    for slot in (Slot.SOURCE, Slot.ORGANISATION, Slot.PERSON, Slot.PLACE):
        assert near(image, at, colours(slot, False).fill), slot
    for slot in (Slot.PERSON, Slot.PLACE):
        assert near(image, at, colours(slot, False).line, 24, aside=6), slot


def test_a_lit_quote_keeps_its_colour_while_others_are_dimmed(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, quote(1, Span(1, 5)), entity(2, "GPE", Span(8, 13)))
    lit, dimmed = sample.point(reader, 3), sample.point(reader, 10)
    fill = QColor(colours(Slot.PLACE, False).fill)
    reader.set_current(1)
    image = picture(reader)
    assert image.pixelColor(lit) == QColor(colours(Slot.QUOTE, False).fill)
    assert image.pixelColor(dimmed).lightness() > fill.lightness()
    reader.set_current(None)
    assert picture(reader).pixelColor(dimmed) == fill


def test_a_lit_entity_is_framed_and_dims_nothing(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, entity(1, "PERSON", Span(1, 5)), entity(2, "GPE", Span(8, 13)))
    before = picture(reader)
    reader.set_current(1)
    after = picture(reader)
    assert before != after
    assert after.pixelColor(sample.point(reader, 10)) == QColor(colours(Slot.PLACE, False).fill)


def test_a_lit_suggestion_is_paler_than_what_is_accepted(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, entity(1, "PERSON", Span(1, 5), Status.SUGGESTED))
    reader.set_current(1)
    lit = picture(reader).pixelColor(sample.point(reader, 3)).lightness()
    accepted = QColor(colours(Slot.PERSON, False).fill).lightness()
    assert accepted < lit < QColor(scheme(False).page).lightness()


def test_when_the_lit_quote_goes_nothing_stays_dimmed(qtbot: QtBot) -> None:
    lit = quote(1, Span(1, 5))
    reader = reader_with(qtbot, lit, entity(2, "GPE", Span(8, 13)))
    reader.set_current(1)
    reader.update_annotations([AnnotationEdit(lit, replace(lit, status=Status.REJECTED))], {})
    at = sample.point(reader, 10)
    assert picture(reader).pixelColor(at) == QColor(colours(Slot.PLACE, False).fill)


def test_found_words_show_over_marks(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, quote(1, Span(0, 15)))
    reader.set_hits([Span(3, 6), Span(8, 10)], 1)
    at = sample.point(reader, 4)
    assert picture(reader).pixelColor(at) == QColor(scheme(False).hit)
    reader.set_hits((), None)
    assert picture(reader).pixelColor(at) == QColor(colours(Slot.QUOTE, False).fill)


def test_a_selection_tints_and_does_not_cover(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, entity(1, "PERSON", Span(0, 6)))
    reader.select(0, 12)
    image = picture(reader)
    marked, plain = (image.pixelColor(sample.point(reader, p)) for p in (3, 9))
    assert marked != plain
    assert plain != QColor(scheme(False).page)


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.SUGGESTED])
def test_a_quote_has_a_stripe_in_the_margin(qtbot: QtBot, status: Status) -> None:
    reader = reader_with(qtbot, quote(1, Span(0, 15), status))
    image, at = picture(reader), sample.point(reader, 0)
    row = [image.pixelColor(x, at.y()).name() for x in range(at.x() - 10)]
    assert colours(Slot.QUOTE, False).line.lower() in row


def test_many_overlaps_keep_their_lines_off_the_next_line(qtbot: QtBot) -> None:
    tags = [
        replace(
            entity(n, "", Span(0, 15)),
            layer=Layer.TAG,
            label=f"tag {n}",
            parts=(Part(Role.MARK, Span(0, 15)),),
        )
        for n in range(6)
    ]
    text = BLANK + " words" * 40
    reader = sample.shown(qtbot, text, tags)
    layout = reader.document().firstBlock().layout()
    second = layout.lineAt(1).y() - layout.lineAt(0).y()
    image, at = picture(reader), sample.point(reader, 5)
    line = QColor(colours(Slot.TAG_1, False).line)
    rows = [dy for dy in range(40) if image.pixelColor(at.x(), at.y() + dy).hue() == line.hue()]
    assert rows
    assert max(rows) < second - layout.lineAt(0).height() / 2 + 2


def test_painting_a_dense_page_in_every_look(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    reader.set_boundary(sample.NESTED.parts[0])
    reader.set_hits([sample.place("word")], None)
    seen = set()
    for dark in (False, True):
        for zoom in (0.6, 1.0, 3.0):
            for current in (None, 1, 4, 7):
                reader.set_look(dark, zoom, serif=zoom > 1)
                reader.set_current(current)
                seen.add(picture(reader).cacheKey())
    assert len(seen) == 24
