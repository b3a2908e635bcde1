"""Annotations: one tagged thing with its parts, its status and where it came from."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gui.domain.span import Span, extent


class Layer(StrEnum):
    """What sort of thing an annotation is."""

    ENTITY = "entity"
    QUOTE = "quote"
    TAG = "tag"


class Role(StrEnum):
    """What a part is to its annotation."""

    MENTION = "mention"
    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"
    MARK = "mark"


class Status(StrEnum):
    """How far a thing has been decided."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Kind(StrEnum):
    """The label of a quote: verbatim inside marks, reported without, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


MAIN_ROLE = {Layer.ENTITY: Role.MENTION, Layer.QUOTE: Role.CONTENT, Layer.TAG: Role.MARK}
_ROLE_ORDER = {role: place for place, role in enumerate(Role)}


def by_user(name: str) -> str:
    """Return the origin of what a person made."""
    return f"user:{name}"


@dataclass(frozen=True, slots=True)
class Part:
    """A span with a role."""

    role: Role
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """The link of a quote to a speaker, or of an entity to its referent.

    `actor` is the actor's id; a negative one is a placeholder that the store replaces when the
    step that also makes the actor is applied. A link that was only proposed keeps the status
    `suggested`, with its own score and reason, until a person accepts or edits it.
    """

    actor: int
    status: Status
    origin: str
    score: float | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """One tagged thing.

    `id` is the library's; a negative one is a placeholder until the store has applied the step.
    `label` is a quote's kind (or None), an entity's type, or a tag's name. `parts` are ordered by
    role, and within a role as a person ordered them. `links` are a quote's speakers in order, or
    the one referent of an entity. `tags` are labels of the tag layer put on a quote or entity.
    Times are ISO 8601 in UTC.
    """

    id: int
    uid: str
    document: int
    layer: Layer
    label: str | None
    parts: tuple[Part, ...]
    status: Status
    origin: str
    score: float | None = None
    reason: str | None = None
    note: str | None = None
    created: str | None = None
    changed: str | None = None
    tags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    def spans(self, role: Role) -> tuple[Span, ...]:
        """Return the spans of one role, in order."""
        return tuple(part.span for part in self.parts if part.role is role)

    @property
    def main(self) -> tuple[Span, ...]:
        """The spans that carry the annotation: content, mention or mark."""
        return self.spans(MAIN_ROLE[self.layer])

    @property
    def extent(self) -> Span:
        """The smallest span that holds all parts."""
        return extent(part.span for part in self.parts)

    @property
    def reading_order(self) -> tuple[int, int, str]:
        """Sort key: first start, its stop, then uid."""
        first = min(self.main or tuple(part.span for part in self.parts))
        return (first.start, first.stop, self.uid)


def ordered(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Order parts by role, each part once; the order within a role is kept."""
    return tuple(sorted(dict.fromkeys(parts), key=lambda part: _ROLE_ORDER[part.role]))
