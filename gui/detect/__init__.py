"""Detection: text in, proposals out. No window, no library, no network."""

from gui.detect.detector import Detector


def best_detector() -> Detector:
    """Return the best detector that this installation can run."""
    from gui.detect.rules import RuleDetector

    return RuleDetector()
