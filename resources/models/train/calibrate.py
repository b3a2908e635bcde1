"""Fit the score of a quote and its threshold on the articles that training left out."""

import argparse
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt

from gui.detect.model_quotes import FEATURES, Quote, quotes_in
from gui.detect.model_run import Model
from resources.models.train.data import Record, read, split

Floats = npt.NDArray[np.float64]

FIELDS = ("content", "cue", "source")
PRIOR = 1.0
"""Strength of the pull of the weights to zero."""
SLACK = 0.003


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


def main() -> None:
    """Write decode.json beside the model files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True, help="folder of the training sets and scorers")
    parser.add_argument("--model", required=True, help="folder of the model files")
    options = parser.parse_args()
    bench, folder = Path(options.bench), Path(options.model)
    score, model = scorer(bench), Model(folder)
    by_anchor = [float(name == "anchor") for name in FEATURES]
    rows: list[tuple[float, ...]] = []
    good: list[bool] = []
    gold = 0
    for record in split(read(bench / "polnear-train.jsonl.gz"))[1]:
        pieces = model.pieces(record["text"])
        quotes, _ = quotes_in(record["text"], pieces, list(model.read(pieces)), by_anchor)
        rows += [quote.features for quote in quotes]
        good += right(score, record, quotes)
        gold += len(record["quotes"])
    table, answers = np.array(rows), np.array(good, np.float64)
    weights = fit(table, answers)
    threshold = best_threshold(1 / (1 + np.exp(-table @ weights)), answers, gold)
    settings = {
        "quote_features": list(FEATURES),
        "quote_weights": [round(float(weight), 4) for weight in weights],
        "quote_threshold": threshold,
    }
    (folder / "decode.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
