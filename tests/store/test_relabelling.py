"""A tag that gets another name, is merged or taken off: exact both ways, and small to keep."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Annotation, Layer
from gui.domain.codebook import Use
from gui.domain.edits import RelabelEdit, Step, TagsEdit
from gui.domain.errors import UserError
from gui.store.errors import StaleEdit
from gui.store.library import Library
from gui.store.relabelling import Bearers, Doubles
from tests.store.conftest import Opener
from tests.store.making import added, made, stored


def marks(library: Library, label: str, count: int) -> list[int]:
    document = added(library)
    return [
        stored(library, made(document, n, n + 1, Layer.TAG, label=label)).id for n in range(count)
    ]


def everything(library: Library) -> list[Annotation]:
    return [a for _, found in library.annotations.of_many(range(9)) for a in found]


def test_a_rename_moves_marks_and_tags_and_keeps_their_order(library: Library) -> None:
    ids = marks(library, "Old", 3)
    quote = stored(library, made(1, 4, 9, tags=("One", "Old", "Two")))
    before = everything(library)
    edit = RelabelEdit("Old", "New", tuple(ids), (quote.id,))
    library.apply(Step("codebook.rename", (edit,)), "ann")
    after = {a.id: a for a in everything(library)}
    assert [after[ident].label for ident in ids] == ["New"] * 3
    assert after[quote.id].tags == ("One", "New", "Two")
    library.undo("ann")
    assert everything(library) == before
    library.redo("ann")
    assert {a.id: a for a in everything(library)} == after


def test_a_tag_taken_off_comes_back_to_its_place_after_a_restart(
    library: Library, opened: Opener
) -> None:
    added(library)
    first = stored(library, made(1, 0, 3, tags=("Gone", "Stays")))
    second = stored(library, made(1, 4, 9, tags=("Stays", "Gone", "Last")))
    bare = stored(library, made(1, 5, 9, tags=("Gone",)))
    before = everything(library)
    ids = (first.id, second.id, bare.id)
    pairs = library.codebook.places("Gone", ids)
    assert pairs == ((first.id, 0), (second.id, 1), (bare.id, 0))
    library.apply(Step("codebook.delete", (TagsEdit("Gone", pairs, ()),)), "ann")
    assert [a.tags for a in everything(library)] == [("Stays",), ("Stays", "Last"), ()]
    library.close()
    again = opened()
    again.undo("ann")
    assert everything(again) == before


def test_what_was_changed_meanwhile_stands_against_it(library: Library) -> None:
    (ident,) = marks(library, "Old", 1)
    quote = stored(library, made(1, 4, 9, tags=("Old", "New")))
    for edit in (
        RelabelEdit("Other", "New", (ident,), ()),
        RelabelEdit("Old", "New", (), (quote.id,)),
        RelabelEdit("Old", "New", (ident, 999), ()),
        TagsEdit("Old", ((quote.id, 1),), ()),
        TagsEdit("Old", (), ((quote.id, 0),)),
        TagsEdit("More", (), ((ident, 0),)),
    ):
        before = everything(library)
        with pytest.raises(StaleEdit):
            library.apply(Step("codebook.merge", (edit,)), "ann")
        assert everything(library) == before


def test_undo_says_who_renamed_the_tag_since(library: Library) -> None:
    (ident,) = marks(library, "Old", 1)
    edit = RelabelEdit("Old", "New", (ident,), ())
    library.apply(Step("codebook.rename", (edit,)), "bob")
    with pytest.raises(UserError, match="changed by bob"):
        library.undo("ann")


def test_the_history_of_a_large_rename_is_small(library: Library) -> None:
    document = added(library)
    count = 5_000
    library.connection.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " INSERT INTO annotation (uid, document, layer, label, status, origin)"
        " SELECT 'u' || i, ?, 'tag', 'Old', 'accepted', 'user:ann' FROM n",
        (count, document),
    )
    found = library.codebook.bearers("Old").marks
    assert len(found) == count
    assert library.codebook.uses() == {"Old": Use(count, 1)}
    library.apply(Step("codebook.rename", (RelabelEdit("Old", "New", found, ()),)), "ann")
    size = library.connection.value("SELECT sum(length(forward) + length(inverse)) FROM history")
    assert size < 4 * count
    assert library.codebook.uses() == {"New": Use(count, 1)}
    library.undo("ann")
    assert library.codebook.bearers("Old") == Bearers(found, ())


def test_a_merge_would_make_these_twice(library: Library) -> None:
    document = added(library)
    new = stored(library, made(document, 0, 3, Layer.TAG, label="New"))
    same = stored(library, made(document, 0, 3, Layer.TAG, label="Old"))
    theirs = made(document, 0, 3, Layer.TAG, label="Old", origin="user:bob")
    elsewhere = made(document, 0, 4, Layer.TAG, label="Old")
    noted = replace(made(document, 0, 3, Layer.TAG, label="Old"), note="why")
    for annotation in (theirs, elsewhere, noted):
        stored(library, annotation)
    both = stored(library, made(document, tags=("New", "Old")))
    stored(library, made(document, tags=("Old",)))
    assert library.codebook.doubles("Old", "New") == Doubles((same.id,), (both.id,))
    assert library.codebook.marks((new.id, same.id)) == (new, same)
    assert library.codebook.uses() == {"New": Use(2, 1), "Old": Use(6, 1)}
