"""The worst errors by type, as ids and offsets."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from tests.benchmarks.detection.judging import Judged, Pair
from tests.benchmarks.detection.tables import table

MOST = 50
KINDS = ("direct", "indirect", "mixed")
TYPES = (
    *(f"missed {kind}" for kind in KINDS),
    *(f"spurious {kind}" for kind in KINDS),
    *("wrong source", "wrong cue", "content too unlike", "content edges"),
)
"""Missed: a gold quote that shares no word with a proposal of its own; spurious: the reverse.
Too unlike: the pair shares words, but too few for a match (the scorer counts it as missed and as
spurious). Edges: a match whose content is not the same even when marks are trimmed."""

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Error:
    """One error; the heavier, the worse.

    Weight: words of the content for what was missed, the score for what is wrong, and for edges
    the number of words in which the two contents differ.
    """

    type: str
    id: str
    gold: Spans
    own: Spans
    weight: float


def errors_of(article: Judged) -> Iterator[Error]:
    """Yield all errors of one article; a pair can have several."""
    paired = {pair.other for pair in article.pairs}
    for index, quote in enumerate(article.gold):
        if index not in paired:
            size = len(quote["content_tokens"])
            yield Error(f"missed {quote['kind']}", article.id, quote["content"], (), size)
    taken = {pair.own for pair in article.pairs}
    for index, quote in enumerate(article.own):
        if index not in taken:
            score = article.scores[index]
            yield Error(f"spurious {quote['kind']}", article.id, (), quote["content"], score)
    for pair in article.pairs:
        yield from _of_pair(article, pair)


def _of_pair(article: Judged, pair: Pair) -> Iterator[Error]:
    mine, wanted = article.own[pair.own], article.gold[pair.other]
    score = article.scores[pair.own]

    def error(kind: str, field: str, weight: float) -> Error:
        return Error(kind, article.id, wanted[field], mine[field], weight)

    away = len(mine["content_tokens"] ^ wanted["content_tokens"])
    if not pair.is_match:
        yield error("content too unlike", "content", away)
        return
    if not pair.source_right:
        yield error("wrong source", "source", score)
    if not pair.cue_right:
        yield error("wrong cue", "cue", score)
    if mine["trimmed"] != wanted["trimmed"]:
        yield error("content edges", "content", away)


def by_type(errors: Iterable[Error]) -> dict[str, list[Error]]:
    """Sort errors into their types, the worst of each first."""
    listed = sorted(errors, key=lambda one: (-one.weight, one.id, one.gold, one.own))
    return {kind: [one for one in listed if one.type == kind] for kind in TYPES}


def worst(sorted_errors: dict[str, list[Error]], most: int = MOST) -> list[Error]:
    """Take the worst of each type in turn, until there are enough; the result is by type."""
    turns = chain.from_iterable(zip_longest(*sorted_errors.values()))
    taken = [one for one in turns if one is not None][:most]
    return sorted(taken, key=lambda one: TYPES.index(one.type))


def report(name: str, articles: Sequence[Judged]) -> Iterator[str]:
    """Yield the number of errors by type, and the worst of them."""
    found = by_type(chain.from_iterable(map(errors_of, articles)))
    yield f"Errors of the {name} detector by type"
    yield from table(("type", "n"), ([kind, str(len(some))] for kind, some in found.items()))
    yield ""
    yield f"The {MOST} worst (weight: words missed or differing; for the others the score)"
    rows = (
        [one.type, one.id, written(one.gold), written(one.own), f"{one.weight:.3g}"]
        for one in worst(found)
    )
    yield from table(("type", "article", "gold", "proposed", "weight"), rows)


def written(spans: Spans) -> str:
    """Write spans as `12-34+40-50`; `-` for none."""
    return "+".join(f"{start}-{stop}" for start, stop in spans) or "-"
