"""Suggestions come in beside what people decided, and never instead of it."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Layer, Status
from gui.domain.edits import ActorEdit, AnnotationEdit, DetailsEdit
from gui.store.errors import StaleEdit
from gui.store.library import Library
from tests.store.making import added, made, named, proposed, step, stored

QUOTES = frozenset({Layer.QUOTE})
ALL = frozenset({Layer.QUOTE, Layer.ENTITY})
OLD, NEW = "detector:rules/1", "detector:rules/2"


def test_proposals_become_suggestions_with_their_reason(library: Library) -> None:
    document = added(library)
    change = library.detections.save(document, OLD, QUOTES, [proposed(19, 35, "Ann Ode", "Bob")])
    (quote,) = library.annotations.of(document)
    assert AnnotationEdit(None, quote) in change.edits
    assert (quote.status, quote.origin, quote.score) == (Status.SUGGESTED, OLD, 0.5)
    assert quote.reason == "cue 'said'"
    assert [link.status for link in quote.links] == [Status.SUGGESTED] * 2
    assert [link.reason for link in quote.links] == ["before the cue"] * 2
    actors = library.actors.get(link.actor for link in quote.links)
    assert [actors[link.actor].name for link in quote.links] == ["Ann Ode", "Bob"]
    assert not change.renames_actors, "those that come change no name that is shown"
    assert library.history.recent(5) == []


def test_known_actors_are_found_by_name(library: Library) -> None:
    ann = named(library, "Ann Ode", "Ode")
    document = added(library)
    proposals = [proposed(0, 5, "ode"), proposed(6, 9, "Bob"), proposed(10, 12, "BOB", "bob")]
    change = library.detections.save(document, OLD, QUOTES, proposals)
    first, second, third = library.annotations.of(document)
    assert first.links[0].actor == ann.id
    assert len(third.links) == 1
    assert third.links[0].actor == second.links[0].actor
    assert sum(isinstance(edit, ActorEdit) for edit in change.edits) == 1


def test_a_new_version_replaces_undecided_ones_of_its_layers_only(library: Library) -> None:
    document = added(library)
    library.detections.save(
        document,
        OLD,
        ALL,
        [proposed(0, 5), proposed(6, 9), proposed(4, 12, layer=Layer.ENTITY, label="ORG")],
    )
    kept, _, entity = sorted(library.annotations.of(document), key=lambda a: a.id)
    accepted = replace(kept, status=Status.ACCEPTED)
    library.apply(step(AnnotationEdit(kept, accepted)), "ann")
    own = stored(library, made(document, 20, 30))
    change = library.detections.save(document, NEW, QUOTES, [proposed(13, 17)])
    found = library.annotations.of(document)
    assert {accepted, entity, own} < set(found)
    assert [a.origin for a in found if a.status is Status.SUGGESTED] == [OLD, NEW]
    assert len(change.edits) == 2


def test_what_was_rejected_does_not_return(library: Library) -> None:
    document = added(library)
    library.detections.save(document, OLD, QUOTES, [proposed(0, 10)])
    (quote,) = library.annotations.of(document)
    rejected = replace(quote, status=Status.REJECTED)
    library.apply(step(AnnotationEdit(quote, rejected)), "ann")
    library.detections.save(document, NEW, QUOTES, [proposed(0, 9), proposed(30, 40)])
    assert [a.main[0].start for a in library.annotations.of(document)] == [0, 30]
    assert library.annotations.of(document)[0] == rejected


def test_documents_are_pending_until_this_version_saw_them(library: Library) -> None:
    first, second, gone = added(library, "One."), added(library, "Two."), added(library, "Three.")
    details = library.documents.get(gone).details
    library.apply(step(DetailsEdit(gone, details, replace(details, removed=True))), "ann")
    assert library.detections.pending(OLD) == (first, second)
    library.detections.save(first, OLD, ALL, [])
    assert library.detections.pending(OLD) == (second,)
    assert library.detections.pending(NEW) == (first, second)
    rows = library.connection.rows("SELECT layer, found FROM detection ORDER BY layer")
    assert rows == [("entity", 0), ("quote", 0)]
    library.detections.save(first, OLD, QUOTES, [proposed(0, 3)])
    rows = library.connection.rows("SELECT layer, found FROM detection ORDER BY layer")
    assert rows == [("entity", 0), ("quote", 1)]


def test_a_failed_save_leaves_nothing_half_written(library: Library) -> None:
    document = added(library)
    library.detections.save(document, OLD, QUOTES, [proposed(0, 3)])
    before = library.annotations.of(document)
    with pytest.raises(ValueError, match="do not lie"):
        library.detections.save(
            document, NEW, QUOTES, [proposed(0, 5, "Someone New"), proposed(5, 99_999)]
        )
    assert library.annotations.of(document) == before
    assert library.actors.find("someone new") is None
    assert library.detections.pending(NEW) == (document,)
    with pytest.raises(StaleEdit):
        library.detections.save(77, NEW, QUOTES, [])


def starts(library: Library, document: int) -> list[int]:
    return [a.main[0].start for a in library.annotations.of(document)]


def test_parts_are_taken_in_any_order_and_the_last_one_makes_the_document_seen(
    library: Library,
) -> None:
    document = added(library, "x" * 100)
    library.detections.save(document, OLD, QUOTES, [proposed(n, n + 5) for n in (10, 49, 60)])
    taking = library.detections.begin(document, NEW, QUOTES)
    change = taking.add(50, 100, [proposed(70, 80), proposed(40, 60)])
    assert [e.before.main[0].start for e in change.edits if e.before] == [60]  # type: ignore[union-attr]
    assert starts(library, document) == [10, 40, 49, 70], "the other part is as it was"
    assert library.detections.pending(NEW) == (document,)
    taking.add(0, 50, [proposed(20, 30)])
    assert starts(library, document) == [20, 40, 70], "what the first part brought stays"
    assert library.detections.pending(NEW) == ()
    assert library.connection.rows("SELECT found FROM detection WHERE origin = ?", (NEW,)) == [(3,)]


def test_what_is_decided_between_two_parts_stays(library: Library) -> None:
    document = added(library, "x" * 100)
    taking = library.detections.begin(document, NEW, QUOTES)
    taking.add(0, 50, [proposed(10, 20), proposed(30, 40)])
    first, second = library.annotations.of(document)
    accepted = replace(first, status=Status.ACCEPTED)
    rejected = replace(second, status=Status.REJECTED)
    library.apply(step(AnnotationEdit(first, accepted), AnnotationEdit(second, rejected)), "ann")
    own = stored(library, made(document, 60, 70))
    taking.add(50, 100, [proposed(60, 70), proposed(31, 40), proposed(80, 90)])
    assert starts(library, document) == [10, 30, 60, 80]
    assert {accepted, rejected, own} < set(library.annotations.of(document))


def test_a_run_that_was_cut_off_is_replaced_by_the_next(library: Library) -> None:
    document = added(library, "x" * 100)
    library.detections.begin(document, NEW, QUOTES).add(0, 50, [proposed(10, 20)])
    assert library.detections.pending(NEW) == (document,)
    again = library.detections.begin(document, NEW, QUOTES)
    again.add(0, 50, [proposed(10, 20)])
    again.add(50, 100, [])
    assert starts(library, document) == [10]
    assert library.detections.pending(NEW) == ()


def test_an_empty_text_is_seen_too(library: Library) -> None:
    document = added(library, "")
    library.detections.begin(document, NEW, ALL).add(0, 0, [])
    assert library.detections.pending(NEW) == ()


def test_a_part_that_fails_counts_for_nothing(library: Library) -> None:
    document = added(library, "x" * 100)
    taking = library.detections.begin(document, NEW, QUOTES)
    with pytest.raises(ValueError, match="do not lie"):
        taking.add(0, 100, [proposed(0, 5), proposed(99, 101)])
    assert library.annotations.of(document) == ()
    assert library.detections.pending(NEW) == (document,)


def test_redo_over_a_replaced_suggestion_is_refused(library: Library) -> None:
    document = added(library)
    library.detections.save(document, OLD, QUOTES, [proposed(0, 3)])
    (quote,) = library.annotations.of(document)
    library.apply(step(AnnotationEdit(quote, replace(quote, status=Status.ACCEPTED))), "ann")
    library.undo("ann")
    library.detections.save(document, NEW, QUOTES, [])
    with pytest.raises(Exception, match="cannot be done again"):
        library.redo("ann")
    assert library.annotations.of(document) == ()
