"""What lies at the caret, in words: for the status line and whoever hears it."""

from collections.abc import Mapping, Sequence

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.calibration import Calibration
from gui.models.annotation_cells import kind
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import suggested

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
    around = [_who(a, names) for a in others[:_AROUND]]
    said = (
        _who(first, names),
        _decided(first, calibration),
        "with a memo" if first.note else "",
        f"with {' and '.join(_lowered(words) for words in around)}" if around else "",
    )
    return " · ".join(filter(None, said))


def _who(annotation: Annotation, names: Mapping[int, str]) -> str:
    linked = " and ".join(
        names.get(link.actor, "") + (" (proposed)" if link.status is Status.SUGGESTED else "")
        for link in annotation.links
    )
    joint = " by " if annotation.layer is Layer.QUOTE else ": "
    words = f"Tag {kind(annotation)}" if annotation.layer is Layer.TAG else kind(annotation)
    return f"{words}{joint}{linked}" if linked else words


def _decided(annotation: Annotation, calibration: Calibration) -> str:
    if annotation.status is not Status.SUGGESTED:
        return annotation.status.value
    why = reason_words(annotation.reason) if annotation.reason else ""
    return " · ".join(filter(None, (suggested(annotation, calibration), why)))


def _lowered(words: str) -> str:
    return words[0].lower() + words[1:]
