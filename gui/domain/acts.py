"""What a person's acts mean for one annotation, as values in and values out.

Each function returns the annotation as it is after the act. Any correction of a suggestion accepts
it; the origin stays the detector's, and the history says who did it.
"""

from collections.abc import Sequence
from dataclasses import replace

from gui.domain.annotation import (
    MAIN_ROLE,
    Annotation,
    Layer,
    Link,
    Part,
    Role,
    Status,
    by_user,
    ordered,
)
from gui.domain.quotation import kind_of
from gui.domain.span import Span


def made(
    document: int, layer: Layer, label: str | None, span: Span, who: str, uid: str, now: str
) -> Annotation:
    """Make a person's own annotation of one span; its id is the placeholder -1."""
    return Annotation(
        id=-1,
        uid=uid,
        document=document,
        layer=layer,
        label=label,
        parts=(Part(MAIN_ROLE[layer], span),),
        status=Status.ACCEPTED,
        origin=by_user(who),
        created=now,
        changed=now,
    )


def accepted(annotation: Annotation, now: str) -> Annotation:
    """Accept a suggestion; on one that is accepted already, accept its proposed links."""
    if annotation.status is not Status.ACCEPTED:
        return replace(annotation, status=Status.ACCEPTED, changed=now)
    links = tuple(replace(link, status=Status.ACCEPTED) for link in annotation.links)
    return (
        annotation if links == annotation.links else replace(annotation, links=links, changed=now)
    )


def rejected(annotation: Annotation, now: str) -> Annotation:
    """Reject a suggestion: it is hidden, kept, and does not return."""
    return replace(annotation, status=Status.REJECTED, changed=now)


def corrected(annotation: Annotation, now: str, **values: object) -> Annotation:
    """Change fields of an annotation, and so accept it; without a difference nothing changes."""
    after = replace(annotation, **values)  # type: ignore[arg-type]
    if after == annotation:
        return annotation
    return replace(after, status=Status.ACCEPTED, changed=now)


def part_toggled(annotation: Annotation, text: str, part: Part, now: str) -> Annotation:
    """Add a part, or take it away if it is there already; the last main part stays.

    The kind of a quote follows its marks for as long as it agreed with them before.
    """
    if part in annotation.parts:
        parts = tuple(p for p in annotation.parts if p != part)
        if not any(p.role is MAIN_ROLE[annotation.layer] for p in parts):
            return annotation
    else:
        parts = ordered((*annotation.parts, part))
    return _with_parts(annotation, text, parts, now)


def parts_replaced(
    annotation: Annotation, text: str, role: Role, spans: Sequence[Span], now: str
) -> Annotation:
    """Put spans in place of all parts of one role."""
    kept = tuple(p for p in annotation.parts if p.role is not role)
    parts = ordered((*kept, *(Part(role, span) for span in spans)))
    return _with_parts(annotation, text, parts, now)


def part_moved(annotation: Annotation, text: str, part: Part, span: Span, now: str) -> Annotation:
    """Move the boundaries of one part."""
    parts = ordered(Part(p.role, span) if p == part else p for p in annotation.parts)
    return _with_parts(annotation, text, parts, now)


def _with_parts(annotation: Annotation, text: str, parts: tuple[Part, ...], now: str) -> Annotation:
    after = replace(annotation, parts=parts)
    label = annotation.label
    if annotation.layer is Layer.QUOTE and label == kind_of(text, annotation.main):
        label = kind_of(text, after.main)
    return corrected(annotation, now, parts=parts, label=label)


def speaker_linked(annotation: Annotation, actor: int, who: str, now: str) -> Annotation:
    """Name the speaker of a quote, or the referent of an entity, in place of a proposed one.

    An accepted speaker stays beside the new one only when another is added on purpose
    (`speaker_added`). Naming an actor that is linked already accepts that link.
    """
    link = Link(actor, Status.ACCEPTED, by_user(who))
    for old in annotation.links:
        if old.actor == actor:
            link = replace(old, status=Status.ACCEPTED)
    return corrected(annotation, now, links=(link,))


def speaker_added(annotation: Annotation, actor: int, who: str, now: str) -> Annotation:
    """Add a further speaker ("X and Y said")."""
    if any(link.actor == actor for link in annotation.links):
        return annotation
    return corrected(
        annotation, now, links=(*annotation.links, Link(actor, Status.ACCEPTED, by_user(who)))
    )


def speaker_inherited(
    annotation: Annotation, speakers: Sequence[tuple[int, str]], who: str, now: str
) -> Annotation:
    """Name the speakers of a quote, or the referent of an entity, each with the reason why.

    They are the person's decision, whoever may have proposed them before.
    """
    mine = by_user(who)
    links = tuple(Link(actor, Status.ACCEPTED, mine, reason=why) for actor, why in speakers)
    return corrected(annotation, now, links=links)


def tag_toggled(annotation: Annotation, label: str, now: str) -> Annotation:
    """Put a label of the tag layer on a quote or entity, or take it off."""
    if label in annotation.tags:
        tags = tuple(tag for tag in annotation.tags if tag != label)
    else:
        tags = (*annotation.tags, label)
    return corrected(annotation, now, tags=tags)
