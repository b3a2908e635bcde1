"""Copies: one a day, five kept, sound ones only; and going back to one loses nothing."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gui.domain.errors import UserError
from gui.store.checking import check
from gui.store.connection import Connection
from gui.store.copies import Reason, daily, folder, listed, restore
from gui.store.library import Library
from gui.store.opening import create
from tests.store.conftest import Opener
from tests.store.making import added, made, stored


def damage(path: Path) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xa5" * 4096 * 8)


def dated(library: Path, days_ago: int, reason: Reason = Reason.DAILY) -> Path:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    path = folder(library) / f"{at:%Y-%m-%d-%H%M%S}-{reason}{library.suffix}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"old")
    return path


def test_a_copy_is_whole_and_one_file(library: Library, path: Path, opened: Opener) -> None:
    document = added(library)
    annotation = stored(library, made(document))
    made_copy = daily(library)
    assert made_copy is not None
    (copy,) = listed(path)
    assert (copy.path, copy.reason) == (made_copy, Reason.DAILY)
    assert copy.bytes == made_copy.stat().st_size
    assert abs(datetime.fromisoformat(copy.at) - datetime.now(UTC)) < timedelta(minutes=5)
    assert list(folder(path).iterdir()) == [made_copy]
    assert check(made_copy, lambda: False) == []
    assert opened(made_copy).annotations.of(document) == (annotation,)


def test_there_is_one_copy_a_day_and_five_are_kept(library: Library, path: Path) -> None:
    old = [dated(path, days) for days in (9, 1, 2, 30, 4, 3)]
    other = dated(path, 400, Reason.MIGRATION)
    stranger = folder(path) / "notes.sayso"
    stranger.write_text("mine")
    today = daily(library)
    assert daily(library) is None
    kept = [copy.path for copy in listed(path)]
    assert kept == [today, old[1], old[2], old[5], old[4], other]
    assert stranger.exists()


def test_a_damaged_library_drives_no_sound_copy_out(library: Library, path: Path) -> None:
    for number in range(40):
        added(library, f"Text {number}. " * 100)
    library.close()
    old = [dated(path, days) for days in range(1, 7)]
    damage(path)
    hurt = Library(Connection(path, "mode=rw"))
    with pytest.raises(UserError, match="damaged"):
        daily(hurt)
    hurt.close()
    assert [copy.path for copy in listed(path)] == old


def test_a_copy_that_cannot_be_made_says_so(library: Library, path: Path) -> None:
    folder(path).write_text("in the way")
    with pytest.raises(UserError, match="No copy"):
        daily(library)


def test_going_back_keeps_the_present(library: Library, path: Path, opened: Opener) -> None:
    document = added(library)
    copy = daily(library)
    assert copy is not None
    later = stored(library, made(document))
    library.close()
    restore(path, copy)
    back = opened()
    assert back.annotations.of(document) == ()
    back.close()
    kept = next(copy for copy in listed(path) if copy.reason is Reason.RESTORE)
    restore(path, kept.path)
    assert opened().annotations.of(document) == (later,)


def test_going_back_from_a_crash_keeps_what_was_in_the_log(
    library: Library, path: Path, opened: Opener, tmp_path: Path
) -> None:
    copy = daily(library)
    assert copy is not None
    document = added(library)
    crashed = tmp_path / path.name
    for side in ("", "-wal"):
        source = path.with_name(path.name + side)
        crashed.with_name(crashed.name + side).write_bytes(source.read_bytes())
    restore(crashed, copy)
    assert not crashed.with_name(crashed.name + "-wal").exists()
    assert opened(crashed).documents.count() == 0
    (kept,) = listed(crashed)
    assert opened(kept.path).documents.get(document).id == document


def test_going_back_from_a_damaged_library_keeps_its_files(
    library: Library, path: Path, opened: Opener
) -> None:
    copy = daily(library)
    assert copy is not None
    library.close()
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    hurt = path.read_bytes()
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"some log")
    restore(path, copy)
    assert not log.exists()
    assert opened().documents.count() == 0
    kept = next(copy for copy in listed(path) if copy.reason is Reason.DAMAGED)
    assert kept.path.read_bytes() == hurt
    assert kept.path.with_name(kept.path.name + "-wal").read_bytes() == b"some log"


def test_a_library_that_was_deleted_can_come_back(
    library: Library, path: Path, opened: Opener
) -> None:
    document = added(library)
    copy = daily(library)
    assert copy is not None
    library.close()
    path.unlink()
    restore(path, copy)
    assert opened().documents.get(document).id == document


def test_an_open_library_is_not_replaced(library: Library, path: Path) -> None:
    copy = daily(library)
    assert copy is not None
    with pytest.raises(UserError, match="is open"):
        restore(path, copy)


def test_only_a_sound_library_comes_back(library: Library, path: Path) -> None:
    for number in range(40):
        added(library, f"Text {number}. " * 100)
    copy = daily(library)
    assert copy is not None
    library.close()
    before = path.read_bytes()
    damage(copy)
    with pytest.raises(UserError, match="damaged"):
        restore(path, copy)
    copy.write_bytes(b"nothing")
    with pytest.raises(UserError, match="not a Sayso library"):
        restore(path, copy)
    assert path.read_bytes() == before


def test_a_full_disk_leaves_the_library_as_it_was(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = daily(library)
    assert copy is not None
    document = added(library)
    library.close()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        restore(path, copy)
    monkeypatch.undo()
    assert sorted(p.name for p in path.parent.iterdir()) == sorted([path.name, folder(path).name])
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT id FROM document").fetchall() == [(document,)]


def test_copies_of_another_library_are_not_ours(library: Library, path: Path) -> None:
    other = path.with_name("other.sayso")
    with closing(create(other)) as second:
        daily(second)
    assert listed(path) == []
    assert len(listed(other)) == 1
