"""The codebook that a new library starts with."""

from gui.domain.annotation import Kind, Layer
from gui.store.codebook import default_labels
from gui.store.library import Library

ONTONOTES = set(
    "PERSON NORP ORG GPE LOC FAC EVENT LAW PRODUCT WORK_OF_ART DATE TIME MONEY PERCENT QUANTITY"
    " ORDINAL CARDINAL".split()
)


def test_a_new_library_has_the_default_labels_in_order(library: Library) -> None:
    assert library.codebook.labels() == default_labels()
    tags = library.codebook.labels(Layer.TAG)
    assert [tag.key for tag in tags] == list("123456789")
    assert [tag.colour for tag in tags] == [f"tag{number}" for number in range(1, 10)]
    assert {label.name for label in library.codebook.labels(Layer.ENTITY)} == ONTONOTES
    kinds = library.codebook.labels(Layer.QUOTE)
    assert [kind.name for kind in kinds] == list(Kind)


def test_labels_can_be_told_apart() -> None:
    for layer in (Layer.ENTITY, Layer.TAG):
        labels = [label for label in default_labels() if label.layer is layer]
        keys = [label.key for label in labels if label.key]
        assert sorted(keys) == list("123456789")
        assert len({label.name for label in labels}) == len(labels)
        assert all(label.description.endswith(".") for label in labels)
        assert [label.position for label in labels] == list(range(len(labels)))
