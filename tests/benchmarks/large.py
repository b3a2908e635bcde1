"""A library of 100,000 documents and 1,000,000 annotations of all sorts, made by chance."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from gui.detect.rules.detector import RuleDetector
from tests.benchmarks.corpus import article, grow, make_library

PER_DOCUMENT = 10
ACTORS = 5000
ORIGINS = ("detector:bench/1", "detector:bench/2")

# By their number, all but evenly: 3 of 10 are quotes, the rest entities of four types.
_SORTS = """
UPDATE annotation SET
    score = (id * 7919 % 1000) / 1000.0,
    origin = CASE WHEN id % 7 = 0 THEN 'detector:bench/2' ELSE 'detector:bench/1' END,
    layer = CASE WHEN id % 10 < 3 THEN 'quote' ELSE 'entity' END,
    label = CASE id % 10 WHEN 0 THEN 'direct' WHEN 1 THEN 'indirect' WHEN 2 THEN NULL
        WHEN 3 THEN 'ORG' WHEN 4 THEN 'GPE' WHEN 5 THEN 'DATE' ELSE 'PERSON' END
    WHERE uid LIKE 'fill-%';
UPDATE part SET role = 'content', start = 0, stop = 30, exact =
    (SELECT substr(text, 1, 30) FROM document WHERE title = 'Filler 1')
    WHERE annotation IN (SELECT id FROM annotation WHERE layer = 'quote' AND uid LIKE 'fill-%');
UPDATE part SET start = 20, stop = 32, exact =
    (SELECT substr(text, 21, 12) FROM document WHERE title = 'Filler 1')
    WHERE annotation IN (SELECT id FROM annotation WHERE layer = 'entity' AND uid LIKE 'fill-%'
        ORDER BY id LIMIT 10000);
"""
# Every third quote has no speaker; the rest are of all actors, more of the first ones.
_SPEAKERS = """
INSERT INTO speaker (annotation, actor, ordinal, status, origin, score)
    SELECT id, 1 + (id * 31 % ?) * (id * 17 % ?) / ?, 0, 'suggested', origin, 0.5
    FROM annotation WHERE layer = 'quote' AND uid LIKE 'fill-%' AND id / 10 % 3
"""


def build(path: Path, annotations: int) -> None:
    """Make the library; the first document is an ordinary article."""
    make_library(path, [article(5000)])
    grow(path, annotations, PER_DOCUMENT)
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(_SORTS)
        database.executemany(
            "INSERT INTO actor (id, uid, name, kind) VALUES (?, ?, ?, 'person')",
            ((n, f"actor-{n}", f"Ana Roy {n}") for n in range(1, ACTORS + 1)),
        )
        database.executemany(
            "INSERT INTO actor_key (key, actor) VALUES (?, ?)",
            ((f"ana roy {n}", n) for n in range(1, ACTORS + 1)),
        )
        database.execute(_SPEAKERS, (ACTORS, ACTORS, ACTORS))
        detector = RuleDetector()
        for layer in detector.layers:
            database.execute(
                "INSERT OR IGNORE INTO detection (document, layer, origin, finished, found)"
                " SELECT id, ?, ?, '2026-01-01T00:00:00.000Z', 0 FROM document",
                (layer.value, detector.origin),
            )


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
