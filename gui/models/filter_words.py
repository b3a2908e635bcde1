"""What a filter asks for, in words."""

from collections.abc import Callable

from gui.domain.annotation import Layer
from gui.domain.annotation_filter import Facet
from gui.models.label_words import label_words
from gui.models.suggestion_words import maker
from gui.models.wording import score
from gui.translation import tr

NameOf = Callable[[int], str]
"""The id of an actor -> its name."""


def facet_words(facet: Facet, name_of: NameOf) -> str:
    """Return what a chip says: "Speaker: Ana Roy"."""
    value = facet.value
    if facet.of == "labels" and isinstance(value, tuple):
        return _label(*value)
    if facet.of == "origins":
        return tr("Made by {name}", name=maker(str(value)))
    if facet.of == "least" and isinstance(value, float):
        return tr("Score at least {score}", score=score(value))
    if facet.of == "most" and isinstance(value, float):
        return tr("Score at most {score}", score=score(value))
    if isinstance(value, int):
        return tr("Speaker: {name}", name=name_of(value))
    return tr("No speaker")


def _label(layer: Layer, label: str | None) -> str:
    if layer is Layer.TAG:
        return tr("Tag: {tag}", tag=label or "")
    if layer is Layer.QUOTE and not label:
        return tr("Quote without a kind")
    return label_words(layer, label)
