"""The history: per person, over documents and restarts, and honest about conflicts."""

import json
from dataclasses import replace

import pytest

from gui.domain.annotation import Status
from gui.domain.edits import AnnotationEdit, DetailsEdit
from gui.domain.errors import UserError
from gui.store.library import Library
from tests.store.conftest import Opener
from tests.store.making import TEXT, added, made, named, step, stored


def test_undo_goes_back_over_documents_and_restarts(library: Library, opened: Opener) -> None:
    documents = [added(library, f"Text {number}.") for number in range(3)]
    annotations = [stored(library, made(document)) for document in documents]
    library.close()
    again = opened()
    for annotation in reversed(annotations):
        entry = again.history.undoable("ann")
        assert entry is not None
        assert (entry.command, entry.documents) == ("quote.tag", (annotation.document,))
        change = again.undo("ann")
        assert change is not None
        assert change.edits == (AnnotationEdit(annotation, None),)
        assert again.annotations.get(annotation.id) is None
    assert again.undo("ann") is None
    again.close()
    again = opened()
    for annotation in annotations:
        entry = again.history.redoable("ann")
        assert entry is not None
        assert entry.documents == (annotation.document,)
        again.redo("ann")
        assert again.annotations.get(annotation.id) == annotation
    assert again.redo("ann") is None


def test_people_undo_their_own_acts(library: Library) -> None:
    document = added(library)
    mine = stored(library, made(document), "ann")
    theirs = stored(library, made(document), "bob")
    library.undo("ann")
    assert library.annotations.of(document) == (theirs,)
    assert library.undo("ann") is None
    assert library.history.undoable("carol") is None
    library.redo("ann")
    assert set(library.annotations.of(document)) == {mine, theirs}


def test_a_new_act_drops_what_was_undone_but_keeps_it_in_the_history(library: Library) -> None:
    document = added(library)
    stored(library, made(document))
    library.undo("ann")
    stored(library, made(document), "bob")
    assert library.history.redoable("ann") is not None
    stored(library, made(document))
    assert library.history.redoable("ann") is None
    assert library.redo("ann") is None
    rows = library.connection.rows("SELECT step, who, undone FROM history ORDER BY id")
    assert rows == [(1, "ann", 2), (2, "bob", 0), (3, "ann", 0)]


@pytest.mark.parametrize("shared", [True, False])
def test_anothers_later_change_stands_against_undo(library: Library, shared: bool) -> None:
    document = added(library)
    annotation = stored(library, made(document), "ann")
    other = annotation if shared else stored(library, made(document), "bob")
    changed = replace(other, note="seen")
    library.apply(step(AnnotationEdit(other, changed)), "bob")
    if shared:
        with pytest.raises(UserError, match="changed by bob in the meantime"):
            library.undo("ann")
        assert library.annotations.of(document) == (changed,)
        assert library.history.undoable("ann") is not None
        library.undo("bob")
    library.undo("ann")
    assert annotation not in library.annotations.of(document)


def test_a_conflict_over_details_names_the_other(library: Library) -> None:
    document = added(library)
    old = library.documents.get(document).details
    mine, theirs = replace(old, title="Mine"), replace(old, title="Theirs")
    library.apply(step(DetailsEdit(document, old, mine)), "ann")
    library.apply(step(DetailsEdit(document, mine, theirs)), "bob")
    with pytest.raises(UserError, match="bob"):
        library.undo("ann")
    assert library.documents.get(document).details == theirs


def test_a_bulk_act_is_one_step(library: Library) -> None:
    document = added(library)
    before = [stored(library, made(document, n, n + 2, status=Status.SUGGESTED)) for n in range(50)]
    edits = [AnnotationEdit(a, replace(a, status=Status.ACCEPTED)) for a in before]
    library.apply(step(*edits, command="suggestion.accept_all"), "ann")
    assert all(a.status is Status.ACCEPTED for a in library.annotations.of(document))
    library.undo("ann")
    assert list(library.annotations.of(document)) == before


def test_recent_steps_come_newest_first(library: Library) -> None:
    document = added(library)
    stored(library, made(document), "ann")
    named(library, "Somebody")
    stored(library, made(document), "bob")
    library.undo("bob")
    recent = library.history.recent(10)
    assert [(entry.step, entry.who, entry.documents) for entry in recent] == [
        (2, "ann", ()),
        (1, "ann", (document,)),
    ]
    assert library.history.recent(1) == recent[:1]
    assert library.history.recent(10, "bob") == []


def test_the_history_never_holds_the_text(library: Library) -> None:
    document = added(library)
    stored(library, made(document, 0, len(TEXT), tags=("Opinion",)))
    ((forward, inverse),) = library.connection.rows("SELECT forward, inverse FROM history")
    assert "minister" not in forward + inverse
    assert json.loads(inverse) == {"annotation": None}
    assert json.loads(forward)["annotation"]["parts"] == [["content", 0, len(TEXT)]]
    assert len(forward) < 400
