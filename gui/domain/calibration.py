"""How often suggestions of a score are right, as it was measured on articles with known quotes."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from gui.domain.annotation import Annotation, Layer

LEAST_SEEN = 20
"""Fewer measured suggestions say nothing about others."""
_UNMEASURED = "the text is not taken for English"
"""What the reason of a suggestion says where nothing was measured."""


@dataclass(frozen=True, slots=True)
class Band:
    """Suggestions with a score from `least` up to the next band: how many, how many right."""

    least: float
    count: int
    right: float

    @property
    def share(self) -> float:
        """The share that was right."""
        return self.right / self.count


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a threshold does: the share of what is shown that is right, and of what is right
    that is hidden."""

    right: float
    lost: float


@dataclass(frozen=True, slots=True)
class Table:
    """What was measured of one detector and layer; bands in ascending order."""

    origin: str
    layer: Layer
    bands: tuple[Band, ...]

    def share(self, score: float) -> float | None:
        """Return how often a suggestion of a score is right; None if too few were measured.

        Where a band did worse than the one below it by chance, both count as one.
        """
        smooth = _never_falling(self.bands)
        place = bisect_right([band.least for band in smooth], score) - 1
        if place < 0 or smooth[place].count < LEAST_SEEN:
            return None
        return smooth[place].share

    def outlook(self, least: float) -> Outlook | None:
        """Return what a threshold does; exact where a band begins, None if too few are left."""
        shown = [band for band in self.bands if band.least >= least]
        count, right = sum(band.count for band in shown), sum(band.right for band in shown)
        found = sum(band.right for band in self.bands)
        return Outlook(right / count, 1 - right / found) if count >= LEAST_SEEN and found else None


@dataclass(frozen=True, slots=True)
class Calibration:
    """All tables; without any, nothing is known."""

    tables: tuple[Table, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Calibration":
        """Read `calibration.json`.

        Raises:
            ValueError: if it cannot be read.
        """
        try:
            return cls(tuple(_table(table) for table in json.loads(text)["tables"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"no calibration: {error}") from error

    def table(self, origin: str, layer: Layer) -> Table | None:
        """Return what was measured of a detector and layer."""
        for table in self.tables:
            if (table.origin, table.layer) == (origin, layer):
                return table
        return None

    def share(self, annotation: Annotation) -> float | None:
        """Return how often suggestions like this one are right; None if that is not known."""
        table = self.table(annotation.origin, annotation.layer)
        if table is None or annotation.score is None or _UNMEASURED in (annotation.reason or ""):
            return None
        return table.share(annotation.score)


NOTHING_MEASURED = Calibration()
"""Knows nothing."""


def _table(table: dict[str, object]) -> Table:
    bands = table["bands"]
    if not isinstance(bands, list):
        raise TypeError("bands")
    read = [Band(float(b["from"]), int(b["n"]), float(b["right"]) * int(b["n"])) for b in bands]
    listed = sorted((band for band in read if band.count), key=lambda band: band.least)
    return Table(str(table["origin"]), Layer(str(table["layer"])), tuple(listed))


def _never_falling(bands: Iterable[Band]) -> list[Band]:
    """Join neighbouring bands until none is right less often than the one below it."""
    joined: list[Band] = []
    for band in bands:
        joined.append(band)
        while len(joined) > 1 and joined[-1].share < joined[-2].share:
            upper, lower = joined.pop(), joined.pop()
            joined.append(Band(lower.least, lower.count + upper.count, lower.right + upper.right))
    return joined
