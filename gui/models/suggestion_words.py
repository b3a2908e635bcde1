"""What is said of a suggestion: who made it, its score, and what such a score has been worth."""

from gui.domain.annotation import Annotation, Layer
from gui.domain.calibration import Calibration, Outlook
from gui.models.wording import figure, score
from gui.translation import mark, tr

_HALF = 5
_ALL = 10

_DETECTORS = {"model": mark("model {version}"), "rules": mark("rules {version}")}


def maker(origin: str) -> str:
    """Return the name and version of a detector, or the name of a person."""
    kind, _, name = origin.partition(":")
    name, _, version = name.partition("/")
    if kind == "detector" and name in _DETECTORS:
        return tr(_DETECTORS[name], version=version)
    return f"{name} {version}".rstrip()


def suggested(annotation: Annotation, calibration: Calibration) -> str:
    """Say who suggests, and how likely it is right: "suggested by model 1, 0.83: about 8 in 10
    of such are right". What was never measured is left out."""
    by = maker(annotation.origin)
    if annotation.score is None:
        return tr("suggested by {detector}", detector=by)
    worth = score(annotation.score)
    share = calibration.share(annotation)
    if share is None:
        return tr("suggested by {detector}, {score}", detector=by, score=worth)
    return tr(
        "suggested by {detector}, {score}: {share} of such are right",
        detector=by,
        score=worth,
        share=about(share),
    )


def about(share: float) -> str:
    """Return a share in words, as exact as such a measurement is."""
    tenths = round(share * 10)
    if tenths == _HALF:
        return tr("about half")
    if tenths == _ALL:
        return tr("nearly all")
    return tr("about {tenths} in 10", tenths=figure(tenths)) if tenths else tr("hardly any")


def threshold(least: float, calibration: Calibration, origin: str) -> str:
    """Say what showing suggestions from a score on means, by what was measured of a detector."""
    title = tr("From {score}", score=score(least)) if least else tr("All suggestions")
    table = calibration.table(origin, Layer.QUOTE)
    outlook = table.outlook(least) if table else None
    if outlook is None:
        return title
    return tr("{threshold}: {meaning}", threshold=title, meaning=_meaning(outlook))


def _meaning(outlook: Outlook) -> str:
    right, lost = figure(round(outlook.right * 100)), round(outlook.lost * 100)
    if not lost:
        return tr("{right} of 100 quotes shown are right", right=right)
    return tr(
        "{right} of 100 quotes shown are right, {lost} of 100 right ones are hidden",
        right=right,
        lost=figure(lost),
    )
