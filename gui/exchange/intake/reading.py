"""Which file goes to which reader; folders; what is refused before it is opened."""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gui.domain.document import canonical
from gui.domain.incoming import Incoming
from gui.domain.metadata import read_details
from gui.exchange.intake.jsonl import read_jsonl
from gui.exchange.intake.table import read_csv
from gui.exchange.intake.text import Undecodable, decode
from gui.exchange.intake.values import IntakeFormat, IntakeOptions, Refusal

LARGEST = 200_000_000
"""Bytes; a larger file is refused before it is read."""


def from_text(text: str, origin: str | None) -> Incoming:
    """Make a document of a text; its details are read off its first lines."""
    clean = canonical(text)
    return Incoming(
        read_details(clean.text, origin), clean.text, origin=origin, notices=clean.notices
    )


def read(path: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Read one file, or all files of a folder in order of name.

    Links inside a folder are not followed; what is no regular file is refused unopened. One bad
    file never stops the rest.
    """
    name = shown_name(path)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield Refusal(name, _system_words(error))
        return
    if stat.S_ISDIR(mode):
        yield from _read_folder(path, options)
    elif not stat.S_ISREG(mode):
        yield Refusal(name, "it is no file that can be read")
    else:
        yield from _read_file(path, options)


def shown_name(path: Path) -> str:
    """Return a file's bare name as it can be shown: on one line, without undecodable bytes."""
    name = path.name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def _read_folder(folder: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Refusal(shown_name(folder), _system_words(error))
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.is_symlink():
            yield Refusal(shown_name(path), "it is a link; links in folders are not followed")
        elif entry.is_dir() or path.suffix.lower() in _BY_EXTENSION:
            yield from read(path, options)
        else:
            yield Refusal(shown_name(path), _unknown(path))


def _read_file(path: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    name = shown_name(path)
    form = _BY_EXTENSION.get(path.suffix.lower())
    if form is None:
        yield Refusal(name, _unknown(path))
        return
    try:
        if path.stat().st_size > LARGEST:
            yield Refusal(name, f"it is larger than {LARGEST // 1_000_000} MB")
            return
        data = path.read_bytes()
    except OSError as error:
        yield Refusal(name, _system_words(error))
        return
    sha256 = hashlib.sha256(data).hexdigest()
    for item in form.read(Path(name), data, options):
        if isinstance(item, Incoming) and item.origin_sha256 is None:
            yield replace(item, origin=item.origin or name, origin_sha256=sha256)
        else:
            yield item


def _read_plain(path: Path, data: bytes, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    try:
        decoded = decode(data, options.encoding)
    except Undecodable as error:
        yield Refusal(path.name, str(error))
        return
    item = from_text(decoded.text, path.name)
    if item.text.isspace() or not item.text:
        yield Refusal(path.name, "it holds no text")
    else:
        yield replace(item, notices=(*decoded.notices, *item.notices))


def _unknown(path: Path) -> str:
    kind = path.suffix.lower()
    return f"files of the kind {kind} cannot be read yet" if kind else "it has no known extension"


def _system_words(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it is not there"
    if isinstance(error, PermissionError):
        return "you may not read it"
    return f"it cannot be read ({error.strerror if isinstance(error, OSError) else error})"


FORMATS = {
    form.name: form
    for form in (
        IntakeFormat("text", "Plain text", (".txt", ".text", ".md"), _read_plain),
        IntakeFormat("jsonl", "Sayso JSONL", (".jsonl",), read_jsonl),
        IntakeFormat("csv", "Table with a text column", (".csv", ".tsv"), read_csv),
    )
}
"""Every format that can be read, by name."""
_BY_EXTENSION = {kind: form for form in FORMATS.values() for kind in form.extensions}
