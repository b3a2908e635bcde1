"""Errors that a person can mend are sentences; the rest stays what it is. Nobody waits in vain."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from gui.domain.errors import UserError
from gui.store.connection import Connection, listed
from gui.store.errors import Interrupted, sorted_errors
from gui.store.library import Library
from tests.store.conftest import Opener
from tests.store.making import added, made, stored


def test_a_full_disk_is_said_and_nothing_is_half_saved(library: Library) -> None:
    document = added(library)
    pages = library.connection.value("PRAGMA page_count")
    library.connection.value(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(UserError, match="disk is full"):
        added(library, "A long text. " * 5000)
    assert library.documents.count() == 1
    assert library.connection.raw.in_transaction is False
    library.connection.value("PRAGMA max_page_count = 1000000")
    assert stored(library, made(document))


def test_another_writer_is_waited_for_and_then_named(library: Library, path: Path) -> None:
    document = added(library)
    library.connection.set("busy_timeout", "20")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Another program is writing"):
            stored(library, made(document))
        other.execute("ROLLBACK")
    assert stored(library, made(document))


def test_a_broken_statement_is_our_fault(library: Library) -> None:
    with pytest.raises(sqlite3.OperationalError):
        library.connection.rows("SELECT nothing FROM nowhere")
    with pytest.raises(sqlite3.IntegrityError):
        library.connection.run("INSERT INTO part VALUES (1, 'mark', 0, 5, 5, '')")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, "fails"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "reading only"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "cannot be opened"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
        (sqlite3.SQLITE_PERM, "no right"),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, "Another program"),
    ],
)
def test_finer_codes_are_sorted_like_their_kind(code: int, sentence: str) -> None:
    error = sqlite3.OperationalError("?")
    error.sqlite_errorcode = code
    with pytest.raises(UserError, match=sentence), sorted_errors(Path("a.sayso")):
        raise error


def test_what_is_read_together_is_of_one_moment(library: Library, opened: Opener) -> None:
    document = added(library)
    reader = opened(write=False)
    with reader.connection.reading():
        assert reader.annotations.count(document) == 0
        stored(library, made(document))
        with reader.connection.reading():
            assert reader.annotations.of(document) == ()
    assert reader.annotations.count(document) == 1


def test_a_connection_belongs_to_its_thread_and_each_job_has_its_own(library: Library) -> None:
    document = added(library)
    problems: list[BaseException] = []

    def work() -> None:
        try:
            job = library.another()
            for _ in range(20):
                stored(job, made(document), "job")
            job.close()
        except BaseException as error:
            problems.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    for _ in range(20):
        stored(library, made(document), "ann")
    thread.join()
    assert problems == []
    assert library.annotations.count(document) == 40
    assert len({entry.step for entry in library.history.recent(100)}) == 40


def test_a_second_connection_has_the_same_rights(library: Library, opened: Opener) -> None:
    added(library)
    twin = opened().connection.another()
    assert twin.value("SELECT count(*) FROM document") == 1
    with pytest.raises(UserError, match="reading only"):
        twin.run("DELETE FROM document")
    twin.close()
    twin.close()


def test_any_number_of_ids_fits(library: Library) -> None:
    sql = "SELECT count(*) FROM json_each(?)"
    assert library.connection.value(sql, (listed(range(100_000)),)) == 100_000


def test_rows_go_in_together(library: Library) -> None:
    rows = [{"key": str(number), "value": "v"} for number in range(500)]
    library.connection.insert("meta", rows)
    value = "SELECT value FROM meta WHERE key = ?"
    assert library.connection.value(value, ("499",)) == "v"
    with pytest.raises(sqlite3.IntegrityError):
        library.connection.insert("meta", [{"key": "new", "value": "v"}, rows[0]])
    assert library.connection.value(value, ("new",)) is None


def test_opening_loads_no_numpy_and_spoils_none() -> None:
    code = "import sys, gui.store.opening; print('numpy' in sys.modules); import numpy"
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stdout == "False\n"


def test_a_file_that_is_not_there_is_not_made(path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        Connection(path, "mode=rw")
    assert not path.exists()


def test_a_long_statement_is_broken_off_once_nobody_wants_it(library: Library) -> None:
    document = added(library)
    library.stop_when(lambda: True)
    numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"

    def act() -> None:
        with library.atomic():
            library.connection.run("UPDATE document SET title = 'Lost'")
            library.connection.rows(f"{numbers} SELECT max(i) FROM n")

    with pytest.raises(Interrupted):
        act()
    library.stop_when(lambda: False)
    assert library.documents.get(document).details.title is None
