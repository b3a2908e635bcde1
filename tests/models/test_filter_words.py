"""What a filter asks for, in words."""

import pytest

from gui.domain.annotation import Layer
from gui.domain.annotation_filter import Facet
from gui.models.filter_words import facet_words


@pytest.mark.parametrize(
    ("facet", "words"),
    [
        (Facet("labels", (Layer.ENTITY, "PERSON")), "Person"),
        (Facet("labels", (Layer.QUOTE, "direct")), "Direct quote"),
        (Facet("labels", (Layer.QUOTE, None)), "Quote without a kind"),
        (Facet("labels", (Layer.TAG, "Claim")), "Tag: Claim"),
        (Facet("origins", "detector:model/2"), "Made by model 2"),
        (Facet("speakers", 3), "Speaker: Ana Roy"),
        (Facet("speakers", None), "No speaker"),
        (Facet("least", 0.7), "Score at least 0.70"),
        (Facet("most", 0.25), "Score at most 0.25"),
    ],
)
def test_each_thing_has_words(facet: Facet, words: str) -> None:
    assert facet_words(facet, {3: "Ana Roy"}.__getitem__) == words
