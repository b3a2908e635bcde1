"""The walk and the places of a filter are those of the plain rule."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Link, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.visibility import Visibility
from gui.store import filtered
from gui.store.library import Library
from gui.store.opening import create
from gui.store.queue import Certainty
from tests.store.making import TEXT, added, made, named, stored

LABELS = {
    Layer.QUOTE: (None, "direct", "mixed"),
    Layer.ENTITY: ("PERSON", "CARDINAL"),
    Layer.TAG: ("Claim", "Æther"),
}
ORIGINS = ("detector:a/1", "detector:b/2", "user:ann")
SCORES = (None, 0.0, 0.3, 0.31, 0.7, 0.75, 1.0)
NAMES = ("Ana Roy", "STRASSE Ltd")
KEYS = [(layer, label) for layer, labels in LABELS.items() for label in labels]


@st.composite
def annotations(draw: st.DrawFn) -> tuple[int, Annotation, tuple[tuple[int, Status], ...]]:
    """Make an annotation, the place of its document, and whom it is linked to, with status."""
    layer, label = draw(st.sampled_from(KEYS))
    start = draw(st.integers(0, len(TEXT) - 10))
    annotation = made(
        -1,
        start,
        start + draw(st.integers(1, 9)),
        layer,
        label=label,
        status=draw(st.sampled_from([Status.SUGGESTED, *Status])),
        origin=draw(st.sampled_from(ORIGINS)),
        tags=draw(st.sampled_from([(), (), ("Claim",)])) if layer is not Layer.TAG else (),
    )
    score, note = draw(st.sampled_from(SCORES)), draw(st.sampled_from([None, None, "Look HERE"]))
    most = {Layer.QUOTE: 2, Layer.ENTITY: 1, Layer.TAG: 0}[layer]
    links = st.tuples(st.integers(0, 1), st.sampled_from(Status))
    linked = draw(st.lists(links, max_size=most, unique_by=lambda link: link[0]))
    return draw(st.integers(0, 3)), replace(annotation, score=score, note=note), tuple(linked)


FACETS: dict[str, st.SearchStrategy[object]] = {
    "statuses": st.just(frozenset(Status)),
    "words": st.sampled_from(["peace", "PEACE near", "STRASSE", "straße", "here", "æ"]),
    "labels": st.frozensets(st.sampled_from(KEYS), min_size=1, max_size=3),
    "origins": st.frozensets(st.sampled_from(ORIGINS), min_size=1, max_size=2),
    "speakers": st.frozensets(st.sampled_from([None, 1, 2]), min_size=1, max_size=2),
    "least": st.sampled_from([0.0, 0.3, 0.305, 0.7]),
    "most": st.sampled_from([0.3, 0.72, 1.0]),
}


@st.composite
def filters(draw: st.DrawFn) -> AnnotationFilter:
    """Make a filter that asks for one or two things."""
    asked = draw(st.lists(st.sampled_from(sorted(FACETS)), max_size=2, unique=True))
    return AnnotationFilter(**{name: draw(FACETS[name]) for name in asked})  # type: ignore[arg-type]


shown = st.builds(
    Visibility,
    st.sampled_from([0.0, 0.7]),
    st.sampled_from([frozenset(), frozenset({Layer.TAG})]),
    st.sampled_from([frozenset(), frozenset({"CARDINAL"})]),
)


@contextmanager
def stocked(
    some: list[tuple[int, Annotation, tuple[tuple[int, Status], ...]]],
) -> Iterator[tuple[Library, list[Annotation]]]:
    with tempfile.TemporaryDirectory() as folder:
        library = create(Path(folder) / "library.sqlite")
        actors = [named(library, name).id for name in NAMES]
        assert actors == [1, 2]
        documents = [added(library) for _ in range(4)]
        yield (
            library,
            [
                stored(
                    library,
                    replace(
                        annotation,
                        document=documents[place],
                        links=tuple(
                            Link(actors[who], status, "detector:a/1") for who, status in links
                        ),
                    ),
                )
                for place, annotation, links in some
            ],
        )
        library.close()


@settings(max_examples=150, deadline=None)
@given(st.lists(annotations(), max_size=8), filters(), shown, st.booleans())
def test_the_walk_is_that_of_the_plain_rule(
    some: list[tuple[int, Annotation, tuple[tuple[int, Status], ...]]],
    wanted: AnnotationFilter,
    visibility: Visibility,
    many: bool,
) -> None:
    names = dict(enumerate(NAMES, 1))
    # With less than none, the indexes are walked even where an actor pins a few down.
    few = mock.patch.object(filtered, "FEW", -1 if many else filtered.FEW)
    with few, stocked(some) as (library, kept):
        passing = [
            a
            for a in kept
            if a.status is Status.SUGGESTED
            and visibility.shows(a)
            and wanted.admits(a, TEXT, names)
        ]
        by_certainty = sorted(passing, key=lambda a: (2.0 if a.score is None else a.score, a.id))
        found = [walked(library, direction, visibility, wanted) for direction in (1, -1)]
        documents = [documents_of(library, way, visibility, wanted) for way in (1, -1)]
        places = library.places.passing(visibility, wanted)
    assert found[0] == [a.id for a in by_certainty]
    assert found[1] == found[0][::-1]
    assert documents[0] == sorted({a.document for a in passing})
    assert documents[1] == documents[0][::-1]
    assert sorted(place.annotation or 0 for place in places) == sorted(a.id for a in passing)


def walked(
    library: Library, direction: int, visibility: Visibility, wanted: AnnotationFilter
) -> list[int]:
    place: Certainty | None = None
    passed: list[int] = []
    while found := library.queue.certain_beyond(place, direction, visibility, wanted):
        assert found.annotation not in passed
        passed.append(found.annotation)
        place = found.certainty
    return passed


def documents_of(
    library: Library, direction: int, visibility: Visibility, wanted: AnnotationFilter
) -> list[int]:
    passed: list[int] = []
    place = 0 if direction > 0 else 99
    while found := library.queue.document_beyond(place, direction, visibility, wanted):
        assert found not in passed
        passed.append(found)
        place = found
    return passed


def test_what_is_removed_is_passed_by_nobody(library: Library) -> None:
    document = added(library)
    kept = stored(library, made(document, status=Status.SUGGESTED))
    assert [place.annotation for place in library.places.passing()] == [kept.id]
    library.connection.run("UPDATE document SET removed = 1")
    assert library.places.passing() == ()


def test_a_tag_counts_on_what_bears_it(library: Library) -> None:
    document = added(library)
    bearing = made(document, label="direct", status=Status.SUGGESTED, tags=("Claim",))
    kept = stored(library, bearing)
    stored(library, made(document, label="mixed", status=Status.SUGGESTED))
    wanted = AnnotationFilter(labels=frozenset({(Layer.TAG, "Claim")}))
    assert wanted.admits(kept, TEXT, {})
    found = library.queue.certain_beyond(None, 1, wanted=wanted)
    assert found is not None
    assert found.annotation == kept.id
    assert library.queue.certain_beyond(found.certainty, 1, wanted=wanted) is None
