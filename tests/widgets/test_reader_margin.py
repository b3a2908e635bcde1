"""Names in the margin: at their quotes, never on each other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.span import Span
from gui.look.typeface import note_font
from gui.widgets.reader_margin import Margin, Piece, Spot
from gui.widgets.reader_marks import Marks
from gui.widgets.reader_paint import Inks, Light

NAMES = {
    1: "Ada Holm",
    2: "The Ministry of Transport and Harbours of the Northern Coast",
    3: "Unbelievablylongsinglewordnamewithoutanybreakatall",
}


def quotes(count: int) -> Marks:
    """Return quotes by speakers in turn."""
    return Marks(
        [
            Annotation(
                n,
                f"u{n}",
                1,
                Layer.QUOTE,
                None,
                (Part(Role.CONTENT, Span(n * 9, n * 9 + 5)),),
                Status.ACCEPTED,
                "x",
                links=(Link(n % 3 + 1, Status.SUGGESTED, "x"),),
            )
            for n in range(count)
        ],
        NAMES,
    )


def painted(pieces: list[Piece], left: int = 168, count: int = 9) -> tuple[Margin, list[Spot]]:
    """Paint pieces and return the margin with the spots of the names."""
    margin = Margin(quotes(count), note_font(1.0), unit=1.0)
    image = QImage(400, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    margin.paint(painter, pieces, left, Inks(dark=False), Light())
    painter.end()
    return margin, [spot for spot in margin._spots if spot.rect.width() > 20]


def test_names_do_not_collide(qapp: QApplication) -> None:
    pieces = [Piece(n, True, 20.0 * n, 20.0 * n + 60) for n in range(9)]
    _, names = painted(pieces)
    assert len(names) >= 3
    assert not any(a.rect.intersects(b.rect) for a, b in combinations(names, 2))


def test_names_stand_within_the_margin(qapp: QApplication) -> None:
    _, names = painted([Piece(n, True, 100.0 * n, 100.0 * n + 90) for n in range(3)])
    assert len(names) == 3
    assert all(spot.rect.left() >= 0 and spot.rect.right() < 168 - 30 for spot in names)


def test_a_name_stays_in_sight_while_its_quote_does(qapp: QApplication) -> None:
    _, (name,) = painted([Piece(0, True, -400.0, 300.0)])
    assert name.rect.top() >= 0


def test_a_name_is_left_out_rather_than_put_beside_another_quote(qapp: QApplication) -> None:
    crowd = [Piece(n, True, 100.0, 120.0) for n in range(9)]
    _, names = painted(crowd)
    assert 1 <= len(names) < 9


def test_stripes_that_share_a_line_stand_side_by_side(qapp: QApplication) -> None:
    margin, _ = painted([Piece(0, True, 10.0, 70.0), Piece(1, True, 50.0, 99.0)])
    stripes = [spot for spot in margin._spots if spot.rect.width() < 20]
    assert not stripes[0].rect.intersects(stripes[1].rect)


@pytest.mark.parametrize("ident", [0, 1])
def test_a_click_finds_the_stripe(qapp: QApplication, ident: int) -> None:
    margin, _ = painted([Piece(0, True, 10.0, 70.0), Piece(1, True, 90.0, 150.0)])
    stripe = next(s for s in margin._spots if s.annotation == ident and s.rect.width() < 20)
    assert margin.at(stripe.rect.center()) == ident
    assert margin.at(QPointF(390, 880)) is None


def test_a_lit_name_fits_as_well(qapp: QApplication) -> None:
    margin = Margin(quotes(9), note_font(1.0), unit=1.0)
    bold = QFontMetricsF(margin._face(proposed=True, lit=True))
    for speakers in (margin._marks.speakers(a) for a, _ in margin._marks.quotes(0, 99)):
        assert speakers is not None
        lines = margin._broken(speakers, 100)
        assert 1 <= len(lines) <= 3
        assert all(bold.horizontalAdvance(line) <= 101 for line in lines)


def test_without_room_there_are_no_names(qapp: QApplication) -> None:
    _, names = painted([Piece(0, True, 10.0, 70.0)], left=50)
    assert names == []


def test_names_begin_beyond_all_stripes_beside_them(qapp: QApplication) -> None:
    crowd = [Piece(n, True, 100.0, 160.0) for n in range(6)]
    margin, names = painted(crowd)
    stripes = [spot.rect for spot in margin._spots if spot.rect.width() <= 20]
    assert names
    assert max(name.rect.right() for name in names) <= min(s.left() for s in stripes)
