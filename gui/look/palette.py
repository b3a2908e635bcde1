"""The colours of what is marked in a text, and of the window around it, light and dark.

The fills follow Paul Tol's "light" scheme, which was made to lie under dark text and to stay apart
for colour-blind eyes. Colour is never the only sign: `gui/widgets/reader_styles.py` gives each
family its own line as well.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Slot(StrEnum):
    """A place in the palette; the codebook names slots, never colours."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    TIME = "time"
    QUOTE = "quote"
    SOURCE = "source"
    CUE = "cue"
    OTHER = "other"
    TAG_1 = "tag1"
    TAG_2 = "tag2"
    TAG_3 = "tag3"
    TAG_4 = "tag4"
    TAG_5 = "tag5"
    TAG_6 = "tag6"
    TAG_7 = "tag7"
    TAG_8 = "tag8"
    TAG_9 = "tag9"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of one slot as "#RRGGBB": the ground under the text, its lines, the text on it."""

    fill: str
    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """Colours of the window and the page as "#RRGGBB"."""

    window: str
    panel: str
    page: str
    text: str
    muted: str
    faint: str
    border: str
    hover: str
    accent: str
    on_accent: str
    selection: str
    hit: str
    warning: str
    error: str


LIGHT = Scheme(
    window="#F5F4F1",
    panel="#FBFAF8",
    page="#FFFFFF",
    text="#1A1A1A",
    muted="#625F59",
    faint="#8A867F",
    border="#DCD9D2",
    hover="#EAE8E2",
    accent="#1F5FA8",
    on_accent="#FFFFFF",
    selection="#B7D3F4",
    hit="#FFC24A",
    warning="#8A5A00",
    error="#A8322A",
)
DARK = Scheme(
    window="#262626",
    panel="#222222",
    page="#1E1E1E",
    text="#F2F2F2",
    muted="#A8A49C",
    faint="#7F7B74",
    border="#3A3A38",
    hover="#333331",
    accent="#7DB2EE",
    on_accent="#10243A",
    selection="#2F4F75",
    hit="#8A6414",
    warning="#E5B454",
    error="#F08A80",
)

# Full colours: lines on the dark ground, and what the fills are mixed from.
_FULL = {
    Slot.PERSON: "#77AADD",
    Slot.ORGANISATION: "#EE8866",
    Slot.PLACE: "#44BB99",
    Slot.TIME: "#99DDFF",
    Slot.QUOTE: "#EEDD88",
    Slot.SOURCE: "#FFAABB",
    Slot.CUE: "#B4B420",
    Slot.OTHER: "#B0B0B0",
    Slot.TAG_1: "#ABA4F3",
    Slot.TAG_2: "#66C2E8",
    Slot.TAG_3: "#4FC4B0",
    Slot.TAG_4: "#5DBB6E",
    Slot.TAG_5: "#B5B54A",
    Slot.TAG_6: "#DDCC77",
    Slot.TAG_7: "#E58A98",
    Slot.TAG_8: "#E78CBC",
    Slot.TAG_9: "#C78AD8",
}
# The same hues, dark enough to show as thin lines on white and on every fill.
_DEEP = {
    Slot.PERSON: "#2A66A3",
    Slot.ORGANISATION: "#B5481F",
    Slot.PLACE: "#157A5E",
    Slot.TIME: "#177196",
    Slot.QUOTE: "#8A6F00",
    Slot.SOURCE: "#C02F58",
    Slot.CUE: "#66660A",
    Slot.OTHER: "#6B6B6B",
    Slot.TAG_1: "#3B2A99",
    Slot.TAG_2: "#12739E",
    Slot.TAG_3: "#0F7A69",
    Slot.TAG_4: "#117733",
    Slot.TAG_5: "#6D6D12",
    Slot.TAG_6: "#86670F",
    Slot.TAG_7: "#BA3B4D",
    Slot.TAG_8: "#882255",
    Slot.TAG_9: "#8A3A95",
}
# Long stretches get a paler ground than names: a page of quotes must still read as a page.
_SHARE_LIGHT = {Slot.QUOTE: 0.42, Slot.CUE: 0.45, Slot.OTHER: 0.0}
_SHARE_DARK = {Slot.QUOTE: 0.24, Slot.CUE: 0.36, Slot.OTHER: 0.0}

_SLOT_OF_ENTITY = {
    "PERSON": Slot.PERSON,
    "NORP": Slot.ORGANISATION,
    "ORG": Slot.ORGANISATION,
    "GPE": Slot.PLACE,
    "LOC": Slot.PLACE,
    "FAC": Slot.PLACE,
    "DATE": Slot.TIME,
    "TIME": Slot.TIME,
}


def slot(name: str) -> Slot:
    """Return the slot of a name from the codebook; one that is unknown counts as `other`."""
    return Slot(name) if name in set(Slot) else Slot.OTHER


def slot_of_entity(label: str | None) -> Slot:
    """Return the slot of an entity type (OntoNotes names)."""
    return _SLOT_OF_ENTITY.get(label or "", Slot.OTHER)


def scheme(dark: bool) -> Scheme:
    """Return the colours of the window and the page."""
    return DARK if dark else LIGHT


@cache
def colours(slot: Slot, dark: bool) -> Colours:
    """Return the colours of a slot on the light or the dark page."""
    ground = scheme(dark)
    share = (_SHARE_DARK.get(slot, 0.40)) if dark else (_SHARE_LIGHT.get(slot, 0.6))
    line = (_FULL if dark else _DEEP)[slot]
    return Colours(mixed(_FULL[slot], ground.page, share), line, ground.text)


def mixed(top: str, ground: str, share: float) -> str:
    """Mix two "#RRGGBB" colours; `share` (0..1) is the part of the first."""
    pairs = zip(_channels(top), _channels(ground), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02X}" for a, b in pairs)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two "#RRGGBB" colours as WCAG 2 counts it: 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [_linear(value / 255) for value in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
