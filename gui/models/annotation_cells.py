"""What the table of annotations says about each annotation, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.models.label_words import STATUS_INSIDE, STATUS_WORDS, kind
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import maker as maker_of
from gui.models.suggestion_words import suggested
from gui.models.wording import score as score_words
from gui.models.wording import shortened, tip
from gui.translation import mark, tr

_SUMMARY_LENGTH = 80
CELL_LENGTH = 300
"""Characters of a text that a cell holds at most."""

_ROLE_LINES = {Role.SOURCE: mark("Source: {words}"), Role.CUE: mark("Cue: {words}")}


class AnnotationColumn(IntEnum):
    """The columns of the table of annotations."""

    KIND = 0
    SPEAKER = 1
    TEXT = 2
    STATUS = 3
    ORIGIN = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to put an annotation into words: its text, names, who reads, and what
    scores have been worth."""

    text: str
    names: Mapping[int, str]
    who: str
    calibration: Calibration = NOTHING_MEASURED


def shown(annotation: Annotation, column: AnnotationColumn, reading: Reading) -> str:
    """Return what a cell shows."""
    match column:
        case AnnotationColumn.KIND:
            return kind(annotation)
        case AnnotationColumn.SPEAKER:
            return speaker(annotation, reading.names)
        case AnnotationColumn.TEXT:
            return content(annotation, reading.text)
        case AnnotationColumn.STATUS:
            return tr(STATUS_WORDS[annotation.status])
        case AnnotationColumn.ORIGIN:
            return origin(annotation, reading.who)


def spoken(annotation: Annotation, column: AnnotationColumn, reading: Reading) -> str:
    """Return what a screen reader says of a cell."""
    if column is AnnotationColumn.SPEAKER:
        return spoken_speaker(annotation, reading.names) or tr("no actor")
    return shown(annotation, column, reading)


def edited(annotation: Annotation, column: AnnotationColumn, reading: Reading) -> str:
    """Return what a person edits in a cell: a label as it is stored, or the names of actors."""
    if column is AnnotationColumn.KIND:
        return annotation.label or ""
    if column is AnnotationColumn.SPEAKER:
        return "; ".join(reading.names.get(link.actor, "") for link in annotation.links)
    return shown(annotation, column, reading)


def speaker(annotation: Annotation, names: Mapping[int, str]) -> str:
    """Return the linked actors; one that was only proposed bears a question mark."""
    return "; ".join(
        names.get(link.actor, "") + ("?" if link.status is Status.SUGGESTED else "")
        for link in annotation.links
    )


def content(annotation: Annotation, text: str) -> str:
    """Return the exact words on one line; pieces are joined by an ellipsis."""
    spans = annotation.main
    pieces = (shortened(span.of(text), CELL_LENGTH) for span in spans)
    return shortened(" … ".join(pieces), CELL_LENGTH)


def origin(annotation: Annotation, who: str) -> str:
    """Return who made it: "you", another person's name, or a detector and its version."""
    maker, _, name = annotation.origin.partition(":")
    if maker == "user":
        return tr("you") if name == who else name
    return maker_of(annotation.origin)


def spoken_speaker(annotation: Annotation, names: Mapping[int, str]) -> str:
    """Return the speaker cell for a screen reader, where a question mark is not heard."""
    if not annotation.links:
        return tr("no speaker") if annotation.layer is Layer.QUOTE else ""
    return "; ".join(
        tr("{name}, proposed", name=names.get(link.actor, ""))
        if link.status is Status.SUGGESTED
        else names.get(link.actor, "")
        for link in annotation.links
    )


def summary(annotation: Annotation, reading: Reading) -> str:
    """Return the rest of a row for a screen reader, which says one cell at a time."""
    words = shortened(content(annotation, reading.text), _SUMMARY_LENGTH)
    who = spoken_speaker(annotation, reading.names)
    return ", ".join(filter(None, (words, who, tr(STATUS_INSIDE[annotation.status]))))


def explained(annotation: Annotation, reading: Reading) -> str:
    """Return the tool tip of a row: all of it, with score and reason of what was proposed."""
    title = kind(annotation)
    if annotation.layer is Layer.ENTITY and annotation.label:
        title += f" ({annotation.label})"
    parts = (_role_line(annotation, role, reading.text) for role in (Role.SOURCE, Role.CUE))
    links = (
        _with_reason(
            tr("{name} is proposed", name=reading.names.get(link.actor, "")),
            link.score,
            link.reason,
        )
        for link in annotation.links
        if link.status is Status.SUGGESTED
    )
    made = _made(annotation, reading)
    note = tr("Memo: {memo}", memo=annotation.note) if annotation.note else ""
    words = " … ".join(span.of(reading.text) for span in annotation.main)
    return tip(title, words, *parts, *links, made, note)


def _role_line(annotation: Annotation, role: Role, text: str) -> str:
    words = " … ".join(span.of(text) for span in annotation.spans(role))
    return tr(_ROLE_LINES[role], words=words) if words else ""


def _made(annotation: Annotation, reading: Reading) -> str:
    if annotation.status is Status.SUGGESTED:
        words = suggested(annotation, reading.calibration)
        words = f"{words[0].upper()}{words[1:]}"
        return f"{words} · {reason_words(annotation.reason)}" if annotation.reason else words
    made = tr("By {name}", name=origin(annotation, reading.who))
    return _with_reason(made, annotation.score, annotation.reason)


def _with_reason(words: str, score: float | None, reason: str | None) -> str:
    known = [tr("score {score}", score=score_words(score))] if score is not None else []
    known += [reason_words(reason)] if reason else []
    return f"{words} ({'; '.join(known)})" if known else words
