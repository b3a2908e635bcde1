"""Choosing what to filter by."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.domain.annotation_filter import Facet
from gui.models.filter_words import facet_words
from gui.translation import tr, trn
from gui.widgets.dialogs.picker import Choice, Picker

Actors = Callable[[str], Sequence[tuple[int, str, int]]]
"""What is typed -> ids, names and how many quotes each actor has, the best first."""


class FilterPicker(Picker):
    """Offers all that can be asked for: letters narrow the list, a number is a score.

    `chosen` carries the Facet.
    """

    chosen = Signal(object)

    def __init__(
        self,
        offers: Sequence[tuple[Facet, str]],
        names: dict[int, str],
        actors: Actors,
        parent: QWidget | None = None,
    ) -> None:
        """Offer things to ask for.

        Args:
            offers: what stands in the list whatever is typed, with a note for the right edge.
            names: the names of the actors among them, by id.
            actors: finds the actors that fit what is typed.
            parent: the window over which to stand.
        """
        super().__init__(
            tr("Show only"),
            tr("Type a label, a name, who made it or a score · Esc leaves"),
            parent,
        )
        self._offers = tuple(offers)
        self._names = dict(names)
        self._actors = actors
        self._facets: dict[str, Facet] = {}

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return what fits: what is offered of itself, scores, then actors."""
        terms = typed.casefold().split()
        offered = [self._choice(facet, note) for facet, note in self._offers]
        fitting = [c for c in offered if all(t in c.words.casefold() for t in terms)]
        found = self._actors(typed)
        self._names.update({ident: name for ident, name, _ in found})
        actors = [
            self._choice(Facet("speakers", ident), trn("%Ln quote(s)", quotes))
            for ident, _, quotes in found
        ]
        by_value: dict[str, Choice] = {}
        for choice in (*_scores(typed, self._choice), *fitting, *actors):
            by_value.setdefault(choice.value, choice)
        return list(by_value.values())

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell what is asked for."""
        self.chosen.emit(self._facets[choice.value])

    def _choice(self, facet: Facet, note: str) -> Choice:
        value = f"{facet.of} {facet.value}"
        self._facets[value] = facet
        return Choice(value, facet_words(facet, lambda actor: self._names.get(actor, "")), note)


def _scores(typed: str, choice: Callable[[Facet, str], Choice]) -> list[Choice]:
    """Return both bounds for a number from 0 to 1; a comma is a point."""
    try:
        value = float(typed.replace(",", "."))
    except ValueError:
        return []
    return [choice(Facet(of, value), "") for of in ("least", "most")] if 0 <= value <= 1 else []
