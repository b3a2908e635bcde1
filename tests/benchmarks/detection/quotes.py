"""Quotes: every measure with its interval, beside what others reach, and the aims."""

from collections.abc import Iterator, Mapping

from tests.benchmarks.detection.cited import AIMS, COLUMNS, PEERS, SHORT, STRETCH
from tests.benchmarks.detection.resampling import Estimate, estimate, f1, precision, three
from tests.benchmarks.detection.tables import table
from tests.benchmarks.detection.tallies import ATTRIBUTION, Tallies

LEFT_OUT = ("content token", "content soft", "cue token", "source token")


def report(tallies: Mapping[str, Tallies]) -> Iterator[str]:
    """Yield the lines of the part on quotes.

    Args:
        tallies: of each detector, by its name.
    """
    for name, one in tallies.items():
        yield f"Quotes of the {name} detector, {len(one.ids)} articles, percent [95 % interval]"
        yield from table(("", "P", "R", "F1"), _measures(one))
        attribution = estimate(one.counts[ATTRIBUTION], precision)
        yield f"attribution, accuracy over matches with a gold source: {attribution}"
        yield ""
    yield "Beside others, F1 in percent (attribution: accuracy)"
    yield from table(("", *SHORT), _beside(tallies))
    yield "(cited): from the project's reference notes, not measured here"
    for name, one in tallies.items():
        yield ""
        yield f"Aims for quotes, {name} detector"
        yield from table(("F1", "aim", "measured", "met"), _aims(one))


def _measures(one: Tallies) -> Iterator[list[str]]:
    for name, counts in one.counts.items():
        if name != ATTRIBUTION and not name.endswith(LEFT_OUT):
            yield [name, *three(counts)]


def _beside(tallies: Mapping[str, Tallies]) -> Iterator[list[str]]:
    for name, one in tallies.items():
        values = (_figure(one, column).value for column in COLUMNS)
        yield [f"Sayso, {name}", *(f"{100 * value:.1f}" for value in values)]
    for name, cited in PEERS.items():
        yield [f"{name} (cited)", *(f"{value:.1f}" for value in cited)]


def _figure(one: Tallies, name: str) -> Estimate:
    return estimate(one.counts[name], precision if name == ATTRIBUTION else f1)


def _aims(one: Tallies) -> Iterator[list[str]]:
    wanted = [*AIMS.items(), *((f"{name} (stretch)", aim) for name, aim in STRETCH.items())]
    for name, aim in wanted:
        figure = _figure(one, name.removesuffix(" (stretch)"))
        yield [name, f"{aim:.1f}", f"{100 * figure.value:.2f}", verdict(figure, aim)]


def verdict(figure: Estimate, aim: float) -> str:
    """Say whether an aim in percent is met, and whether the interval leaves a doubt."""
    if 100 * figure.value >= aim:
        return "yes" if 100 * figure.low >= aim else "yes, within chance"
    return "no" if 100 * figure.high < aim else "no, within chance"
