"""What readers of files take and give."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.domain.message import Message


@dataclass(frozen=True, slots=True)
class IntakeOptions:
    """What a person said about the files. None leaves it to the best guess, with a notice.

    `encoding` is the name of an encoding as Python knows it; `text_column` is the column of a
    table that holds the texts.
    """

    encoding: str | None = None
    text_column: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that could not be brought in.

    `name` is the file's name, on one line; `row` is the row of a table or the line of a JSONL
    file, counted from 1, or None where the whole file is meant; `reason` is a plain sentence.
    """

    name: str
    reason: Message
    row: int | None = None

    def __str__(self) -> str:
        return str(self.message)

    @property
    def message(self) -> Message:
        """The name and the reason, for a person."""
        values = {"name": self.name, "row": self.row, "reason": self.reason}
        if self.row:
            return Message("{name}, row {row}: {reason}", values)
        return Message("{name}: {reason}", values)


class RefusedError(UserError):
    """Why a file or a row cannot be brought in, as a plain sentence; it becomes a Refusal."""


@dataclass(frozen=True, slots=True)
class IntakeFormat:
    """A kind of file that can be read.

    `extensions` are in lower case, with their dot; `read` may raise RefusedError for a whole file.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    read: Callable[[Path, IntakeOptions], Iterator[Incoming | Refusal]]


def shown_name(path: Path) -> str:
    """Return a file's bare name on one line, without what could not be stored or shown."""
    name = path.name or str(path)
    return "".join(
        "\ufffd" if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char
        for char in name
    )
