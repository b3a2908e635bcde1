"""A person's own documents as training texts: what was decided is learnt, the rest is masked out.

The records are those of `sayso export --format training`; gui/exchange/export/training.py says
what is in them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tokenizers import Tokenizer

from gui.detect.language.guess import is_english
from gui.detect.model.entities import LABELS
from gui.detect.model.pieces import pieces_of
from resources.models.train.data import Example, Record, inside, owners, tags, target

FORMAT = "sayso training"
IGNORED = -100
"""A tag that says nothing; what the loss passes over."""


@dataclass(frozen=True, slots=True)
class Own:
    """Records to learn from, and the entity types that somebody looked for in them."""

    records: tuple[Record, ...]
    types: frozenset[str]

    @property
    def unused(self) -> tuple[int, ...]:
        """Tags of the broad head whose types nobody looked for."""
        return tuple(
            tag
            for number, label in enumerate(LABELS)
            if label not in self.types
            for tag in (1 + 2 * number, 2 + 2 * number)
        )


def taken(records: Iterable[Record]) -> Own:
    """Take the English records of an export.

    Raises:
        ValueError: if one is no training data.
    """
    english = []
    for record in records:
        if record.get("format") != FORMAT or record.get("version") != 1:
            raise ValueError(f"{record.get('id')} is no training data that this recipe knows")
        if is_english(record["text"], record["language"]):
            english.append(record)
    decided = (e for one in english for e in (*one["entities"], *one["rejected"]["entities"]))
    return Own(tuple(english), frozenset(entity["type"] for entity in decided))


def own_example(record: Record, unused: tuple[int, ...], tokenizer: Tokenizer) -> Example:
    """A document with what was decided in it; see `Example` for how the rest is marked."""
    text = record["text"]
    pieces = pieces_of(text, tokenizer)
    owner = owners(text, pieces)
    found = (target(text, owner, quote) for quote in record["quotes"])
    quotes = tuple(one for one in found if one)
    asked = _asked(record, owner, len(pieces))
    broad = _broad(record, owner, len(pieces))
    return Example(text, pieces, quotes, broad, None, asked, unused)


def _asked(record: Record, owner: list[int], count: int) -> tuple[bool, ...]:
    """Whether it is known of each piece if a cue begins there.

    Of a finished document all are known but those of undecided quotes; else only the cues of
    accepted and rejected ones.
    """
    known = [record["complete"] and "quote" in record["layers"]] * count
    whole, cue = ("content", "cue", "source"), ("cue",)
    for listed, fields, answer in (
        (record["rejected"]["quotes"], cue, True),
        (record["unknown"]["quotes"], whole, False),
        (record["quotes"], cue, True),
    ):
        for start, stop in (span for one in listed for name in fields for span in one[name] or []):
            for at in inside(owner, start, stop):
                known[at] = answer
    return tuple(known)


def _broad(record: Record, owner: list[int], count: int) -> tuple[int, ...]:
    """Tags of the broad head; a mention that lies in another one is not learnt, as nowhere else.

    Of a finished document a piece outside of all mentions is known to be in none; else only those
    of rejected ones are. An accepted mention of a type that the head has not is unknown.
    """
    known = record["complete"] and "entity" in record["layers"]
    given = [0 if known else IGNORED] * count
    foreign = [entity for entity in record["entities"] if entity["type"] not in LABELS]
    for entities, tag in (
        (record["rejected"]["entities"], 0),
        (record["unknown"]["entities"], IGNORED),
        (foreign, IGNORED),
    ):
        for entity in entities:
            for at in inside(owner, entity["start"], entity["end"]):
                given[at] = tag
    listed = sorted(
        (entity["end"] - entity["start"], entity["start"], entity["end"], entity["type"])
        for entity in record["entities"]
        if entity["type"] in LABELS
    )
    accepted = [(start, stop, LABELS.index(label)) for _, start, stop, label in listed]
    for at, tag in enumerate(tags(owner, count, accepted)):
        if tag:
            given[at] = tag
    return tuple(given)
