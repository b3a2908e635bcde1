"""The undecided suggestions of the whole library in an order to walk: what comes next, in SQL."""

from collections.abc import Iterator
from dataclasses import dataclass

from gui.domain.annotation import Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store import filtered, lots, shown
from gui.store.connection import Connection, listed
from gui.store.lots import NO_SCORE, TENTH, Lot

_SCORE = f"ifnull(score, {NO_SCORE})"
_HERE = (
    "EXISTS (SELECT 1 FROM document INDEXED BY document_list WHERE removed = 0 AND id = document)"
)
_IN_LOT = (
    "layer = json_extract(lot.value, '$[0]') AND label IS json_extract(lot.value, '$[1]')"
    f" AND origin = json_extract(lot.value, '$[2]') AND {TENTH} = json_extract(lot.value, '$[3]')"
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


@dataclass(frozen=True, slots=True)
class _Order:
    """A way to walk: the index that keeps each lot in it, and its columns."""

    index: str
    columns: tuple[str, ...]

    def by(self, direction: int) -> str:
        down = "" if direction > 0 else " DESC"
        return ", ".join(f"{column}{down}" for column in self.columns)


_BY_DOCUMENT = _Order("annotation_undecided", ("document",))
_BY_CERTAINTY = _Order("annotation_certainty", (_SCORE, "id"))
_Bound = tuple[str, dict[str, object]]
_Question = tuple[str, str]
_PINNED = "SELECT id FROM annotation NOT INDEXED WHERE id IN (SELECT value FROM json_each(:pinned))"
_NOTED = "SELECT id FROM annotation INDEXED BY annotation_noted WHERE note IS NOT NULL"
_TAGGED = (
    "SELECT id FROM annotation NOT INDEXED WHERE id IN (SELECT annotation FROM annotation_tag"
    " WHERE label IN (SELECT value FROM json_each(:tags)))"
)
"""Where suggestions may be that pass though their lot does not; and the few that a filter pins."""


class Queue:
    """Walks what is undecided, shown and looked for; removed documents are left out.

    Each question looks once into each lot that is wanted (`store.lots`), or at the few suggestions
    that the filter pins down. Within a lot, what only the rows themselves tell is walked past.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def document_beyond(
        self,
        document: int,
        direction: int,
        visibility: Visibility = EVERYTHING,
        wanted: AnnotationFilter = NO_FILTER,
    ) -> int | None:
        """Return the next document (-1: the one before) that has something to decide.

        Documents are in the order of their import. None means that there is none.
        """
        sign = ">" if direction > 0 else "<"
        bounds: list[_Bound] = [(f"document {sign} :document", {"document": document})]
        found = self._beyond(_BY_DOCUMENT, bounds, direction, visibility, wanted)
        return found.document if found else None

    def certain_beyond(
        self,
        place: Certainty | None,
        direction: int,
        visibility: Visibility = EVERYTHING,
        wanted: AnnotationFilter = NO_FILTER,
    ) -> Waiting | None:
        """Return the suggestion that is next in certainty (-1: the one before).

        Without a place it is the least certain of all, or the most certain for -1.
        """
        bounds = list(_certainty_bounds(place, direction, wanted))
        return self._beyond(_BY_CERTAINTY, bounds, direction, visibility, wanted, place)

    def _beyond(
        self,
        order: _Order,
        bounds: list[_Bound],
        direction: int,
        visibility: Visibility,
        wanted: AnnotationFilter,
        place: Certainty | None = None,
    ) -> Waiting | None:
        """Look within each bound in turn; what is nearest stands within the first that has any."""
        if Status.SUGGESTED not in wanted.statuses:
            return None
        where = f"{shown.condition(visibility)} AND {filtered.condition(wanted)} AND {_HERE}"
        parameters = shown.values(visibility) | filtered.values(wanted)
        some = lots.wanted_of(lots.found(self._connection), visibility, wanted)
        if place is not None:
            some = lots.beyond(some, place.score, direction)
        questions, more = self._questions(order, direction, visibility, wanted, some)
        for bound, limits in bounds:
            ids = [
                ident
                for head, tail in questions
                for (ident,) in self._connection.rows(
                    f"{head} AND status = 'suggested' AND {bound} AND {where} {tail}",
                    parameters | more | limits,
                )
                if ident is not None
            ]
            if ids:
                return self._nearest(ids, order.by(direction))
        return None

    def _questions(
        self,
        order: _Order,
        direction: int,
        visibility: Visibility,
        wanted: AnnotationFilter,
        some: list[Lot],
    ) -> tuple[list[_Question], dict[str, object]]:
        """Return where to look, each with the beginning and the end of its query; and their
        parameters."""
        tail = f"ORDER BY {order.by(direction)} LIMIT 1"
        parameters: dict[str, object] = {}
        found: list[_Question] = []
        pinned = filtered.pinned(self._connection, wanted)
        walks = pinned is None or bool(pinned.layers)
        if pinned is not None:
            some = [lot for lot in some if lot.layer in pinned.layers]
            found.append((_PINNED, tail))
            parameters["pinned"] = listed(pinned.annotations)
        if some:
            in_lot = f"(SELECT id FROM annotation INDEXED BY {order.index} WHERE {_IN_LOT}"
            found.append((f"SELECT {in_lot}", f"{tail}) FROM json_each(:lots) AS lot"))
            parameters["lots"] = lots.as_parameter(some)
        if visibility.least > 0 and walks:
            found.append((_NOTED, tail))
        if filtered.tags(wanted) and walks:
            found.append((_TAGGED, tail))
        return found, parameters

    def _nearest(self, ids: list[int], order: str) -> Waiting:
        (row,) = self._connection.rows(
            f"SELECT document, id, {_SCORE} FROM annotation"
            f" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY {order} LIMIT 1",
            (listed(ids),),
        )
        return Waiting(row[0], row[1], Certainty(row[2], row[1]))


def _certainty_bounds(
    place: Certainty | None, direction: int, wanted: AnnotationFilter
) -> Iterator[_Bound]:
    """Yield equals of the place first, then what lies beyond it: each is one step in the index.

    Of the bounds of score only those are named that the walk has not passed yet.
    """
    low, high = _limits(wanted)
    if place is not None and low <= place.score <= high:
        sign = ">" if direction > 0 else "<"
        equals = f"{_SCORE} = :score AND id {sign} :after"
        yield equals, {"score": place.score, "after": place.annotation}
    least, most = ">=", "<="
    if place is not None and direction > 0 and place.score >= low:
        least, low = ">", place.score
    if place is not None and direction < 0 and place.score <= high:
        most, high = "<", place.score
    yield f"{_SCORE} {least} :low AND {_SCORE} {most} :high", {"low": low, "high": high}


def _limits(wanted: AnnotationFilter) -> tuple[float, float]:
    """Return between which scores something may pass; one that is missing is `NO_SCORE`."""
    low = 0.0 if wanted.least is None else wanted.least
    if not wanted.asks_score:
        return low, NO_SCORE
    return low, NO_SCORE / 2 if wanted.most is None else wanted.most
