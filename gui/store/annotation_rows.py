"""Writing the rows of one annotation; always inside a transaction of the caller."""

from gui.domain.annotation import Annotation, Layer, Role
from gui.store.annotations import COLUMNS
from gui.store.connection import Connection

_ROLES = {
    Layer.ENTITY: (Role.MENTION,),
    Layer.QUOTE: (Role.CONTENT, Role.CUE, Role.SOURCE),
    Layer.TAG: (Role.MARK,),
}


def put(
    connection: Connection, before: Annotation | None, after: Annotation | None, text: str
) -> None:
    """Bring the rows of one annotation from one value to another.

    Args:
        before: what is stored now, or None if nothing is.
        after: what is to be stored, or None if the rows go.
        text: the document's text, for the exact words of each part.

    Raises:
        ValueError: if a part lies outside the text or has no role in its layer, or if an entity
            refers to several actors.
    """
    if after is None:
        if before is not None:
            connection.run("DELETE FROM annotation WHERE id = ?", (before.id,))
        return
    _check(after, text)
    if before is None:
        marks = ", ".join("?" * (COLUMNS.count(",") + 1))
        connection.run(f"INSERT INTO annotation ({COLUMNS}) VALUES ({marks})", _values(after))
    else:
        columns = COLUMNS.removeprefix("id, ").replace(",", " = ?,") + " = ?"
        connection.run(
            f"UPDATE annotation SET {columns} WHERE id = ?", (*_values(after)[1:], after.id)
        )
    _put_parts(connection, before, after, text)
    _put_tags(connection, before, after)
    _put_links(connection, before, after)


def _check(annotation: Annotation, text: str) -> None:
    if not annotation.main or annotation.extent.stop > len(text):
        raise ValueError(f"parts of annotation {annotation.id} do not lie in its document")
    if any(part.role not in _ROLES[annotation.layer] for part in annotation.parts):
        raise ValueError(f"a {annotation.layer} has no part of such a role")
    if annotation.layer is Layer.TAG and annotation.links:
        raise ValueError(f"annotation {annotation.id} is a tag and refers to actors")
    if annotation.layer is Layer.ENTITY and len(annotation.links) > 1:
        raise ValueError(f"entity {annotation.id} refers to several actors")


def _values(annotation: Annotation) -> tuple[object, ...]:
    return (
        annotation.id,
        annotation.uid,
        annotation.document,
        annotation.layer,
        annotation.label,
        annotation.status,
        annotation.origin,
        annotation.score,
        annotation.reason,
        annotation.note,
        annotation.created,
        annotation.changed,
    )


def _put_parts(
    connection: Connection, before: Annotation | None, after: Annotation, text: str
) -> None:
    if before is not None:
        if before.parts == after.parts:
            return
        connection.run("DELETE FROM part WHERE annotation = ?", (after.id,))
    connection.run_many(
        "INSERT INTO part (annotation, role, ordinal, start, stop, exact)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (after.id, role, ordinal, span.start, span.stop, span.of(text))
            for role in _ROLES[after.layer]
            for ordinal, span in enumerate(after.spans(role))
        ],
    )


def _put_tags(connection: Connection, before: Annotation | None, after: Annotation) -> None:
    if before is not None and before.tags != after.tags:
        connection.run("DELETE FROM annotation_tag WHERE annotation = ?", (after.id,))
    if before is None or before.tags != after.tags:
        connection.run_many(
            "INSERT INTO annotation_tag (annotation, label) VALUES (?, ?)",
            [(after.id, tag) for tag in after.tags],
        )


def _put_links(connection: Connection, before: Annotation | None, after: Annotation) -> None:
    if before is not None:
        if before.links == after.links and before.layer is after.layer:
            return
        connection.run("DELETE FROM speaker WHERE annotation = ?", (after.id,))
        connection.run("DELETE FROM referent WHERE annotation = ?", (after.id,))
    quote = after.layer is Layer.QUOTE
    connection.run_many(
        "INSERT INTO speaker (annotation, ordinal, actor, status, origin, score, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        if quote
        else "INSERT INTO referent (annotation, actor, status, origin, score, reason)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                after.id,
                *((ordinal,) if quote else ()),
                link.actor,
                link.status,
                link.origin,
                link.score,
                link.reason,
            )
            for ordinal, link in enumerate(after.links)
        ],
    )
