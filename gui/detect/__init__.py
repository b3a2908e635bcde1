"""Detection: text in, proposals out. No window, no library, no network."""

from importlib.resources import files
from pathlib import Path

from gui.detect.detector import Detector


def best_detector() -> Detector:
    """Return the best detector that this installation can run: the model's, else the rules'.

    The model's files are opened by its first `detect`; making it costs nothing.
    """
    from gui.detect.model import ModelDetector, is_installed
    from gui.detect.rules import RuleDetector

    folder = Path(str(files("resources"))) / "models"
    return ModelDetector(folder) if is_installed(folder) else RuleDetector()
