"""What the table of annotations says about each annotation, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui.domain.annotation import Annotation, Kind, Layer, Role, Status
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.models.suggestion_words import maker as maker_of
from gui.models.suggestion_words import suggested
from gui.models.wording import shortened, tip

_SUMMARY_LENGTH = 80
CELL_LENGTH = 300
"""Characters of a text that a cell holds at most."""

QUOTE_WORDS = {
    None: "Quote",
    Kind.DIRECT: "Direct quote",
    Kind.INDIRECT: "Indirect quote",
    Kind.MIXED: "Mixed quote",
}
_QUOTE_LETTERS = {None: "Q", Kind.DIRECT: "D", Kind.INDIRECT: "I", Kind.MIXED: "M"}
_ENTITIES = {
    "PERSON": ("Person", "P"),
    "NORP": ("Group", "G"),
    "ORG": ("Organisation", "O"),
    "GPE": ("Country or city", "C"),
    "LOC": ("Location", "L"),
    "FAC": ("Building or site", "B"),
    "EVENT": ("Event", "E"),
    "LAW": ("Law", "W"),
    "PRODUCT": ("Product", "U"),
    "WORK_OF_ART": ("Title of a work", "K"),
    "DATE": ("Date", "D"),
    "TIME": ("Time", "T"),
    "MONEY": ("Money", "M"),
    "PERCENT": ("Percentage", "%"),
    "QUANTITY": ("Quantity", "Q"),
    "ORDINAL": ("Ordinal", "1"),
    "CARDINAL": ("Number", "N"),
}
STATUS_WORDS = {
    Status.SUGGESTED: "Suggested",
    Status.ACCEPTED: "Accepted",
    Status.REJECTED: "Rejected",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to put an annotation into words: its text, names, who reads, and what
    scores have been worth."""

    text: str
    names: Mapping[int, str]
    who: str
    calibration: Calibration = NOTHING_MEASURED


def label_words(layer: Layer, label: str | None) -> str:
    """Return the plain words for a label."""
    if layer is Layer.QUOTE:
        return QUOTE_WORDS[Kind(label) if label else None]
    if layer is Layer.ENTITY and label in _ENTITIES:
        return _ENTITIES[label][0]
    return label or layer.value.capitalize()


def letter(annotation: Annotation) -> str:
    """Return the letter that stands beside the colour of a kind."""
    if annotation.layer is Layer.QUOTE:
        return _QUOTE_LETTERS[Kind(annotation.label) if annotation.label else None]
    if annotation.layer is Layer.TAG:
        return "#"
    known = _ENTITIES.get(annotation.label or "")
    return known[1] if known else (annotation.label or "?")[0].upper()


def kind(annotation: Annotation) -> str:
    """Return layer and label in words."""
    words = label_words(annotation.layer, annotation.label)
    return " #".join((words, *annotation.tags))


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
        return "you" if name == who else name
    return maker_of(annotation.origin)


def haystack(annotation: Annotation, reading: Reading) -> str:
    """Return what the words of a filter are looked up in, case folded."""
    words = (
        kind(annotation),
        annotation.label or "",
        speaker(annotation, reading.names),
        *(part.span.of(reading.text) for part in annotation.parts),
        annotation.note or "",
    )
    return "\n".join(words).casefold()


def spoken_speaker(annotation: Annotation, names: Mapping[int, str]) -> str:
    """Return the speaker cell for a screen reader, where a question mark is not heard."""
    if not annotation.links:
        return "no speaker" if annotation.layer is Layer.QUOTE else ""
    return "; ".join(
        names.get(link.actor, "") + (", proposed" if link.status is Status.SUGGESTED else "")
        for link in annotation.links
    )


def summary(annotation: Annotation, reading: Reading) -> str:
    """Return the rest of a row for a screen reader, which says one cell at a time."""
    words = shortened(content(annotation, reading.text), _SUMMARY_LENGTH)
    who = spoken_speaker(annotation, reading.names)
    return ", ".join(filter(None, (words, who, STATUS_WORDS[annotation.status].lower())))


def explained(annotation: Annotation, reading: Reading) -> str:
    """Return the tool tip of a row: all of it, with score and reason of what was proposed."""
    title = kind(annotation)
    if annotation.layer is Layer.ENTITY and annotation.label:
        title += f" ({annotation.label})"
    parts = (_role_line(annotation, role, reading.text) for role in (Role.SOURCE, Role.CUE))
    links = (
        f"{reading.names.get(link.actor, '')} is proposed{_because(link.score, link.reason)}"
        for link in annotation.links
        if link.status is Status.SUGGESTED
    )
    made = _made(annotation, reading)
    note = f"Memo: {annotation.note}" if annotation.note else ""
    words = " … ".join(span.of(reading.text) for span in annotation.main)
    return tip(title, words, *parts, *links, made, note)


def _role_line(annotation: Annotation, role: Role, text: str) -> str:
    words = " … ".join(span.of(text) for span in annotation.spans(role))
    return f"{role.value.capitalize()}: {words}" if words else ""


def _made(annotation: Annotation, reading: Reading) -> str:
    if annotation.status is Status.SUGGESTED:
        words = suggested(annotation, reading.calibration)
        words = f"{words[0].upper()}{words[1:]}"
        return f"{words} · {annotation.reason}" if annotation.reason else words
    return f"By {origin(annotation, reading.who)}{_because(annotation.score, annotation.reason)}"


def _because(score: float | None, reason: str | None) -> str:
    known = [f"score {score:.2f}"] if score is not None else []
    known += [reason] if reason else []
    return f" ({'; '.join(known)})" if known else ""
