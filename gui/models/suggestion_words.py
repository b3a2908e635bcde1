"""What is said of a suggestion: who made it, its score, and what such a score has been worth."""

from gui.domain.annotation import Annotation, Layer
from gui.domain.calibration import Calibration, Outlook

_HALF = 5
_ALL = 10


def maker(origin: str) -> str:
    """Return the name and version of a detector, or the name of a person."""
    return origin.partition(":")[2].replace("/", " ")


def suggested(annotation: Annotation, calibration: Calibration) -> str:
    """Say who suggests, and how likely it is right: "suggested by model 1, 0.83: about 8 in 10
    of such are right". What was never measured is left out."""
    said = f"suggested by {maker(annotation.origin)}"
    if annotation.score is not None:
        said += f", {annotation.score:.2f}"
    share = calibration.share(annotation)
    return said if share is None else f"{said}: {about(share)} of such are right"


def about(share: float) -> str:
    """Return a share in words, as exact as such a measurement is."""
    tenths = round(share * 10)
    if tenths == _HALF:
        return "about half"
    if tenths == _ALL:
        return "nearly all"
    return f"about {tenths} in 10" if tenths else "hardly any"


def threshold(least: float, calibration: Calibration, origin: str) -> str:
    """Say what showing suggestions from a score on means, by what was measured of a detector."""
    title = f"From {least:.2f}" if least else "All suggestions"
    table = calibration.table(origin, Layer.QUOTE)
    outlook = table.outlook(least) if table else None
    return f"{title}: {_meaning(outlook)}" if outlook else title


def _meaning(outlook: Outlook) -> str:
    right = f"{outlook.right * 100:.0f} of 100 quotes shown are right"
    lost = round(outlook.lost * 100)
    return f"{right}, {lost} of 100 right ones are hidden" if lost else right
