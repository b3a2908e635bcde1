"""The composition root: the only place that wires rooms together."""

from gui.app.folders import Folders
from gui.app.log import diagnostics
from gui.app.starting import build, main

__all__ = ["Folders", "build", "diagnostics", "main"]
