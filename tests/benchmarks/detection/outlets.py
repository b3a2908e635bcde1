"""Scores by outlet: the first word of an article's id names its publisher."""

from collections.abc import Iterator

from tests.benchmarks.detection.resampling import estimate, f1, precision
from tests.benchmarks.detection.tables import percent, table
from tests.benchmarks.detection.tallies import ATTRIBUTION, Tallies

SHOWN = ("content match", "content trimmed", "end to end")


def report(name: str, tallies: Tallies) -> Iterator[str]:
    """Yield a row for each outlet, and the widest gap."""
    outlets = sorted({one.partition("_")[0] for one in tallies.ids})
    yield f"The {name} detector by outlet, F1 in percent [95 % interval]"
    rows, ends = [], []
    for outlet in outlets:
        some = tallies.of(f"{outlet}_")
        figures = [estimate(some.counts[column], f1) for column in SHOWN]
        attribution = estimate(some.counts[ATTRIBUTION], precision)
        gold = some.counts["content match"][:, 3].sum()
        rows.append(
            [outlet, str(len(some.ids)), f"{gold:.0f}", *map(str, figures), str(attribution)]
        )
        ends.append(figures[-1].value)
    yield from table(("outlet", "articles", "quotes", *SHOWN, "attribution"), rows)
    yield f"between the best and the worst outlet, end to end: {percent(max(ends) - min(ends))}"
