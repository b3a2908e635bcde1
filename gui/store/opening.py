"""Making and opening library files; a file that is no library is never touched."""

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from gui.domain.codebook import Label
from gui.domain.errors import UserError
from gui.domain.message import Message
from gui.store import codebook, copies, schema
from gui.store.connection import Connection
from gui.store.drives import network_drive
from gui.store.header import require_known, require_library
from gui.store.library import Library
from gui.store.lock import Lock, LockHeldError

_LARGEST_IDLE_LOG = 64 * 1024 * 1024
"""A log that a large import made grow is cut to so many bytes at the next checkpoint."""


def create(path: Path, labels: Sequence[Label] | None = None) -> Library:
    """Make a new, empty library with a codebook, the default one if none is given, and open it
    for writing.

    Raises:
        UserError: if there is something of that name already, or it cannot be made.
    """
    path = path.resolve()
    if path.exists():
        raise UserError("“{name}” exists already. Choose another name.", name=path.name)
    if not path.parent.is_dir():
        raise UserError("There is no folder “{folder}”. Make it first.", folder=path.parent)
    lock = _lock_for_writing(path)
    try:
        connection = Connection(path, "mode=rwc")
        try:
            schema.create(connection)
            connection.insert("label", map(asdict, labels or codebook.default_labels()))
            notices = _set_journal(connection, network_drive(path))
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
    # The lock and the log lie beside the file itself, whichever name led to it.
    path = path.resolve()
    require_library(path)
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
    reason: Message | None = None
    sealed: bool = False


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


def _sealed_reason(path: Path) -> Message:
    return Message(
        "“{name}” is open for reading only: its file or folder cannot be written to.",
        {"name": path.name},
    )


def _held_reason(path: Path, error: LockHeldError) -> Message:
    return Message(
        "“{name}” is open for reading only: {holder} has it open.",
        {"name": path.name, "holder": error.holder.words},
    )


def _lock_for_writing(path: Path) -> Lock:
    try:
        return Lock(path)
    except LockHeldError as error:
        raise UserError(
            "“{name}” is being made by {holder}.", name=path.name, holder=error.holder.words
        ) from error
    except OSError as error:
        raise UserError(
            "“{path}” cannot be made: {reason}.", path=path, reason=error.strerror
        ) from error


def _connected(path: Path, access: _Access) -> Connection:
    if not access.sealed:
        return Connection(path, "mode=rw")
    connection = Connection(path, "mode=ro")
    try:
        schema.version(connection)
    except UserError as error:
        connection.close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise UserError(
                "“{name}” was not closed and its last changes lie in a file beside it. Copy both"
                " to a folder that can be written to, and open it there.",
                name=path.name,
            ) from error
        # The memory to share cannot be made here. Without a log nothing is missing.
        return Connection(path, "immutable=1")
    return connection


def _prepare(connection: Connection, access: _Access) -> tuple[Message, ...]:
    """Look at what is inside, bring it up to date and set how it is written."""
    if access.lock is None:
        connection.set("query_only", "ON")
        _require_present(connection)
        return ()
    kind = network_drive(connection.path)
    if kind:
        _read_without_shared_memory(connection)
    _require_tables(connection)
    if schema.version(connection) < schema.newest():
        copies.before_migration(connection)
        schema.migrate(connection)
    return _set_journal(connection, kind)


def _require_tables(connection: Connection) -> None:
    # A newer version may as yet stand only in the log, not in the header of the file.
    require_known(schema.version(connection), connection.path.name)
    if not schema.has_tables(connection):
        raise UserError("“{name}” is damaged: parts of it are missing.", name=connection.path.name)


def _require_present(connection: Connection) -> None:
    _require_tables(connection)
    if schema.version(connection) < schema.newest():
        raise UserError(
            "“{name}” was made by an older Sayso, and must be opened for writing once before it"
            " can be read.",
            name=connection.path.name,
        )


def _read_without_shared_memory(connection: Connection) -> None:
    # In exclusive mode a log can be read, and be done away with, where memory cannot be shared.
    connection.value("PRAGMA locking_mode = EXCLUSIVE")


def _set_journal(connection: Connection, kind: str | None) -> tuple[Message, ...]:
    if kind is None and connection.value("PRAGMA journal_mode = WAL") == "wal":
        connection.set("synchronous", "NORMAL")
        connection.set("journal_size_limit", str(_LARGEST_IDLE_LOG))
        return ()
    _read_without_shared_memory(connection)
    connection.value("PRAGMA journal_mode = DELETE")
    connection.value("PRAGMA locking_mode = NORMAL")
    # The exclusive lock goes with the next access.
    schema.version(connection)
    connection.set("synchronous", "FULL")
    return (_slow(kind),)


def _slow(kind: str | None) -> Message:
    if kind is None:
        return Message(
            "The library lies on a drive without shared memory: saving is slower there. A local"
            " disk is safer."
        )
    return Message(
        "The library lies on a network drive ({kind}): saving is slower there. A local disk is"
        " safer.",
        {"kind": kind},
    )
