"""Detection: text in, proposals out. No window, no library, no network."""

from importlib import import_module
from importlib.util import find_spec

from gui.detect.detector import Detector

_MODEL = "gui.detect.model"


def best_detector() -> Detector:
    """Return the best detector that this installation can run: the model's, else the rules'.

    The model's module offers `load(rules: Detector) -> Detector | None`, None where its weights
    are missing; it may hand over to the rules what it does not look for.
    """
    from gui.detect.rules import RuleDetector

    rules = RuleDetector()
    if find_spec(_MODEL) is None:
        return rules
    found: Detector | None = import_module(_MODEL).load(rules)
    return rules if found is None else found
