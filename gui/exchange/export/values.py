"""What exports take and tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation
from gui.domain.document import Document


@dataclass(frozen=True, slots=True)
class Exported:
    """One document with its annotations in reading order, and the actors they link, by id."""

    document: Document
    annotations: tuple[Annotation, ...]
    actors: Mapping[int, Actor]


@dataclass(frozen=True, slots=True)
class Written:
    """What a file holds; `notices` say what the format could not carry."""

    documents: int = 0
    quotes: int = 0
    entities: int = 0
    notices: tuple[str, ...] = ()


class Format(Protocol):
    """One file format. `extension` has its dot.

    `write` gets documents in order of id, already cut down to the wanted statuses, and writes
    the same bytes for the same rows.
    """

    name: str
    title: str
    extension: str

    def write(self, rows: Iterator[Exported], out: BinaryIO) -> None:
        """Write all rows."""
