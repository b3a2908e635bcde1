"""One connection to a library file: every statement of the store goes through here."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from gui.store.database import Database
from gui.store.errors import sorted_errors

Row = tuple[Any, ...]
Parameters = Sequence[Any] | dict[str, Any]

BUSY_SECONDS = 5.0
"""How long a statement waits for another connection's transaction."""


class Connection:
    """A connection for one thread; errors that a person can mend come out as UserError.

    Args:
        path: the library file.
        options: URI options of SQLite, such as "mode=rw" or "immutable=1".
    """

    def __init__(self, path: Path, options: str) -> None:
        self.path = path
        self.options = options
        with sorted_errors(path):
            raw = sqlite3.connect(
                f"{path.absolute().as_uri()}?{options}",
                uri=True,
                timeout=BUSY_SECONDS,
                isolation_level=None,
                cached_statements=256,
            )
        self.raw = raw
        self._db = Database(raw, recursive_triggers=False, execute_plugins=False)
        self._settings: dict[str, str] = {}
        self.set("foreign_keys", "ON")

    def set(self, pragma: str, value: str) -> None:
        """Set a pragma of this connection and of those that `another` makes."""
        self._settings[pragma] = value
        self.run(f"PRAGMA {pragma} = {value}")

    def another(self) -> "Connection":
        """Return a connection to the same file for the calling thread."""
        twin = Connection(self.path, self.options)
        for pragma, value in self._settings.items():
            twin.set(pragma, value)
        return twin

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Run a query and return all its rows."""
        with sorted_errors(self.path):
            return self._db.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Run a query and return its first row, or None."""
        with sorted_errors(self.path):
            row: Row | None = self._db.execute(sql, parameters).fetchone()
            return row

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run a query and return the first value of its first row, or None."""
        row = self.row(sql, parameters)
        return row[0] if row else None

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that writes; return the id of the row it inserted last."""
        with sorted_errors(self.path):
            return self._db.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement that writes once for each row of parameters."""
        with sorted_errors(self.path):
            self.raw.executemany(sql, rows)

    def script(self, sql: str) -> None:
        """Run several statements; within a transaction they stay in it."""
        with sorted_errors(self.path):
            self._db.executescript(sql)

    def insert(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, all with the same columns, into an existing table."""
        with self.atomic():
            self._db.table(table).insert_all(dict(row) for row in rows)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make all writes inside one transaction; an inner block is a savepoint of the outer.

        The outermost block takes the write lock at its start: one that began by reading could be
        refused later because another connection wrote in between.
        """
        with sorted_errors(self.path):
            if self.raw.in_transaction:
                with self._db.atomic():
                    yield
                return
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the library in all queries inside, whoever writes meanwhile."""
        if self.raw.in_transaction:
            yield
            return
        with sorted_errors(self.path):
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._db.commit()

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        self._db.close()


def listed(ids: Iterable[int]) -> str:
    """Return ids as the parameter of `IN (SELECT value FROM json_each(?))`: any number fits."""
    return json.dumps(list(ids))
