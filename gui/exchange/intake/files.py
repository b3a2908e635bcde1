"""Finding and opening files so that nothing hangs: what is no plain file is never opened."""

import os
import stat
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from gui.domain.message import Message, mark
from gui.exchange.intake.values import RefusedError

_KINDS = (
    (stat.S_ISFIFO, mark("This is a pipe, not a file.")),
    (stat.S_ISSOCK, mark("This is a socket, not a file.")),
    (stat.S_ISCHR, mark("This is a device, not a file.")),
    (stat.S_ISBLK, mark("This is a device, not a file.")),
    (stat.S_ISDIR, mark("This is a folder, not a file.")),
)
_OTHER = mark("This is something else, not a file.")


def files_below(folder: Path) -> Iterator[Path | tuple[Path, Message]]:
    """Yield the files of a folder and its subfolders in order of name, hidden ones left out.

    Links are not followed. What cannot be read comes as its path with the reason.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield folder, Message("The folder cannot be read: {reason}.", {"reason": error.strerror})
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield path, Message("This is a link; links in folders are not followed.")
        elif entry.is_dir(follow_symlinks=False):
            yield from files_below(path)
        else:
            yield path


def open_plain(path: Path) -> BufferedReader:
    """Open a plain file for reading; a pipe or device is refused before it could hang.

    Raises:
        RefusedError: if it is not there, is no plain file, or cannot be read.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise RefusedError(next((said for fits, said in _KINDS if fits(mode)), _OTHER))
        return path.open("rb")
    except FileNotFoundError as error:
        raise RefusedError("There is no such file.") from error
    except OSError as error:
        raise RefusedError("The file cannot be read: {reason}.", reason=error.strerror) from error
    except ValueError as error:  # a NUL in the name
        raise RefusedError("There is no such file.") from error


def read_whole(path: Path, most: int) -> bytes:
    """Return all bytes of a plain file of at most `most` bytes.

    Raises:
        RefusedError: as `open_plain`, and if the file is larger.
    """
    with open_plain(path) as file:
        try:
            # What is read counts, not what the file says its size is.
            data = file.read(most + 1)
        except OSError as error:
            raise RefusedError(
                "The file cannot be read: {reason}.", reason=error.strerror
            ) from error
    if len(data) > most:
        raise RefusedError("The file is larger than {size} MB. Split it first.", size=most >> 20)
    return data
