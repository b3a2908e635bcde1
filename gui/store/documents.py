"""Documents: reading them, and listing them in any order."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import combining, normalize

from gui.domain.document import Details, Document, State
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store.adding import Added, add_all
from gui.store.connection import Connection, Row, listed
from gui.store.search import expression
from gui.store.shown import condition, values

DETAILS = "title, byline, outlet, published, url, language, state, note, removed"


class Order(StrEnum):
    """What a list of documents can be sorted by."""

    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    QUOTES = "quotes"
    SUGGESTIONS = "suggestions"
    STATE = "state"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class DocumentQuery:
    """Which documents, in which order.

    `text` holds words as a person types them (see `search.expression`; the last one may be
    unfinished); without any word all documents fit. `removed` asks for removed documents only.
    What `visibility` hides is not counted.
    """

    text: str = ""
    order: Order = Order.IMPORTED
    descending: bool = False
    removed: bool = False
    visibility: Visibility = EVERYTHING


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document in a list.

    `quotes` counts the quotes that are not rejected, `suggestions` the undecided annotations of
    all layers; what is hidden does not count. `noted` says that there is a note on the document.
    """

    id: int
    title: str | None
    outlet: str | None
    published: str | None
    state: State
    quotes: int
    suggestions: int
    removed: bool
    noted: bool = False


_COUNTED = {
    Order.QUOTES: "layer = 'quote' AND status IN ('suggested', 'accepted')",
    Order.SUGGESTIONS: "status = 'suggested'",
}
COUNTED = frozenset(_COUNTED)
"""Orders that hang on what is shown."""
_KEYS = {
    Order.TITLE: "d.title",
    Order.OUTLET: "d.outlet",
    Order.PUBLISHED: "d.published",
    Order.STATE: "CASE d.state WHEN 'new' THEN 0 WHEN 'in progress' THEN 1 ELSE 2 END",
    Order.IMPORTED: "d.id",
    Order.QUOTES: "coalesce(c.n, 0)",
    Order.SUGGESTIONS: "coalesce(c.n, 0)",
}
_NAMES = (Order.TITLE, Order.OUTLET)


class Documents:
    """The documents of a library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, items: Sequence[Incoming], *, keep_duplicates: bool = False) -> Added:
        """Add documents with their annotations and actors, all or none, in one transaction.

        Others wait while it lasts (about 5 ms an article): pass some dozens at a time. A document
        whose text is that of another one that is not removed is skipped unless duplicates are to
        be kept. A uid that the library has already is replaced by a new one.

        Raises:
            UserError: if the library cannot be written to.
        """
        return add_all(self._connection, items, keep_duplicates=keep_duplicates)

    def get(self, ident: int) -> Document:
        """Return one document with its text.

        Raises:
            UserError: if there is no document of that id.
        """
        row = self._connection.row(
            "SELECT id, uid, text, text_sha256, origin, origin_sha256, imported,"
            f" {DETAILS} FROM document WHERE id = ?",
            (ident,),
        )
        if row is None:
            raise UserError("There is no document {number} in this library.", number=ident)
        return Document(
            id=row[0],
            uid=row[1],
            details=details_of(row[7:]),
            text=row[2],
            text_sha256=row[3],
            origin=row[4],
            origin_sha256=row[5],
            imported=row[6],
        )

    def ids(self, query: DocumentQuery) -> "array[int]":
        """Return the ids that fit a query, in its order; equal ones by id, blanks at the end."""
        words = expression(query.text, unfinished=True)
        rows = self._connection.rows(
            _listing(query, searched=bool(words)),
            {"removed": int(query.removed), "words": words, **values(query.visibility)},
        )
        if query.order in _NAMES:
            rows = _by_name(rows, descending=query.descending)
        return array("q", [row[0] for row in rows])

    def rows(self, ids: Sequence[int], visibility: Visibility = EVERYTHING) -> list[DocumentRow]:
        """Return the rows of documents, in the order given; ids that do not exist are left out.

        What the visibility hides is not counted.
        """
        wanted = (listed(ids),)
        shown = condition(visibility)
        with self._connection.reading():
            counts = {
                ident: (quotes, suggestions)
                for ident, quotes, suggestions in self._connection.rows(
                    f"SELECT document, total(layer = 'quote' AND status <> 'rejected' AND {shown}),"
                    f" total(status = 'suggested' AND {shown}) FROM annotation"
                    " WHERE document IN (SELECT value FROM json_each(:ids)) GROUP BY document",
                    {"ids": wanted[0], **values(visibility)},
                )
            }
            found = self._connection.rows(
                "SELECT id, title, outlet, published, state, removed FROM document"
                " INDEXED BY document_list WHERE removed IN (0, 1)"
                " AND id IN (SELECT value FROM json_each(?))",
                wanted,
            )
            noted = self._noted(wanted[0])
        by_id = {
            row[0]: _row(row, *counts.get(row[0], (0, 0)), noted=row[0] in noted) for row in found
        }
        return [by_id[ident] for ident in ids if ident in by_id]

    def _noted(self, wanted: str) -> frozenset[int]:
        """Return which of some documents have a note, without reading any text."""
        rows = self._connection.rows(
            "SELECT id FROM document INDEXED BY document_noted WHERE note IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
        return frozenset(ident for (ident,) in rows)

    def count(self, removed: bool = False) -> int:
        """Count the documents that are not removed, or those that are."""
        sql = "SELECT count(*) FROM document WHERE removed = ?"
        return int(self._connection.value(sql, (int(removed),)))


def _listing(query: DocumentQuery, *, searched: bool) -> str:
    """Return the SQL that lists ids and sort keys; names come in no order."""
    counted = _COUNTED.get(query.order)
    key = _KEYS[query.order]
    sql = f"SELECT d.id, {key} AS sort FROM document AS d"
    if counted:
        sql += (
            " LEFT JOIN (SELECT document, count(*) AS n FROM annotation"
            f" WHERE {counted} AND {condition(query.visibility)} GROUP BY document) AS c"
            " ON c.document = d.id"
        )
    sql += " WHERE d.removed = :removed"
    if searched:
        sql += " AND d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH :words)"
    if query.order in _NAMES:
        return sql
    down = " DESC" if query.descending else ""
    return f"{sql} ORDER BY sort IS NULL, sort{down}, d.id{down}"


def _by_name(rows: list[Row], *, descending: bool) -> list[Row]:
    """Sort by name as a reader expects: case and accents do not count, blanks come last."""
    named = [(_plain(name), ident) for ident, name in rows if name]
    blank = [(ident,) for ident, name in rows if not name]
    named.sort(reverse=descending)
    blank.sort(reverse=descending)
    return [(ident,) for _, ident in named] + blank


def _plain(name: str) -> str:
    if name.isascii():
        return name.casefold()
    letters = normalize("NFD", name)
    return "".join(letter for letter in letters if not combining(letter)).casefold()


def details_of(row: Row) -> Details:
    """Return the details that the columns `DETAILS` hold."""
    title, byline, outlet, published, url, language, state, note, removed = row
    return Details(
        title=title,
        byline=byline,
        outlet=outlet,
        published=published,
        url=url,
        language=language,
        state=State(state),
        note=note,
        removed=bool(removed),
    )


def _row(row: Row, quotes: float, suggestions: float, *, noted: bool) -> DocumentRow:
    ident, title, outlet, published, state, removed = row
    return DocumentRow(
        id=ident,
        title=title,
        outlet=outlet,
        published=published,
        state=State(state),
        quotes=int(quotes),
        suggestions=int(suggestions),
        removed=bool(removed),
        noted=noted,
    )
