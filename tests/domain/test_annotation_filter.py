"""What a filter admits."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter, Facet
from gui.domain.span import Span

TEXT = "“We sail at dawn,” said Ana Roy of the STRASSE."
QUOTE = Annotation(
    1,
    "u",
    1,
    Layer.QUOTE,
    "direct",
    (Part(Role.CONTENT, Span(1, 16)), Part(Role.SOURCE, Span(24, 31))),
    Status.SUGGESTED,
    "detector:a/1",
    0.7,
    tags=("Claim",),
    links=(Link(3, Status.SUGGESTED, "detector:a/1"),),
)
NAMES = {3: "Ana Maria Roy"}


@pytest.mark.parametrize(
    ("wanted", "admitted"),
    [
        (NO_FILTER, True),
        (AnnotationFilter(statuses=frozenset({Status.ACCEPTED})), False),
        (AnnotationFilter(words="DAWN roy"), True),
        (AnnotationFilter(words="maria claim direct"), True),
        (AnnotationFilter(words="dawn straße"), False),
        (AnnotationFilter(labels=frozenset({(Layer.QUOTE, "direct")})), True),
        (AnnotationFilter(labels=frozenset({(Layer.QUOTE, None)})), False),
        (AnnotationFilter(labels=frozenset({(Layer.ENTITY, "direct")})), False),
        (AnnotationFilter(labels=frozenset({(Layer.TAG, "Claim")})), True),
        (AnnotationFilter(origins=frozenset({"detector:a/1", "user:ann"})), True),
        (AnnotationFilter(origins=frozenset({"user:ann"})), False),
        (AnnotationFilter(speakers=frozenset({3, 4})), True),
        (AnnotationFilter(speakers=frozenset({None})), False),
        (AnnotationFilter(least=0.7, most=0.7), True),
        (AnnotationFilter(least=0.71), False),
        (AnnotationFilter(most=0.69), False),
        (AnnotationFilter(least=0.5, origins=frozenset({"user:ann"})), False),
    ],
)
def test_all_that_is_asked_for_must_hold(wanted: AnnotationFilter, admitted: bool) -> None:
    assert wanted.admits(QUOTE, TEXT, NAMES) is admitted


def test_a_rejected_link_is_no_speaker() -> None:
    refused = replace(QUOTE, links=(Link(3, Status.REJECTED, "user:ann"),))
    assert not AnnotationFilter(speakers=frozenset({3})).admits(refused, TEXT, NAMES)
    assert AnnotationFilter(speakers=frozenset({None})).admits(refused, TEXT, NAMES)


def test_only_a_quote_can_lack_a_speaker() -> None:
    mention = replace(QUOTE, layer=Layer.ENTITY, label="ORG", links=())
    assert not AnnotationFilter(speakers=frozenset({None})).admits(mention, TEXT, NAMES)


def test_without_a_score_no_bound_is_met() -> None:
    unscored = replace(QUOTE, score=None)
    assert NO_FILTER.admits(unscored, TEXT, NAMES)
    assert not AnnotationFilter(most=1.0).admits(unscored, TEXT, NAMES)
    assert not AnnotationFilter(least=0.0).admits(unscored, TEXT, NAMES)


def test_things_are_added_replaced_and_taken_off_one_by_one() -> None:
    low, high = Facet("least", 0.5), Facet("least", 0.7)
    ann, bob = Facet("origins", "user:ann"), Facet("origins", "user:bob")
    wanted = NO_FILTER.plus(ann).plus(bob).plus(low).plus(high)
    assert wanted.facets == (ann, bob, high)
    assert wanted.minus(ann).minus(high).facets == (bob,)
    assert wanted.only(bob).facets == (bob, high)
    assert NO_FILTER.plus(Facet("speakers", None)).speakers == frozenset({None})
    assert wanted.minus(ann).minus(bob).minus(high) == NO_FILTER
