"""Writing a file so that the old one stays until the new one is whole."""

import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from gui.domain.annotation import Layer, Status
from gui.domain.errors import UserError
from gui.exchange.export.jsonl import Jsonl
from gui.exchange.export.table import Csv
from gui.exchange.export.values import Exported, Format, Written

FORMATS: dict[str, Format] = {form.name: form for form in (Jsonl(), Csv())}
"""Every format that can be written, by name."""
_PREVIEW = 4000


class _Counted:
    """Passes rows on, cut down to the wanted statuses, and counts what they hold."""

    def __init__(self, rows: Iterable[Exported], status: str) -> None:
        self._rows = rows
        self._accepted_only = status == "accepted"
        self.documents = self.quotes = self.entities = 0

    def __iter__(self) -> Iterator[Exported]:
        for row in self._rows:
            kept = tuple(
                a for a in row.annotations if a.status is Status.ACCEPTED or not self._accepted_only
            )
            self.documents += 1
            self.quotes += sum(a.layer is Layer.QUOTE for a in kept)
            self.entities += sum(a.layer is Layer.ENTITY for a in kept)
            yield replace(row, annotations=kept)


def write_file(form: str, rows: Iterable[Exported], out: Path, status: str) -> Written:
    """Write a file beside its place and rename it when it is whole.

    Args:
        form: the name of a format.
        rows: documents in order of id.
        out: the file; an old one stays as it is if anything goes wrong.
        status: accepted for accepted annotations only, all for all.

    Raises:
        UserError: if the file cannot be written.
    """
    counted = _Counted(rows, status)
    try:
        with tempfile.NamedTemporaryFile(
            dir=out.parent, prefix=f".{out.name[:40]}.", delete=False
        ) as beside:
            temporary = Path(beside.name)
            try:
                FORMATS[form].write(iter(counted), beside)  # type: ignore[arg-type]
                beside.flush()
                os.fsync(beside.fileno())
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(out)
    except OSError as error:
        raise UserError(
            f"“{out.name}” could not be written: {error.strerror}. An older file is unchanged."
        ) from error
    return Written(counted.documents, counted.quotes, counted.entities)


def preview(form: str, rows: Iterable[Exported], status: str) -> str:
    """Return the beginning of what would be written."""
    out = io.BytesIO()
    FORMATS[form].write(iter(_Counted(rows, status)), out)
    return out.getvalue().decode("utf-8-sig")[:_PREVIEW]


def _umask() -> int:
    """Return the mask for new files; the system tells it only when it is set."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
