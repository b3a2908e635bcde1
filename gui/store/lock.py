"""The lock that makes one program the only writer of a library."""

import getpass
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gui.domain.message import Message

if sys.platform == "win32":
    import msvcrt

    # Windows forbids others to read locked bytes, so the one that is locked lies far behind.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock, as far as the lock file tells."""

    user: str = ""
    host: str = ""
    pid: int = 0

    @property
    def words(self) -> Message:
        """Say who it is."""
        if not self.user:
            return Message("another program")
        return Message(
            "{user} on {host} (process {pid})",
            {"user": self.user, "host": self.host, "pid": self.pid},
        )


class LockHeldError(Exception):
    """Another program, or another opening in this one, holds the lock."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(str(holder.words))
        self.holder = holder


class Lock:
    """An operating-system lock on a file beside the library; it ends with the process.

    Raises:
        LockHeldError: if somebody else holds it.
        OSError: if the lock file cannot be made or the drive has no locks.
    """

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(library.name + ".lock")
        self._file = self._taken()
        self._file.truncate(0)
        self._file.seek(0)
        self._file.write(json.dumps(_present_holder()).encode())
        self._file.flush()

    def _taken(self) -> BinaryIO:
        while True:
            file = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
            try:
                _try_lock(file)
            except (BlockingIOError, PermissionError):
                holder = _holder(file)
                file.close()
                raise LockHeldError(holder) from None
            except OSError:
                file.close()
                raise
            if _is_at(file, self.path):
                return file
            # The holder before removed the file between our opening and our locking it.
            file.close()

    def release(self) -> None:
        """Give the lock free and remove its file; a second time does nothing."""
        if self._file.closed:
            return
        if sys.platform == "win32":
            self._file.close()
            _remove(self.path)
        else:
            # While it is still locked, so that nobody's new lock file is taken away.
            _remove(self.path)
            self._file.close()


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # somebody has it open, or the folder is closed: an unlocked file does no harm


def _is_at(file: BinaryIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _present_holder() -> dict[str, object]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "somebody"
    return {"user": user, "host": platform.node(), "pid": os.getpid()}


def _holder(file: BinaryIO) -> Holder:
    try:
        file.seek(0)
        return Holder(**json.loads(file.read()))
    except (OSError, ValueError, TypeError):
        return Holder()
