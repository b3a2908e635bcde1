"""Keys of the window that fields must not take."""

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.widgets.window_keys import WindowKeys, leave_window_keys, with_key

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """Return a field with words in it."""
    field = QLineEdit("words")
    qtbot.addWidget(field)
    return field


def claims(field: QLineEdit, keys: QKeyCombination) -> bool:
    """Tell whether a field claims a key before the window's actions can have it."""
    text = "a" if keys.key() == KEY.Key_A else ""
    kind = QEvent.Type.ShortcutOverride
    event = QKeyEvent(kind, keys.key(), keys.keyboardModifiers(), text)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    "keys",
    [
        CTRL | KEY.Key_E,
        CTRL | KEY.Key_PageDown,
        CTRL | KEY.Key_PageUp,
        CTRL | KEY.Key_F,
        CTRL | KEY.Key_D,
        PLAIN | KEY.Key_F2,
        PLAIN | KEY.Key_F3,
        CTRL | SHIFT | KEY.Key_F,
    ],
)
def test_commands_go_to_the_window(field: QLineEdit, keys: QKeyCombination) -> None:
    leave_window_keys(field)
    assert not claims(field, keys)


@pytest.mark.parametrize(
    "keys",
    [
        CTRL | KEY.Key_Z,
        CTRL | KEY.Key_C,
        CTRL | KEY.Key_V,
        CTRL | KEY.Key_A,
        SHIFT | KEY.Key_Delete,
        PLAIN | KEY.Key_Delete,
        PLAIN | KEY.Key_A,
        PLAIN | KEY.Key_Left,
    ],
)
def test_editing_stays_with_the_field(field: QLineEdit, keys: QKeyCombination) -> None:
    leave_window_keys(field)
    assert claims(field, keys)


def test_a_key_that_a_field_would_take_can_be_kept_from_it(field: QLineEdit) -> None:
    word_left = CTRL | KEY.Key_Left
    assert claims(field, word_left)
    field.installEventFilter(WindowKeys(["Ctrl+Left"], field))
    assert not claims(field, word_left)


def test_other_keys_can_be_left_to_the_window(field: QLineEdit) -> None:
    keys = WindowKeys(["Ctrl+K"], field)
    field.installEventFilter(keys)
    keys.set_keys(["Ctrl+Left"])
    assert not claims(field, QKeyCombination(CTRL, KEY.Key_Left))


def test_a_tool_tip_names_a_key_if_there_is_one() -> None:
    assert with_key("Go", "F3") == "Go (F3)"
    assert with_key("Go", "") == "Go"
