"""Writing a file so that the old one stays until the new one is whole."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from gzip import GzipFile
from pathlib import Path
from secrets import token_hex
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from gui.domain.annotation import Layer, Status
from gui.domain.errors import UserError
from gui.exchange.export.jsonl import Jsonl
from gui.exchange.export.table import Csv
from gui.exchange.export.training import Training, decided_layers
from gui.exchange.export.values import Exported, Format, Written

FORMATS: dict[str, Format] = {form.name: form for form in (Csv(), Jsonl(), Training())}
"""Every format that can be written, by name; the one that most people want comes first."""
_PREVIEW = 4000
_LIBRARY = b"SQLite format 3\0"


class _Counted:
    """Passes rows on, cut down to the wanted statuses and in order; counts what they hold."""

    def __init__(self, rows: Iterable[Exported], form: Format, status: str) -> None:
        self._rows = rows
        self._only_decided = form.only_decided
        self._wanted = {Status.ACCEPTED}
        if status == "all" and not form.only_decided:
            self._wanted |= set(Status) if form.keeps_rejected else {Status.SUGGESTED}
        self.documents = self.quotes = self.entities = self.undecided = 0

    def __iter__(self) -> Iterator[Exported]:
        for row in self._rows:
            if self._only_decided and not decided_layers(row):
                continue
            wanted = [a for a in row.annotations if a.status in self._wanted]
            self.documents += 1
            self.quotes += sum(a.layer is Layer.QUOTE for a in wanted)
            self.entities += sum(a.layer is Layer.ENTITY for a in wanted)
            if Status.SUGGESTED not in self._wanted and not self._only_decided:
                self.undecided += sum(a.status is Status.SUGGESTED for a in row.annotations)
            kept = row.annotations if self._only_decided else wanted
            yield replace(row, annotations=tuple(sorted(kept, key=lambda a: a.reading_order)))


def write_file(form: str, rows: Iterable[Exported], out: Path, status: str) -> Written:
    """Write a file beside its place and rename it when it is whole.

    Args:
        form: the name of a format.
        rows: documents in order of id.
        out: the file; an old one stays as it is if anything goes wrong. Of a link, the file that
            it points to is replaced. If its name ends in .gz, it is compressed.
        status: accepted for accepted annotations only; all for undecided suggestions too, and in
            a lossless format for rejected ones.

    Raises:
        UserError: if the file cannot be written, or is a library or no plain file.
    """
    counted = _Counted(rows, FORMATS[form], status)
    with replacing(out) as beside:
        FORMATS[form].write(iter(counted), beside)
        if out.suffix == ".gz":
            _compress(beside)
    return Written(counted.documents, counted.quotes, counted.entities, counted.undecided)


def _compress(file: Path) -> None:
    """Compress a file in its place, without its name or the time, so that the bytes repeat."""
    packed = file.with_name(f"{file.name}.gz")
    try:
        with (
            file.open("rb") as plain,
            packed.open("wb") as raw,
            GzipFile("", "wb", fileobj=raw, mtime=0) as out,
        ):
            copyfileobj(plain, out)
        packed.replace(file)
    finally:
        packed.unlink(missing_ok=True)


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a path beside a file to write to; it takes the file's place when all went well.

    Raises:
        UserError: if the file cannot be written, or is a library or no plain file.
    """
    try:
        target = Path(os.path.realpath(out))  # which never fails, as resolve() does in a loop
        _require_replaceable(target)
        beside = target.with_name(f".{target.name[:40]}.{token_hex(4)}.part")
        try:
            yield beside
            with beside.open("rb+") as written:
                os.fsync(written.fileno())
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "“{name}” could not be written: {reason}. An older file is unchanged.",
            name=out.name,
            reason=error.strerror,
        ) from error


def _require_replaceable(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_file():
        raise UserError("“{name}” is no plain file. Choose another name.", name=target.name)
    with target.open("rb") as file:
        if file.read(len(_LIBRARY)) == _LIBRARY:
            raise UserError("“{name}” is a library. Choose another name.", name=target.name)


def preview(form: str, rows: Iterable[Exported], status: str) -> str:
    """Return the beginning of what would be written."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "preview"
        FORMATS[form].write(iter(_Counted(rows, FORMATS[form], status)), out)
        return out.read_bytes().decode("utf-8-sig")[:_PREVIEW]
