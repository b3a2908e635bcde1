"""Looking for faults: in the file, in what refers to what, and in the words that parts keep."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gui.domain.errors import UserError
from gui.domain.message import Message, mark
from gui.store import actor_rows, actors
from gui.store.connection import Connection, listed
from gui.store.library import Library
from gui.store.lock import Lock, LockHeldError
from gui.store.opening import open_library

_CHUNK = 50
_STEPS_BETWEEN_STOPS = 50_000
_DANGLING = mark("{table} {row} refers to a row of {parent} that is missing")
_DANGLING_ROW = mark("a row of {table} refers to a row of {parent} that is missing")
_OUT_OF_TEXT = mark("{role} {start}-{stop} of annotation {number} is out of the text")
_BOOKMARK = mark("the bookmark at {position} is out of the text")
_OTHER_WORDS = mark("{role} {start}-{stop} of annotation {number} has other words")

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it must be; `document` is its id if it lies in one."""

    document: int | None
    message: Message


def check(target: Path | Library, stop: Stop) -> list[Fault]:
    """Look for faults in a library; nothing is changed.

    Given a path, the library is opened for reading, and the search index is compared word by word
    if nobody has the library open. Given an open library (a job's own connection), only the
    documents in the index are compared, so that nobody waits.

    Args:
        target: a library file or an open library.
        stop: asked often; once it says yes, what was found so far is returned.

    Raises:
        UserError: if the file cannot be opened.
    """
    if isinstance(target, Library):
        return list(_faults(target.connection, stop))
    library = open_library(target, write=False)
    try:
        return [*_faults(library.connection, stop), *_index_faults(target, stop)]
    finally:
        library.close()


def _faults(connection: Connection, stop: Stop) -> Iterator[Fault]:
    for look in (_file, _references, _index, _names, _documents):
        if stop():
            return
        try:
            with _stopping(connection, stop):
                yield from look(connection, stop)
        except UserError as error:
            yield Fault(None, error.message)


@contextmanager
def _stopping(connection: Connection, stop: Stop) -> Iterator[None]:
    connection.raw.set_progress_handler(lambda: int(stop()), _STEPS_BETWEEN_STOPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        connection.raw.set_progress_handler(None, 0)


def _file(connection: Connection, _stop: Stop) -> Iterator[Fault]:
    for (message,) in connection.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield Fault(None, Message("The file is damaged: {message}", {"message": message}))


def _references(connection: Connection, _stop: Stop) -> Iterator[Fault]:
    for table, row, parent, _ in connection.rows("PRAGMA foreign_key_check"):
        where = {"table": table, "row": row, "parent": parent}
        yield Fault(None, Message(_DANGLING if row is not None else _DANGLING_ROW, where))
    for ident, document in connection.rows(
        "SELECT id, document FROM annotation AS a"
        " WHERE NOT EXISTS (SELECT 1 FROM part WHERE annotation = a.id)"
    ):
        yield Fault(document, Message("annotation {number} has no parts", {"number": ident}))


def _index(connection: Connection, _stop: Stop) -> Iterator[Fault]:
    for ident in _missing(connection, "document", "document_search_docsize"):
        yield Fault(ident, Message("the document is missing in the search index"))
    for ident in _missing(connection, "document_search_docsize", "document"):
        yield Fault(ident, Message("the search index has a document that is not there"))


def _missing(connection: Connection, there: str, here: str) -> list[int]:
    rows = connection.rows(f"SELECT id FROM {there} EXCEPT SELECT id FROM {here} ORDER BY id")
    return [ident for (ident,) in rows]


def _names(connection: Connection, _stop: Stop) -> Iterator[Fault]:
    ids = [ident for (ident,) in connection.rows("SELECT id FROM actor")]
    stored: dict[int, set[str]] = {}
    for ident, key in connection.rows("SELECT actor, key FROM actor_key"):
        stored.setdefault(ident, set()).add(key)
    for actor in actors.load(connection, ids).values():
        if stored.get(actor.id) != set(actor_rows.keys(actor)):
            yield Fault(
                None,
                Message("actor {number} cannot be found by all its names", {"number": actor.id}),
            )


def _documents(connection: Connection, stop: Stop) -> Iterator[Fault]:
    ids = [ident for (ident,) in connection.rows("SELECT id FROM document ORDER BY id")]
    for first in range(0, len(ids), _CHUNK):
        if stop():
            return
        yield from _texts(connection, ids[first : first + _CHUNK])


def _texts(connection: Connection, ids: list[int]) -> Iterator[Fault]:
    wanted = (listed(ids),)
    with connection.reading():
        texts = connection.rows(
            "SELECT id, text, text_sha256 FROM document"
            " WHERE id IN (SELECT value FROM json_each(?))",
            wanted,
        )
        parts = connection.rows(
            "SELECT a.document, a.id, p.role, p.start, p.stop, p.exact FROM annotation AS a"
            " JOIN part AS p ON p.annotation = a.id"
            " WHERE a.document IN (SELECT value FROM json_each(?))",
            wanted,
        )
    for ident, text, sha256 in texts:
        if hashlib.sha256(text.encode()).hexdigest() != sha256:
            yield Fault(ident, Message("the text is not the one that was imported"))
    by_id = {ident: text for ident, text, _ in texts}
    for document, position in connection.rows(
        "SELECT document, position FROM bookmark"
        " WHERE document IN (SELECT value FROM json_each(?))",
        wanted,
    ):
        if position > len(by_id.get(document, "")):
            yield Fault(document, Message(_BOOKMARK, {"position": position}))
    for document, ident, role, start, stop, exact in parts:
        text = by_id.get(document, "")
        where = {"role": role, "start": start, "stop": stop, "number": ident}
        if stop > len(text):
            yield Fault(document, Message(_OUT_OF_TEXT, where))
        elif text[start:stop] != exact:
            yield Fault(document, Message(_OTHER_WORDS, where))


def _index_faults(path: Path, stop: Stop) -> Iterator[Fault]:
    """Compare the search index word by word; SQLite does it only under the lock for writing."""
    if stop():
        return
    try:
        lock = Lock(path)
    except (LockHeldError, OSError):
        return
    try:
        connection = Connection(path, "mode=rw")
        try:
            with _stopping(connection, stop):
                connection.run(
                    "INSERT INTO document_search (document_search, rank)"
                    " VALUES ('integrity-check', 1)"
                )
        except UserError:
            yield Fault(None, Message("the search index is not in step with the texts"))
        finally:
            connection.close()
    finally:
        lock.release()
