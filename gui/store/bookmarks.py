"""Bookmarks: reading them, and putting them in place."""

from dataclasses import dataclass

from gui.domain.bookmark import Bookmark
from gui.domain.edits import BookmarkEdit
from gui.store.connection import Connection, Row

_COLUMNS = "b.document, b.position, b.made, b.note"
_AROUND = 80
"""Code points before and after a bookmark that are read with it."""


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """A bookmark with its document's title and the text around it."""

    bookmark: Bookmark
    title: str | None
    before: str
    after: str


class Bookmarks:
    """The bookmarks of a library; they are made and taken away by edits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, document: int) -> tuple[Bookmark, ...]:
        """Return those of a document, in order of their places."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM bookmark AS b WHERE b.document = ? ORDER BY b.position",
            (document,),
        )
        return tuple(Bookmark(*row) for row in rows)

    def all(self) -> tuple[Bookmark, ...]:
        """Return all, the newest first; those in removed documents are left out."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM bookmark AS b JOIN document AS d ON d.id = b.document"
            " WHERE d.removed = 0 ORDER BY b.made DESC, b.document, b.position"
        )
        return tuple(Bookmark(*row) for row in rows)

    def there_are(self) -> bool:
        """Tell whether there is one at least, removed documents left out."""
        return bool(
            self._connection.value(
                "SELECT EXISTS (SELECT 1 FROM bookmark AS b JOIN document AS d"
                " ON d.id = b.document WHERE d.removed = 0)"
            )
        )

    def in_context(self) -> list[MarkedPlace]:
        """Return all with what stands around them, in order of documents and places."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS}, d.title,"
            " substr(d.text, max(1, b.position + 1 - :around), min(b.position, :around)),"
            " substr(d.text, b.position + 1, :around)"
            " FROM bookmark AS b JOIN document AS d ON d.id = b.document"
            " WHERE d.removed = 0 ORDER BY b.document, b.position",
            {"around": _AROUND},
        )
        return [MarkedPlace(Bookmark(*row[:4]), *row[4:]) for row in rows]


def load(connection: Connection, bookmark: Bookmark) -> Bookmark | None:
    """Return the bookmark that is stored at the place of a given one."""
    row: Row | None = connection.row(
        f"SELECT {_COLUMNS} FROM bookmark AS b WHERE b.document = ? AND b.position = ?",
        (bookmark.document, bookmark.position),
    )
    return Bookmark(*row) if row else None


def fits(connection: Connection, bookmark: Bookmark) -> bool:
    """Tell whether there is such a place: the document, and so much text in it."""
    length = connection.value(
        "SELECT length(text) FROM document WHERE id = ?", (bookmark.document,)
    )
    return length is not None and 0 <= bookmark.position <= int(length)


def put(connection: Connection, edit: BookmarkEdit) -> None:
    """Store what an edit makes of a bookmark."""
    if edit.before is not None:
        connection.run(
            "DELETE FROM bookmark WHERE document = ? AND position = ?",
            (edit.before.document, edit.before.position),
        )
    if edit.after is not None:
        after = edit.after
        connection.run(
            "INSERT INTO bookmark (document, position, made, note) VALUES (?, ?, ?, ?)",
            (after.document, after.position, after.made, after.note),
        )
