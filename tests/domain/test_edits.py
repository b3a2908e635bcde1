"""Edits: inverses, placeholders, and what a change says it touches."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.actor import Actor
from gui.domain.annotation import Layer, Link, Status
from gui.domain.codebook import Label
from gui.domain.document import Details
from gui.domain.edits import (
    ActorEdit,
    AnnotationEdit,
    Change,
    DetailsEdit,
    Edit,
    LabelEdit,
    Step,
    inverse,
    inverse_step,
    resolved,
)
from tests.domain.builders import annotation

ONE, TWO = annotation(1), annotation(2, (3, 9))
LABEL = Label(Layer.TAG, "claim", "tag1")
EDITS: list[Edit] = [
    AnnotationEdit(None, ONE),
    AnnotationEdit(ONE, replace(ONE, status=Status.ACCEPTED)),
    AnnotationEdit(TWO, None),
    ActorEdit(None, Actor(4, "u", "Mara Lind")),
    LabelEdit(None, LABEL),
    DetailsEdit(7, Details("Old"), Details("New")),
]


@given(st.lists(st.sampled_from(EDITS), max_size=8))
def test_the_inverse_of_the_inverse_is_the_step_itself(edits: list[Edit]) -> None:
    step = Step("x", tuple(edits))
    assert inverse_step(inverse_step(step)) == step
    assert inverse_step(step).edits == tuple(inverse(e) for e in reversed(edits))


def test_placeholders_become_ids_wherever_they_stand() -> None:
    quote = replace(
        ONE, id=-1, links=(Link(-1, Status.ACCEPTED, "user:a"), Link(3, Status.SUGGESTED, "d"))
    )
    edits = (ActorEdit(None, Actor(-1, "u", "Mara")), AnnotationEdit(None, quote))
    actor, made = resolved(edits, {-1: 40}, {-1: 9})
    assert isinstance(actor, ActorEdit)
    assert actor.after is not None
    assert actor.after.id == 9
    assert isinstance(made, AnnotationEdit)
    assert made.after is not None
    assert made.after.id == 40
    assert [link.actor for link in made.after.links] == [9, 3]


def test_a_change_names_what_it_touches() -> None:
    change = Change("x", tuple(EDITS), documents_added=(11,))
    assert change.documents() == {1, 7, 11}
    assert len(change.annotations(1)) == 3
    assert change.annotations(7) == ()
    assert not change.renames_actors, "one that comes changes no name that is shown"
    actor = Actor(4, "u", "Mara Lind")
    assert Change("x", (ActorEdit(actor, replace(actor, name="Mara L. Lind")),)).renames_actors
    assert Change("x", (ActorEdit(actor, None),)).renames_actors
