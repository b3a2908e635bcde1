"""Kinds, entity types and statuses in plain words, alone and inside a sentence."""

from typing import NamedTuple

from gui.domain.annotation import Annotation, Kind, Layer, Status
from gui.translation import mark, tr


class _Named(NamedTuple):
    """What a label is called alone and inside a sentence, and the letter beside its colour."""

    alone: str
    inside: str
    letter: str


_QUOTES = {
    None: _Named(mark("Quote"), mark("quote"), "Q"),
    Kind.DIRECT: _Named(mark("Direct quote"), mark("direct quote"), "D"),
    Kind.INDIRECT: _Named(mark("Indirect quote"), mark("indirect quote"), "I"),
    Kind.MIXED: _Named(mark("Mixed quote"), mark("mixed quote"), "M"),
}
_ENTITIES = {
    "PERSON": _Named(mark("Person"), mark("person"), "P"),
    "NORP": _Named(mark("Group"), mark("group"), "G"),
    "ORG": _Named(mark("Organisation"), mark("organisation"), "O"),
    "GPE": _Named(mark("Country or city"), mark("country or city"), "C"),
    "LOC": _Named(mark("Location"), mark("location"), "L"),
    "FAC": _Named(mark("Building or site"), mark("building or site"), "B"),
    "EVENT": _Named(mark("Event"), mark("event"), "E"),
    "LAW": _Named(mark("Law"), mark("law"), "W"),
    "PRODUCT": _Named(mark("Product"), mark("product"), "U"),
    "WORK_OF_ART": _Named(mark("Title of a work"), mark("title of a work"), "K"),
    "DATE": _Named(mark("Date"), mark("date"), "D"),
    "TIME": _Named(mark("Time"), mark("time"), "T"),
    "MONEY": _Named(mark("Money"), mark("money"), "M"),
    "PERCENT": _Named(mark("Percentage"), mark("percentage"), "%"),
    "QUANTITY": _Named(mark("Quantity"), mark("quantity"), "Q"),
    "ORDINAL": _Named(mark("Ordinal"), mark("ordinal"), "1"),
    "CARDINAL": _Named(mark("Number"), mark("number"), "N"),
}
_LAYERS = {
    Layer.QUOTE: _Named(mark("Quote"), mark("quote"), "Q"),
    Layer.ENTITY: _Named(mark("Entity"), mark("entity"), "?"),
    Layer.TAG: _Named(mark("Tag"), mark("tag"), "#"),
}
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


def label_words(layer: Layer, label: str | None) -> str:
    """Return the plain words for a label."""
    named = _named(layer, label)
    return tr(named.alone) if named else label or tr(_LAYERS[layer].alone)


def label_inside(layer: Layer, label: str | None) -> str:
    """Return the plain words for a label as they stand inside a sentence."""
    named = _named(layer, label)
    return tr(named.inside) if named else label or tr(_LAYERS[layer].inside)


def letter(annotation: Annotation) -> str:
    """Return the letter that stands beside the colour of a kind."""
    named = _named(annotation.layer, annotation.label)
    if named is not None:
        return named.letter
    if annotation.layer is Layer.ENTITY and annotation.label:
        return annotation.label[0].upper()
    return _LAYERS[annotation.layer].letter


def kind(annotation: Annotation) -> str:
    """Return layer and label in words."""
    words = label_words(annotation.layer, annotation.label)
    return " #".join((words, *annotation.tags))


def kind_inside(annotation: Annotation) -> str:
    """Return layer and label as they stand inside a sentence: "direct quote"."""
    words = label_inside(annotation.layer, annotation.label)
    return " #".join((words, *annotation.tags))


def _named(layer: Layer, label: str | None) -> _Named | None:
    """Return what is known of a label that needs no codebook."""
    if layer is Layer.QUOTE:
        return _QUOTES[Kind(label) if label else None]
    return _ENTITIES.get(label or "") if layer is Layer.ENTITY else None
