"""What exports take and tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

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
    """What a file holds; `undecided` suggestions were left out, as was asked."""

    documents: int = 0
    quotes: int = 0
    entities: int = 0
    undecided: int = 0


class Format(Protocol):
    """One file format. `extension` has its dot; `leaves_out` says what it cannot carry, or "".

    `keeps_rejected` says whether rejected suggestions belong into it where all are asked for: a
    lossless format needs them, a reader of a table does not. `only_decided` formats take documents
    in which a person decided something, and all that is in them, whatever status is asked for.

    `write` gets documents in order of id, cut down to the wanted statuses, annotations in reading
    order, and writes the same bytes for the same rows.
    """

    name: str
    title: str
    extension: str
    leaves_out: str
    keeps_rejected: bool
    only_decided: bool

    def write(self, rows: Iterator[Exported], out: Path) -> None:
        """Write all rows to a new file."""
