"""Fit the score of a quote and its threshold on the articles that training left out.

And measure there how often a quote of each score is right: `calibration.json` tells it to the
window, for the model by cross-validation over articles and for the rules as they are.
"""

import argparse
import importlib.util
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from gui.detect.model.detector import ModelDetector
from gui.detect.model.pieces import Pieces
from gui.detect.model.quotes import FEATURES, Quote, quotes_in
from gui.detect.model.regions import completed
from gui.detect.model.run import Model, Reading, windows
from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer, Role
from gui.domain.proposal import Proposal
from resources.models.train.data import Record, read, split

Floats = npt.NDArray[np.float64]

FIELDS = ("content", "cue", "source")
PRIOR = 1.0
"""Strength of the pull of the weights to zero."""
SLACK = 0.003
FOLDS = 10
BANDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Where each band of scores begins; the last one ends at 1."""

Judged = tuple[float, bool]
"""The score of a proposed quote, and whether it is right."""


@dataclass(frozen=True, slots=True)
class Article:
    """A held-out article as the model reads it."""

    record: Record
    pieces: Pieces
    readings: list[Reading]

    def quotes(self, weights: list[float]) -> list[Quote]:
        """All candidates, scored by these weights."""
        return quotes_in(self.record["text"], self.pieces, self.readings, weights)[0]

    def proposed(self, weights: list[float], least: float) -> list[Quote]:
        """What the detector would propose with these weights and this threshold."""
        text = self.record["text"]
        quotes, regions = quotes_in(text, self.pieces, self.readings, weights)
        return completed(text, quotes, regions, least)


def scorer(bench: Path) -> ModuleType:
    """The benchmark's own scorer as a module."""
    spec = importlib.util.spec_from_file_location("score_quotes", bench / "score_quotes.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(bench / "score_quotes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def right(score: ModuleType, record: Record, quotes: list[Quote]) -> list[bool]:
    """Which quotes match a gold one and have its source."""
    text = record["text"]
    document = score.Document(text)

    def prepared(spans: list[list[list[int]]]) -> Record:
        tidy = [tuple(score.tidy(some, text)) for some in spans]
        prepared_quote: Record = document.prepare(dict(zip(FIELDS, tidy, strict=True)))
        return prepared_quote

    gold = [prepared([quote[field] or [] for field in FIELDS]) for quote in record["quotes"]]
    made = [
        prepared([[list(span) for span in getattr(quote, field)] for field in FIELDS])
        for quote in quotes
    ]
    good = [False] * len(quotes)
    for overlap, own, other in score.align(made, gold):
        wanted, found = gold[other]["source_tokens"], made[own]["source_tokens"]
        hit = document.hits(found, wanted) if wanted else not found
        good[own] = overlap >= 0.5 and hit
    return good


def fit(features: Floats, good: Floats) -> Floats:
    """Logistic regression by Newton's method."""
    weights = np.zeros(features.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (good - chance) - PRIOR * weights
        bend = (features * (chance * (1 - chance))[:, None]).T @ features
        weights += np.linalg.solve(bend + PRIOR * np.eye(len(weights)), slope)
    return weights


def best_threshold(chance: Floats, good: Floats, gold: int) -> float:
    """The highest threshold whose F1 of right quotes is within SLACK of the best.

    The curve is flat at its top, and a wrong proposal costs a person more than a missed one.
    """
    options = np.arange(0.2, 0.7, 0.01)
    scores = np.array([2 * good[chance >= t].sum() / ((chance >= t).sum() + gold) for t in options])
    return round(float(options[scores >= scores.max() - SLACK][-1]), 2)


def features_of(quotes: Iterable[Quote]) -> Floats:
    """One row of features a quote; none gives an empty table."""
    return np.array([quote.features for quote in quotes], np.float64).reshape(-1, len(FEATURES))


def cross_validated(score: ModuleType, articles: list[Article], least: float) -> Iterator[Judged]:
    """Yield what would be proposed in each article by weights that others were fitted on."""
    by_anchor = [float(name == "anchor") for name in FEATURES]
    made = [article.quotes(by_anchor) for article in articles]
    good = [right(score, a.record, q) for a, q in zip(articles, made, strict=True)]
    for fold in range(FOLDS):
        others = [at for at in range(len(articles)) if at % FOLDS != fold]
        table = features_of(quote for at in others for quote in made[at])
        answers = np.array([answer for at in others for answer in good[at]], np.float64)
        weights = [float(weight) for weight in fit(table, answers)]
        for article in articles[fold::FOLDS]:
            proposed = article.proposed(weights, least)
            answered = right(score, article.record, proposed)
            yield from zip((quote.score for quote in proposed), answered, strict=True)


def by_rule(score: ModuleType, records: list[Record]) -> Iterator[Judged]:
    """Yield what the rules propose in each article."""
    for record in records:
        found = RuleDetector().detect(record["text"], "en", lambda: False)
        quotes = [_quote(p) for p in found if p.layer is Layer.QUOTE]
        yield from zip((q.score for q in quotes), right(score, record, quotes), strict=True)


def _quote(proposal: Proposal) -> Quote:
    content, cue, source = (
        [(part.span.start, part.span.stop) for part in proposal.parts if part.role is role]
        for role in (Role.CONTENT, Role.CUE, Role.SOURCE)
    )
    return Quote(content, cue, source, (), proposal.score)


def bands(judged: Iterable[Judged]) -> list[dict[str, float]]:
    """Return for each band of scores how many there are and which share of them is right."""
    answers: dict[float, list[bool]] = {start: [] for start in BANDS}
    for score, good in judged:
        answers[max(start for start in BANDS if start <= score)].append(good)
    return [
        {"from": start, "n": len(some), "right": round(sum(some) / len(some), 3)}
        for start, some in answers.items()
        if some
    ]


def reliability(origin: str, judged: Iterable[Judged], records: list[Record]) -> dict[str, Any]:
    """Return the table of one detector for `calibration.json`."""
    return {
        "origin": origin,
        "layer": "quote",
        "articles": len(records),
        "gold": sum(len(record["quotes"]) for record in records),
        "bands": bands(judged),
    }


def write(path: Path, value: object) -> None:
    """Write a value as JSON, for people too."""
    path.write_text(json.dumps(value, indent=1) + "\n", "utf-8")


def main() -> None:
    """Write decode.json and calibration.json beside the model files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True, help="folder of the training sets and scorers")
    parser.add_argument("--model", required=True, help="folder of the model files")
    parser.add_argument(
        "--keep-decode", action="store_true", help="measure only: leave decode.json"
    )
    parser.add_argument("--version", default="", help="names the model; else a digest of its files")
    options = parser.parse_args()
    bench, folder = Path(options.bench), Path(options.model)
    score, model = scorer(bench), Model(folder)
    articles: list[Article] = []
    for record in split(read(bench / "polnear-train.jsonl.gz"))[1]:
        pieces = model.pieces(record["text"])
        readings = list(model.read(pieces, windows(pieces.gap)))
        articles.append(Article(record, pieces, readings))
    settings = folder / "decode.json"
    if not options.keep_decode:
        version = options.version or digest(folder)
        write(settings, {"version": version} | decoding(score, articles))
    least = json.loads(settings.read_text("utf-8"))["quote_threshold"]
    records = [article.record for article in articles]
    tables = [
        reliability(ModelDetector(folder).origin, cross_validated(score, articles, least), records),
        reliability(RuleDetector.origin, by_rule(score, records), records),
    ]
    write(folder / "calibration.json", {"tables": tables})


def digest(folder: Path) -> str:
    """A version that other weights do not have, so that documents are looked at again."""
    files = (folder / name for name in ("encoder.onnx", "roles.onnx"))
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def decoding(score: ModuleType, articles: list[Article]) -> dict[str, Any]:
    """Return the weights of a quote's score and the threshold, fitted on all of the articles."""
    by_anchor = [float(name == "anchor") for name in FEATURES]
    made = [article.quotes(by_anchor) for article in articles]
    good = [right(score, a.record, q) for a, q in zip(articles, made, strict=True)]
    table = features_of(quote for quotes in made for quote in quotes)
    answers = np.array([answer for some in good for answer in some], np.float64)
    weights = fit(table, answers)
    gold = sum(len(article.record["quotes"]) for article in articles)
    return {
        "quote_features": list(FEATURES),
        "quote_weights": [round(float(weight), 4) for weight in weights],
        "quote_threshold": best_threshold(1 / (1 + np.exp(-table @ weights)), answers, gold),
    }


if __name__ == "__main__":
    main()
