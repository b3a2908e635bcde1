"""Dated copies of a library in a folder beside it, and going back to one of them."""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from gui.domain.errors import UserError
from gui.store.connection import Connection
from gui.store.errors import sorted_errors
from gui.store.header import require_library
from gui.store.library import Library
from gui.store.lock import Lock, LockHeldError

DAILY_KEPT = 5


class Reason(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a library: `at` is ISO 8601 in UTC, `bytes` its size."""

    path: Path
    at: str
    bytes: int
    reason: Reason


_STAMP = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(rf"(\d{{4}}-\d\d-\d\d-\d{{6}})-({'|'.join(Reason)})")


def folder(library: Path) -> Path:
    """Return the folder in which a library's copies are kept."""
    return library.with_name(library.name + ".copies")


def listed(library: Path) -> list[Copy]:
    """Return the copies of a library, newest first."""
    found = []
    for path in folder(library).glob("*" + library.suffix):
        match = _NAME.fullmatch(path.name.removesuffix(library.suffix))
        if match:
            at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append(
                Copy(path, at.strftime("%Y-%m-%dT%H:%M:%SZ"), path.stat().st_size, Reason(match[2]))
            )
    return sorted(found, key=lambda copy: (copy.at, copy.path.name), reverse=True)


def daily(library: Library) -> Path | None:
    """Make today's copy unless there is one, and let the oldest daily copies go.

    A copy that is not sound is thrown away, so that a damaged library never drives out the sound
    copies of the days before. It takes about a second for 500 MB: call it in a job.

    Returns:
        The new copy, or None if today's was there.

    Raises:
        UserError: if it cannot be made, or the library is damaged.
    """
    made = [copy for copy in listed(library.path) if copy.reason is Reason.DAILY]
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    if any(copy.at.startswith(today) for copy in made):
        return None
    path = _copied(library.connection, Reason.DAILY)
    if not _is_sound(path):
        path.unlink()
        raise UserError("“{name}” is damaged. Restore one of its copies.", name=library.path.name)
    for copy in made[DAILY_KEPT - 1 :]:
        copy.path.unlink(missing_ok=True)
    return path


def before_migration(connection: Connection) -> Path:
    """Keep the library as it is before a new version changes its tables.

    Raises:
        UserError: if the copy cannot be made.
    """
    return _copied(connection, Reason.MIGRATION)


def restore(library: Path, copy: Path) -> None:
    """Put a copy in the library's place; the present state is kept among the copies.

    The library must be closed.

    Raises:
        UserError: if the copy is not sound, the library is open somewhere, or the disk hinders;
            the library is then as it was.
    """
    require_library(copy)
    if not _is_sound(copy):
        raise UserError("The copy “{name}” is damaged. Choose another one.", name=copy.name)
    try:
        lock = Lock(library)
    except LockHeldError as error:
        raise UserError(
            "“{name}” is open: {holder} has it. Close it first.",
            name=library.name,
            holder=error.holder.words,
        ) from error
    except OSError as error:
        raise _refused(library, error) from error
    fresh = library.with_name(library.name + ".restored")
    try:
        shutil.copyfile(copy, fresh)
        _flush(fresh)
        _keep_present(library)
        # A log of the present state would be taken for the copy's.
        for side in ("-wal", "-shm"):
            library.with_name(library.name + side).unlink(missing_ok=True)
        fresh.replace(library)
    except OSError as error:
        raise _refused(library, error) from error
    finally:
        fresh.unlink(missing_ok=True)
        lock.release()


def _refused(library: Path, error: OSError) -> UserError:
    return UserError(
        "“{name}” could not be restored: {reason}.", name=library.name, reason=error.strerror
    )


def _keep_present(library: Path) -> None:
    if not library.exists():
        return
    # The bare files first: opening a damaged library may cost its log.
    kept = _free_path(library, Reason.DAMAGED)
    sides = [side for side in ("", "-wal") if library.with_name(library.name + side).exists()]
    files = [kept.with_name(kept.name + side) for side in sides]
    try:
        for side, file in zip(sides, files, strict=True):
            shutil.copyfile(library.with_name(library.name + side), file)
    except OSError:
        _remove(files)
        raise
    try:
        connection = Connection(library, "mode=rw")
        try:
            _copied(connection, Reason.RESTORE)
        finally:
            connection.close()
    except UserError:
        return  # too damaged for SQLite, so the bare files stay
    _remove(files)


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def _copied(connection: Connection, reason: Reason) -> Path:
    try:
        target = _free_path(connection.path, reason)
        part = target.with_name(target.name + ".part")
        try:
            _back_up(connection, part)
            _flush(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "No copy of “{name}” could be made: {reason}.",
            name=connection.path.name,
            reason=error.strerror,
        ) from error
    return target


def _back_up(connection: Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    with sorted_errors(connection.path):
        copy = sqlite3.connect(target)
        try:
            connection.raw.backup(copy)
            # A copy is one file, without a log beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()


def _free_path(library: Path, reason: Reason) -> Path:
    place = folder(library)
    place.mkdir(exist_ok=True)
    at = datetime.now(UTC)
    while True:
        path = place / f"{at.strftime(_STAMP)}-{reason}{library.suffix}"
        if not path.exists():
            return path
        at += timedelta(seconds=1)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _is_sound(path: Path) -> bool:
    connection = Connection(path, "immutable=1")
    try:
        return bool(connection.value("PRAGMA quick_check(1)") == "ok")
    except UserError:
        return False
    finally:
        connection.close()
