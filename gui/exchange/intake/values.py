"""What readers of files take and give."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gui.domain.incoming import Incoming


@dataclass(frozen=True, slots=True)
class IntakeOptions:
    """What a person said about the files. None leaves it to the best guess, with a notice.

    Attributes:
        encoding: the encoding of text files.
        text_column: the column of a table that holds the text.
    """

    encoding: str | None = None
    text_column: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file, or a row of one (counted from 1), that did not come in, and why."""

    name: str
    reason: str
    row: int | None = None

    def __str__(self) -> str:
        where = f"{self.name}, row {self.row}" if self.row else self.name
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class IntakeFormat:
    """One format that can be read. `extensions` are in lower case, with their dot."""

    name: str
    title: str
    extensions: tuple[str, ...]
    read: Callable[[Path, bytes, IntakeOptions], Iterator[Incoming | Refusal]]
