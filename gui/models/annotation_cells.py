"""What the table of annotations says about each annotation, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui.domain.annotation import Annotation, Kind, Layer, Role, Status
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.models.reason_words import reason_words
from gui.models.suggestion_words import maker as maker_of
from gui.models.suggestion_words import suggested
from gui.models.wording import score as score_words
from gui.models.wording import shortened, tip
from gui.translation import mark, tr

_SUMMARY_LENGTH = 80
CELL_LENGTH = 300
"""Characters of a text that a cell holds at most."""

QUOTE_WORDS = {
    None: mark("Quote"),
    Kind.DIRECT: mark("Direct quote"),
    Kind.INDIRECT: mark("Indirect quote"),
    Kind.MIXED: mark("Mixed quote"),
}
_QUOTE_LETTERS = {None: "Q", Kind.DIRECT: "D", Kind.INDIRECT: "I", Kind.MIXED: "M"}
_ENTITIES = {
    "PERSON": (mark("Person"), "P"),
    "NORP": (mark("Group"), "G"),
    "ORG": (mark("Organisation"), "O"),
    "GPE": (mark("Country or city"), "C"),
    "LOC": (mark("Location"), "L"),
    "FAC": (mark("Building or site"), "B"),
    "EVENT": (mark("Event"), "E"),
    "LAW": (mark("Law"), "W"),
    "PRODUCT": (mark("Product"), "U"),
    "WORK_OF_ART": (mark("Title of a work"), "K"),
    "DATE": (mark("Date"), "D"),
    "TIME": (mark("Time"), "T"),
    "MONEY": (mark("Money"), "M"),
    "PERCENT": (mark("Percentage"), "%"),
    "QUANTITY": (mark("Quantity"), "Q"),
    "ORDINAL": (mark("Ordinal"), "1"),
    "CARDINAL": (mark("Number"), "N"),
}
_QUOTES_INSIDE = {
    None: mark("quote"),
    Kind.DIRECT: mark("direct quote"),
    Kind.INDIRECT: mark("indirect quote"),
    Kind.MIXED: mark("mixed quote"),
}
_ENTITIES_INSIDE = {
    "PERSON": mark("person"),
    "NORP": mark("group"),
    "ORG": mark("organisation"),
    "GPE": mark("country or city"),
    "LOC": mark("location"),
    "FAC": mark("building or site"),
    "EVENT": mark("event"),
    "LAW": mark("law"),
    "PRODUCT": mark("product"),
    "WORK_OF_ART": mark("title of a work"),
    "DATE": mark("date"),
    "TIME": mark("time"),
    "MONEY": mark("money"),
    "PERCENT": mark("percentage"),
    "QUANTITY": mark("quantity"),
    "ORDINAL": mark("ordinal"),
    "CARDINAL": mark("number"),
}
_LAYERS_INSIDE = {Layer.QUOTE: mark("quote"), Layer.ENTITY: mark("entity"), Layer.TAG: mark("tag")}
_LAYERS = {Layer.QUOTE: mark("Quote"), Layer.ENTITY: mark("Entity"), Layer.TAG: mark("Tag")}
_ROLE_LINES = {Role.SOURCE: mark("Source: {words}"), Role.CUE: mark("Cue: {words}")}
STATUS_WORDS = {
    Status.SUGGESTED: mark("Suggested"),
    Status.ACCEPTED: mark("Accepted"),
    Status.REJECTED: mark("Rejected"),
}
"""Alone, as in a cell; to be translated where they are shown."""
STATUS_INSIDE = {
    Status.SUGGESTED: mark("suggested"),
    Status.ACCEPTED: mark("accepted"),
    Status.REJECTED: mark("rejected"),
}
"""Behind other words; to be translated where they are shown."""


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
        return tr(QUOTE_WORDS[Kind(label) if label else None])
    if layer is Layer.ENTITY and label in _ENTITIES:
        return tr(_ENTITIES[label][0])
    return label or tr(_LAYERS[layer])


def label_inside(layer: Layer, label: str | None) -> str:
    """Return the plain words for a label as they stand inside a sentence."""
    if layer is Layer.QUOTE:
        return tr(_QUOTES_INSIDE[Kind(label) if label else None])
    if layer is Layer.ENTITY and label in _ENTITIES_INSIDE:
        return tr(_ENTITIES_INSIDE[label])
    return label or tr(_LAYERS_INSIDE[layer])


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


def kind_inside(annotation: Annotation) -> str:
    """Return layer and label as they stand inside a sentence: "direct quote"."""
    words = label_inside(annotation.layer, annotation.label)
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
