"""The counts of documents follow the same rule as the text and the table."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.visibility import QUIET_TYPES, Visibility
from gui.store.documents import DocumentQuery, Order
from gui.store.library import Library
from tests.store.making import added, made, proposed, stored

ORIGIN = "detector:model/1"
LABELS = {
    Layer.QUOTE: ("direct", None),
    Layer.ENTITY: ("CARDINAL", "PERSON"),
    Layer.TAG: ("Claim", "CARDINAL"),
}


def annotations() -> st.SearchStrategy[Annotation]:
    def of(layer: Layer) -> st.SearchStrategy[Annotation]:
        return st.builds(
            lambda label, status, score, note: replace(
                made(-1, layer=layer, label=label, status=status, origin=ORIGIN),
                score=score,
                note=note,
            ),
            st.sampled_from(LABELS[layer]),
            st.sampled_from(Status),
            st.none() | st.sampled_from([0.0, 0.4, 0.5, 0.7, 1.0]),
            st.sampled_from([None, "a memo"]),
        )

    return st.sampled_from(Layer).flatmap(of)


visibilities = st.builds(
    Visibility,
    st.sampled_from([0.0, 0.5, 0.7, 0.9]),
    st.frozensets(st.sampled_from(Layer)),
    st.frozensets(st.sampled_from(["CARDINAL", "PERSON", "direct", "Claim"])),
)


@given(
    kept=st.lists(st.lists(annotations(), max_size=6), min_size=1, max_size=3),
    visibility=visibilities,
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_those_of_the_rule(
    library: Library, kept: list[list[Annotation]], visibility: Visibility
) -> None:
    documents = {added(library): some for some in kept}
    for document, some in documents.items():
        for annotation in some:
            stored(library, replace(annotation, document=document, uid=f"{annotation.uid}"))
    wanted = {
        document: (
            sum(
                a.layer is Layer.QUOTE and a.status is not Status.REJECTED and visibility.shows(a)
                for a in some
            ),
            sum(a.status is Status.SUGGESTED and visibility.shows(a) for a in some),
        )
        for document, some in documents.items()
    }
    rows = library.documents.rows(tuple(documents), visibility)
    assert {row.id: (row.quotes, row.suggestions) for row in rows} == wanted
    for place, order in enumerate((Order.QUOTES, Order.SUGGESTIONS)):
        listed = library.documents.ids(DocumentQuery("", order, False, False, visibility))
        counts = [wanted[ident][place] for ident in listed if ident in wanted]
        assert counts == sorted(counts)


def test_without_a_visibility_everything_counts(library: Library) -> None:
    document = added(library)
    proposals = [proposed(0, 3), proposed(4, 12, layer=Layer.ENTITY, label="CARDINAL")]
    library.detections.save(document, ORIGIN, frozenset(Layer), proposals)
    (everything,) = library.documents.rows([document])
    (usual,) = library.documents.rows([document], Visibility(types=QUIET_TYPES))
    (strong,) = library.documents.rows([document], Visibility(least=0.6))
    assert (everything.quotes, everything.suggestions) == (1, 2)
    assert (usual.quotes, usual.suggestions) == (1, 1)
    assert (strong.quotes, strong.suggestions) == (0, 0)
