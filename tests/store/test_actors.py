"""Actors are found by any of their names, and the most quoted come first."""

from dataclasses import replace

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import Link, Status
from gui.domain.edits import ActorEdit
from gui.store.actors import ActorRow
from gui.store.library import Library
from tests.store.making import WHO, added, made, named, step, stored


def quoted(library: Library, actor: Actor, times: int) -> None:
    document = added(library)
    for _ in range(times):
        stored(library, made(document, links=(Link(actor.id, Status.ACCEPTED, WHO),)))


def names(rows: list[ActorRow]) -> list[tuple[str, int]]:
    return [(row.actor.name, row.quotes) for row in rows]


def test_a_name_is_found_in_any_spelling(library: Library) -> None:
    ann = named(library, "Ann  Ode", "ODE", kind=ActorKind.PERSON)
    street = named(library, "Straße")
    for name in ("ann ode", " Ann\tOde ", "ode"):
        assert library.actors.find(name) == ann
    assert library.actors.find("STRASSE") == street
    assert library.actors.find("an") is None
    assert library.actors.find("") is None


def test_a_main_name_goes_before_an_alias(library: Library) -> None:
    alias = named(library, "Robert", "Bob")
    main = named(library, "Bob")
    younger = named(library, "bob")
    assert library.actors.find("bob") == main
    library.apply(step(ActorEdit(younger, replace(younger, name="Rob"))), "ann")
    library.apply(step(ActorEdit(main, replace(main, name="Bert"))), "ann")
    assert library.actors.find("bob") == alias


def test_a_merged_actor_leads_to_the_one_that_took_it_over(library: Library) -> None:
    last = named(library, "Ann Ode")
    middle = named(library, "Miss Ode")
    first = named(library, "Annie")
    library.apply(step(ActorEdit(middle, replace(middle, merged_into=last.id))), "ann")
    library.apply(step(ActorEdit(first, replace(first, merged_into=middle.id))), "ann")
    assert library.actors.find("annie") == last
    assert names(library.actors.suggest("ann")) == [("Ann Ode", 0)]


def test_a_circle_of_merges_has_an_end(library: Library) -> None:
    one, two = named(library, "One"), named(library, "Two")
    library.apply(
        step(
            ActorEdit(one, replace(one, merged_into=two.id)),
            ActorEdit(two, replace(two, merged_into=one.id)),
        ),
        "ann",
    )
    assert library.actors.find("one") is not None


def test_suggestions_begin_alike_before_they_contain(library: Library) -> None:
    quoted(library, named(library, "Joanna Field"), 3)
    quoted(library, named(library, "Sea Anchor"), 2)
    quoted(library, named(library, "Ann Ode"), 1)
    named(library, "Bob", "Anton B.")
    named(library, "100%_sure")
    assert names(library.actors.suggest("AN")) == [
        ("Sea Anchor", 2),
        ("Ann Ode", 1),
        ("Bob", 0),
        ("Joanna Field", 3),
    ]
    assert len(library.actors.suggest("", limit=3)) == 3
    assert names(library.actors.suggest("%")) == [("100%_sure", 0)]
    assert names(library.actors.suggest("_")) == [("100%_sure", 0)]
    assert library.actors.suggest("\\") == []
    assert library.actors.suggest("Ode Ann") == []


def test_names_follow_changes(library: Library) -> None:
    ann = named(library, "Ann", "Annie")
    library.apply(step(ActorEdit(ann, replace(ann, name="Beth", aliases=("Betty",)))), "ann")
    assert library.actors.find("annie") is None
    assert library.actors.find("betty") is not None
    library.undo("ann")
    assert library.actors.find("annie") == ann
    library.undo("ann")
    assert library.actors.find("ann") is None
    assert library.actors.suggest("ann") == []
