"""Files and folders in: whatever they hold comes as documents or as refusals that say why.

One reader a format, chosen by the file's extension; one bad file never stops the others.
"""

from gui.exchange.intake.jsonl import lines_of, schema
from gui.exchange.intake.plain import from_text
from gui.exchange.intake.reading import FORMATS, read
from gui.exchange.intake.values import IntakeFormat, IntakeOptions, Refusal, RefusedError

__all__ = [
    "FORMATS",
    "IntakeFormat",
    "IntakeOptions",
    "Refusal",
    "RefusedError",
    "from_text",
    "lines_of",
    "read",
    "schema",
]
