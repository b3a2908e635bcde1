"""Making and opening libraries, and leaving alone what is none."""

import os
import sqlite3
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from gui.domain.annotation import Status
from gui.domain.errors import UserError
from gui.store import copies, opening, schema
from gui.store.checking import check
from gui.store.library import Library
from gui.store.opening import create, open_library
from tests.store.conftest import Opener
from tests.store.making import added, made, stored


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE document (id INTEGER PRIMARY KEY, text TEXT)")


def newer_library(path: Path) -> None:
    create(path).close()
    with path.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">I", schema.newest() + 1))


def truncated_library(path: Path) -> None:
    create(path).close()
    os.truncate(path, 4096 * 3)


def library_without_tables(path: Path) -> None:
    create(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE part")


def scrambled_library(path: Path) -> None:
    create(path).close()
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3996)


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: None, "There is no file"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "empty": (lambda path: path.write_bytes(b""), "not a Sayso library"),
    "text": (lambda path: path.write_text("He said. " * 50), "not a Sayso library"),
    "short": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a Sayso library"),
    "other": (other_database, "another program"),
    "newer": (newer_library, "newer Sayso"),
    "truncated": (truncated_library, "damaged"),
    "scrambled": (scrambled_library, "damaged"),
    "tables": (library_without_tables, "damaged"),
}


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_library_is_refused_and_untouched(path: Path, name: str, write: bool) -> None:
    make, message = REFUSED[name]
    make(path)
    before = files(path.parent)
    with pytest.raises(UserError, match=message):
        open_library(path, write=write)
    assert files(path.parent) == before


def test_a_new_library_is_empty_and_has_a_codebook(library: Library, path: Path) -> None:
    assert library.documents.count() == 0
    assert len(library.codebook.labels()) > 20
    assert not library.read_only
    assert library.reason is None
    assert library.notices == ()
    assert check(path, lambda: False) == []


def test_a_library_is_kept_as_design_says(library: Library) -> None:
    pragma = library.connection.value
    assert pragma("PRAGMA journal_mode") == "wal"
    assert pragma("PRAGMA synchronous") == 1
    assert pragma("PRAGMA foreign_keys") == 1
    job = library.another()
    assert job.connection.value("PRAGMA foreign_keys") == 1
    assert job.connection.value("PRAGMA synchronous") == 1
    job.close()


def test_after_closing_there_is_one_file(library: Library, path: Path, opened: Opener) -> None:
    added(library)
    library.close()
    assert list(files(path.parent)) == [path.name]
    opened(write=False).close()
    opened().close()
    assert list(files(path.parent)) == [path.name]


def test_nothing_is_written_over(library: Library, path: Path) -> None:
    with pytest.raises(UserError, match="exists already"):
        create(path)
    with pytest.raises(UserError, match="no folder"):
        create(path.parent / "nowhere" / "library.sayso")


def test_a_library_that_cannot_be_made_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("no room")

    monkeypatch.setattr(schema, "create", fail)
    with pytest.raises(RuntimeError):
        create(path)
    assert files(path.parent) == {}


def test_a_second_opening_reads_and_says_who_writes(library: Library, opened: Opener) -> None:
    document = added(library)
    second = opened()
    assert second.read_only
    assert f"process {os.getpid()}" in str(second.reason)
    assert second.documents.get(document).id == document
    with pytest.raises(UserError, match="reading only"):
        stored(second, made(document))
    with pytest.raises(UserError, match="reading only"):
        added(second)
    with pytest.raises(UserError, match="reading only"):
        second.undo("ann")
    library.close()
    second.close()
    assert not opened().read_only


def test_a_library_under_two_names_has_one_writer(
    library: Library, path: Path, opened: Opener
) -> None:
    link = path.parent.parent / "link.sayso"
    link.symlink_to(path)
    assert opened(link).read_only
    library.close()
    again = opened(link)
    assert not again.read_only
    assert again.path == path


def test_reading_on_purpose_takes_no_lock(path: Path, library: Library, opened: Opener) -> None:
    library.close()
    reader = opened(write=False)
    assert reader.read_only
    assert reader.reason is None
    assert not opened().read_only


@contextmanager
def sealing(path: Path) -> Iterator[None]:
    """Make a library's folder a read-only medium: a real one where this process may mount."""
    mount = ["mount", "--bind", "-o", "ro", str(path.parent), str(path.parent)]
    if os.geteuid() == 0:
        made = subprocess.run(mount, check=False, capture_output=True).returncode == 0
        if not made:
            pytest.skip("this process is above the rights of folders and cannot mount")
        yield
        subprocess.run(["umount", str(path.parent)], check=True)
    else:
        path.parent.chmod(0o555)
        for file in path.parent.iterdir():
            file.chmod(0o444)
        yield
        path.parent.chmod(0o755)


@pytest.fixture
def sealed(path: Path, library: Library) -> Iterator[Path]:
    """A library on a read-only medium."""
    added(library)
    library.close()
    with sealing(path):
        yield path


@pytest.fixture
def crashed(library: Library, path: Path, tmp_path: Path) -> Path:
    """A library as a crash leaves it: the last changes are in the log."""
    added(library)
    crashed = tmp_path / "crashed" / "library.sayso"
    crashed.parent.mkdir()
    for side in ("", "-wal", "-shm"):
        crashed.with_name(crashed.name + side).write_bytes(
            path.with_name(path.name + side).read_bytes()
        )
    return crashed


def test_a_crashed_library_on_a_sealed_medium_is_read_whole(crashed: Path) -> None:
    with sealing(crashed), closing(open_library(crashed)) as library:
        assert library.read_only
        assert library.documents.count() == 1


def test_a_crashed_library_that_cannot_be_read_whole_is_not_read_in_part(crashed: Path) -> None:
    crashed.with_name(crashed.name + "-shm").unlink()
    with sealing(crashed), pytest.raises(UserError, match="Copy both"):
        open_library(crashed)


def test_a_sealed_library_is_read_and_says_why(sealed: Path, opened: Opener) -> None:
    library = opened(sealed)
    assert library.read_only
    assert "cannot be written" in str(library.reason)
    assert library.documents.count() == 1
    assert library.search.find("minister")
    with pytest.raises(UserError, match="reading only"):
        added(library)
    job = library.another()
    assert job.documents.count() == 1
    job.close()
    assert check(sealed, lambda: False) == []


def test_a_folder_without_rights_is_opened_like_a_sealed_one(
    path: Path, library: Library, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    monkeypatch.setattr(os, "access", lambda place, _: Path(place) != path.parent)
    reader = opened()
    assert reader.read_only
    assert "cannot be written" in str(reader.reason)
    assert not path.with_name(path.name + ".lock").exists()


def test_a_network_drive_gets_a_rollback_journal(
    path: Path, library: Library, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = added(library)
    library.close()
    monkeypatch.setattr(opening, "network_drive", lambda _: "nfs4")
    far = opened()
    assert "network drive (nfs4)" in str(far.notices[0])
    assert far.connection.value("PRAGMA journal_mode") == "delete"
    assert far.connection.value("PRAGMA synchronous") == 2
    job = far.another()
    annotation = stored(far, made(document))
    assert job.annotations.of(document) == (annotation,)
    job.close()
    assert not path.with_name(path.name + "-shm").exists()
    far.close()
    monkeypatch.undo()
    assert opened().connection.value("PRAGMA journal_mode") == "wal"


def test_a_library_left_by_a_crash_on_a_network_drive_loses_nothing(
    crashed: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "network_drive", lambda _: "cifs")
    assert opened(crashed).documents.count() == 1


def older(path: Path, monkeypatch: pytest.MonkeyPatch, migration: schema.Migration) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", ())
    create(path).close()
    monkeypatch.setattr(schema, "MIGRATIONS", (migration,))


def test_an_older_library_is_brought_up_to_date_after_a_copy(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(path, monkeypatch, lambda c: c.script("ALTER TABLE document ADD COLUMN place TEXT"))
    with pytest.raises(UserError, match="older Sayso"):
        opened(write=False)
    library = opened()
    assert schema.version(library.connection) == 2
    assert library.connection.rows("SELECT place FROM document") == []
    (copy,) = copies.listed(path)
    assert copy.reason is copies.Reason.MIGRATION
    with closing(sqlite3.connect(copy.path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    library.close()
    opened().close()
    assert copies.listed(path) == [copy]


def test_a_failed_migration_leaves_the_library_as_it_was(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def orphan(connection: object) -> None:
        connection.script(  # type: ignore[attr-defined]
            "CREATE TABLE new (id INTEGER);INSERT INTO part VALUES (1, 'mark', 0, 0, 1, 'x')"
        )

    older(path, monkeypatch, orphan)
    with pytest.raises(UserError, match="brought up to date"):
        opened()
    monkeypatch.setattr(schema, "MIGRATIONS", ())
    library = opened()
    assert schema.version(library.connection) == 1
    assert not library.connection.rows("SELECT 1 FROM sqlite_master WHERE name = 'new'")
    assert library.connection.value("SELECT count(*) FROM part") == 0


def test_a_library_of_the_first_version_gets_what_review_needs(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(path, monkeypatch, schema.MIGRATIONS[0])
    library = opened()
    fresh = create(path.with_name("fresh.sqlite"))
    shape = "SELECT name, sql FROM sqlite_master ORDER BY name"
    assert library.connection.rows(shape) == fresh.connection.rows(shape)
    assert not library.detections.is_not_entity("Mr")
    fresh.close()


def test_a_library_of_before_the_lots_is_walked_as_a_new_one_is(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", whole[:3])
    old = create(path)
    waiting = stored(old, made(added(old), status=Status.SUGGESTED, origin="detector:old/1"))
    old.close()
    monkeypatch.setattr(schema, "MIGRATIONS", whole)
    library = opened()
    fresh = create(path.with_name("fresh.sqlite"))
    shape = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
    assert library.connection.rows(shape) == fresh.connection.rows(shape)
    found = library.queue.certain_beyond(None, 1)
    assert found is not None
    assert found.annotation == waiting.id
    fresh.close()


def test_a_newer_version_in_the_log_alone_is_seen(path: Path, library: Library) -> None:
    library.connection.run(f"PRAGMA user_version = {schema.newest() + 1}")
    with pytest.raises(UserError, match="newer Sayso"):
        open_library(path)
