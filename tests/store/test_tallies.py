"""How far the library is, counted in SQL, is what the rule of what is shown says."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Status
from gui.domain.edits import DetailsEdit
from gui.domain.tally import Tally
from gui.domain.visibility import Visibility
from gui.store.library import Library
from tests.store.making import added, made, step, stored
from tests.store.test_shown import annotations, visibilities


@given(kept=st.lists(annotations(), max_size=8), visibility=visibilities)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_library_is_counted_by_the_rule(
    library: Library, kept: list[Annotation], visibility: Visibility
) -> None:
    before = library.tallies.library(visibility)
    document = added(library)
    for annotation in kept:
        stored(library, replace(annotation, document=document))
    wanted = Tally.of(library.annotations.of(document), visibility)
    assert library.tallies.library(visibility) - before == wanted
    details = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, details, replace(details, removed=True))), "ann")
    assert library.tallies.library(visibility) == before


def test_what_a_person_made_was_never_to_decide(library: Library) -> None:
    document = added(library)
    stored(library, made(document))
    suggested = made(document, 4, 8, status=Status.SUGGESTED)
    found = stored(library, replace(suggested, origin="detector:x/1"))
    assert library.tallies.library() == Tally(0, 1)
    assert Tally(2, 1).total == 3
    assert Tally(2, 1) - Tally(1, 1) + Tally(0, 4) == Tally(1, 4)
    assert found.status is Status.SUGGESTED
