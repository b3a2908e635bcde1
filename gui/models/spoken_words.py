"""Words for a screen reader alone: what the eye sees in the text."""

from collections.abc import Sequence

from gui.domain.annotation import Annotation, Status
from gui.domain.edits import AnnotationEdit
from gui.models.wording import named
from gui.translation import mark, tr, trn

_START = 60
"""Characters of an annotation's words that are spoken."""
_BECAME = {
    Status.SUGGESTED: mark("Suggested again."),
    Status.ACCEPTED: mark("Accepted."),
    Status.REJECTED: mark("Rejected."),
}


def spoken(annotation: Annotation, text: str, described: str) -> str:
    """Return what is said of an annotation, with the first of its words in the text."""
    words = named(min(annotation.main).of(text), _START)
    return tr("{described}: “{words}”", described=described, words=words)


def outcome(edits: Sequence[AnnotationEdit], left: int) -> str:
    """Say what has become of annotations, done or undone, and how many are left to decide.

    Args:
        edits: those of the open document; without any, nothing is said.
        left: how many suggestions that are shown nobody has decided.
    """
    if not edits:
        return ""
    said = _one(edits[0]) if len(edits) == 1 else trn("%Ln annotation(s) changed.", len(edits))
    decided = any(_undecided(edit) for edit in edits)
    return f"{said} {trn('%Ln left.', left)}" if decided else said


def _one(edit: AnnotationEdit) -> str:
    if edit.after is None:
        return tr("Deleted.")
    if edit.before is None:
        return tr("Tagged.")
    if edit.before.status is not edit.after.status:
        return tr(_BECAME[edit.after.status])
    return tr("Changed.")


def _undecided(edit: AnnotationEdit) -> bool:
    sides = (edit.before, edit.after)
    return any(side is not None and side.status is Status.SUGGESTED for side in sides)
