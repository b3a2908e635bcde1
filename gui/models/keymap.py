"""Which keys run which commands: the table's own, but for what a person has changed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from gui.commands import COMMANDS, Command, Scope
from gui.domain.errors import UserError
from gui.translation import tr

FIXED = ("edit.copy", "library.saved")
"""Commands whose keys mean the same in every program."""
_FORMAT = "sayso-keys"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_KEEP_MEANING = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+S"})
_MOVES = frozenset(
    {
        *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)
_HELD_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
_MODIFIER = Qt.KeyboardModifier
_STRONG = _MODIFIER.ControlModifier | _MODIFIER.AltModifier | _MODIFIER.MetaModifier
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)


def normal(key: str) -> str:
    """Return a key's text in its one portable form; empty if it is no key."""
    combination = _combination(key)
    return QKeySequence(combination).toString(_PORTABLE) if combination else ""


def _combination(key: str) -> QKeyCombination | None:
    sequence = QKeySequence.fromString(key, _PORTABLE)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs forget it
    return None if combination.key() == Qt.Key.Key_unknown else combination


def native(key: str) -> str:
    """Return a key as this platform writes it."""
    return QKeySequence.fromString(key, _PORTABLE).toString(_NATIVE)


def pressed(combination: QKeyCombination, text: str) -> str:
    """Return the key of a press; empty for Shift, Ctrl and the like alone.

    A sign that takes Shift on one keyboard and none on another is kept by itself.
    """
    if combination.key() in _HELD_ALONE or combination.key() == Qt.Key.Key_unknown:
        return ""
    held = combination.keyboardModifiers() & ~_MODIFIER.KeypadModifier
    if not held & ~_MODIFIER.ShiftModifier and _is_sign(text):
        return normal(text)
    return QKeySequence(QKeyCombination(held, combination.key())).toString(_PORTABLE)


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isalpha() and text != " "


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The keys in force. `own` has the commands whose keys a person has changed, and those keys."""

    own: Mapping[str, tuple[str, ...]]

    def commands(self) -> tuple[Command, ...]:
        """Return the table of commands with the keys in force."""
        return tuple(replace(c, keys=self.keys(c)) for c in COMMANDS)

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command, the one that is shown first."""
        return command.keys if command.id in FIXED else self.own.get(command.id, command.keys)

    def changed(self, command: Command) -> bool:
        """Tell whether a person has changed a command's keys."""
        return self.keys(command) != command.keys

    def holder(self, key: str, besides: Command) -> Command | None:
        """Return another command that has a key."""
        wanted = normal(key)
        for command in COMMANDS:
            if command.id != besides.id and wanted in map(normal, self.keys(command)):
                return command
        return None

    def with_keys(self, command: Command, keys: Iterable[str]) -> "KeyMap":
        """Give a command these keys and no others; other commands lose them."""
        wanted = {normal(key): key for key in keys}
        own = {**self.own, command.id: tuple(wanted.values())}
        for other in COMMANDS:
            kept = tuple(key for key in self.keys(other) if normal(key) not in wanted)
            if other.id != command.id and kept != self.keys(other):
                own[other.id] = kept
        return _lean(own)

    def with_first(self, command: Command, key: str) -> "KeyMap":
        """Put a key in the place of a command's first one; its other keys stay."""
        rest = [old for old in self.keys(command)[1:] if normal(old) != normal(key)]
        return self.with_keys(command, (key, *rest))

    def with_further(self, command: Command, key: str) -> "KeyMap":
        """Give a command one more key, after those it has."""
        return self.with_keys(command, (*self.keys(command), key))

    def without(self, command: Command, key: str) -> "KeyMap":
        """Take one key away from a command; its other keys stay."""
        kept = [old for old in self.keys(command) if normal(old) != normal(key)]
        return self.with_keys(command, kept)

    def dump(self) -> str:
        """Return all keys in force as JSON."""
        keys = {command.id: list(command.keys) for command in self.commands()}
        return json.dumps({"format": _FORMAT, "keys": keys}, ensure_ascii=False, indent=2) + "\n"


def trouble(command: Command, key: str) -> str:
    """Say why a command cannot have a key; empty if it can."""
    combination = _combination(key)
    if combination is None:
        return tr("“{key}” is no key that can be used.", key=key)
    if command.id in FIXED:
        return tr(
            "The key of “{command}” means the same in every program, and stays.",
            command=words(command),
        )
    if normal(key) in map(normal, command.keys):
        return ""
    return _taken_by_habit(combination, normal(key)) or _too_weak(command, combination)


def _taken_by_habit(combination: QKeyCombination, key: str) -> str:
    held = combination.keyboardModifiers()
    if key in _KEEP_MEANING:
        return tr("{key} means the same in every program, and stays.", key=native(key))
    if combination.key() in _MOVES and not held & _STRONG:
        return tr("{key} moves in texts and lists, and stays.", key=native(key))
    if held & _STRONG == _MODIFIER.AltModifier and combination.key().value < _FUNCTION_KEYS.start:
        return tr("Alt with a letter opens the menus, and stays.")
    return ""


def _too_weak(command: Command, combination: QKeyCombination) -> str:
    """Say so where a key would get in the way of typing."""
    strong = combination.keyboardModifiers() & _STRONG
    if command.scope is Scope.READER or strong or combination.key().value in _FUNCTION_KEYS:
        return ""
    return tr(
        "“{command}” works everywhere, also while you type: "
        "it needs a key with Ctrl, or one of F1 to F12.",
        command=words(command),
    )


def words(command: Command) -> str:
    """Return a command's text in the window's language, without signs for the keyboard."""
    return tr(command.text).replace("&", "").rstrip("… ")


def stored(own: Mapping[str, tuple[str, ...]]) -> KeyMap:
    """Return the key map of the settings; what does not fit the table of today is left out."""
    made = KeyMap({})
    for command in COMMANDS:
        if command.id in own and command.id not in FIXED:
            fitting = [key for key in own[command.id] if not trouble(command, key)]
            made = made.with_keys(command, fitting)
    return made


def parse(text: str) -> KeyMap:
    """Read a key map as `dump` writes it.

    Commands that are not in it have their usual keys, as far as none of the file's is among them;
    commands that this version does not have are passed over.

    Raises:
        UserError: if it is no key map, or has a key that cannot be, or one key twice.
    """
    given = _read(text)
    own = {c.id: tuple(given[c.id]) for c in COMMANDS if c.id in given and c.id not in FIXED}
    for command in COMMANDS:
        for key in own.get(command.id, ()):
            said = trouble(command, key)
            if said:
                raise UserError("The file cannot be used. {reason}", reason=said)
    _refuse_doubles(own)
    return stored(own)


def _read(text: str) -> dict[str, list[str]]:
    nothing = UserError("This is no file of keys as Sayso writes it. Your keys stay as they are.")
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        raise nothing from None
    keys = read.get("keys") if isinstance(read, dict) and read.get("format") == _FORMAT else None
    if not isinstance(keys, dict) or not all(isinstance(value, list) for value in keys.values()):
        raise nothing
    if not all(isinstance(key, str) for value in keys.values() for key in value):
        raise nothing
    return keys


def _refuse_doubles(own: Mapping[str, tuple[str, ...]]) -> None:
    holders: dict[str, Command] = {}
    for command in COMMANDS:
        for key in map(normal, own.get(command.id, ())):
            other = holders.setdefault(key, command)
            if other.id != command.id:
                raise UserError(
                    "The file gives {key} to “{first}” and to “{second}”. "
                    "Your keys stay as they are.",
                    key=native(key),
                    first=words(other),
                    second=words(command),
                )


def _lean(own: Mapping[str, tuple[str, ...]]) -> KeyMap:
    """Keep only what differs from the table."""
    usual = {command.id: command.keys for command in COMMANDS}
    return KeyMap({ident: keys for ident, keys in own.items() if keys != usual.get(ident)})
