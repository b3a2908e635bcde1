"""Entities: the given article, and whatever other gold is named."""

import math
from collections.abc import Iterator, Mapping
from types import ModuleType

import numpy as np

from tests.benchmarks.detection.bench import Record
from tests.benchmarks.detection.cited import NEWS_ENTITIES, SEED_ENTITIES
from tests.benchmarks.detection.resampling import Floats, three
from tests.benchmarks.detection.tables import table

KEYS = ("tp", "tp", "pred", "gold")


def tally(
    scorer: ModuleType, gold: list[Record], own: list[Record], measure: str
) -> dict[str, Floats]:
    """Count by type, borders trimmed [articles, 4]: right, right, proposed, gold; `all` first.

    The sums are the scorer's own figures, or this raises.

    Args:
        measure: `exact` (types as written), `mapped` (PER, ORG, LOC), `overlap` or `span`.
    """
    scheme = scorer.scheme_of(gold)
    found = [{"id": one["id"], "entities": one["entities"]} for one in own]
    whole = scorer.score(gold, found, scheme, True)
    names = ["all", *whole["types"].get(measure, {})]
    each = [
        scorer.score([one], [other], scheme, True) for one, other in zip(gold, found, strict=True)
    ]
    counts = {name: np.array([_row(one, measure, name) for one in each]) for name in names}
    for name, rows in counts.items():
        if not all(map(math.isclose, rows.sum(0), _row(whole, measure, name))):
            raise AssertionError(f"{name}: the sums are not the scorer's")
    return counts


def _row(result: Record, measure: str, name: str) -> list[float]:
    row = result[measure] if name == "all" else result["types"].get(measure, {}).get(name, {})
    return [float(row.get(key, 0)) for key in KEYS]


def report(
    scorer: ModuleType, title: str, gold: list[Record], found: Mapping[str, list[Record]]
) -> Iterator[str]:
    """Yield the lines for one gold file.

    Args:
        found: what each detector proposed, by its name.
    """
    scheme = scorer.scheme_of(gold)
    measures = ("exact", "mapped") if scheme == "ontonotes" else ("mapped", "overlap", "span")
    for name, own in found.items():
        yield f"Entities of the {name} detector on {title}, articles: {len(gold)}, trimmed"
        rows = []
        for measure in measures:
            counts = tally(scorer, gold, own, measure)
            rows += [[f"{measure}: {kind}", *three(one)] for kind, one in counts.items()]
        yield from table(("", "P", "R", "F1"), rows)
        yield ""
    if scheme == "ontonotes":
        others = ", ".join(f"{name} {value}" for name, value in SEED_ENTITIES.items())
        yield f"Cited for the given article, exact, not measured here: {others}"
    else:
        yield f"Aim on news, mapped, all: {NEWS_ENTITIES}"
