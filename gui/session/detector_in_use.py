"""Which detector this installation has: its model's, or the rules that stand in for it."""

from PySide6.QtCore import QObject, Signal

from gui.detect.detector import Detector
from gui.session.jobs import Runner
from gui.translation import tr

_BY_RULE = "detector:rules/"


class DetectorInUse(QObject):
    """Finds out beside the window, for the detectors' rooms are slow to import.

    Signals:
        found: the origin of what the detector suggests, such as "detector:model/1".
    """

    found = Signal(str)

    def __init__(self, detector: Detector, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._runner = runner

    @property
    def origin(self) -> str:
        """The origin of what the detector suggests; it may be slow to say so the first time."""
        return self._detector.origin

    def look(self) -> None:
        """Find out and tell."""
        self._runner.run(
            tr("Looking at the detector"), lambda _job: self.origin, self.found.emit, lambda _: None
        )


def stands_in(origin: str) -> bool:
    """Tell whether an origin is that of the rules, which stand in where the model is missing."""
    return origin.startswith(_BY_RULE)
