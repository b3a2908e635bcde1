"""Bookmarks in the library: kept, listed, undone, checked, and taken over from before."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gui.domain.bookmark import Bookmark
from gui.domain.edits import BookmarkEdit, DetailsEdit
from gui.store import schema
from gui.store.checking import check
from gui.store.errors import StaleEdit
from gui.store.library import Library
from gui.store.opening import create
from tests.store.conftest import Opener
from tests.store.making import TEXT, added, step

PEACE = TEXT.index("Peace")


def put(library: Library, document: int, position: int, made: str, note: str | None = None) -> None:
    edit = BookmarkEdit(None, Bookmark(document, position, made, note))
    library.apply(step(edit, command="bookmark.set"), "ann")


def test_they_are_listed_by_place_and_by_age(library: Library) -> None:
    first, second = added(library, title="One"), added(library, title="Two")
    assert not library.bookmarks.there_are()
    put(library, second, 3, "2026-01-01")
    put(library, first, PEACE, "2026-01-03", "see page 2")
    put(library, first, 0, "2026-01-02")
    assert [b.position for b in library.bookmarks.of(first)] == [0, PEACE]
    assert [b.made[-1] for b in library.bookmarks.all()] == ["3", "2", "1"]
    there = library.bookmarks.in_context()
    assert [(p.title, p.bookmark.position) for p in there] == [
        ("One", 0),
        ("One", PEACE),
        ("Two", 3),
    ]
    assert (there[0].before, there[0].after) == ("", TEXT[:80])
    assert there[1].before == TEXT[:PEACE]
    assert there[1].after.startswith("Peace 😀 is near.”")
    assert there[1].bookmark.note == "see page 2"


def test_the_end_of_the_text_is_a_place_and_beyond_it_is_none(library: Library) -> None:
    document = added(library)
    put(library, document, len(TEXT), "2026")
    assert library.bookmarks.in_context()[0].after == ""
    for wrong, position in ((document, len(TEXT) + 1), (99, 0)):
        with pytest.raises(StaleEdit):
            put(library, wrong, position, "2026")
    with pytest.raises(StaleEdit, match="bookmark was changed"):
        put(library, document, len(TEXT), "2027")
    assert len(library.bookmarks.of(document)) == 1


def test_a_removed_document_keeps_its_own_out_of_sight(library: Library) -> None:
    document = added(library)
    put(library, document, 4, "2026")
    details = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, details, replace(details, removed=True))), "ann")
    assert library.bookmarks.all() == ()
    assert library.bookmarks.in_context() == []
    assert not library.bookmarks.there_are()
    library.undo("ann")
    assert len(library.bookmarks.all()) == 1


def test_the_history_knows_where_it_was(library: Library) -> None:
    document = added(library)
    put(library, document, 7, "2026")
    entry = library.history.undoable("ann")
    assert entry is not None
    assert entry.documents == (document,)
    place = library.timeline.place(entry.step)
    assert place is not None
    assert (place.document, place.annotation, place.span, place.caret) == (document, None, None, 7)
    (mark,) = library.bookmarks.of(document)
    library.apply(step(BookmarkEdit(mark, None), command="bookmark.set"), "ann")
    again = library.history.undoable("ann")
    assert again is not None
    assert again.documents == (document,)
    assert library.timeline.acts([again.step])[0].document == document


def test_another_persons_change_bars_undo(library: Library) -> None:
    document = added(library)
    put(library, document, 7, "2026")
    (mark,) = library.bookmarks.of(document)
    library.apply(step(BookmarkEdit(mark, Bookmark(document, 7, "2026", "mine"))), "bob")
    with pytest.raises(Exception, match="by bob"):
        library.undo("ann")


def test_one_beyond_the_text_is_a_fault(library: Library) -> None:
    document = added(library)
    put(library, document, 4, "2026")
    library.connection.run("UPDATE bookmark SET position = 9999")
    (fault,) = check(library, lambda: False)
    assert fault.document == document
    assert str(fault.message) == "the bookmark at 9999 is out of the text"


@pytest.mark.parametrize("value", [None, "1:12", "99:3"])
def test_the_one_bookmark_of_an_older_library_is_kept(
    path: Path, opened: Opener, value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tuple(m for m in schema.MIGRATIONS if m.__name__ != "_add_places")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", older)
        library = create(path)
        library.connection.run("INSERT INTO meta VALUES ('other', 'stays')")
        if value is not None:
            library.connection.run("INSERT INTO meta VALUES ('bookmark', ?)", (value,))
        # As that version would: by SQL, since documents are read with what came later.
        library.connection.run(
            "INSERT INTO document (uid, text, text_sha256) VALUES ('u', ?, '')", (TEXT,)
        )
        library.close()
    library = opened()
    found = [(b.document, b.position, b.note) for b in library.bookmarks.all()]
    assert found == ([(1, 12, None)] if value == "1:12" else [])
    kept = library.connection.rows("SELECT value FROM meta WHERE key IN ('bookmark', 'other')")
    assert kept == [("stays",)]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.newest(),)
