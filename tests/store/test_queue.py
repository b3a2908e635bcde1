"""Walking what is undecided over the library."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from gui.domain.annotation import Layer, Status
from gui.domain.edits import DetailsEdit
from gui.domain.visibility import Visibility
from gui.store.library import Library
from gui.store.opening import create
from gui.store.queue import Certainty
from tests.store.making import added, made, step, stored

SCORES = st.sampled_from([None, 0.1, 0.4, 0.5, 0.9])
ROWS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from(list(Layer)),
        st.sampled_from(["PERSON", "CARDINAL"]),
        st.sampled_from(list(Status)),
        SCORES,
        st.booleans(),
    ),
    max_size=12,
)
SHOWN = st.builds(
    Visibility,
    st.sampled_from([0.0, 0.45]),
    st.sampled_from([frozenset(), frozenset({Layer.QUOTE})]),
    st.sampled_from([frozenset(), frozenset({"CARDINAL"})]),
)


@contextmanager
def fresh_library() -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder:
        library = create(Path(folder) / "library.sqlite")
        yield library
        library.close()


@settings(max_examples=40)
@given(ROWS, SHOWN)
def test_the_walk_passes_all_that_is_undecided_and_shown_in_order(
    rows: list[tuple[int, Layer, str, Status, float | None, bool]], shown: Visibility
) -> None:
    with fresh_library() as library:
        documents = [added(library) for _ in range(4)]
        remove(library, documents[3])
        kept = []
        for place, layer, label, status, score, memo in rows:
            new = made(documents[place], layer=layer, label=label, status=status)
            kept.append(stored(library, replace(new, score=score, note="?" if memo else None)))
        waiting = [
            a
            for a in kept
            if a.status is Status.SUGGESTED and a.document != documents[3] and shown.shows(a)
        ]
        by_certainty = sorted(waiting, key=lambda a: (2.0 if a.score is None else a.score, a.id))
        assert certain(library, shown, 1) == [a.id for a in by_certainty]
        assert certain(library, shown, -1) == [a.id for a in reversed(by_certainty)]
        in_order = sorted({a.document for a in waiting})
        assert walked(library, shown, 0, 1) == in_order
        assert walked(library, shown, 99, -1) == in_order[::-1]


def certain(library: Library, shown: Visibility, direction: int) -> list[int]:
    place: Certainty | None = None
    passed = []
    while found := library.queue.certain_beyond(place, direction, shown):
        passed.append(found.annotation)
        place = found.certainty
    return passed


def walked(library: Library, shown: Visibility, start: int, direction: int) -> list[int]:
    passed, place = [], start
    while (found := library.queue.document_beyond(place, direction, shown)) is not None:
        passed.append(found)
        place = found
    return passed


def remove(library: Library, document: int) -> None:
    details = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, details, replace(details, removed=True))), "ann")
