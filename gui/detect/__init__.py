"""Detection: text in, proposals out. No window, no library, no network."""

from pathlib import Path

from gui.detect.detector import Detector

MODEL = Path(__file__).parents[2] / "resources" / "models"
"""Beside the package, installed or not."""


def best_detector() -> Detector:
    """Return the best detector that this installation can run: the model's, else the rules'.

    The model's files are opened by its first `blocks`; making it costs nothing.
    """
    from gui.detect.model.detector import ModelDetector, is_installed

    if is_installed(MODEL):
        return ModelDetector(MODEL)
    from gui.detect.rules.detector import RuleDetector

    return RuleDetector()
