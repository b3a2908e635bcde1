"""Key presses as command ids, on keyboards of several countries."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from gui.widgets.reader_keys import KeyTable, nudge

MODIFIER = Qt.KeyboardModifier
NONE = MODIFIER.NoModifier
TABLE = KeyTable(
    {"Q": "tag", "Shift+Q": "content", "1": "one", "[": "start", "Delete": "delete", "'": "marks"}
)


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    """Return the press of a key."""
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize(
    ("event", "command"),
    [
        (press(Qt.Key.Key_Q, text="q"), "tag"),
        (press(Qt.Key.Key_Q, MODIFIER.ShiftModifier, "Q"), "content"),
        (press(Qt.Key.Key_Q, text="Q"), "tag"),  # caps lock
        (press(Qt.Key.Key_1, MODIFIER.KeypadModifier, "1"), "one"),
        (press(Qt.Key.Key_1, MODIFIER.ShiftModifier, "1"), "one"),  # French digits
        (press(Qt.Key.Key_8, MODIFIER.GroupSwitchModifier, "["), "start"),  # German on X11
        (
            press(Qt.Key.Key_8, MODIFIER.ControlModifier | MODIFIER.AltModifier, "["),
            "start",  # German on Windows
        ),
        (press(Qt.Key.Key_NumberSign, MODIFIER.ShiftModifier, "'"), "marks"),
        (press(Qt.Key.Key_Delete), "delete"),
        (press(Qt.Key.Key_Q, MODIFIER.ControlModifier, "\x11"), None),
        (press(Qt.Key.Key_Q, MODIFIER.AltModifier, "q"), None),
        (press(Qt.Key.Key_Q, MODIFIER.MetaModifier, "q"), None),
        (press(Qt.Key.Key_Z, text="z"), None),
        (press(Qt.Key.Key_Shift, MODIFIER.ShiftModifier), None),
    ],
)
def test_a_press_means_a_command_or_nothing(event: QKeyEvent, command: str | None) -> None:
    assert TABLE.command(event) == command


@pytest.mark.skipif(sys.platform == "darwin", reason="other scan codes")
@pytest.mark.parametrize(
    ("text", "scan", "virtual", "held", "command"),
    [
        ("й", 24, ord("Q"), NONE, "tag"),
        ("ض", 24, ord("Q"), NONE, "tag"),
        ("Й", 24, ord("Q"), MODIFIER.ShiftModifier, "content"),
        ("я", 52, ord("Z"), NONE, None),
        ("ö", 24, ord("Q"), NONE, None),
    ],
)
def test_letters_work_while_another_script_is_on(
    text: str, scan: int, virtual: int, held: Qt.KeyboardModifier, command: str | None
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), held, scan, virtual, 0, text)
    assert TABLE.command(event) == command


def test_left_goes_on_where_text_runs_from_right_to_left() -> None:
    assert nudge(press(Qt.Key.Key_Left), right_to_left=True) == (1, "word")
    assert nudge(press(Qt.Key.Key_Right), right_to_left=True) == (-1, "word")
    assert nudge(press(Qt.Key.Key_Up), right_to_left=True) == (-1, "quotation")
    assert nudge(press(Qt.Key.Key_End), right_to_left=True) == (1, "paragraph")


def test_other_keys_move_no_boundary() -> None:
    assert nudge(press(Qt.Key.Key_PageUp), right_to_left=False) is None
