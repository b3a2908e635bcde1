"""Errors of SQLite, sorted: what a person can mend becomes a UserError, the rest is ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gui.domain.errors import UserError
from gui.domain.message import mark


class StaleEdit(UserError):  # noqa: N818 - the name says what it is, like UserError's
    """An edit that starts from values that the library no longer holds; nothing was changed."""


class Interrupted(Exception):  # noqa: N818 - it is no error
    """A statement was broken off because nobody wants its answer any more."""


_BUSY = mark("Another program is writing to “{name}”. Wait a moment and try again.")
_SENTENCES = {
    sqlite3.SQLITE_FULL: mark(
        "The disk is full, so “{name}” could not be saved. Free some space and try again."
    ),
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_NOTADB: mark("“{name}” is not a Sayso library."),
    sqlite3.SQLITE_CORRUPT: mark("“{name}” is damaged. Restore one of its copies (File menu)."),
    sqlite3.SQLITE_READONLY: mark("“{name}” cannot be written to: it is open for reading only."),
    sqlite3.SQLITE_CANTOPEN: mark("“{name}” cannot be opened. See that its folder can be used."),
    sqlite3.SQLITE_PERM: mark("“{name}” cannot be opened: you have no right to it."),
    sqlite3.SQLITE_IOERR: mark("The disk with “{name}” fails. See that it is connected."),
}


@contextmanager
def sorted_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file at `path` into sentences for a person.

    Raises:
        UserError: if the disk, the file or another program is to blame; other errors pass.
        Interrupted: if the statement was broken off (`Connection.stop_when`).
    """
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the primary code; the rest only says more about it.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            raise Interrupted from error
        sentence = _SENTENCES.get(code)
        if sentence is None:
            raise
        raise UserError(sentence, name=path.name) from error
