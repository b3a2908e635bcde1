"""Detection: text in, proposals out. No window, no library, no network."""

import os
from pathlib import Path

from gui.detect.detector import Detector
from gui.domain.errors import UserError

MODEL = Path(__file__).parents[2] / "resources" / "models"
"""Beside the package, installed or not."""
OWN_MODEL = "SAYSO_MODEL"
"""The environment variable that names the folder of a model to use in place of that one."""


def best_detector() -> Detector:
    """Return the best detector that this installation can run: the model's, else the rules'.

    The model's files are opened by its first `blocks`; making it costs nothing.

    Raises:
        UserError: if a folder is named that holds no model.
    """
    from gui.detect.model.detector import ModelDetector, is_installed

    if named := os.environ.get(OWN_MODEL):
        if not is_installed(Path(named)):
            raise UserError(
                "{variable} names {folder}, which is not the folder of a model.",
                variable=OWN_MODEL,
                folder=named,
            )
        return ModelDetector(Path(named))
    if is_installed(MODEL):
        return ModelDetector(MODEL)
    from gui.detect.rules.detector import RuleDetector

    return RuleDetector()
