"""Annotations out: one format a file, all behind one small protocol."""

from gui.exchange.export.values import Exported, Format, Written
from gui.exchange.export.writing import FORMATS, preview, write_file

__all__ = ["FORMATS", "Exported", "Format", "Written", "preview", "write_file"]
