"""The visual language of the page: which sign each part of an annotation gets.

Colour says the kind and is never the only sign. Grounds nest by getting lower; lines below the
text say what an entity, a nested quote or a tag is, lines above it who spoke and by which word.
"""

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from typing import NamedTuple

from gui.domain.annotation import Annotation, Layer, Role
from gui.domain.codebook import Label
from gui.look.palette import Slot, slot, slot_of_entity


class Line(Enum):
    """How a line is drawn."""

    SOLID = auto()
    DOUBLE = auto()
    DASHED = auto()
    DOTTED = auto()
    WAVY = auto()
    BAR = auto()


class Ground(Enum):
    """What lies behind the words of a part."""

    NONE = auto()
    BAND = auto()
    CHIP = auto()


class Style(NamedTuple):
    """The signs of one part: ground, line below the text, line above it."""

    slot: Slot
    ground: Ground
    below: Line | None = None
    above: Line | None = None


CONTENT = Style(Slot.QUOTE, Ground.BAND)
NESTED_CONTENT = Style(Slot.QUOTE, Ground.NONE, below=Line.BAR)
SOURCE = Style(Slot.SOURCE, Ground.CHIP, above=Line.SOLID)
CUE = Style(Slot.CUE, Ground.CHIP, above=Line.DOTTED)

_ENTITY_LINES = {
    Slot.PERSON: Line.SOLID,
    Slot.ORGANISATION: Line.DOUBLE,
    Slot.PLACE: Line.DASHED,
    Slot.TIME: Line.DOTTED,
    Slot.OTHER: Line.DOTTED,
}

LabelSlots = Mapping[tuple[Layer, str], Slot]


def label_slots(labels: Iterable[Label]) -> dict[tuple[Layer, str], Slot]:
    """Return the palette's slot of each label of a codebook."""
    return {(label.layer, label.name): slot(label.colour) for label in labels}


def styles_of(annotation: Annotation, role: Role, slots: LabelSlots) -> tuple[Style, ...]:
    """Return the signs of the parts of one role; a tag on a quote or entity adds its own."""
    return (_style(annotation, role, slots), *_tag_styles(annotation, role, slots))


def _style(annotation: Annotation, role: Role, slots: LabelSlots) -> Style:
    match role:
        case Role.CONTENT:
            place = slots.get((Layer.QUOTE, annotation.label or ""), Slot.QUOTE)
            return label_style(Layer.QUOTE, place)
        case Role.SOURCE:
            return SOURCE
        case Role.CUE:
            return CUE
        case Role.MENTION:
            return _entity_style(annotation.label, slots)
        case Role.MARK:
            return _tag_style(annotation.label or "", slots)


def label_style(layer: Layer, place: Slot) -> Style:
    """Return the signs of a tag, an entity's type or a kind of quote that has a slot."""
    if layer is Layer.QUOTE:
        return CONTENT._replace(slot=place)
    if layer is Layer.TAG:
        return Style(place, Ground.NONE, below=Line.WAVY)
    ground = Ground.NONE if place is Slot.OTHER else Ground.CHIP
    return Style(place, ground, below=_ENTITY_LINES.get(place, Line.SOLID))


def _entity_style(label: str | None, slots: LabelSlots) -> Style:
    place = slots.get((Layer.ENTITY, label or ""), slot_of_entity(label))
    return label_style(Layer.ENTITY, place)


def _tag_style(label: str, slots: LabelSlots) -> Style:
    return label_style(Layer.TAG, slots.get((Layer.TAG, label), Slot.TAG_1))


def _tag_styles(annotation: Annotation, role: Role, slots: LabelSlots) -> list[Style]:
    if role not in {Role.CONTENT, Role.MENTION}:
        return []
    return [_tag_style(tag, slots) for tag in annotation.tags]
