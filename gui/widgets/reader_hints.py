"""What the tool tip over a marked word says."""

from collections.abc import Iterable, Mapping

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.calibration import Calibration
from gui.models.annotation_cells import STATUS_WORDS, label_words, speaker
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import suggested
from gui.models.wording import tip
from gui.widgets.reader_marks import Mark


def hint(marks: Iterable[Mark], names: Mapping[int, str], calibration: Calibration) -> str:
    """Name what lies at a place, inner things first: kind, who, how far decided, and why."""
    lines: list[str] = []
    for mark in reversed(list(marks)):
        lines.extend(_lines(mark.annotation, mark.role, names, calibration))
    return tip(*lines) if lines else ""


def _lines(
    annotation: Annotation, role: Role, names: Mapping[int, str], calibration: Calibration
) -> list[str]:
    title = label_words(annotation.layer, annotation.label)
    if role in {Role.SOURCE, Role.CUE}:
        title = f"{role.value.capitalize()} of {title[0].lower()}{title[1:]}"
    status = STATUS_WORDS[annotation.status].lower()
    if annotation.status is Status.SUGGESTED:
        status = suggested(annotation, calibration)
    who = speaker(annotation, names)
    said = f"{'Speaker' if annotation.layer is Layer.QUOTE else 'Is'}: {who}" if who else ""
    why = reason_words(annotation.reason) if annotation.reason else ""
    return [
        f"{title}, {status}",
        said,
        f"Tags: {', '.join(annotation.tags)}" if annotation.tags else "",
        f"Why: {why}" if why and annotation.status is Status.SUGGESTED else "",
        f"Memo: {annotation.note}" if annotation.note else "",
    ]
