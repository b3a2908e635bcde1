"""Intervals by the bootstrap: articles are drawn again, and their counts summed."""

from collections.abc import Callable
from dataclasses import dataclass
from math import isnan, nan

import numpy as np
import numpy.typing as npt

from tests.benchmarks.detection.tables import percent

Floats = npt.NDArray[np.float64]
Figure = Callable[[Floats], Floats]

RESAMPLES = 1000
SEED = 1


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure over all articles and the bounds of its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        if isnan(self.low):
            return percent(self.value)
        return f"{percent(self.value)} [{percent(self.low)}, {percent(self.high)}]"


def draws(articles: int) -> Floats:
    """How often each article stands in each resample [RESAMPLES, articles]; the same each time."""
    chance = np.random.default_rng(SEED)
    even = np.full(articles, 1 / articles)
    return chance.multinomial(articles, even, size=RESAMPLES).astype(np.float64)


def estimate(counts: Floats, figure: Figure) -> Estimate:
    """Return a figure with its interval; of a single article nothing can be drawn (not a number).

    Args:
        counts: a row an article [articles, columns].
        figure: takes sums [..., columns] and returns the figures [...].
    """
    if len(counts) == 1:
        return Estimate(float(figure(counts[0])), nan, nan)
    low, high = np.percentile(figure(draws(len(counts)) @ counts), (2.5, 97.5))
    return Estimate(float(figure(counts.sum(0))), float(low), float(high))


def ratio(over: int, under: int) -> Figure:
    """The figure that divides one column by another; 0 where that is 0."""

    def figure(sums: Floats) -> Floats:
        return _divided(sums[..., over], sums[..., under])

    return figure


def precision(sums: Floats) -> Floats:
    """Of the columns (right predicted, right gold, predicted, gold)."""
    return _divided(sums[..., 0], sums[..., 2])


def recall(sums: Floats) -> Floats:
    """Of the same columns."""
    return _divided(sums[..., 1], sums[..., 3])


def f1(sums: Floats) -> Floats:
    """Of the same columns."""
    p, r = precision(sums), recall(sums)
    return _divided(2 * p * r, p + r)


def three(counts: Floats) -> list[str]:
    """Precision, recall and F1 with their intervals, written."""
    return [str(estimate(counts, figure)) for figure in (precision, recall, f1)]


def _divided(over: Floats, under: Floats) -> Floats:
    safe = np.where(under == 0, 1.0, under)
    return np.asarray(np.where(under == 0, 0.0, over / safe), dtype=np.float64)
