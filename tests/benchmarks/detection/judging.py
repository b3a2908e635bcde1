"""Proposed quotes beside the gold ones: which pair up, and what is right about each pair."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from tests.benchmarks.detection.bench import Record

FIELDS = ("content", "cue", "source")
MATCH = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """A proposed quote (index `own`) and the gold one (`other`) that shares words with it."""

    iou: float
    own: int
    other: int
    source_right: bool
    cue_right: bool

    @property
    def is_match(self) -> bool:
        """Tell whether the contents are alike enough."""
        return self.iou >= MATCH

    @property
    def is_right(self) -> bool:
        """Tell whether the content matches and the source is right."""
        return self.is_match and self.source_right


@dataclass(frozen=True, slots=True)
class Judged:
    """The quotes of one article, prepared by the scorer, and their pairs."""

    id: str
    own: list[Record]
    scores: list[float]
    gold: list[Record]
    pairs: list[Pair]

    def right(self) -> list[bool]:
        """Tell of each proposed quote whether it is right."""
        good = {pair.own for pair in self.pairs if pair.is_right}
        return [index in good for index in range(len(self.own))]


def judge(scorer: ModuleType, gold: Record, own: Record, least: float = 0.0) -> Judged:
    """Pair the proposed quotes of an article whose score is at least `least` with the gold."""
    document = scorer.Document(gold["text"])

    def prepared(quotes: Iterable[Record]) -> list[Record]:
        tidied = (
            {name: scorer.tidy(quote[name] or [], gold["text"]) for name in FIELDS}
            for quote in quotes
        )
        return [document.prepare(quote) for quote in tidied]

    kept = [quote for quote in own["quotes"] if quote["score"] >= least]
    mine, theirs = prepared(kept), prepared(gold["quotes"])
    pairs = [
        _pair(document, iou, (i, mine[i]), (j, theirs[j]))
        for iou, i, j in scorer.align(mine, theirs)
    ]
    return Judged(gold["id"], mine, [quote["score"] for quote in kept], theirs, pairs)


def _pair(document: Any, iou: float, own: tuple[int, Record], other: tuple[int, Record]) -> Pair:
    (i, mine), (j, wanted) = own, other
    source, gold = mine["source_tokens"], wanted["source_tokens"]
    hit = document.hits(source, gold) if gold else not source
    cue, cue_gold = mine["cue_tokens"], wanted["cue_tokens"]
    return Pair(iou, i, j, bool(hit), bool(cue & cue_gold) or not (cue or cue_gold))


def judge_all(
    scorer: ModuleType, gold: Sequence[Record], own: Sequence[Record], least: float = 0.0
) -> list[Judged]:
    """Judge article by article."""
    return [judge(scorer, one, other, least) for one, other in zip(gold, own, strict=True)]
