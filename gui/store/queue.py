"""The undecided suggestions of the whole library in an order to walk: what comes next, in SQL."""

from dataclasses import dataclass, replace

from gui.domain.visibility import EVERYTHING, Visibility
from gui.store.connection import Connection, Row
from gui.store.shown import condition, values

NO_SCORE = 2.0
"""Stands in the order of certainty for a suggestion without a score: after all that have one."""

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

    Each question reads one entry of an index made for it, and skips hidden ones within the index.
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
        found: int | None = self._connection.value(
            "SELECT document FROM annotation INDEXED BY annotation_undecided"
            f" WHERE status = 'suggested' AND document {sign} :document"
            f" AND {condition(visibility)} AND {_HERE} ORDER BY document{down} LIMIT 1",
            {"document": document, **values(visibility)},
        )
        return found

    def certain_beyond(
        self, place: Certainty | None, direction: int, visibility: Visibility = EVERYTHING
    ) -> Waiting | None:
        """Return the suggestion that is next in certainty (-1: the one before).

        Without a place it is the least certain of all, or the most certain for -1.
        """
        found = [self._strong(place, direction, visibility)]
        if visibility.least > 0:
            found.append(self._weak_with_memo(place, direction, visibility))
        waiting = [_waiting(row) for row in found if row is not None]
        best = min if direction > 0 else max
        key = [(w.certainty.score, w.annotation) for w in waiting]
        return waiting[key.index(best(key))] if waiting else None

    def _strong(self, place: Certainty | None, direction: int, shown: Visibility) -> Row | None:
        """Look among those that score enough: the index begins with them."""
        open_to_all = replace(shown, least=0.0)
        return self._next("annotation_certainty", place, direction, open_to_all, shown.least)

    def _weak_with_memo(
        self, place: Certainty | None, direction: int, shown: Visibility
    ) -> Row | None:
        """Look among the few with a memo, which are shown however weak they are."""
        return self._next("annotation_noted", place, direction, shown, 0.0, memo=True)

    def _next(
        self,
        index: str,
        place: Certainty | None,
        direction: int,
        shown: Visibility,
        least: float,
        *,
        memo: bool = False,
    ) -> Row | None:
        sign, down = (">", "") if direction > 0 else ("<", " DESC")
        beyond = f" AND (ifnull(score, {NO_SCORE}), id) {sign} (:score, :after)" if place else ""
        return self._connection.row(
            f"SELECT document, id, ifnull(score, {NO_SCORE}) FROM annotation INDEXED BY {index}"
            f" WHERE status = 'suggested' AND ifnull(score, {NO_SCORE}) >= :floor{beyond}"
            f"{' AND note IS NOT NULL' if memo else ''} AND {condition(shown)} AND {_HERE}"
            f" ORDER BY ifnull(score, {NO_SCORE}){down}, id{down} LIMIT 1",
            {
                "floor": least,
                "score": place.score if place else None,
                "after": place.annotation if place else None,
                **values(shown),
            },
        )


def _waiting(row: Row) -> Waiting:
    return Waiting(row[0], row[1], Certainty(row[2], row[1]))
