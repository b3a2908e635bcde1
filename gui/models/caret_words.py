"""What lies at the caret, in words: for the status line and whoever hears it."""

from collections.abc import Mapping, Sequence

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.calibration import Calibration
from gui.models.label_words import STATUS_INSIDE, kind, kind_inside
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import suggested
from gui.models.wording import together
from gui.translation import tr

_AROUND = 2
"""So many things that enclose the current one are named."""


def described(
    here: Sequence[Annotation], names: Mapping[int, str], calibration: Calibration
) -> str:
    """Say what the first annotation is, and what the others are that lie at the same place.

    Args:
        here: the current annotation, then the others from the inside out.
        names: names of actors by id.
        calibration: what scores have been worth.
    """
    if not here:
        return ""
    first, *others = here
    around = together(_around(a, names) for a in others[:_AROUND])
    said = (
        _first(first, names),
        _decided(first, calibration),
        tr("with a memo") if first.note else "",
        tr("with {others}", others=around) if around else "",
    )
    return " · ".join(filter(None, said))


def _first(annotation: Annotation, names: Mapping[int, str]) -> str:
    words = kind(annotation)
    tag = annotation.layer is Layer.TAG
    return _with_names(tr("Tag {name}", name=words) if tag else words, annotation, names)


def _around(annotation: Annotation, names: Mapping[int, str]) -> str:
    words = kind_inside(annotation)
    tag = annotation.layer is Layer.TAG
    return _with_names(tr("tag {name}", name=words) if tag else words, annotation, names)


def _with_names(words: str, annotation: Annotation, names: Mapping[int, str]) -> str:
    linked = together(
        tr("{name} (proposed)", name=names.get(link.actor, ""))
        if link.status is Status.SUGGESTED
        else names.get(link.actor, "")
        for link in annotation.links
    )
    if not linked:
        return words
    if annotation.layer is Layer.QUOTE:
        return tr("{quote} by {names}", quote=words, names=linked)
    return tr("{what}: {names}", what=words, names=linked)


def _decided(annotation: Annotation, calibration: Calibration) -> str:
    if annotation.status is not Status.SUGGESTED:
        return tr(STATUS_INSIDE[annotation.status])
    reason = reason_words(annotation.reason) if annotation.reason else ""
    return " · ".join(filter(None, (suggested(annotation, calibration), reason)))
