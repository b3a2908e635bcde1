"""One connection to a library file: every statement of the store goes through here."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.store.errors import sorted_errors

if TYPE_CHECKING:
    from gui.store.database import Database

Row = tuple[Any, ...]
Parameters = Sequence[Any] | dict[str, Any]

_INSTRUCTIONS = 50_000
"""Steps of SQLite, some milliseconds, between two looks at whether to go on."""
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
        raw.create_function("casefold", 1, str.casefold, deterministic=True)
        self.raw = raw
        self._settings: dict[str, str] = {}
        self.set("foreign_keys", "ON")

    @cached_property
    def database(self) -> "Database":
        """The connection as sqlite-utils sees it.

        It is loaded when it is first asked for: it takes longer than all the rest of the store,
        and a library can be opened and read without it.
        """
        from gui.store.database import Database

        return Database(self.raw, recursive_triggers=False, execute_plugins=False)

    def set(self, pragma: str, value: str) -> None:
        """Set a pragma of this connection and of those that `another` makes."""
        self._settings[pragma] = value
        self.run(f"PRAGMA {pragma} = {value}")

    def stop_when(self, unwanted: Callable[[], bool]) -> None:
        """Break long statements off once nobody wants them any more; they raise `Interrupted`."""
        self.raw.set_progress_handler(unwanted, _INSTRUCTIONS)

    def another(self) -> "Connection":
        """Return a connection to the same file for the calling thread."""
        twin = Connection(self.path, self.options)
        for pragma, value in self._settings.items():
            twin.set(pragma, value)
        return twin

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Run a query and return all its rows."""
        with sorted_errors(self.path):
            return self.raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Run a query and return its first row, or None."""
        with sorted_errors(self.path):
            row: Row | None = self.raw.execute(sql, parameters).fetchone()
            return row

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run a query and return the first value of its first row, or None."""
        row = self.row(sql, parameters)
        return row[0] if row else None

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that writes; return the id of the row it inserted last."""
        with sorted_errors(self.path):
            return self.raw.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement that writes once for each row of parameters."""
        with sorted_errors(self.path):
            self.raw.executemany(sql, rows)

    def script(self, sql: str) -> None:
        """Run several statements; within a transaction they stay in it."""
        with sorted_errors(self.path):
            self.database.executescript(sql)

    def insert(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, all with the same columns, into an existing table."""
        with self.atomic():
            self.database.table(table).insert_all(dict(row) for row in rows)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make all writes inside one transaction; an inner block is a savepoint of the outer.

        The outermost block takes the write lock at its start: one that began by reading could be
        refused later because another connection wrote in between.
        """
        with sorted_errors(self.path):
            if self.raw.in_transaction:
                with self.database.atomic():
                    yield
                return
            self.raw.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.raw.commit()
            except BaseException:
                self.raw.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the library in all queries inside, whoever writes meanwhile."""
        if self.raw.in_transaction:
            yield
            return
        with sorted_errors(self.path):
            self.raw.execute("BEGIN")
            try:
                yield
            finally:
                self.raw.commit()

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        self.raw.close()


def listed(ids: Iterable[int]) -> str:
    """Return ids as the parameter of `IN (SELECT value FROM json_each(?))`: any number fits."""
    return json.dumps(list(ids))
