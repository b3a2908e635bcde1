"""The entities of a part of a text: one name one type, no name missed, amounts by pattern."""

import re
from collections import defaultdict
from dataclasses import replace

import numpy as np

from gui.detect.entities_amounts import amounts_in
from gui.detect.model_entities import NAMES, Entity, tag_scores, tagged
from gui.detect.model_pieces import Pieces
from gui.detect.model_run import Reading
from gui.domain.segment import paragraphs
from gui.domain.span import Span

AMOUNTS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"))
"""Types that patterns know better than the model, which learnt them from another model."""
SURE = 0.8
"""An amount that no pattern knows is taken from the model from this score on."""
SHORTEST = 3
"""Shorter names are not looked for elsewhere in the text."""


def entities_in(text: str, pieces: Pieces, block: list[Reading]) -> list[Entity]:
    """The entities of some neighbouring windows, in text order, without overlaps."""
    first, last = block[0].window.own, block[-1].window.own_stop - 1
    broad = np.concatenate([reading.broad for reading in block])
    narrow = np.concatenate([reading.narrow for reading in block])
    found = tagged(text, pieces, first, tag_scores(broad, narrow))
    part = Span(pieces.spans[first][0], pieces.spans[last][1])
    return agreed(text, part, with_amounts(text, part, found))


def with_amounts(text: str, part: Span, entities: list[Entity]) -> list[Entity]:
    """Names of the model, and amounts by pattern where no name is; then the model's amounts."""
    names = [one for one in entities if one.label in NAMES or one.label not in AMOUNTS]
    patterns = [
        Entity(found.span.start, found.span.stop, found.label, found.score, found.reason)
        for line in paragraphs(part.of(text))
        for found in amounts_in(text, Span(line.start + part.start, line.stop + part.start))
    ]
    taken = _taken(part, names)
    known = [one for one in patterns if _is_free(part, taken, one)]
    taken = _taken(part, names + known)
    others = [one for one in entities if one.label in AMOUNTS and one.score >= SURE]
    return names + known + [one for one in others if _is_free(part, taken, one)]


def agreed(text: str, part: Span, entities: list[Entity]) -> list[Entity]:
    """Give all mentions of one name its weightiest type; a person's surname is a person."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for entity in entities:
        if entity.label in NAMES:
            votes[text[entity.start : entity.stop]][entity.label] += entity.score
    types = {name: max(sorted(vote), key=lambda key: vote[key]) for name, vote in votes.items()}
    surnames = {
        name.split()[-1]
        for name, label in types.items()
        if label == "PERSON" and 2 <= len(name.split()) <= 4
    }
    types |= {name: "PERSON" for name in surnames if not name.endswith(".")}
    settled = [
        replace(entity, label=types.get(text[entity.start : entity.stop], entity.label))
        if entity.label in NAMES
        else entity
        for entity in entities
    ]
    missed = _missed(text, part, settled, types)
    return sorted(settled + missed, key=lambda one: (one.start, one.stop))


def _missed(text: str, part: Span, entities: list[Entity], types: dict[str, str]) -> list[Entity]:
    """Further mentions of names that were found elsewhere in the part."""
    names = [name for name in types if len(name) >= SHORTEST and name[0].isupper()]
    if not names:
        return []
    taken = _taken(part, entities)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    found = (
        Entity(match.start(), match.end(), types[match.group()], 0.5, "named elsewhere")
        for match in pattern.finditer(text, part.start, part.stop)
    )
    return [one for one in found if _is_free(part, taken, one)]


def _taken(part: Span, entities: list[Entity]) -> bytearray:
    flags = bytearray(len(part))
    for one in entities:
        low, high = one.start - part.start, one.stop - part.start
        flags[low:high] = b"\1" * (high - low)
    return flags


def _is_free(part: Span, taken: bytearray, entity: Entity) -> bool:
    return not any(taken[entity.start - part.start : entity.stop - part.start])
