"""Plain text: one file is one document."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gui.domain.document import canonical
from gui.domain.incoming import Incoming
from gui.domain.metadata import read_details
from gui.exchange.intake.files import read_whole
from gui.exchange.intake.text import decode
from gui.exchange.intake.values import IntakeOptions, RefusedError, shown_name

LARGEST_TEXT = 32 << 20
"""Bytes, or code points in a row of a table. The longest novels have four million."""


def read_plain(path: Path, options: IntakeOptions) -> Iterator[Incoming]:
    """Yield the one document of a text file.

    Raises:
        RefusedError: if it cannot be read, is no text, or has no words.
    """
    data = read_whole(path, LARGEST_TEXT)
    decoded = decode(data, options.encoding)
    incoming = from_text(decoded.text, shown_name(path))
    if not incoming.text.strip():
        raise RefusedError("There is no text in it.")
    said = (decoded.notice,) if decoded.notice else ()
    yield replace(
        incoming,
        origin_sha256=hashlib.sha256(data).hexdigest(),
        notices=(*said, *incoming.notices),
    )


def from_text(text: str, origin: str | None) -> Incoming:
    """Make a document of a text, with what its first lines say about it.

    Args:
        text: the text as it came; it is made canonical.
        origin: the bare name of the file it came from, or None.
    """
    made = canonical(text)
    return Incoming(
        details=read_details(made.text, origin),
        text=made.text,
        origin=origin,
        notices=made.notices,
    )
