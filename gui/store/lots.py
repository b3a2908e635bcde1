"""Lots of undecided suggestions: those that share layer, label, origin and tenth of the score.

There are few lots however many suggestions there are, and the indexes keep each lot in an order to
walk. So the first one beyond a place is found by looking once into each lot that is wanted.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from gui.domain.annotation import Layer
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.visibility import Visibility
from gui.store.connection import Connection

NO_SCORE = 2.0
"""Stands in the order of certainty for a suggestion without a score: after all that have one."""
TENTH = f"CAST(ifnull(score, {NO_SCORE}) * 10 AS INTEGER)"
"""As the index has it: the greater of two scores is never in the lower tenth."""

_UNDECIDED = "FROM annotation INDEXED BY annotation_undecided WHERE status = 'suggested'"
# One step of the walk from lot to lot: the next tenth, else the next origin, label or layer.
_NEXT = f"""
coalesce(
    (SELECT id {_UNDECIDED} AND layer = lot.layer AND label IS lot.label AND origin = lot.origin
        AND {TENTH} > lot.tenth ORDER BY {TENTH} LIMIT 1),
    (SELECT id {_UNDECIDED} AND layer = lot.layer AND label IS lot.label AND origin > lot.origin
        ORDER BY origin, {TENTH} LIMIT 1),
    (SELECT id {_UNDECIDED} AND layer = lot.layer AND label > coalesce(lot.label, '')
        ORDER BY label, origin, {TENTH} LIMIT 1),
    (SELECT id {_UNDECIDED} AND layer > lot.layer
        ORDER BY layer, label, origin, {TENTH} LIMIT 1))
"""
_ALL = f"""
WITH RECURSIVE lot (layer, label, origin, tenth) AS (
    SELECT * FROM (SELECT layer, label, origin, {TENTH} {_UNDECIDED}
        ORDER BY layer, label, origin, {TENTH} LIMIT 1)
    UNION ALL
    SELECT a.layer, a.label, a.origin, CAST(ifnull(a.score, {NO_SCORE}) * 10 AS INTEGER)
        FROM lot CROSS JOIN annotation AS a ON a.id = {_NEXT}
)
SELECT layer, label, origin, tenth FROM lot
"""


@dataclass(frozen=True, slots=True)
class Lot:
    """What the suggestions of a lot share; `tenth` is that of the score, 20 without a score."""

    layer: Layer
    label: str | None
    origin: str
    tenth: int


def found(connection: Connection) -> list[Lot]:
    """Return the lots that there are, in the order of the index."""
    return [Lot(Layer(row[0]), *row[1:]) for row in connection.rows(_ALL)]


def wanted_of(lots: Iterable[Lot], visibility: Visibility, wanted: AnnotationFilter) -> list[Lot]:
    """Keep the lots in which something may be shown and looked for.

    What has a memo is shown however weak it is, and what bears a tag is looked for whatever its
    own label: these are no matter here.
    """
    return [lot for lot in lots if _is_shown(lot, visibility) and _may_pass(lot, wanted)]


def _is_shown(lot: Lot, visibility: Visibility) -> bool:
    if lot.layer in visibility.layers:
        return False
    if lot.layer is Layer.ENTITY and (lot.label or "") in visibility.types:
        return False
    return lot.tenth >= _tenth(visibility.least)


def _may_pass(lot: Lot, wanted: AnnotationFilter) -> bool:
    if wanted.origins and lot.origin not in wanted.origins:
        return False
    if wanted.labels and (lot.layer, lot.label) not in wanted.labels:
        return False
    if wanted.asks_score and lot.tenth == _tenth(NO_SCORE):
        return False
    low = wanted.least is None or lot.tenth >= _tenth(wanted.least)
    return low and (wanted.most is None or lot.tenth <= _tenth(wanted.most))


def _tenth(score: float) -> int:
    return int(score * 10)


def beyond(lots: Iterable[Lot], score: float, direction: int) -> list[Lot]:
    """Keep the lots in which a score may be as high (-1: as low) as this one, or beyond it."""
    tenth = _tenth(score)
    return [lot for lot in lots if (lot.tenth - tenth) * direction >= 0]


def as_parameter(lots: Iterable[Lot]) -> str:
    """Return lots for `json_each`: layer, label, origin and tenth of each."""
    return json.dumps([(lot.layer, lot.label, lot.origin, lot.tenth) for lot in lots])
