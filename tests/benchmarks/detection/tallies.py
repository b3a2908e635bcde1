"""The counts of the quotes' scorer, article by article, so that they can be drawn again."""

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np

from tests.benchmarks.detection.bench import Record, write
from tests.benchmarks.detection.judging import MATCH
from tests.benchmarks.detection.resampling import Floats

ATTRIBUTION = "attribution"


@dataclass(frozen=True, slots=True)
class Tallies:
    """`counts[name]` [articles, 4]: right predicted, right gold, predicted, gold.

    For attribution: right, right, matches with a source, the same again.
    """

    ids: list[str]
    counts: dict[str, Floats]

    def of(self, outlet: str) -> "Tallies":
        """Only the articles whose id begins so."""
        chosen = np.array([one.startswith(outlet) for one in self.ids])
        kept = [one for one in self.ids if one.startswith(outlet)]
        return Tallies(kept, {name: rows[chosen] for name, rows in self.counts.items()})


def tally(scorer: ModuleType, gold: list[Record], own: list[Record]) -> Tallies:
    """Count for each article; the sums are the scorer's own figures, or this raises."""
    wanted, found = _read(scorer, gold, own)
    rows = [_article(scorer, text, found[key][1], quotes) for key, (text, quotes) in wanted.items()]
    counts = {name: np.array([row[name] for row in rows], dtype=np.float64) for name in rows[0]}
    made = Tallies(list(wanted), counts)
    _check(made, scorer.score(wanted, found))
    return made


def _read(scorer: ModuleType, gold: list[Record], own: list[Record]) -> tuple[Record, Record]:
    """Pass both sides through the scorer's own reader, which refuses what is malformed."""
    with tempfile.TemporaryDirectory() as home:
        wanted = scorer.read_documents(str(write(Path(home) / "gold.jsonl", gold)))
        texts = {key: text for key, (text, _) in wanted.items()}
        found = scorer.read_documents(str(write(Path(home) / "own.jsonl", own)), texts)
    return wanted, found


def _article(
    scorer: ModuleType, text: str, own: list[Record], gold: list[Record]
) -> dict[str, list[float]]:
    tallies, attribution = scorer.new_tallies(), dict.fromkeys(_ATTRIBUTED, 0)
    scorer.score_document(text, own, gold, tallies, attribution, MATCH)
    rows = {name: [one.hit_p, one.hit_r, one.predicted, one.gold] for name, one in tallies.items()}
    hit, sourced = attribution["hit"], attribution["matches with a gold source"]
    rows[ATTRIBUTION] = [hit, hit, sourced, sourced]
    return rows


_ATTRIBUTED = (
    *("matches with a gold source", "hit", "exact", "predicted none"),
    *("matches without a gold source", "predicted none, rightly"),
)


def _check(made: Tallies, result: Record) -> None:
    keys = ("tp_predicted", "tp_gold", "predicted", "gold")
    wanted = {name: [one[key] for key in keys] for name, one in result["scores"].items()}
    hit = result["attribution"].get("hit", 0)
    sourced = result["attribution"].get("matches with a gold source", 0)
    wanted[ATTRIBUTION] = [hit, hit, sourced, sourced]
    for name, rows in made.counts.items():
        sums = rows.sum(0)
        if not all(map(math.isclose, sums, wanted[name])):
            raise AssertionError(f"{name}: {list(sums)} is not the scorer's {wanted[name]}")
