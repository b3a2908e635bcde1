"""Three times as large, on a small screen: all is there, nothing is cut off."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from gui.widgets.elided_label import ElidedLabel
from tests.end_to_end.conftest import Desk
from tests.end_to_end.rounds import dialogs, everything_shown, focusable, pages, told

WIDE, HIGH = 1280, 720
LARGE = 27.0
"""Points: near three times the usual size."""
KINDS = (QAbstractButton, QComboBox, QLabel)


@pytest.fixture
def large(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a person at a small screen with type three times as large."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(LARGE)
    qapp.setFont(font)
    desk: Desk = request.getfixturevalue("desk")
    desk.window.resize(WIDE, HIGH)
    desk.settle()
    yield desk
    qapp.setFont(usual)


def squeezed(top: QWidget) -> list[str]:
    """Return what has less room than its words need, in what is to be seen."""
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, KINDS) or not widget.isVisible() or widget.window() is not top:
            continue
        if isinstance(widget.parentWidget(), QLineEdit):
            continue  # Qt's own, which is fitted to the field
        if isinstance(widget, ElidedLabel) or not within_sight(widget):
            continue
        least = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            least.setHeight(widget.heightForWidth(widget.width()))
        if widget.width() < least.width() or widget.height() < least.height():
            found.append(
                f"{told(widget)} {said(widget)!r}: {widget.size().toTuple()} < {least.toTuple()}"
            )
    return found


def said(widget: QWidget) -> str:
    """Return the words on a label or a button."""
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def within_sight(widget: QWidget) -> bool:
    """Tell whether a widget is in the window, or can be scrolled there."""
    if any(isinstance(parent, QScrollArea) for parent in parents(widget)):
        return True
    return not widget.visibleRegion().isEmpty()


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def test_the_window_fits_a_small_screen(large: Desk) -> None:
    assert large.window.width() <= WIDE
    assert large.window.height() <= HIGH


def test_the_pane_with_the_focus_has_the_room_and_nothing_in_it_is_cut_off(large: Desk) -> None:
    window = large.window
    for key, pane in (
        (Qt.Key.Key_F4, window.documents),
        (Qt.Key.Key_F12, window.annotations),
        (Qt.Key.Key_F6, window.reader),
    ):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        QApplication.processEvents()
        assert pane.width() >= window.width() * 0.9
        found = squeezed(window)
        assert not found, "\n".join(found)


def test_whatever_has_the_focus_is_in_the_window(large: Desk) -> None:
    everything_shown(large)
    for widget in focusable(large.window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        place = QRect(widget.mapTo(large.window, QPoint()), widget.size())
        assert large.window.rect().intersects(place), told(widget)


def test_with_room_again_all_panes_are_there(large: Desk) -> None:
    large.window.resize(5000, HIGH)
    large.settle()
    for pane in (large.window.documents, large.window.reader, large.window.annotations):
        assert pane.width() > 100


def test_dialogs_stay_within_the_screen_and_nothing_in_them_is_cut_off(large: Desk) -> None:
    found = []
    for what, dialog in dialogs(large):
        room = dialog.screen().availableSize()
        for page in pages(dialog):
            QApplication.processEvents()
            found += [f"{what} {page}: {fault}" for fault in squeezed(dialog)]
        if dialog.width() > room.width() or dialog.height() > room.height():
            found.append(f"{what} is larger than the screen: {dialog.size().toTuple()}")
    assert not found, "\n".join(found)


def test_the_text_grows_to_three_times_its_size(desk: Desk) -> None:
    reader = desk.window.reader
    before = reader.cursorRect().height()
    for _ in range(14):
        desk.command("view.zoom_in")
    desk.settle()
    assert reader.cursorRect().height() >= 2.7 * before
    assert reader.horizontalScrollBar().maximum() == 0


def test_every_menu_fits_a_screen_of_720_lines(desk: Desk) -> None:
    for menu in desk.window.menus.values():
        for each in (menu, *menu.findChildren(QMenu)):
            assert each.sizeHint().height() <= HIGH, each.title()


MAGNIFIED = """
import sys
from pathlib import Path
from gui.app import Folders, build
from gui.detect.rules.detector import RuleDetector
home = Path(sys.argv[1])
window = build(home / "l.sqlite", Folders(home, home, home), RuleDetector())
window.show()
window.resize(426, 240)
window.wait_idle(30000)
print(window.devicePixelRatioF(), window.width(), window.height())
window.close()
"""


def test_a_magnified_screen_of_1280_by_720_has_room_for_the_window(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", MAGNIFIED, str(tmp_path)],
        env={**os.environ, "QT_SCALE_FACTOR": "3", "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == ["3.0", "426", "240"]
