"""Sayso's own JSONL: lossless, and read again by intake."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from gui.exchange.export.values import Exported
from gui.exchange.record import record_of


class Jsonl:
    """One document a line, in UTF-8 without a byte order mark, each line ended by LF."""

    name = "jsonl"
    title = "Sayso JSONL (everything)"
    extension = ".jsonl"

    def write(self, rows: Iterator[Exported], out: BinaryIO) -> None:
        """Write all rows; rejected suggestions are kept where they are asked for."""
        for row in rows:
            record = record_of(row.document, row.annotations, row.actors)
            line = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            out.write(line.encode("utf-8") + b"\n")
