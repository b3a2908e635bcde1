"""The training data, epoch by epoch: the public sets, and a person's own documents among them."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tokenizers import Tokenizer

from gui.detect.model.run import WIDTH
from resources.models.train.data import (
    Example,
    Record,
    Taught,
    Window,
    entity_example,
    quote_example,
    read,
    restyled,
    split,
    windows,
)
from resources.models.train.own import Own, own_example

SHARE = {"wikigold": 1, "re3d": 1, "ewt-dev": 1, "ewt-test": 1, "wnut17": 0.35, "btc": 0.25}
"""Share of each entity set that an epoch sees, so that tweets do not outweigh prose."""
ENTITY_WIDTH = 160

Step = tuple[list[Window], list[Window]]
"""A batch of quote windows and one of entity windows, which may be empty."""


def shuffled(examples: Sequence[Example], rng: random.Random, width: int) -> list[Window]:
    """Random windows of all examples in random order."""
    found = [window for example in examples for window in windows(example, rng, width)]
    rng.shuffle(found)
    return found


def bucketed(found: list[Window], size: int, rng: random.Random) -> list[list[Window]]:
    """Batches of like lengths, made within pools of a dozen batches."""
    batches = []
    for low in range(0, len(found), size * 12):
        pool = sorted(found[low : low + size * 12], key=lambda window: window[2] - window[1])
        batches += [pool[at : at + size] for at in range(0, len(pool), size)]
    rng.shuffle(batches)
    return batches


@dataclass(frozen=True, slots=True)
class Public:
    """The public sets: articles with quotes, texts with entities, and a teacher's types by id."""

    articles: Sequence[Record]
    entities: Sequence[Record]
    silver: Mapping[str, Sequence[Taught]]

    @classmethod
    def read(cls, bench: Path, silver: Path) -> Self:
        """Read them; the articles that are held out are not among them."""
        articles, _ = split(read(bench / "polnear-train.jsonl.gz"))
        taught = {one["id"]: one["entities"] for one in read(silver)}
        return cls(articles, read(bench / "entities-train.jsonl.gz"), taught)


class Course:
    """The training data, epoch by epoch.

    Args:
        public: the public sets.
        own: a person's own documents.
        share: how much of them an epoch sees; 2 sees each of them twice.
        tokenizer: of the encoder.
        seed: what the order hangs on.
        size: windows in a batch of quotes.
    """

    def __init__(
        self, public: Public, own: Own, share: float, tokenizer: Tokenizer, *, seed: int, size: int
    ) -> None:
        self._public, self._own, self._own_share = public, own, share
        self._seed, self._size, self._tokenizer = seed, size, tokenizer
        self._entities = [
            (record["source"], entity_example(record, public.silver[record["id"]], tokenizer))
            for record in public.entities
        ]

    def _article(self, record: Record, rng: random.Random) -> Example:
        changed = record | {"text": restyled(record["text"], rng)}
        return quote_example(changed, self._public.silver[record["id"]], self._tokenizer)

    def _own_document(self, record: Record, rng: random.Random) -> Example:
        changed = record | {"text": restyled(record["text"], rng)}
        return own_example(changed, self._own.unused, self._tokenizer)

    def epoch(self, number: int) -> list[Step]:
        """For each step a batch of quote windows and one (or none) of entity windows."""
        rng = random.Random(self._seed * 1000 + number)
        texts = [self._article(record, rng) for record in self._public.articles]
        whole, part = divmod(self._own_share, 1)
        for record in self._own.records:
            times = int(whole) + (rng.random() < part)
            texts += [self._own_document(record, rng) for _ in range(times)]
        quotes = bucketed(shuffled(texts, rng, WIDTH), self._size, rng)
        chosen = [
            example
            for source, example in self._entities
            if rng.random() < SHARE[source] and len(example.pieces) > 8
        ]
        entities = shuffled(chosen, rng, ENTITY_WIDTH)
        each = math.ceil(len(entities) / max(1, len(quotes)))
        return [(some, entities[k * each : (k + 1) * each]) for k, some in enumerate(quotes)]
