"""Sayso's own JSONL: lossless, and read again by intake."""

import json
from collections.abc import Iterator
from pathlib import Path

from gui.domain.message import mark
from gui.exchange.export.values import Exported
from gui.exchange.record import Record, record_of

# JSON lets these stand in strings, but many readers end a line at them.
_LINE_ENDS = str.maketrans({"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def json_line(record: Record) -> str:
    """Return a record as one line of JSON, its LF included."""
    line = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return line.translate(_LINE_ENDS) + "\n"


def line_of(row: Exported) -> str:
    """Return a document as one line of JSON, its LF included."""
    return json_line(record_of(row.document, row.annotations, row.actors))


class Jsonl:
    """One document a line, in UTF-8 without a byte order mark, each line ended by LF."""

    name = "jsonl"
    title = mark("Sayso JSONL (everything)")
    extension = ".jsonl"
    leaves_out = ""
    keeps_rejected = True
    only_decided = False

    def write(self, rows: Iterator[Exported], out: Path) -> None:
        """Write all rows, rejected suggestions too where they are asked for."""
        with out.open("w", encoding="utf-8", newline="") as file:
            file.writelines(map(line_of, rows))
