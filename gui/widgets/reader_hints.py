"""What the tool tip over a marked word says."""

from collections.abc import Iterable, Mapping

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.calibration import Calibration
from gui.models.annotation_cells import speaker
from gui.models.label_words import STATUS_INSIDE, label_inside, label_words
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import suggested
from gui.models.wording import tip
from gui.translation import tr, trn
from gui.widgets.reader_marks import Mark


def hint(marks: Iterable[Mark], names: Mapping[int, str], calibration: Calibration) -> str:
    """Name what lies at a place, inner things first: kind, who, how far decided, and why."""
    lines: list[str] = []
    for mark in reversed(list(marks)):
        lines.extend(_lines(mark.annotation, mark.role, names, calibration))
    return tip(*lines) if lines else ""


def count_hint(many: int, key: str) -> str:
    """Say what the count beside a line is, and the key that lists what it counts."""
    if key:
        return tip(
            trn(
                "%Ln annotation(s) share one line here. With the caret in the words, {key} lists"
                " them.",
                many,
                key=key,
            )
        )
    return tip(trn("%Ln annotation(s) share one line here.", many))


def _lines(
    annotation: Annotation, role: Role, names: Mapping[int, str], calibration: Calibration
) -> list[str]:
    title = _title(annotation, role)
    status = tr(STATUS_INSIDE[annotation.status])
    if annotation.status is Status.SUGGESTED:
        status = suggested(annotation, calibration)
    who = speaker(annotation, names)
    is_quote = annotation.layer is Layer.QUOTE
    named = tr("Speaker: {names}", names=who) if is_quote else tr("Is: {names}", names=who)
    why = reason_words(annotation.reason) if annotation.reason else ""
    return [
        f"{title}, {status}",
        named if who else "",
        tr("Tags: {tags}", tags=", ".join(annotation.tags)) if annotation.tags else "",
        tr("Why: {reason}", reason=why) if why and annotation.status is Status.SUGGESTED else "",
        tr("Memo: {memo}", memo=annotation.note) if annotation.note else "",
    ]


def _title(annotation: Annotation, role: Role) -> str:
    inside = label_inside(annotation.layer, annotation.label)
    match role:
        case Role.SOURCE:
            return tr("Source of {quote}", quote=inside)
        case Role.CUE:
            return tr("Cue of {quote}", quote=inside)
        case _:
            return label_words(annotation.layer, annotation.label)
