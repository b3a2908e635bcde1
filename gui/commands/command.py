"""What a command is, and how a section of a menu is written."""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where a command's keys work."""

    WINDOW = "window"
    READER = "reader"


class Menu(StrEnum):
    """The menus of the window, in order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    DOCUMENT = "&Document"
    ANNOTATE = "&Annotate"
    ANALYSE = "A&nalyse"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are portable key texts ("Ctrl+Z"); the first one is shown.

    Commands of the scope `reader` act by key only while the text has the focus, so that single
    letters never get in the way of typing. `group` numbers the sections of a menu; commands of a
    `submenu` stand in one of that text.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    menu: Menu
    group: int
    help: str
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    submenu: str = ""


def window(
    menu: Menu,
    group: int,
    *rows: tuple[str, str, str, str],
    scope: Scope = Scope.WINDOW,
    checkable: bool = False,
    submenu: str = "",
) -> tuple[Command, ...]:
    """Make a section of a menu from rows of id, text, keys (divided by " | ") and help."""
    return tuple(
        Command(ident, text, _each(keys), menu, group, help_line, scope, checkable, submenu)
        for ident, text, keys, help_line in rows
    )


def _each(keys: str) -> tuple[str, ...]:
    return tuple(keys.split(" | ")) if keys else ()


def reader(
    menu: Menu,
    group: int,
    *rows: tuple[str, str, str, str],
    checkable: bool = False,
    submenu: str = "",
) -> tuple[Command, ...]:
    return window(menu, group, *rows, scope=Scope.READER, checkable=checkable, submenu=submenu)
