"""From key presses to command ids."""

import sys
from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.domain.boundaries import Unit

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MODIFIER = Qt.KeyboardModifier
_BEYOND_LATIN = "\u0370"
_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
"""Letters by the scan codes of X11 and Wayland."""


class KeyTable:
    """Command ids by key."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self._commands = {
            QKeySequence.fromString(key, _PORTABLE).toString(_PORTABLE): command
            for key, command in keys.items()
        }

    def command(self, event: QKeyEvent) -> str | None:
        """Return the command of a key press, or None."""
        for key in _spellings(event):
            if key in self._commands:
                return self._commands[key]
        return None


def _latin(event: QKeyEvent) -> str | None:
    """Return the letter that a key bears on a Latin keyboard, if another script is switched on.

    A person who writes Arabic or Russian need not change the keyboard for the commands.
    """
    text = event.text()
    if len(text) != 1 or text < _BEYOND_LATIN or not text.isalpha():
        return None
    if sys.platform == "win32":
        key = event.nativeVirtualKey()
        return chr(key) if ord("A") <= key <= ord("Z") else None
    for first, letters in _ROWS.items():
        if first <= event.nativeScanCode() < first + len(letters):
            return letters[event.nativeScanCode() - first]
    return None


def _spellings(event: QKeyEvent) -> list[str]:
    """Return the portable texts a key press may stand for, the most exact first.

    A sign that a keyboard gives only with Shift or AltGr ("[" on a German one, digits on a French
    one) is looked up by itself as well, since the table cannot know the keyboard.
    """
    held = event.modifiers() & ~(_MODIFIER.KeypadModifier | _MODIFIER.GroupSwitchModifier)
    text = event.text()
    is_sign = len(text) == 1 and text.isprintable() and not text.isalpha() and text != " "
    exact = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    spellings = [exact.toString(_PORTABLE)]
    if not held & ~_MODIFIER.ShiftModifier:
        letter = _latin(event)
        if letter:
            shifted = held & _MODIFIER.ShiftModifier
            spellings.append(f"Shift+{letter}" if shifted else letter)
    alt_gr = _MODIFIER.ControlModifier | _MODIFIER.AltModifier
    if is_sign and (not held & ~_MODIFIER.ShiftModifier or held & alt_gr == alt_gr):
        spellings.append(text)
    return spellings


_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -1,
    Qt.Key.Key_End: 1,
}
_FAR = {
    Qt.Key.Key_Up: Unit.QUOTATION,
    Qt.Key.Key_Down: Unit.QUOTATION,
    Qt.Key.Key_Home: Unit.PARAGRAPH,
    Qt.Key.Key_End: Unit.PARAGRAPH,
}


def nudge(event: QKeyEvent, right_to_left: bool) -> tuple[int, str] | None:
    """Return direction and unit of an arrow that moves a boundary; None for another key.

    Plain arrows go by words, with Ctrl by characters, with Shift by sentences; up and down go to
    quotation marks, Home and End to the ends of paragraphs. Left goes on where the text runs from
    right to left.
    """
    key = Qt.Key(event.key())
    if key not in _ARROWS:
        return None
    direction = _ARROWS[key]
    if key in _FAR:
        return direction, _FAR[key].value
    if right_to_left:
        direction = -direction
    if event.modifiers() & _MODIFIER.ControlModifier:
        return direction, Unit.CHARACTER.value
    by_sentence = event.modifiers() & _MODIFIER.ShiftModifier
    return direction, (Unit.SENTENCE if by_sentence else Unit.WORD).value
