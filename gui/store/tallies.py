"""Counting decided and undecided suggestions of the whole library, by indexes alone."""

from gui.domain.tally import Tally
from gui.domain.visibility import EVERYTHING, Visibility
from gui.store.connection import Connection
from gui.store.shown import condition, values

_HERE = "document NOT IN (SELECT id FROM document WHERE removed = 1)"


class Tallies:
    """Counts what is shown; removed documents are left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def library(self, visibility: Visibility = EVERYTHING) -> Tally:
        """Count the suggestions of all documents."""
        shown = f"{condition(visibility)} AND {_HERE}"
        left = (
            "SELECT count(*) FROM annotation INDEXED BY annotation_undecided"
            f" WHERE status = 'suggested' AND {shown}"
        )
        decided = (
            "SELECT count(*) FROM annotation INDEXED BY annotation_decided"
            " WHERE status <> 'suggested' AND substr(origin, 1, 9) = 'detector:'"
            f" AND {shown}"
        )
        row = self._connection.row(f"SELECT ({decided}), ({left})", values(visibility))
        return Tally(*row) if row else Tally()
