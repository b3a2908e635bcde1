"""Annotations out: one format a file, all behind one small protocol."""

from gui.exchange.export.jsonl import line_of
from gui.exchange.export.values import Exported, Format, Written
from gui.exchange.export.writing import FORMATS, preview, replacing, write_file

__all__ = [
    "FORMATS",
    "Exported",
    "Format",
    "Written",
    "line_of",
    "preview",
    "replacing",
    "write_file",
]
