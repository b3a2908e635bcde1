"""Actors: who speaks or is spoken of, over the whole library."""

from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"


KIND_OF_ENTITY = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
    "NORP": ActorKind.GROUP,
}
"""The kind of actor that an entity type refers to; other types have no actors."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, place or group: one name, many aliases.

    `aliases` are further names, without the main one. `merged_into` is the id of the actor that
    took this one over. A negative id is a placeholder until the store has applied the step.
    """

    id: int
    uid: str
    name: str
    kind: ActorKind | None = None
    note: str | None = None
    merged_into: int | None = None
    aliases: tuple[str, ...] = ()


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common: case and spacing are left out."""
    return " ".join(name.split()).casefold()
