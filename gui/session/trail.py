"""The way through the documents: where a person was before each jump, back and forward."""

from collections.abc import Callable

from gui.session.settings import Place

MOST = 200
"""How many places are remembered in each direction."""


class Trail:
    """Two piles of places, as a browser keeps them: a new jump empties the one ahead."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, here: Place) -> None:
        """Remember a place that is left by a jump."""
        if not self._behind or self._behind[-1] != here:
            self._behind = [*self._behind, here][-MOST:]
        self._ahead = []

    def clear(self) -> None:
        """Forget all places."""
        self._behind, self._ahead = [], []

    def has(self, direction: int) -> bool:
        """Tell whether there is a place behind (-1) or ahead (1)."""
        return bool(self._behind if direction < 0 else self._ahead)

    def go(self, here: Place, direction: int, there: Callable[[Place], bool]) -> Place | None:
        """Return the place to go to, behind (-1) or ahead (1), and remember this one.

        Args:
            here: the place that is left; a remembered one just like it is passed by.
            direction: -1 for back, 1 for forward.
            there: tells whether a place can still be gone to; others are forgotten.
        """
        source, target = (
            (self._behind, self._ahead) if direction < 0 else (self._ahead, self._behind)
        )
        while source:
            place = source.pop()
            if place != here and there(place):
                target.append(here)
                return place
        return None
