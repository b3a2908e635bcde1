"""Speakers: is the named speaker the actor that the source stands for?"""

import io
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import numpy as np

from tests.benchmarks.detection.bench import Record, write
from tests.benchmarks.detection.cited import SPEAKER_AIMS
from tests.benchmarks.detection.quotes import verdict
from tests.benchmarks.detection.resampling import Floats, estimate, ratio
from tests.benchmarks.detection.tables import table

FORMS = ("all", "name", "nominal", "pronoun")
KEYS = ("counted", "answered", "right")
PRECISION, RECALL = ratio(2, 1), ratio(2, 0)


def tally(scorer: ModuleType, gold: list[Record], own: list[Record]) -> dict[str, Floats]:
    """Count by form of the source [articles, 3]: counted, answered, right."""
    each = [_scored(scorer, [one], [other]) for one, other in zip(gold, own, strict=True)]
    whole = _scored(scorer, gold, own)
    counts = {form: np.array([one[form] for one in each], dtype=np.float64) for form in FORMS}
    for form, rows in counts.items():
        if list(rows.sum(0)) != whole[form]:
            raise AssertionError(f"{form}: the sums are not the scorer's")
    return counts


def _scored(scorer: ModuleType, gold: list[Record], own: list[Record]) -> dict[str, list[float]]:
    """Run the scorer, which has a command line only."""
    with tempfile.TemporaryDirectory() as home:
        paths = (write(Path(home) / "gold.jsonl", gold), write(Path(home) / "own.jsonl", own))
        printed = io.StringIO()
        with patch.object(sys, "argv", ["", *map(str, paths), "--json"]), redirect_stdout(printed):
            scorer.main()
    result = json.loads(printed.getvalue())
    return {form: [result.get(form, {}).get(key, 0) for key in KEYS] for form in FORMS}


def report(scorer: ModuleType, gold: list[Record], name: str, own: list[Record]) -> Iterator[str]:
    """Yield the lines of one detector."""
    counts = tally(scorer, gold, own)
    yield f"Speakers of the {name} detector, {len(gold)} articles, percent [95 % interval]"
    yield from table(("source", *KEYS, "precision", "recall"), map(_row, counts, counts.values()))
    for aim, figure in (("precision", PRECISION), ("recall", RECALL)):
        made = estimate(counts["all"], figure)
        yield f"aim {aim} >= {SPEAKER_AIMS[aim]}: {verdict(made, SPEAKER_AIMS[aim])}"


def _row(form: str, rows: Floats) -> list[str]:
    sums = [f"{value:.0f}" for value in rows.sum(0)]
    return [form, *sums, str(estimate(rows, PRECISION)), str(estimate(rows, RECALL))]
