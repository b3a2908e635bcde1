"""Finding the same words anywhere in the library: tagged with something, or with no entity."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gui.domain.annotation import MAIN_ROLE, Annotation, Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter
from gui.domain.places import Place, whole_words
from gui.domain.span import Span
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store import filtered
from gui.store.applying import Watch, unwatched
from gui.store.connection import Connection, listed
from gui.store.search import expression
from gui.store.shown import condition, values

_CHUNK = 50
_MANY = 1000
_AROUND = 60
"""Code points before and after some words that are read with them."""


@dataclass(frozen=True, slots=True)
class InContext:
    """A place with its document's title and the text around its words."""

    title: str | None
    before: str
    words: str
    after: str


class Places:
    """Where the same words stand; removed documents are left out everywhere."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def same(
        self,
        like: Annotation,
        words: Sequence[str],
        statuses: Iterable[Status],
        document: int | None = None,
        visibility: Visibility = EVERYTHING,
    ) -> tuple[Place, ...]:
        """Return the annotations with exactly these words, in order of documents and places.

        Args:
            like: an annotation whose layer they share.
            words: the exact words of each of its main parts, in order.
            statuses: which ones count.
            document: where to look; everywhere if it is None.
            visibility: what it hides does not count.
        """
        # CROSS JOIN keeps the order of the tables: the few words first, or the one document.
        source = (
            "part AS p CROSS JOIN annotation AS a ON a.id = p.annotation"
            if document is None
            else "annotation AS a CROSS JOIN part AS p ON p.annotation = a.id"
        )
        rows = self._connection.rows(
            f"SELECT a.document, p.start, p.stop, a.id FROM {source}"
            " WHERE p.role = :role AND p.ordinal = 0 AND p.exact = :words0"
            f"{' AND substr(p.exact, 1, 40) = substr(:words0, 1, 40)' if document is None else ''}"
            f"{'' if document is None else ' AND a.document = :document'}"
            " AND a.layer = :layer"
            " AND a.status IN (SELECT value FROM json_each(:statuses))"
            f" AND {condition(visibility)}{_further(len(words))}"
            " AND (SELECT removed FROM document INDEXED BY document_list"
            "  WHERE removed = 0 AND id = a.document) IS NOT NULL"
            " ORDER BY a.document, p.start, a.id",
            {
                "role": MAIN_ROLE[like.layer],
                "layer": like.layer,
                "document": document,
                "statuses": json.dumps(sorted(statuses)),
                **{f"words{place}": each for place, each in enumerate(words)},
                **values(visibility),
            },
        )
        return tuple(Place(row[0], Span(row[1], row[2]), row[3]) for row in rows)

    def passing(
        self,
        visibility: Visibility = EVERYTHING,
        wanted: AnnotationFilter = NO_FILTER,
        document: int | None = None,
        watch: Watch = unwatched,
    ) -> tuple[Place, ...]:
        """Return the undecided suggestions that are shown and looked for, in order of documents
        and places; of one document, or of all.
        """
        rows = self._connection.rows(
            f"SELECT id FROM annotation WHERE status = 'suggested' AND {condition(visibility)}"
            f" AND {filtered.condition(wanted)}"
            f"{'' if document is None else ' AND document = :document'}"
            " AND document NOT IN (SELECT id FROM document WHERE removed = 1) ORDER BY document",
            {"document": document, **values(visibility), **filtered.values(wanted)},
        )
        found: list[Place] = []
        for first in range(0, len(rows), _MANY):
            watch(first, len(rows))
            found += self._of([ident for (ident,) in rows[first : first + _MANY]])
        return tuple(sorted(found, key=lambda place: (place.document, place.span.start)))

    def _of(self, annotations: Sequence[int]) -> list[Place]:
        rows = self._connection.rows(
            "SELECT document, start, stop, a.id FROM json_each(?) AS j"
            " CROSS JOIN annotation AS a ON a.id = j.value CROSS JOIN part AS p"
            " ON p.annotation = a.id AND p.role = CASE a.layer WHEN 'entity' THEN 'mention'"
            " WHEN 'quote' THEN 'content' ELSE 'mark' END AND p.ordinal = 0",
            (listed(annotations),),
        )
        return [Place(row[0], Span(row[1], row[2]), row[3]) for row in rows]

    def missed(
        self, words: str, document: int | None = None, watch: Watch = unwatched
    ) -> tuple[Place, ...]:
        """Return where these words stand, whole, without being or touching an entity.

        Where a person rejected an entity of just these words, none is missed.
        """
        found: list[Place] = []
        documents = [document] if document is not None else self._with_words(words)
        for first in range(0, len(documents), _CHUNK):
            watch(first, len(documents))
            found += self._missed_in(documents[first : first + _CHUNK], words)
        return tuple(found)

    def in_context(self, places: Sequence[Place]) -> list[InContext]:
        """Return places with what stands around them, in the order given.

        Call it with a page of them: each one reads from its document's text.
        """
        listed_places = json.dumps([(p.document, p.span.start, p.span.stop) for p in places])
        rows = self._connection.rows(
            "SELECT d.title, substr(d.text, max(1, j.start + 1 - :around), min(j.start, :around)),"
            " substr(d.text, j.start + 1, j.stop - j.start), substr(d.text, j.stop + 1, :around)"
            " FROM (SELECT key, json_extract(value, '$[0]') AS document,"
            "  json_extract(value, '$[1]') AS start, json_extract(value, '$[2]') AS stop"
            "  FROM json_each(:places)) AS j JOIN document AS d ON d.id = j.document"
            " ORDER BY j.key",
            {"around": _AROUND, "places": listed_places},
        )
        return [InContext(*row) for row in rows]

    def _with_words(self, words: str) -> list[int]:
        marked = '"' + words.replace('"', " ") + '"'
        query = expression(marked)
        if query:
            rows = self._connection.rows(
                "SELECT rowid FROM document_search WHERE document_search MATCH ?"
                " AND rowid IN (SELECT id FROM document WHERE removed = 0) ORDER BY rowid",
                (query,),
            )
        else:
            rows = self._connection.rows("SELECT id FROM document WHERE removed = 0 ORDER BY id")
        return [ident for (ident,) in rows]

    def _missed_in(self, documents: Sequence[int], words: str) -> list[Place]:
        wanted = (listed(documents),)
        with self._connection.reading():
            texts = self._connection.rows(
                "SELECT id, text FROM document WHERE id IN (SELECT value FROM json_each(?))"
                " AND instr(text, ?) ORDER BY id",
                (*wanted, words),
            )
            tagged = self._connection.rows(
                "SELECT a.document, a.status, p.start, p.stop FROM annotation AS a"
                " JOIN part AS p ON p.annotation = a.id"
                " WHERE a.layer = 'entity' AND a.document IN (SELECT value FROM json_each(?))",
                wanted,
            )
        return [
            Place(ident, span)
            for ident, text in texts
            for span in _untagged(
                whole_words(text, words), [r[1:] for r in tagged if r[0] == ident]
            )
        ]


def _untagged(spans: list[Span], tagged: list[tuple[str, int, int]]) -> list[Span]:
    refused = {Span(start, stop) for status, start, stop in tagged if status == Status.REJECTED}
    taken = [Span(start, stop) for status, start, stop in tagged if status != Status.REJECTED]
    return [s for s in spans if s not in refused and not any(s.overlaps(t) for t in taken)]


def _further(count: int) -> str:
    """Return the conditions on the parts after the first, and that there are no more of them."""
    more = "".join(
        " AND EXISTS (SELECT 1 FROM part WHERE annotation = a.id AND role = :role"
        f" AND ordinal = {place} AND exact = :words{place})"
        for place in range(1, count)
    )
    none = (
        " AND NOT EXISTS (SELECT 1 FROM part WHERE annotation = a.id AND role = :role"
        f" AND ordinal = {count})"
    )
    return more + none
