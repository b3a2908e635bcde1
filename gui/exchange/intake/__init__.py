"""Files and folders in: one reader a format, chosen by the file's extension."""

from gui.exchange.intake.reading import FORMATS, from_text, read
from gui.exchange.intake.values import IntakeFormat, IntakeOptions, Refusal

__all__ = ["FORMATS", "IntakeFormat", "IntakeOptions", "Refusal", "from_text", "read"]
