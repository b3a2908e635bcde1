"""Reading annotations."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status, ordered
from gui.domain.span import Span
from gui.store.connection import Connection, Row, listed

COLUMNS = "id, uid, document, layer, label, status, origin, score, reason, note, created, changed"

# Look-ups in a dict cost a third of calling the enumeration, and there are thousands of them.
_LAYERS = {layer.value: layer for layer in Layer}
_ROLES = {role.value: role for role in Role}
_STATUSES = {status.value: status for status in Status}

_CHUNK = 100


class Annotations:
    """The annotations of a library, for reading; `Library.apply` changes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, document: int) -> tuple[Annotation, ...]:
        """Return a document's annotations in reading order, rejected ones included."""
        return self._of_documents([document]).get(document, ())

    def of_many(self, documents: Sequence[int]) -> Iterator[tuple[int, tuple[Annotation, ...]]]:
        """Yield each document's id with its annotations in reading order, in the order given."""
        for first in range(0, len(documents), _CHUNK):
            chunk = documents[first : first + _CHUNK]
            found = self._of_documents(chunk)
            for document in chunk:
                yield document, found.get(document, ())

    def get(self, ident: int) -> Annotation | None:
        """Return one annotation, or None if there is none of that id."""
        return load(self._connection, [ident]).get(ident)

    def count(self, document: int) -> int:
        """Count a document's annotations, rejected ones included."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM annotation WHERE document = ?", (document,)
            )
        )

    def identical(self, annotation: Annotation, who: str) -> Annotation | None:
        """Return what marks the same parts in the same way and is accepted or that person's."""
        first = annotation.parts[0]
        rows = self._connection.rows(
            "SELECT a.id FROM annotation AS a JOIN part AS p ON p.annotation = a.id"
            " WHERE a.document = ? AND a.layer = ? AND a.label IS ? AND a.id <> ?"
            " AND (a.status = 'accepted' OR (a.status = 'suggested' AND a.origin = ?))"
            " AND p.role = ? AND p.start = ? AND p.stop = ? ORDER BY a.id",
            (
                annotation.document,
                annotation.layer,
                annotation.label,
                annotation.id,
                f"user:{who}",
                first.role,
                first.span.start,
                first.span.stop,
            ),
        )
        found = load(self._connection, [ident for (ident,) in rows])
        return next((other for other in found.values() if other.same_thing(annotation)), None)

    def _of_documents(self, documents: Iterable[int]) -> dict[int, tuple[Annotation, ...]]:
        where = "document IN (SELECT value FROM json_each(?))"
        by_document: dict[int, list[Annotation]] = defaultdict(list)
        for annotation in _select(self._connection, where, listed(documents)):
            by_document[annotation.document].append(annotation)
        return {
            document: tuple(sorted(found, key=lambda annotation: annotation.reading_order))
            for document, found in by_document.items()
        }


def load(connection: Connection, ids: Iterable[int]) -> dict[int, Annotation]:
    """Return the annotations of those ids that exist, in order of id."""
    where = "id IN (SELECT value FROM json_each(?))"
    return {a.id: a for a in _select(connection, where, listed(ids))}


def _select(connection: Connection, where: str, parameter: str) -> list[Annotation]:
    inner = f"SELECT id FROM annotation WHERE {where}"
    with connection.reading():
        rows = connection.rows(
            f"SELECT {COLUMNS} FROM annotation WHERE {where} ORDER BY id", (parameter,)
        )
        parts = _grouped(
            connection,
            "SELECT annotation, role, start, stop FROM part"
            f" WHERE annotation IN ({inner}) ORDER BY annotation, role, ordinal",
            parameter,
        )
        tags = _grouped(
            connection,
            "SELECT annotation, label FROM annotation_tag"
            f" WHERE annotation IN ({inner}) ORDER BY rowid",
            parameter,
        )
        links = _grouped(
            connection,
            "SELECT annotation, actor, status, origin, score, reason FROM speaker"
            f" WHERE annotation IN ({inner}) ORDER BY annotation, ordinal",
            parameter,
        ) | _grouped(
            connection,
            "SELECT annotation, actor, status, origin, score, reason FROM referent"
            f" WHERE annotation IN ({inner})",
            parameter,
        )
    return [_annotation(row, parts, tags, links) for row in rows]


def _grouped(connection: Connection, sql: str, parameter: str) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = {}
    for row in connection.rows(sql, (parameter,)):
        groups.setdefault(row[0], []).append(row)
    return groups


def _annotation(
    row: Row,
    parts: dict[int, list[Row]],
    tags: dict[int, list[Row]],
    links: dict[int, list[Row]],
) -> Annotation:
    ident, uid, document, layer, label, status, *rest = row
    origin, score, reason, note, created, changed = rest
    return Annotation(
        ident,
        uid,
        document,
        _LAYERS[layer],
        label,
        ordered(
            Part(_ROLES[role], Span(start, stop)) for _, role, start, stop in parts.get(ident, ())
        ),
        _STATUSES[status],
        origin,
        score,
        reason,
        note,
        created,
        changed,
        tuple(tag for _, tag in tags.get(ident, ())),
        tuple(
            Link(actor, _STATUSES[state], by, sure, why)
            for _, actor, state, by, sure, why in links.get(ident, ())
        ),
    )
