"""The one table of user commands: menus, keys, tooltips, help and `sayso commands` read it."""

from gui.commands.acts import ACTS
from gui.commands.analyse import ANALYSE
from gui.commands.annotate import ANNOTATE
from gui.commands.command import Command, Menu, Scope
from gui.commands.document import DOCUMENT
from gui.commands.edit import EDIT
from gui.commands.file import FILE
from gui.commands.help import HELP
from gui.commands.view import VIEW

__all__ = ["ACTS", "COMMANDS", "Command", "Menu", "Scope", "find"]
COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *VIEW, *DOCUMENT, *ANNOTATE, *ANALYSE, *HELP)


def find(ident: str) -> Command:
    """Return the command of an id.

    Raises:
        KeyError: if there is none.
    """
    for command in COMMANDS:
        if command.id == ident:
            return command
    raise KeyError(ident)
