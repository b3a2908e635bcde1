"""Reading annotations."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.span import Span
from gui.store.connection import Connection, Row, listed

COLUMNS = "id, uid, document, layer, label, status, origin, score, reason, note, created, changed"

# Look-ups in a dict cost a third of calling the enumeration, and there are thousands of them.
_LAYERS = {layer.value: layer for layer in Layer}
_ROLES = {role.value: role for role in Role}
_STATUSES = {status.value: status for status in Status}

_CHUNK = 100

Value = TypeVar("Value")


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

    def some(self, ids: Iterable[int]) -> dict[int, Annotation]:
        """Return the annotations of those ids that exist."""
        return load(self._connection, ids)

    def count(self, document: int) -> int:
        """Count a document's annotations, rejected ones included."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM annotation WHERE document = ?", (document,)
            )
        )

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
    inner = f"annotation IN (SELECT id FROM annotation WHERE {where})"
    with connection.reading():
        rows = connection.rows(
            f"SELECT {COLUMNS} FROM annotation WHERE {where} ORDER BY id", (parameter,)
        )
        # The names of a layer's roles are in the order of their alphabet.
        part_rows = connection.rows(
            f"SELECT annotation, role, start, stop FROM part WHERE {inner}"
            " ORDER BY annotation, role, ordinal",
            (parameter,),
        )
        tag_rows = connection.rows(
            f"SELECT annotation, label FROM annotation_tag WHERE {inner} ORDER BY rowid",
            (parameter,),
        )
        link_rows = [
            row
            for table, order in (("speaker", "annotation, ordinal"), ("referent", "annotation"))
            for row in connection.rows(
                f"SELECT annotation, actor, status, origin, score, reason FROM {table}"
                f" WHERE {inner} ORDER BY {order}",
                (parameter,),
            )
        ]
    parts = _grouped([(row[0], Part(_ROLES[row[1]], Span(row[2], row[3]))) for row in part_rows])
    tags: dict[int, list[str]] = _grouped(tag_rows)
    links = _grouped([(row[0], Link(row[1], _STATUSES[row[2]], *row[3:])) for row in link_rows])
    return [
        _annotation(row, parts.get(row[0], ()), tags.get(row[0], ()), links.get(row[0], ()))
        for row in rows
    ]


def _grouped(pairs: Iterable[tuple[int, Value]]) -> dict[int, list[Value]]:
    groups: dict[int, list[Value]] = {}
    for ident, value in pairs:
        groups.setdefault(ident, []).append(value)
    return groups


def _annotation(
    row: Row, parts: Iterable[Part], tags: Iterable[str], links: Iterable[Link]
) -> Annotation:
    return Annotation(
        id=row[0],
        uid=row[1],
        document=row[2],
        layer=_LAYERS[row[3]],
        label=row[4],
        parts=tuple(parts),
        status=_STATUSES[row[5]],
        origin=row[6],
        score=row[7],
        reason=row[8],
        note=row[9],
        created=row[10],
        changed=row[11],
        tags=tuple(tags),
        links=tuple(links),
    )
