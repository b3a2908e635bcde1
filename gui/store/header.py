"""Telling a library by the header of its file, without SQLite, which leaves files beside it."""

import struct
from pathlib import Path

from gui.domain.errors import UserError
from gui.store import schema

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100
_USER_VERSION, _APPLICATION_ID = 60, 68


def require_library(path: Path) -> None:
    """Look whether a file is a library that this program knows.

    Raises:
        UserError: if there is no such file, it is none, or a newer program made it.
    """
    name = path.name
    header = _header(path)
    if len(header) < _LENGTH or not header.startswith(_MAGIC):
        raise UserError("“{name}” is not a Sayso library.", name=name)
    (application,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    if application != schema.APPLICATION_ID:
        raise UserError(
            "“{name}” is a database of another program, not a Sayso library.", name=name
        )
    (version,) = struct.unpack_from(">I", header, _USER_VERSION)
    require_known(version, name)


def require_known(version: int, name: str) -> None:
    """Look whether this program knows a schema version.

    Raises:
        UserError: if it is newer.
    """
    if version > schema.newest():
        raise UserError("“{name}” was made by a newer Sayso. Update Sayso to open it.", name=name)


def _header(path: Path) -> bytes:
    if path.is_dir():
        raise UserError("“{name}” is a folder, not a Sayso library.", name=path.name)
    try:
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except FileNotFoundError:
        raise UserError("There is no file “{path}”.", path=path) from None
    except OSError as error:
        raise UserError(
            "“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror
        ) from error
