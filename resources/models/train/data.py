"""Training texts as word pieces with labels, cut into windows."""

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from gui.detect.model.entities import LABELS
from gui.detect.model.marks import regions
from gui.detect.model.pieces import FIRST, Pieces, pieces_of
from gui.detect.model.roles import BEGIN, CUE, END, IN, SINGLE, SOURCE
from gui.detect.model.run import WIDTH

Record = dict[str, Any]

COARSE = ("PER", "ORG", "LOC")
"""Types of the gold entity sets; the narrow head knows these only."""
REREAD = 64
"""Pieces that a third of the windows repeat from the one before."""
HELD_OUT = 40
"""Training articles kept apart to fit scores and choose thresholds."""
MARKS_EACH = 0.12
"""Share of the texts that get straight, and share that get curly, marks in their place."""


@dataclass(frozen=True, slots=True)
class Target:
    """A quote to learn: the first piece of its cue, and a role for some pieces."""

    anchor: int
    roles: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its labels; the tag lists have an item a piece, or are None if not known.

    `asked` says of each piece whether it is known if a cue begins there, None that all are.
    `unused` are tags of the broad head that nobody looked for: they may be where nothing is marked.
    """

    text: str
    pieces: Pieces
    quotes: tuple[Target, ...]
    broad: tuple[int, ...] | None
    narrow: tuple[int, ...] | None
    asked: tuple[bool, ...] | None = None
    unused: tuple[int, ...] = ()


Window = tuple[Example, int, int]
Labelled = tuple[int, int, int]
Taught = tuple[int, int, str]


def read(path: Path) -> list[Record]:
    """Read JSON lines, gzipped if the name ends in .gz."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def split(records: Iterable[Record]) -> tuple[list[Record], list[Record]]:
    """The articles to train on and those to fit scores on; always the same ones."""
    order = sorted(records, key=lambda record: str(record["id"]))
    random.Random(7).shuffle(order)
    return order[HELD_OUT:], order[:HELD_OUT]


def owners(text: str, pieces: Pieces) -> list[int]:
    """For each code point the piece that holds it, or -1."""
    owner = [-1] * (len(text) + 1)
    for at, (start, stop) in enumerate(pieces.spans):
        owner[start:stop] = [at] * (stop - start)
    return owner


def inside(owner: Sequence[int], start: int, stop: int) -> list[int]:
    """The pieces of a range of code points."""
    return sorted(set(owner[start:stop]) - {-1})


def target(text: str, owner: Sequence[int], quote: Record) -> Target | None:
    """A quote as something to learn; None if it has no cue."""
    roles: dict[int, int] = {}
    for start, stop in quote["source"] or []:
        roles |= dict.fromkeys(inside(owner, start, stop), SOURCE)
    joined: list[list[int]] = []
    for start, stop in sorted(quote["content"]):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1][1] = stop
        else:
            joined.append([start, stop])
    for start, stop in joined:
        held = inside(owner, start, stop)
        roles |= dict.fromkeys(held, IN)
        if held:
            roles |= {held[0]: BEGIN, held[-1]: END} if len(held) > 1 else {held[0]: SINGLE}
    cue = sorted({at for start, stop in quote["cue"] or [] for at in inside(owner, start, stop)})
    roles |= dict.fromkeys(cue, CUE)
    return Target(cue[0], roles) if cue else None


def tags(owner: Sequence[int], count: int, entities: Iterable[Labelled]) -> tuple[int, ...]:
    """One tag a piece; of entities that overlap, the later one in the list counts."""
    given = [0] * count
    for start, stop, label in entities:
        for place, at in enumerate(inside(owner, start, stop)):
            given[at] = 1 + 2 * label + (place > 0)
    return tuple(given)


def quote_example(record: Record, silver: Iterable[Taught], tokenizer: Tokenizer) -> Example:
    """An article with gold quotes and a teacher's entities `[start, stop, label]`."""
    text = record["text"]
    pieces = pieces_of(text, tokenizer)
    owner = owners(text, pieces)
    targets = (target(text, owner, quote) for quote in record["quotes"])
    broad = tags(owner, len(pieces), _numbered(silver))
    return Example(text, pieces, tuple(t for t in targets if t), broad, None)


def _numbered(silver: Iterable[Taught]) -> Iterator[Labelled]:
    return ((start, stop, LABELS.index(label)) for start, stop, label in silver)


def entity_example(record: Record, silver: Iterable[Taught], tokenizer: Tokenizer) -> Example:
    """A text with gold entities of the coarse types, and a teacher's that gold overruled."""
    text = record["text"]
    pieces = pieces_of(text, tokenizer)
    owner = owners(text, pieces)
    entities = (
        (entity["start"], entity["end"], COARSE.index(entity["type"]))
        for entity in record["entities"]
        if entity["type"] in COARSE
    )
    narrow = tags(owner, len(pieces), entities)
    broad = tags(owner, len(pieces), _numbered(silver))
    return Example(text, pieces, (), broad, narrow)


def windows(example: Example, rng: random.Random, width: int = WIDTH) -> list[Window]:
    """Random windows over the whole text; they start and end at line ends where they can."""
    count = len(example.pieces)
    ends = [at for at, gap in enumerate(example.pieces.gap) if gap == FIRST] + [count]
    found: list[Window] = []
    start = 0
    size = rng.randint(width // 3, width)
    while start < count:
        stop = max(
            (at for at in ends if start + 20 < at <= start + size),
            default=min(start + size, count),
        )
        found.append((example, start, stop))
        if stop >= count:
            break
        start = max(stop - rng.choice([0, 0, REREAD]), start + 10)
        size = width
    return [window for window in found if window[2] - window[1] > 8]


def restyled(text: str, rng: random.Random) -> str:
    """Sometimes the same text with other quotation marks; the length stays."""
    chance = rng.random()
    if chance < MARKS_EACH:
        return text.translate(str.maketrans("“”’‘", "\"\"''"))
    if chance < 2 * MARKS_EACH and '"' in text:
        letters = list(text)
        for region in regions(text):
            if text[region.start] == '"':
                letters[region.start] = "“"
            if region.closed and text[region.stop - 1] == '"':
                letters[region.stop - 1] = "”"
        return "".join(letters)
    return text
