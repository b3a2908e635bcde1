"""The head of an article."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.domain.document import Details
from gui.look.palette import LIGHT
from gui.widgets.reader_header import Header, begins_with_title

WIDTH = 500


def ink(details: Details | None) -> list[int]:
    """Paint a head; return in which columns there is ink above the rule."""
    header = Header(details, "", 1.0, serif=True)
    image = QImage(WIDTH, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    header.paint(painter, QPointF(0, 0), WIDTH, LIGHT)
    painter.end()
    high = round(header.height(WIDTH)) - 60
    return [
        x
        for x in range(WIDTH)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(high))
    ]


def test_each_line_takes_room(qapp: QApplication) -> None:
    heights = [
        Header(details, "", 1.0, serif=True).height(WIDTH)
        for details in (
            None,
            Details(title="Short"),
            Details(title="Short", outlet="The Courier"),
            Details(title="Short", outlet="The Courier", byline="By Somebody"),
            Details(title="Long words " * 20, outlet="The Courier", byline="By Somebody"),
        )
    ]
    assert heights == sorted(set(heights))


def test_a_document_without_a_title_says_so(qapp: QApplication) -> None:
    assert ink(Details())


def test_without_a_document_nothing_is_painted(qapp: QApplication) -> None:
    assert ink(None) == []


def test_a_hebrew_title_stands_on_the_right(qapp: QApplication) -> None:
    latin, hebrew = ink(Details(title="Wall")), ink(Details(title="קיר"))
    assert max(latin) < WIDTH / 2 < min(hebrew)


def test_what_the_text_says_itself_is_not_said_twice(qapp: QApplication) -> None:
    details = Details(title="Fog lifts", byline="Ida Holt")
    text = "Fog lifts\n\nBy Ida Holt\n\nThe fog lifted."
    assert begins_with_title(text, details)
    assert not begins_with_title(text, Details(title="Fog"))
    empty = Header(None, "", 1.0, serif=True).height(WIDTH)
    assert Header(details, text, 1.0, serif=True).height(WIDTH) == empty
    assert Header(details, "The fog lifted.", 1.0, serif=True).height(WIDTH) > empty
