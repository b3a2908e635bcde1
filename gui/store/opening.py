"""Making and opening library files; a file that is no library is never touched."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from gui.domain.errors import UserError
from gui.store import codebook, schema
from gui.store.connection import Connection
from gui.store.drives import network_drive
from gui.store.library import Library
from gui.store.lock import Lock, LockHeldError

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_USER_VERSION, _APPLICATION_ID = 60, 68


def create(path: Path) -> Library:
    """Make a new, empty library with the default codebook, and open it for writing.

    Raises:
        UserError: if there is something of that name already, or it cannot be made.
    """
    if path.exists():
        raise UserError(f"“{path.name}” exists already. Choose another name.")
    if not path.parent.is_dir():
        raise UserError(f"There is no folder “{path.parent}”. Make it first.")
    lock = _lock_for_writing(path)
    try:
        connection = Connection(path, "mode=rwc")
        try:
            schema.create(connection)
            with connection.atomic():
                for label in codebook.default_labels():
                    codebook.put(connection, None, label)
            notices = _set_journal(connection)
        except BaseException:
            connection.close()
            path.unlink(missing_ok=True)
            raise
    except BaseException:
        lock.release()
        raise
    connection.options = "mode=rw"
    return Library(connection, lock=lock, notices=notices)


def open_library(path: Path, *, write: bool = True) -> Library:
    """Open a library, for writing if it can be, else for reading with the reason.

    Raises:
        UserError: if there is no such file, it is no library or damaged, or a newer Sayso made
            it. The file stays as it is.
    """
    _require_library(path)
    access = _access(path, write=write)
    try:
        connection = _connected(path, access)
        try:
            notices = _prepare(connection, access)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if access.lock is not None:
            access.lock.release()
        raise
    return Library(
        connection,
        lock=access.lock,
        read_only=access.lock is None,
        reason=access.reason,
        notices=notices,
    )


@dataclass(frozen=True, slots=True)
class _Access:
    """How a library can be opened; `sealed` means that nothing can be made beside it."""

    lock: Lock | None = None
    reason: str | None = None
    sealed: bool = False


def _require_library(path: Path) -> None:
    """Look at the header of a file without SQLite, which might leave files beside it."""
    name = path.name
    if path.is_dir():
        raise UserError(f"“{name}” is a folder, not a Sayso library.")
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        raise UserError(f"There is no file “{path}”.") from None
    except OSError as error:
        raise UserError(f"“{name}” cannot be read: {error.strerror}.") from error
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise UserError(f"“{name}” is not a Sayso library.")
    (application,) = struct.unpack_from(">I", header, _APPLICATION_ID)
    if application != schema.APPLICATION_ID:
        raise UserError(f"“{name}” is a database of another program, not a Sayso library.")
    (version,) = struct.unpack_from(">I", header, _USER_VERSION)
    _require_known(version, name)


def _require_known(version: int, name: str) -> None:
    if version > schema.newest():
        raise UserError(f"“{name}” was made by a newer Sayso. Update Sayso to open it.")


def _access(path: Path, *, write: bool) -> _Access:
    sealed = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    if not write:
        return _Access(sealed=sealed)
    if sealed:
        return _Access(reason=_sealed_reason(path), sealed=True)
    try:
        return _Access(lock=Lock(path))
    except LockHeldError as error:
        return _Access(reason=_held_reason(path, error))
    except OSError:
        return _Access(reason=_sealed_reason(path), sealed=True)


def _sealed_reason(path: Path) -> str:
    return f"“{path.name}” is open for reading only: its file or folder cannot be written to."


def _held_reason(path: Path, error: LockHeldError) -> str:
    return f"“{path.name}” is open for reading only: {error} has it open."


def _lock_for_writing(path: Path) -> Lock:
    try:
        return Lock(path)
    except LockHeldError as error:
        raise UserError(f"“{path.name}” is being made by {error}.") from error
    except OSError as error:
        raise UserError(f"“{path}” cannot be made: {error.strerror}.") from error


def _connected(path: Path, access: _Access) -> Connection:
    if not access.sealed:
        return Connection(path, "mode=rw")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return Connection(path, "mode=ro")
    # Without a log nothing is missing, and nobody can write here.
    return Connection(path, "immutable=1")


def _prepare(connection: Connection, access: _Access) -> tuple[str, ...]:
    writing = access.lock is not None
    notices = _set_journal(connection) if writing else ()
    if not writing:
        connection.set("query_only", "ON")
    version = schema.version(connection)
    _require_known(version, connection.path.name)
    return notices


def _set_journal(connection: Connection) -> tuple[str, ...]:
    kind = network_drive(connection.path)
    if kind is None and connection.value("PRAGMA journal_mode = WAL") == "wal":
        connection.set("synchronous", "NORMAL")
        return ()
    # In exclusive mode a log can be read without shared memory, and so be done away with.
    connection.value("PRAGMA locking_mode = EXCLUSIVE")
    connection.value("PRAGMA journal_mode = DELETE")
    connection.value("PRAGMA locking_mode = NORMAL")
    connection.set("synchronous", "FULL")
    where = f"a network drive ({kind})" if kind else "a drive without shared memory"
    return (f"The library lies on {where}: saving is slower there. A local disk is safer.",)
