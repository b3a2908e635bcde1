"""Texts and libraries of any size, made by recombining the sentences of the sample articles."""

import random
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sqlite_utils

from gui.detect import best_detector
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.domain.segment import paragraphs, sentences
from gui.domain.span import Span
from gui.store.opening import create, open_library

SEEDS = Path(__file__).parents[2] / "seeds"
SPANS_PER_WORD = 0.05
_WORD = re.compile(r"\w+")
_ENTITIES = ("PERSON", "ORG", "GPE", "DATE")


@dataclass(frozen=True, slots=True)
class Article:
    """A text with annotations, both made by chance."""

    text: str
    annotations: tuple[Annotation, ...]


def sample_sentences() -> list[str]:
    """Return all sentences of the sample articles."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    return [s.of(t) for t in texts for p in paragraphs(t) for s in sentences(t, p)]


def article(size: int, seed: int = 1) -> Article:
    """Make an article of about `size` code points with 0.05 overlapping spans a word."""
    chance = random.Random(seed)
    known = sample_sentences()
    pieces: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(chance.choices(known, k=chance.randint(2, 5)))
        pieces.append(paragraph)
        length += len(paragraph) + 2
    text = "\n\n".join(pieces)[:size].rstrip()
    return Article(text, tuple(_spans(text, chance)))


def _spans(text: str, chance: random.Random) -> Iterator[Annotation]:
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    for number in range(1, int(len(words) * SPANS_PER_WORD) + 1):
        first = chance.randrange(len(words))
        quote = chance.random() < 0.3
        last = min(
            first + (chance.randint(5, 40) if quote else chance.randint(0, 2)), len(words) - 1
        )
        span = Span(words[first].start, words[last].stop)
        layer, role = (Layer.QUOTE, Role.CONTENT) if quote else (Layer.ENTITY, Role.MENTION)
        label = "direct" if quote else chance.choice(_ENTITIES)
        status = chance.choice((Status.SUGGESTED, Status.ACCEPTED))
        yield Annotation(
            -number, str(uuid.UUID(int=chance.getrandbits(128))), 0, layer, label,
            (Part(role, span),), status, "detector:bench/1", 0.5, "chance",
        )  # fmt: skip


def make_library(path: Path, articles: list[Article]) -> None:
    """Make a library that holds the articles with their annotations, and is left as it is."""
    library = create(path)
    items = [
        Incoming(Details(f"Article {number}"), item.text, annotations=item.annotations)
        for number, item in enumerate(articles, 1)
    ]
    library.documents.add(items, keep_duplicates=True)
    library.close()
    _mark_as_seen(path)


def grow(path: Path, annotations: int, per_document: int = 100) -> None:
    """Fill a library up to a number of annotations, spread over documents of one small text."""
    library = open_library(path)
    text = article(2000, seed=7).text
    library.documents.add(
        [
            Incoming(Details(f"Filler {n}"), text)
            for n in range(max(1, annotations // per_document))
        ],
        keep_duplicates=True,
    )
    library.close()
    database = sqlite_utils.Database(str(path))
    documents = [
        row[0] for row in database.execute("select id from document where title like 'Filler%'")
    ]
    exact = text[:5]
    with database.conn:
        database.conn.executemany(
            "insert into annotation(uid, document, layer, label, status, origin, score, reason,"
            " created, changed) values (?,?,'entity','PERSON','suggested','detector:bench/1',0.5,"
            "'chance','2026-01-01T00:00:00.000Z','2026-01-01T00:00:00.000Z')",
            ((f"fill-{n}", documents[n % len(documents)]) for n in range(annotations)),
        )
        database.conn.execute(
            "insert into part(annotation, role, ordinal, start, stop, exact)"
            " select id, 'mention', 0, 0, 5, ? from annotation where uid like 'fill-%'",
            (exact,),
        )
    database.close()
    _mark_as_seen(path)


def _mark_as_seen(path: Path) -> None:
    """Keep the window's detector away: it would put its own suggestions in place of these."""
    database = sqlite_utils.Database(str(path))
    detector = best_detector()
    with database.conn:
        for layer in detector.layers:
            database.conn.execute(
                "insert or ignore into detection(document, layer, origin, finished, found)"
                " select id, ?, ?, '2026-01-01T00:00:00.000Z', 0 from document",
                (layer.value, detector.origin),
            )
    database.close()
