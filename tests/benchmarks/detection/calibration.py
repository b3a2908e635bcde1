"""Calibration: how often a quote is right of those said to be right so often."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from tests.benchmarks.detection.judging import Judged
from tests.benchmarks.detection.resampling import Estimate, Floats, estimate, f1, ratio, three
from tests.benchmarks.detection.tables import bar, percent, table

WIDTH = 0.1
THRESHOLDS = tuple(round(0.05 * step, 2) for step in range(1, 20))


@dataclass(frozen=True, slots=True)
class Band:
    """The quotes with a score in `[low, low + WIDTH)`; the last band holds 1 too."""

    low: float
    said: float
    right: Estimate
    count: int


def place(score: float) -> int:
    """The number of a score's band."""
    return min(int(score / WIDTH + 1e-9), round(1 / WIDTH) - 1)


def bands(articles: Sequence[Judged]) -> list[Band]:
    """Gather the quotes of all articles by score; empty bands are left out."""
    made = []
    for number in range(round(1 / WIDTH)):
        counts = np.array([_counts(one, number) for one in articles])
        said, _, count = counts.sum(0)
        if count:
            right = estimate(counts, ratio(1, 2))
            made.append(Band(number * WIDTH, said / count, right, int(count)))
    return made


def _counts(article: Judged, number: int) -> tuple[float, float, float]:
    """Sum of scores, right ones and all of one band."""
    inside = [
        (score, right)
        for score, right in zip(article.scores, article.right(), strict=True)
        if place(score) == number
    ]
    return (
        sum(score for score, _ in inside),
        float(sum(right for _, right in inside)),
        float(len(inside)),
    )


def expected_error(made: Sequence[Band]) -> float:
    """The mean distance between said and right, by the number of quotes."""
    total = sum(band.count for band in made)
    away = sum(band.count * abs(band.said - band.right.value) for band in made)
    return away / total if total else 0.0


def reliability(name: str, articles: Sequence[Judged]) -> Iterator[str]:
    """Yield the reliability table of a detector as it ships, with bars."""
    made = bands(articles)
    yield f"Calibration of the {name} detector (right = content matches and source is right)"
    rows = [
        [
            f"{band.low:.1f}-{band.low + WIDTH:.1f}",
            percent(band.said),
            str(band.right),
            str(band.count),
            bar(band.right.value),
        ]
        for band in made
    ]
    yield from table(("score", "said %", "right % [95 % interval]", "n", "right"), rows)
    yield f"expected calibration error: {percent(expected_error(made))} points"


def curve(judged: Sequence[tuple[float, Sequence[Judged]]]) -> Iterator[str]:
    """Yield the end-to-end figures for each threshold.

    Args:
        judged: a threshold, and the articles judged with it.
    """
    yield "Threshold: end to end, percent [95 % interval]; every candidate of the model counts"
    rows = []
    for least, articles in judged:
        counts = np.array([_end_to_end(one) for one in articles])
        rows.append([f"{least:.2f}", *three(counts), bar(estimate(counts, f1).value)])
    yield from table(("score >=", "P", "R", "F1", "F1"), rows)


def _end_to_end(article: Judged) -> Floats:
    right = sum(article.right())
    return np.array([right, right, len(article.own), len(article.gold)], dtype=np.float64)
