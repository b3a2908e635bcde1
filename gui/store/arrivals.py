"""Documents that come in hidden until their import is whole, and what is left where it was cut off.

Each import that is under way has one row in `meta`, written together with its documents: its first
and its last one. A row that is found when a library is opened belongs to an import that died.
"""

from gui.domain.document import Details
from gui.store.connection import Connection
from gui.store.documents import DETAILS, details_of

_KEY = "arriving:"


class Arrivals:
    """The imports of a library that are under way, each known by its first document."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, first: int, last: int) -> None:
        """Write down that an import has come this far, in the transaction of its documents."""
        self._connection.run(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (f"{_KEY}{first}", str(last))
        )

    def end(self, first: int) -> None:
        """Forget an import, in the transaction that shows its documents."""
        self._connection.run("DELETE FROM meta WHERE key = ?", (f"{_KEY}{first}",))

    def under_way(self) -> tuple[int, ...]:
        """Return the first document of each import that has not ended."""
        rows = self._connection.rows(
            "SELECT CAST(substr(key, ?) AS INTEGER) FROM meta WHERE key GLOB ? ORDER BY 1",
            (len(_KEY) + 1, f"{_KEY}*"),
        )
        return tuple(first for (first,) in rows)

    def hidden(self, first: int) -> tuple[tuple[int, Details], ...]:
        """Return the documents of an import that lie hidden, but for texts that are here again."""
        rows = self._connection.rows(
            f"SELECT id, {DETAILS} FROM document AS d WHERE removed = 1 AND id >= ? AND id <="
            " (SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?)"
            " AND NOT EXISTS (SELECT 1 FROM document AS twin"
            "  WHERE twin.text_sha256 = d.text_sha256 AND twin.removed = 0)"
            " ORDER BY id",
            (first, f"{_KEY}{first}"),
        )
        return tuple((ident, details_of(tuple(details))) for ident, *details in rows)
