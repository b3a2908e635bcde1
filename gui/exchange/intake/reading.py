"""Which file goes to which reader."""

from collections.abc import Iterator
from pathlib import Path

from gui.domain.incoming import Incoming
from gui.domain.message import mark
from gui.exchange.intake.files import files_below
from gui.exchange.intake.jsonl import read_jsonl
from gui.exchange.intake.plain import read_plain
from gui.exchange.intake.table import read_table
from gui.exchange.intake.values import (
    IntakeFormat,
    IntakeOptions,
    Refusal,
    RefusedError,
    shown_name,
)


def read(path: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Yield what a file or folder holds, in order of name; nothing is raised.

    Args:
        path: a file, or a folder whose files are read, subfolders included. Links in it are not
            followed; hidden files and those that never hold articles are left out.
        options: what the person said about the files.
    """
    if not _is_folder(path):
        yield from _read_file(path, options)
        return
    for found in files_below(path):
        if not isinstance(found, Path):
            yield Refusal(shown_name(found[0]), found[1])
        elif _may_hold_articles(found):
            yield from _read_file(found, options)


def _may_hold_articles(path: Path) -> bool:
    extension = path.suffix.lower()
    return _format_of(path) is not None or extension in _NOT_YET


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that no system takes
        return False


def _read_file(path: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    form = _format_of(path)
    try:
        if form is None:
            raise RefusedError("Files that end in {ending} cannot be read yet.", ending=path.suffix)
        yield from form.read(path, options)
    except RefusedError as error:
        yield Refusal(shown_name(path), error.message)


def _format_of(path: Path) -> IntakeFormat | None:
    extension = path.suffix.lower()
    return next((form for form in FORMATS.values() if extension in form.extensions), None)


FORMATS = {
    form.name: form
    for form in (
        IntakeFormat("text", mark("Plain text"), (".txt", ".text", ".md", ""), read_plain),
        IntakeFormat("csv", mark("Table with a column of texts"), (".csv", ".tsv"), read_table),
        IntakeFormat("jsonl", mark("Sayso JSONL"), (".jsonl", ".ndjson"), read_jsonl),
    )
}
"""Every kind of file that can be read, by name."""
_NOT_YET = frozenset(
    ".doc .docx .eml .epub .htm .html .json .mbox .odt .pdf .rtf .xlsx .xml .zip".split()
)
"""Files of a folder that may hold articles and cannot be read: these are named."""
