"""Counting decided and undecided suggestions of the whole library, by indexes alone."""

from dataclasses import replace

from gui.domain.tally import Tally
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store.connection import Connection
from gui.store.lots import NO_SCORE
from gui.store.shown import condition, values

_HERE = "document NOT IN (SELECT id FROM document WHERE removed = 1)"


class Tallies:
    """Counts what is shown; removed documents are left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def library(self, visibility: Visibility = EVERYTHING) -> Tally:
        """Count the suggestions of all documents."""
        # Only what is undecided can be too weak; the few weak ones with a memo are shown all the
        # same. Asked apart, each count is answered by its index alone.
        shown = f"{condition(replace(visibility, least=0.0))} AND {_HERE}"
        row = self._connection.row(
            "SELECT (SELECT count(*) FROM annotation INDEXED BY annotation_decided"
            " WHERE status <> 'suggested' AND substr(origin, 1, 9) = 'detector:'"
            f" AND {shown}),"
            " (SELECT count(*) FROM annotation INDEXED BY annotation_certainty"
            f" WHERE status = 'suggested' AND ifnull(score, {NO_SCORE}) >= :least AND {shown}),"
            " (SELECT count(*) FROM annotation INDEXED BY annotation_noted"
            " WHERE note IS NOT NULL AND note <> '' AND status = 'suggested'"
            f" AND ifnull(score, {NO_SCORE}) < :least AND {shown})",
            values(visibility),
        )
        decided, strong, weak = row or (0, 0, 0)
        return Tally(decided, strong + weak)
