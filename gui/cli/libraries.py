"""Opening libraries for commands, and handing their rows to exports."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gui.cli.saying import Telling
from gui.domain.errors import UserError
from gui.domain.message import Message

if TYPE_CHECKING:
    from gui.exchange.export import Exported
    from gui.store.library import Library


@contextmanager
def opened(path: Path, telling: Telling, *, write: bool, make: bool = False) -> "Iterator[Library]":
    """Open a library for one command.

    Args:
        path: the library.
        telling: what the library has to say is said there.
        write: whether the command changes it; then another holder of the lock is a refusal.
        make: whether a missing library is made, without samples.

    Raises:
        UserError: if it cannot be opened as the command needs it.
    """
    from gui.store.opening import create, open_library

    made = make and not path.exists()
    library = create(path) if made else open_library(path, write=write)
    try:
        if write and library.read_only:
            refused = Message("“{name}” cannot be written to.", {"name": path.name})
            raise UserError(library.reason or refused)
        if made:
            telling.notice(f"Made the library “{path.name}”.")
        for sentence in library.notices:
            telling.notice(str(sentence))
        yield library
    finally:
        library.close()


def exported_rows(library: "Library", documents: Sequence[int]) -> "Iterator[Exported]":
    """Yield documents with their annotations and the actors that these link."""
    from gui.exchange.export import Exported

    for ident, annotations in library.annotations.of_many(documents):
        linked = {link.actor for annotation in annotations for link in annotation.links}
        yield Exported(library.documents.get(ident), annotations, library.actors.get(linked))
