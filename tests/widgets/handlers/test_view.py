"""Zoom, theme, type face and focus at the real window, and what is remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.look.theme import Theme
from gui.widgets.panes import Panes
from tests.end_to_end.conftest import CTRL, Desk

KEY = Qt.Key


def size(desk: Desk) -> float:
    return desk.window.reader.document().defaultFont().pointSizeF()


def face(desk: Desk) -> str:
    return desk.window.reader.document().defaultFont().family()


def dark() -> bool:
    app = QApplication.instance()
    assert app is not None
    theme = app.findChild(Theme)
    assert isinstance(theme, Theme)
    return theme.dark


@pytest.fixture(autouse=True)
def system_theme(desk: Desk) -> object:
    """Leave the theme as it was: it belongs to the application, which outlives the test."""
    yield
    desk.window.actions_by_id["view.theme_system"].trigger()


def test_zoom_by_key_and_wheel_has_its_bounds(desk: Desk) -> None:
    normal = size(desk)
    desk.press(KEY.Key_Plus, CTRL)
    desk.press(KEY.Key_Equal, CTRL)
    large = size(desk)
    assert large > normal
    desk.press(KEY.Key_Minus, CTRL)
    assert normal < size(desk) < large
    desk.press(KEY.Key_0, CTRL)
    assert size(desk) == normal
    wheel = QWheelEvent(
        QPointF(300, 300),
        QPointF(300, 300),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.window.reader.viewport(), wheel)
    assert size(desk) > normal
    for _ in range(30):
        desk.command("view.zoom_out")
    smallest = size(desk)
    assert smallest >= normal * 0.5
    for _ in range(40):
        desk.command("view.zoom_in")
    assert size(desk) <= normal * 3.1


def test_theme_zoom_and_face_are_remembered(desk: Desk, sit: Callable[..., Desk]) -> None:
    serif, normal = face(desk), size(desk)
    desk.from_menu("view.theme_dark")
    desk.from_menu("view.zoom_in")
    assert size(desk) > normal
    desk.from_menu("view.typeface")
    assert dark()
    assert face(desk) != serif
    path, sans, large = desk.session.library.path, face(desk), size(desk)
    desk.close()
    again = sit(path)
    assert dark()
    assert (face(again), size(again)) == (sans, large)
    checked = [
        name
        for name in ("system", "light", "dark")
        if again.window.actions_by_id[f"view.theme_{name}"].isChecked()
    ]
    assert checked == ["dark"]
    again.from_menu("view.theme_light")
    assert not dark()


def test_geometry_and_panes_are_remembered(desk: Desk, sit: Callable[..., Desk]) -> None:
    desk.window.resize(1111, 700)
    before, path = widths(desk), desk.session.library.path
    handle = desk.window.findChildren(Panes)[0].handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() + QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    after = widths(desk)
    assert after != before
    desk.close()
    again = sit(path)
    again.window.resize(1111, 700)
    assert widths(again) == after


def widths(desk: Desk) -> list[int]:
    window = desk.window
    return [pane.width() for pane in (window.documents, window.reader, window.annotations)]


def test_keys_lead_from_pane_to_pane(desk: Desk) -> None:
    desk.press(KEY.Key_F4)
    assert desk.view("documents").hasFocus()
    QTest.keyClick(desk.view("documents"), KEY.Key_F12)
    assert desk.view("annotations").hasFocus()
    QTest.keyClick(desk.view("annotations"), KEY.Key_F6)
    assert desk.window.reader.hasFocus()
    desk.press(KEY.Key_F4)
    QTest.keyClick(desk.view("documents"), KEY.Key_Return)
    assert desk.window.reader.hasFocus()


def test_the_full_screen_is_left_by_esc(desk: Desk) -> None:
    desk.press(KEY.Key_F11)
    assert desk.window.isFullScreen()
    desk.select("Tovuz")
    desk.press(KEY.Key_Escape)
    assert desk.window.isFullScreen(), "first the selection"
    desk.press(KEY.Key_Escape)
    assert not desk.window.isFullScreen()
