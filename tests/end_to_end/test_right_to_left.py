"""Articles read from the right, and a whole window that is laid out so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.domain.annotation import Annotation, Layer
from tests.end_to_end.conftest import Desk
from tests.end_to_end.rounds import dialogs, everything_shown, focusable, tabbed

ARABIC = "مكتبة"
QUOTE = "لم يكن"


@pytest.fixture
def arabic(desk: Desk) -> Desk:
    """Return a person with the Arabic sample open."""
    desk.open(ARABIC)
    return desk


def quote(desk: Desk) -> Annotation:
    document = desk.session.document
    assert document is not None
    position = desk.window.reader.text().index(QUOTE)
    return next(a for a in document.at(position) if a.layer is Layer.QUOTE)


def margin_place(desk: Desk, annotation: int) -> QPointF:
    """Find where in the margin an annotation can be clicked."""
    reader = desk.window.reader
    reader.grab()
    for y in range(0, reader.viewport().height(), 3):
        for x in range(0, reader.viewport().width(), 2):
            if reader._margin_at(QPointF(x, y)) == annotation:
                return QPointF(x, y)
    raise AssertionError("it has no stripe")


def test_the_margin_is_where_lines_begin(arabic: Desk) -> None:
    column = arabic.window.reader.column()
    assert column.mirrored
    assert column.right > column.left
    arabic.open("Jean-Yves Le Drian")
    column = arabic.window.reader.column()
    assert not column.mirrored
    assert column.left > column.right


def test_a_stripe_is_at_the_right_of_the_text_and_chooses_its_quote(arabic: Desk) -> None:
    reader, wanted = arabic.window.reader, quote(arabic)
    arabic.session.set_current(None)
    place = margin_place(arabic, wanted.id)
    column = reader.column()
    assert place.x() > column.left + column.width
    assert column.is_margin(place.x())
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert arabic.session.current == wanted


def test_lines_begin_at_the_right(arabic: Desk) -> None:
    reader = arabic.window.reader
    column = reader.column()
    reader.set_caret(reader.text().index("\n\n") + 2)
    assert reader.cursorRect().center().x() == pytest.approx(column.left + column.width, abs=4)


def test_the_arrow_to_the_left_moves_an_end_onwards(arabic: Desk) -> None:
    arabic.caret(QUOTE)
    arabic.settle()
    before = min(quote(arabic).main)
    arabic.press(Qt.Key.Key_BracketRight)
    arabic.press(Qt.Key.Key_Right)
    arabic.press(Qt.Key.Key_Escape)
    after = min(quote(arabic).main)
    assert (after.start, after.stop < before.stop) == (before.start, True)


def test_a_title_in_the_list_begins_at_the_right(arabic: Desk) -> None:
    view = arabic.view("documents")
    row = next(r for r, title in enumerate(arabic.titles()) if ARABIC in title)
    view.scrollTo(view.model().index(row, 0))
    cell = view.visualRect(view.model().index(row, 0))
    second = QRect(cell.left(), cell.top() + cell.height() // 3 + 4, cell.width(), 12)
    picture = view.viewport().grab(second).toImage()
    ink = view.palette().color(QPalette.ColorRole.Text).lightness()

    def inked(columns: range) -> int:
        return sum(
            abs(QColor(picture.pixel(x, y)).lightness() - ink) < 60
            for x in columns
            for y in range(picture.height())
        )

    half = picture.width() // 2
    assert inked(range(half, picture.width())) > inked(range(half)) == 0


@pytest.fixture
def mirrored(desk: Desk, qapp: QApplication) -> Iterator[Desk]:
    """Return a person at a window that is laid out from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.settle()
    yield desk
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_laid_out_from_the_right_holds(mirrored: Desk) -> None:
    window = mirrored.window
    everything_shown(mirrored)

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, widget.rect().topLeft()).x()

    assert left(window.annotations) < left(window.reader) < left(window.documents)
    assert set(focusable(window)) <= set(tabbed(window))
    # The article keeps its own direction.
    assert not window.reader.column().mirrored
    start, _ = mirrored.place("ceasefire")
    mirrored.window.reader.set_caret(start)
    before = window.reader.cursorRect().x()
    mirrored.press(Qt.Key.Key_Right)
    assert window.reader.caret() == start + 1
    assert window.reader.cursorRect().x() > before


def test_dialogs_laid_out_from_the_right_open(mirrored: Desk) -> None:
    for _, dialog in dialogs(mirrored):
        assert set(focusable(dialog)) <= set(tabbed(dialog))


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """Lay out from the right whatever is made."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_the_arrow_of_a_menu_stands_off_its_words(desk: Desk) -> None:
    for button in desk.window.findChildren(QToolButton):
        if button.menu() is None or not button.text() or not button.isVisible():
            continue
        for focus in (False, True):
            button.setFocus() if focus else desk.window.reader.setFocus()
            gap = _first_gap(button.grab().toImage())
            assert gap > 3, f"{button.text()} {focus}: {gap}"


def _first_gap(image: QImage) -> int:
    """Return how many columns lie between the first thing in a button and the next one."""
    high = image.height() // 2
    rows = range(high - 5, high + 6)
    edge = 4
    ground = image.pixel(edge, high)
    inked = [
        any(image.pixel(x, y) != ground for y in rows) for x in range(edge, image.width() - edge)
    ]
    first = inked.index(True)
    end = inked.index(False, first)
    return inked.index(True, end) - end
