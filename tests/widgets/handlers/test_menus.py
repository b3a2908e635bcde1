"""Context menus repeat the commands; what the issue wants by menu is in all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.commands import COMMANDS
from tests.end_to_end.conftest import Desk

KEY = Qt.Key
BY_HAND = {
    "quote.tag",
    "quote.content",
    "quote.source",
    "quote.cue",
    "quote.kind",
    "speaker.link",
    "entity.tag",
    *(f"tag.apply_{digit}" for digit in "123456789"),
    "annotation.memo",
    "annotation.delete",
    "annotation.start",
    "annotation.end",
    "suggestion.accept",
    "suggestion.reject",
    "suggestion.next",
    "suggestion.previous",
}
"""What the issue asks for by key, by menu and by context menu."""


def opened(desk: Desk, view: str) -> QMenu:
    before = set(desk.window.findChildren(QMenu))
    if view == "reader":
        place = desk.point(desk.place("Tovuz")[0])
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse,
            place,
            desk.window.reader.viewport().mapToGlobal(place),
        )
        QApplication.sendEvent(desk.window.reader.viewport(), event)
    else:
        desk.view(view).customContextMenuRequested.emit(QPoint(20, 20))
    (menu,) = [
        m for m in desk.window.findChildren(QMenu) if m not in before and m.parent() is desk.window
    ]
    return menu


def actions(menu: QMenu) -> list[QAction]:
    return [a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions() if a.objectName()]


@pytest.mark.parametrize("view", ["reader", "documents", "annotations"])
def test_a_context_menu_shows_the_commands_with_their_keys(desk: Desk, view: str) -> None:
    menu = opened(desk, view)
    assert menu.isVisible()
    shown = actions(menu)
    assert len(shown) > 5
    for action in shown:
        assert action is desk.window.actions_by_id[action.objectName()]
    menu.close()


def test_everything_by_hand_is_in_the_readers_menu(desk: Desk) -> None:
    menu = opened(desk, "reader")
    assert {a.objectName() for a in actions(menu)} >= BY_HAND
    menu.close()


def test_a_click_with_the_right_button_takes_the_caret_along(desk: Desk) -> None:
    desk.window.reader.set_caret(0)
    menu = opened(desk, "reader")
    start, stop = desk.place("Tovuz")
    assert start <= desk.window.reader.caret() <= stop
    menu.close()


def test_each_command_has_a_handler(desk: Desk) -> None:
    for command in COMMANDS:
        action = desk.window.findChild(QAction, command.id)
        assert isinstance(action, QAction)
        assert action.receivers("2triggered(bool)") + action.receivers("2triggered()") > 0, (
            command.id
        )


@pytest.mark.parametrize("letter", [KEY.Key_P, KEY.Key_N, KEY.Key_X])
def test_letters_choose_in_an_open_menu_and_are_no_keys_of_the_text(
    desk: Desk, letter: Qt.Key
) -> None:
    before = desk.session.current
    QTest.keyClick(desk.window, KEY.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == "&View"
    chosen = [a for a in menu.actions() if f"&{letter.name[-1]}" in a.text().upper()]
    assert len(chosen) == 1
    QTest.keyClick(menu, letter)
    if chosen[0].menu():
        assert QApplication.activePopupWidget() is chosen[0].menu()
    else:
        assert QApplication.activePopupWidget() is None
    assert desk.session.current == before
    assert desk.notice() == ""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
