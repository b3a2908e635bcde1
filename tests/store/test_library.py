"""Steps: what is stored, what is refused, and who sees it."""

from dataclasses import replace

import pytest

from gui.domain.actor import Actor
from gui.domain.annotation import Layer, Link, Part, Role, Status
from gui.domain.codebook import Label
from gui.domain.document import Details
from gui.domain.edits import ActorEdit, AnnotationEdit, DetailsEdit, LabelEdit
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.store.errors import StaleEdit
from gui.store.library import Library
from tests.store.conftest import Opener
from tests.store.making import TEXT, WHO, added, cue, made, named, proposed, source, step, stored


def test_placeholders_become_ids_in_whatever_order_they_come(library: Library) -> None:
    document = added(library)
    link = Link(-7, Status.ACCEPTED, WHO)
    change = library.apply(
        step(
            AnnotationEdit(None, made(document, 0, 3, links=(link,), ident=-2)),
            AnnotationEdit(None, made(document, 4, 12, ident=-3)),
            ActorEdit(None, Actor(-7, "actor", "The minister")),
        ),
        "ann",
    )
    first, second = library.annotations.of(document)
    assert {edit.after.id for edit in change.edits if edit.after} >= {first.id, second.id}  # type: ignore[union-attr]
    assert first.links[0].actor == library.actors.find("the  MINISTER").id  # type: ignore[union-attr]


def test_what_comes_back_is_what_the_change_said(library: Library) -> None:
    document = added(library)
    actor = named(library, "Ann Ode")
    annotation = made(
        document,
        19,
        35,
        label="direct",
        links=(Link(actor.id, Status.SUGGESTED, "detector:rules/1", 0.25, "near"),),
        tags=("Key claim", "Opinion", "Key claim"),
        more=(source(0, 12), cue(13, 17), cue(13, 17), Part(Role.CONTENT, Span(0, 1))),
    )
    after = stored(library, replace(annotation, score=0.1, reason="r", note="n"))
    assert library.annotations.get(after.id) == after
    assert after.tags == ("Key claim", "Opinion")
    assert after.spans(Role.CONTENT) == (Span(19, 35), Span(0, 1))


def test_the_exact_words_are_kept_with_each_part(library: Library) -> None:
    document = added(library)
    start = TEXT.index("😀")
    stored(library, made(document, start, start + 10))
    arabic = TEXT.index("السلام")
    stored(library, made(document, arabic, arabic + 6, Layer.ENTITY, label="ORG"))
    exact = [words for (words,) in library.connection.rows("SELECT exact FROM part")]
    assert exact == ["😀 is near.”"[:10], "السلام"]


def test_boundaries_move_with_their_words(library: Library) -> None:
    document = added(library)
    before = stored(library, made(document, 0, 12, more=(cue(13, 17),)))
    after = replace(before, parts=(Part(Role.CONTENT, Span(4, 12)), source(0, 3)))
    library.apply(step(AnnotationEdit(before, after)), "ann")
    assert library.annotations.get(before.id) == after
    exact = library.connection.rows("SELECT role, ordinal, exact FROM part ORDER BY role")
    assert exact == [("content", 0, "minister"), ("source", 0, "The")]
    library.undo("ann")
    assert library.annotations.get(before.id) == before


def test_what_came_back_by_an_import_is_not_doubled_by_undo(library: Library) -> None:
    document = added(library)
    annotation = stored(library, made(document))
    library.apply(step(AnnotationEdit(annotation, None)), "ann")
    again = replace(annotation, id=-1)
    library.documents.add([Incoming(Details(), "The same.", annotations=(again,))])
    with pytest.raises(UserError, match="Nothing was changed"):
        library.undo("ann")
    assert library.annotations.of(document) == ()


def test_a_referent_keeps_its_score_and_reason(library: Library) -> None:
    actor = named(library, "Paris")
    link = Link(actor.id, Status.SUGGESTED, "detector:x/1", 0.3, "the capital")
    entity = made(added(library), layer=Layer.ENTITY, label="GPE", links=(link,))
    assert library.annotations.get(stored(library, entity).id).links == (link,)  # type: ignore[union-attr]


def test_an_edit_must_start_from_what_is_stored(library: Library) -> None:
    first = stored(library, made(added(library)))
    second = replace(first, note="second")
    library.apply(step(AnnotationEdit(first, second)), "ann")
    third = replace(first, note="third")
    with pytest.raises(StaleEdit):
        library.apply(step(AnnotationEdit(first, third)), "ann")
    with pytest.raises(StaleEdit):
        library.apply(step(AnnotationEdit(None, first)), "ann")
    assert library.annotations.get(first.id) == second


def test_a_step_is_stored_whole_or_not_at_all(library: Library) -> None:
    document = added(library)
    gone = made(document, ident=99)
    with pytest.raises(StaleEdit):
        library.apply(step(AnnotationEdit(None, made(document)), AnnotationEdit(gone, None)), "ann")
    assert library.annotations.count(document) == 0
    assert library.history.undoable("ann") is None


def test_one_step_may_change_the_same_thing_twice(library: Library) -> None:
    first = stored(library, made(added(library)))
    second, third = replace(first, note="second"), replace(first, note="third")
    library.apply(step(AnnotationEdit(first, second), AnnotationEdit(second, third)), "ann")
    assert library.annotations.get(first.id) == third
    library.undo("ann")
    assert library.annotations.get(first.id) == first


def test_a_step_that_changes_nothing_leaves_no_trace(library: Library) -> None:
    annotation = stored(library, made(added(library)))
    before = library.history.undoable("ann")
    change = library.apply(step(AnnotationEdit(annotation, annotation)), "ann")
    assert change.edits == ()
    assert library.history.undoable("ann") == before


@pytest.mark.parametrize(
    "wrong",
    [
        made(1, 0, 100_000),
        made(1, more=(Part(Role.MARK, Span(0, 1)),)),
        replace(made(1), parts=(cue(0, 1),)),
        replace(made(1), layer=Layer.ENTITY),
        made(1, layer=Layer.TAG, links=(Link(1, Status.ACCEPTED, WHO),)),
        made(1, layer=Layer.ENTITY, links=(Link(1, Status.ACCEPTED, WHO),) * 2),
    ],
)
def test_what_no_annotation_can_be_is_our_fault(library: Library, wrong: object) -> None:
    added(library)
    named(library, "Ann")
    with pytest.raises(ValueError, match=r"annotation|entity|role"):
        library.apply(step(AnnotationEdit(None, wrong)), "ann")  # type: ignore[arg-type]
    assert library.annotations.count(1) == 0


def test_details_change_and_only_that_is_written(library: Library) -> None:
    document = added(library, title="Old", outlet="Paper")
    before = library.documents.get(document).details
    after = replace(before, title="New", removed=True)
    library.apply(step(DetailsEdit(document, before, after)), "ann")
    assert library.documents.get(document).details == after
    with pytest.raises(StaleEdit):
        library.apply(step(DetailsEdit(document, before, after)), "ann")
    with pytest.raises(StaleEdit):
        library.apply(step(DetailsEdit(77, before, after)), "ann")


def test_labels_come_go_and_get_new_names(library: Library) -> None:
    label = Label(Layer.TAG, "Satire", "tag3", position=20)
    library.apply(step(LabelEdit(None, label)), "ann")
    assert label in library.codebook.labels(Layer.TAG)
    renamed = replace(label, name="Irony")
    library.apply(step(LabelEdit(label, renamed)), "ann")
    taken = replace(label, name="Opinion")
    with pytest.raises(StaleEdit):
        library.apply(step(LabelEdit(renamed, taken)), "ann")
    library.undo("ann")
    assert label in library.codebook.labels(Layer.TAG)
    assert renamed not in library.codebook.labels(Layer.TAG)


def test_an_actor_that_is_used_stays(library: Library) -> None:
    actor = named(library, "Ann Ode", "Ode")
    link = Link(actor.id, Status.ACCEPTED, WHO)
    stored(library, made(added(library), links=(link,)), who="bob")
    with pytest.raises(StaleEdit, match="still used"):
        library.apply(step(ActorEdit(actor, None)), "ann")
    assert library.undo("ann") is not None
    assert library.actors.find("ode") == actor, "its making is taken back, but others name it"
    assert library.redo("ann") is not None
    assert library.actors.find("ode") == actor


def test_undo_is_not_stuck_on_an_actor_that_a_detector_has_taken_up(library: Library) -> None:
    document, other = added(library), added(library, "Another text.")
    quote = stored(library, made(document))
    link = Link(-1, Status.ACCEPTED, WHO)
    maker = ActorEdit(None, Actor(-1, "u", "Ann Ode"))
    linked = AnnotationEdit(quote, replace(quote, links=(link,)))
    library.apply(step(maker, linked), "ann")
    found = [proposed(0, 3, "Ann Ode")]
    library.detections.save(other, "detector:x/1", frozenset({Layer.QUOTE}), found)
    for _ in range(2):
        assert library.undo("ann") is not None
        assert library.annotations.of(document)[0].links == ()
        assert library.actors.find("Ann Ode") is not None
        assert library.redo("ann") is not None
        (again,) = library.annotations.of(document)
        assert len(again.links) == 1


def test_an_actor_that_is_not_there_cannot_speak(library: Library) -> None:
    link = Link(55, Status.ACCEPTED, WHO)
    with pytest.raises(StaleEdit, match="actor"):
        library.apply(step(AnnotationEdit(None, made(added(library), links=(link,)))), "ann")
    actor = named(library, "Ann")
    with pytest.raises(StaleEdit, match="actor"):
        library.apply(step(ActorEdit(actor, replace(actor, merged_into=55))), "ann")


def test_ids_are_never_used_twice(library: Library) -> None:
    document = added(library)
    first = stored(library, made(document))
    library.apply(step(AnnotationEdit(first, None)), "ann")
    assert stored(library, made(document)).id > first.id


def test_others_see_a_step_at_once(library: Library, opened: Opener) -> None:
    document = added(library)
    reader = opened(write=False)
    annotation = stored(library, made(document))
    assert reader.annotations.of(document) == (annotation,)
    library.undo("ann")
    assert reader.annotations.of(document) == ()


def test_another_connection_writes_under_the_same_lock(library: Library) -> None:
    document = added(library)
    job = library.another()
    try:
        annotation = stored(job, made(document))
    finally:
        job.close()
    assert library.annotations.of(document) == (annotation,)


def test_a_block_is_all_or_nothing(library: Library) -> None:
    document = added(library)

    def fail_late() -> None:
        with library.atomic():
            stored(library, made(document))
            with library.atomic():
                stored(library, made(document))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_late()
    assert library.annotations.count(document) == 0


def test_closing_twice_does_no_harm(library: Library) -> None:
    library.close()
    library.close()
