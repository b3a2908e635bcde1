"""Where every start arrives: a command word goes to the command line, all else to the window.

Imports neither Qt nor the command line before it is known which is wanted: each costs the other's
start a tenth of a second, and the command line runs where Qt cannot.
"""

import builtins
import gc
import sys
from importlib import import_module
from pathlib import Path

from gui import system

COMMAND_WORDS = ("import", "detect", "export", "search", "check", "formats", "commands")


def main(argv: list[str] | None = None) -> int:
    """Run Sayso with these arguments (default: the process's own) and return its exit status."""
    words = sys.argv[1:] if argv is None else argv
    install = system.OPTION in words
    words = [word for word in words if word != system.OPTION]
    if _wants_window(words):
        return _show_window(Path(words[0]) if words else None, install)
    from gui.cli import main as run_command

    return run_command(words)


def _wants_window(words: list[str]) -> bool:
    if not words:
        return True
    return len(words) == 1 and words[0] not in COMMAND_WORDS and not words[0].startswith("-")


def _show_window(library: Path | None, install: bool) -> int:
    if not system.ensure(system.this_system(), install=install):
        return 1
    # What is loaded and made now stays for good: looking for garbage in it would take a tenth of
    # the start. It is looked for again once the window has settled (`gui.app.starting`).
    gc.disable()
    own = builtins.__import__
    import_module("gui.translation")
    # With it came PySide, which puts an import in place that looks into the source of each module
    # for switches (`from __feature__ import ...`). There are none here, and it takes a fifth of
    # loading them.
    builtins.__import__ = own
    from gui.app import main as open_window

    return open_window(library)


if __name__ == "__main__":
    sys.exit(main())
