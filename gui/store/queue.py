"""The undecided suggestions of the whole library in an order to walk: what comes next, in SQL."""

from dataclasses import dataclass, replace

from gui.domain.annotation import Layer
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store.connection import Connection, Row
from gui.store.shown import condition, values

NO_SCORE = 2.0
"""Stands in the order of certainty for a suggestion without a score: after all that have one."""

_SCORE = f"ifnull(score, {NO_SCORE})"
_HERE = (
    "EXISTS (SELECT 1 FROM document INDEXED BY document_list WHERE removed = 0 AND id = document)"
)


@dataclass(frozen=True, slots=True)
class Certainty:
    """A suggestion's place in the order "least certain first": by score, then by id."""

    score: float
    annotation: int

    @classmethod
    def of(cls, annotation: int, score: float | None) -> "Certainty":
        """Return the place of a suggestion; one without a score comes last."""
        return cls(NO_SCORE if score is None else score, annotation)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A suggestion that waits to be decided, and its document."""

    document: int
    annotation: int
    certainty: Certainty


class Queue:
    """Walks what is undecided and shown; removed documents are left out.

    Each question reads one entry for each shown layer, of an index made for it; within a layer,
    hidden ones are skipped in the index.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def document_beyond(
        self, document: int, direction: int, visibility: Visibility = EVERYTHING
    ) -> int | None:
        """Return the next document (-1: the one before) that has something to decide.

        Documents are in the order of their import. None means that there is none.
        """
        sign, down = (">", "") if direction > 0 else ("<", " DESC")
        found = [
            self._connection.value(
                "SELECT document FROM annotation INDEXED BY annotation_undecided"
                f" WHERE status = 'suggested' AND layer = :layer AND document {sign} :document"
                f" AND {condition(visibility)} AND {_HERE} ORDER BY document{down} LIMIT 1",
                {"layer": layer, "document": document, **values(visibility)},
            )
            for layer in _shown_layers(visibility)
        ]
        edge = min if direction > 0 else max
        return edge((ident for ident in found if ident is not None), default=None)

    def certain_beyond(
        self, place: Certainty | None, direction: int, visibility: Visibility = EVERYTHING
    ) -> Waiting | None:
        """Return the suggestion that is next in certainty (-1: the one before).

        Without a place it is the least certain of all, or the most certain for -1.
        """
        # The index begins with those that score enough, so nothing else need be asked of them.
        strong, least = replace(visibility, least=0.0), visibility.least
        rows = [
            self._beyond("annotation_certainty", layer, strong, place, direction, least)
            for layer in _shown_layers(visibility)
        ]
        if visibility.least > 0:
            # The few with a memo are shown however weak they are.
            rows += [
                self._beyond("annotation_noted", layer, visibility, place, direction, None)
                for layer in _shown_layers(visibility)
            ]
        waiting = [Waiting(row[0], row[1], Certainty(row[2], row[1])) for row in rows if row]
        edge = min if direction > 0 else max
        return edge(
            waiting, key=lambda w: (w.certainty.score, w.certainty.annotation), default=None
        )

    def _beyond(
        self,
        index: str,
        layer: Layer,
        shown: Visibility,
        place: Certainty | None,
        direction: int,
        least: float | None,
    ) -> Row | None:
        """Look among equals of the place first, then beyond them: each is one step in the index."""
        if place and least and direction > 0 and place.score < least:
            place = None  # all that score enough lie beyond it, and one bound is quicker than two
        sign = ">" if direction > 0 else "<"
        bounds = [f"{_SCORE} {sign} :score" if place else "1"]
        if place:
            bounds.insert(0, f"{_SCORE} = :score AND id {sign} :after")
        if least is None:
            bounds = [f"note IS NOT NULL AND {bound}" for bound in bounds]
        elif least > 0 and not (place and direction > 0):
            bounds = [f"{_SCORE} >= :floor AND {bound}" for bound in bounds]
        parameters = {
            "layer": layer,
            "floor": least,
            "score": place.score if place else None,
            "after": place.annotation if place else None,
            **values(shown),
        }
        down = "" if direction > 0 else " DESC"
        for bound in bounds:
            row = self._connection.row(
                f"SELECT document, id, {_SCORE} FROM annotation INDEXED BY {index}"
                f" WHERE status = 'suggested' AND layer = :layer AND {bound}"
                f" AND {condition(shown)} AND {_HERE}"
                f" ORDER BY {_SCORE}{down}, id{down} LIMIT 1",
                parameters,
            )
            if row is not None:
                return row
        return None


def _shown_layers(visibility: Visibility) -> list[Layer]:
    return [layer for layer in Layer if layer not in visibility.layers]
