"""The codebook: labels that a person may give."""

from dataclasses import dataclass

from gui.domain.annotation import Layer

COLOURS = (
    *("person", "organisation", "place", "time", "other"),
    *(f"tag{number}" for number in range(1, 10)),
)
"""The slots of the palette that a label may have."""
QUOTE_COLOURS = ("quote", *(colour for colour in COLOURS if colour != "other"))
"""The slots that a kind of quote may have: its own, and all that have a ground."""
KEYS = tuple("123456789")


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a layer.

    `colour` names a slot of the palette (`look/palette.py`), never a colour value; `key` is the
    digit that applies it, or None; `parent` is the name of a label of the same layer.
    """

    layer: Layer
    name: str
    colour: str
    key: str | None = None
    description: str = ""
    parent: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Use:
    """How often a label is used: annotations, and the documents that they lie in."""

    annotations: int = 0
    documents: int = 0
