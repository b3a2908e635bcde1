"""Each fault that is planted is found, and a sound library has none."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gui.domain.actor import ActorKind
from gui.domain.annotation import Link, Status
from gui.domain.errors import UserError
from gui.store.checking import check
from gui.store.library import Library
from tests.store.making import WHO, added, cue, made, named, stored


def never() -> bool:
    return False


@pytest.fixture
def sound(library: Library, path: Path) -> Path:
    """A closed library with something of everything."""
    ann = named(library, "Ann", "Annie", kind=ActorKind.PERSON)
    link = Link(ann.id, Status.ACCEPTED, WHO)
    for number in range(3):
        document = added(library, f"Words of document {number} 😀.", title="T")
        stored(library, made(document, 0, 5, links=(link,), more=(cue(6, 8),)))
    library.close()
    return path


FAULTS = {
    "exact": ("UPDATE part SET exact = 'other' WHERE annotation = 2", 2, "has other words"),
    "moved": ("UPDATE part SET start = 1 WHERE annotation = 1 AND role = 'cue'", 1, "other words"),
    "out": ("UPDATE part SET stop = 999 WHERE annotation = 3", 3, "out of the text"),
    "parts": ("DELETE FROM part WHERE annotation = 3", 3, "has no parts"),
    "text": ("UPDATE document SET text = replace(text, '2', '3') WHERE id = 3", 3, "imported"),
    "sha": ("UPDATE document SET text_sha256 = 'x' WHERE id = 1", 1, "imported"),
    "document": ("UPDATE annotation SET document = 77 WHERE id = 1", None, "row of document"),
    "actor": ("UPDATE speaker SET actor = 77", None, "row of actor"),
    "index": (
        """INSERT INTO document_search (document_search, rowid, title, text)
        SELECT 'delete', id, title, text FROM document WHERE id = 2""",
        2,
        "missing in the search index",
    ),
    "ghost": (
        "INSERT INTO document_search (rowid, text) VALUES (9, 'ghost')",
        9,
        "not there",
    ),
    "name": ("DELETE FROM actor_key WHERE key = 'annie'", None, "found by all its names"),
    "alias": ("INSERT INTO alias VALUES (1, 'Nan')", None, "found by all its names"),
}


def plant(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


def test_a_sound_library_has_no_faults(sound: Path, library: Library) -> None:
    before = sound.read_bytes()
    assert check(sound, never) == []
    assert sound.read_bytes() == before
    assert list(sound.parent.iterdir()) == [sound]


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found(sound: Path, name: str) -> None:
    sql, document, message = FAULTS[name]
    plant(sound, sql)
    faults = check(sound, never)
    said = [(fault.document, str(fault.message)) for fault in faults]
    assert any(where == document and message in words for where, words in said), said


def test_an_index_with_other_words_is_found(sound: Path) -> None:
    plant(sound, "DROP TRIGGER document_search_update")
    plant(sound, "UPDATE document SET title = 'Changed' WHERE id = 1")
    messages = [str(fault.message) for fault in check(sound, never)]
    assert messages == ["the search index is not in step with the texts"]


def test_a_damaged_file_is_a_fault(sound: Path) -> None:
    with sound.open("r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xa5" * 4096 * 4)
    assert any("damaged" in str(fault.message) for fault in check(sound, never))


def test_what_cannot_be_opened_is_an_error(path: Path) -> None:
    with pytest.raises(UserError, match="no file"):
        check(path, never)


def test_an_open_library_is_checked_without_making_anybody_wait(library: Library) -> None:
    document = added(library)
    stored(library, made(document))
    job = library.another()
    assert check(job, never) == []
    library.connection.run("UPDATE part SET exact = 'other'")
    assert [fault.document for fault in check(job, never)] == [document]
    assert check(library.path, never) != []
    job.close()


def test_it_stops_when_asked(sound: Path, library: Library) -> None:
    plant(sound, FAULTS["exact"][0])
    assert check(sound, lambda: True) == []
    asked = iter([False, False, False, False, False, True, True])
    assert check(sound, lambda: next(asked, True)) == []


def test_a_long_statement_is_broken_off(library: Library) -> None:
    added(library, "Long. " * 200_000)
    for number in range(300):
        added(library, f"Text {number}.")
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(len(asked) > 1)
        return asked[-1]

    assert check(library, stop) == []
    assert len(asked) < 20
    assert library.documents.count() == 301
