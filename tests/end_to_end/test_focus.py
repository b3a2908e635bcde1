"""Tab goes through all there is and is never caught; what has the focus can be seen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gui.look.palette import contrast
from tests.end_to_end.conftest import Desk
from tests.end_to_end.rounds import dialogs, everything_shown, focusable, pages, tabbed, told

LEAST_CONTRAST = 1.25
"""Between one pixel with the focus and without; a ring of the accent colour has far more."""
LEAST_PIXELS = 12


def missed(top: QWidget) -> list[str]:
    """Return what Tab, or Shift+Tab, should come to in a window and does not."""
    there = tabbed(top)
    assert there, f"nothing has the focus in {told(top)}"
    back = tabbed(top, back=True)
    wanted = focusable(top)
    return [
        f"{name} does not reach {told(widget)}"
        for name, way in (("Tab", there), ("Shift+Tab", back))
        for widget in wanted
        if widget not in way
    ]


def test_tab_goes_through_the_whole_window_and_comes_back(desk: Desk) -> None:
    everything_shown(desk)
    found = missed(desk.window)
    assert not found, "\n".join(found)


def test_tab_goes_through_every_dialog_and_comes_back(desk: Desk) -> None:
    found = []
    for what, dialog in dialogs(desk):
        for page in pages(dialog):
            found += [f"{what} {page}: {fault}" for fault in missed(dialog)]
    assert not found, "\n".join(found)


def test_esc_leaves_every_dialog(desk: Desk) -> None:
    for what, dialog in dialogs(desk):
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), f"{what} stays"


def test_esc_goes_back_to_the_text_from_wherever_it_is(desk: Desk) -> None:
    everything_shown(desk)
    for widget in focusable(desk.window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Escape)
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_F6)
        assert desk.window.reader.hasFocus(), told(widget)


@pytest.fixture(params=["light", "dark"])
def themed(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a person at the window in one theme, then in the other."""
    desk.command(f"view.theme_{request.param}")
    desk.settle()
    yield desk
    desk.command("view.theme_light")


def unseen(top: QWidget) -> list[str]:
    """Return what looks the same with the focus as without it."""
    found = []
    for widget in focusable(top):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            found.append(f"cannot be given the focus: {told(widget)}")
            continue
        QApplication.processEvents()
        area = QRect(widget.mapTo(top, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
        focused = top.grab(area).toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if differing(focused, top.grab(area).toImage()) < LEAST_PIXELS:
            found.append(f"the focus is not to be seen: {told(widget)}")
    return found


def differing(one: QImage, other: QImage) -> int:
    """Count the pixels that differ so much that an eye can see it."""
    wide, high = one.width(), one.height()
    count = 0
    for y in range(high):
        for x in range(wide):
            first, second = one.pixel(x, y), other.pixel(x, y)
            if first != second and contrast(_hex(first), _hex(second)) >= LEAST_CONTRAST:
                count += 1
                if count >= LEAST_PIXELS:
                    return count
    return count


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def test_the_focus_is_to_be_seen_all_over_the_window(themed: Desk) -> None:
    everything_shown(themed)
    found = unseen(themed.window)
    assert not found, "\n".join(found)


def test_the_focus_of_the_text_is_to_be_seen_where_its_caret_is_not(themed: Desk) -> None:
    reader = themed.window.reader
    reader.set_caret(0)
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    assert unseen(themed.window) == []


def test_the_focus_is_to_be_seen_in_an_empty_window(sit: Callable[..., Desk]) -> None:
    desk = sit()
    desk.session.close_library()
    desk.qtbot.waitUntil(lambda: len(desk.window.documents.findChildren(QPushButton)) == 2)
    assert unseen(desk.window) == []


def test_the_focus_is_to_be_seen_in_every_dialog(themed: Desk) -> None:
    found = []
    for what, dialog in dialogs(themed):
        for page in pages(dialog):
            found += [f"{what} {page}: {fault}" for fault in unseen(dialog)]
    assert not found, "\n".join(found)
