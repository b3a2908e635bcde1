"""The entities of a part of a text: one name one type, no name missed, amounts by pattern."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from gui.detect.language.lexicon import classes
from gui.detect.model.agreement import NAMED, agreed_types, key_of
from gui.detect.model.borders import CAPITALS, bordered
from gui.detect.model.entities import Entity, tag_scores, tagged
from gui.detect.model.opinion import (
    by_words,
    known_names,
    known_type,
    places_and_agencies,
)
from gui.detect.model.pieces import Pieces
from gui.detect.model.run import Reading
from gui.detect.model.search import by_first_word, found_in
from gui.detect.names.amounts import amounts_in
from gui.domain.reasons import Why
from gui.domain.segment import paragraphs
from gui.domain.span import Span

AMOUNTS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"))
"""Types that patterns know better than the model, which learnt them from another model."""
SURE = 0.8
"""An amount that no pattern knows is taken from the model from this score on."""
SHORTEST = 3
"""Shorter names are not looked for elsewhere in the text."""


LEAST = {"EVENT": 0.55, "LAW": 0.6, "PRODUCT": 0.7, "WORK_OF_ART": 0.8, "LANGUAGE": 0.6}
"""Types that the model knows less well are proposed from this score on."""
TELLING = 0.6
"""A name that the model did not see is taken from its words alone from this weight on."""
HEADLINE = 16
"""A line with so many words is no headline."""
_SITE = re.compile(r"(?<![\w@#./-])[A-Z][\w-]*\.(?:com|org|net|info)\b")


def entities_in(text: str, pieces: Pieces, block: list[Reading]) -> list[Entity]:
    """The entities of some neighbouring windows, in text order, without overlaps."""
    first, last = block[0].window.own, block[-1].window.own_stop - 1
    broad = np.concatenate([reading.broad for reading in block])
    narrow = np.concatenate([reading.narrow for reading in block])
    found = bordered(text, tagged(text, pieces, first, tag_scores(broad, narrow)))
    part = Span(pieces.spans[first][0], pieces.spans[last][1])
    return agreed(text, part, with_amounts(text, part, with_known(text, part, found)))


def with_known(text: str, part: Span, entities: list[Entity]) -> list[Entity]:
    """Add what needs no model: datelines, picture credits and names that everybody knows."""
    marked = [
        Entity(start, stop, label, 0.9, Why.CREDIT, {label: 2.0})
        for start, stop, label in places_and_agencies(text, part.start, part.stop)
    ]
    taken = _taken(part, marked)
    entities = marked + [one for one in entities if _is_free(part, taken, one)]
    peoples = [one for one in entities if one.label == "NORP"]
    entities = [one for one in entities if one.label != "NORP"]
    for further in (_telling(text, part), peoples, _known(text, part)):
        taken = _taken(part, entities)
        entities += [one for one in further if _is_free(part, taken, one)]
    return entities


def _known(text: str, part: Span) -> Iterator[Entity]:
    for start, name in found_in(text, part, known_names()):
        label = known_type(name)
        if label is not None:
            stop = start + len(name)
            yield Entity(start, stop, label, 0.7, Why.KNOWN, {label: 0.7})
    for site in _SITE.finditer(text, part.start, part.stop):
        yield Entity(*site.span(), "ORG", 0.6, Why.SITE)


def _telling(text: str, part: Span) -> Iterator[Entity]:
    """Runs of capitals whose words say that they name an organisation or a building."""
    for line in re.compile(r".+").finditer(text, part.start, part.stop):
        if _is_headline(line.group()):
            continue
        for run in CAPITALS.finditer(text, *line.span()):
            weights = dict(by_words(run.group())) if " " in run.group() else {}
            label = next((kind for kind in ("ORG", "FAC") if weights.get(kind, 0) >= TELLING), None)
            if label is not None:
                yield Entity(*run.span(), label, 0.55, Why.TELLING, {label: 0.55})


def _is_headline(line: str) -> bool:
    listed = line.split()
    long = [word for word in listed if len(word) > 3]
    return len(listed) < HEADLINE and sum(word[0].isupper() for word in long) > 0.55 * len(long)


def with_amounts(text: str, part: Span, entities: list[Entity]) -> list[Entity]:
    """Names of the model, and amounts by pattern where no name is; then the model's amounts."""
    names = [one for one in entities if one.label not in AMOUNTS]
    patterns = [
        Entity(found.span.start, found.span.stop, found.label, found.score, found.reason)
        for line in paragraphs(part.of(text))
        for found in amounts_in(text, Span(line.start + part.start, line.stop + part.start))
    ]
    taken = _taken(part, names)
    known = [one for one in patterns if _is_free(part, taken, one)]
    taken = _taken(part, names + known)
    others = [
        one
        for one in entities
        if one.label in AMOUNTS
        and one.score >= SURE
        and not _is_small(text[one.start : one.stop])
        and _is_free(part, taken, one)
    ]
    return names + known + others


def _is_small(words: str) -> bool:
    """Tell a single article or pronoun, which is no amount whatever the model says."""
    listed = classes("grammar")
    return words.lower() != "one" and any(
        words.lower() in listed[kind] for kind in ("determiner", "pronoun", "preposition")
    )


def agreed(text: str, part: Span, entities: list[Entity]) -> list[Entity]:
    """Give all mentions of one name its weightiest type, and find those that were missed."""
    types = agreed_types(text, entities)
    settled = [
        replace(one, label=types.get(key_of(text[one.start : one.stop]), one.label))
        if one.label in NAMED
        else one
        for one in entities
    ]
    settled = [one for one in settled if one.score >= LEAST.get(one.label, 0)]
    shown = {text[one.start : one.stop] for one in settled if one.label in NAMED}
    told = {name: label for name, label in types.items() if label not in LEAST}
    missed = _missed(text, part, settled, told | {name: types[key_of(name)] for name in shown})
    return sorted(settled + missed, key=lambda one: (one.start, one.stop))


def _missed(text: str, part: Span, entities: list[Entity], types: dict[str, str]) -> list[Entity]:
    """Further mentions of names that were found elsewhere in the part."""
    names = by_first_word(name for name in types if len(name) >= SHORTEST)
    taken = _taken(part, entities)
    found = (
        Entity(start, start + len(name), types[name], 0.5, Why.ELSEWHERE)
        for start, name in found_in(text, part, names)
    )
    return [one for one in found if _is_free(part, taken, one)]


def _taken(part: Span, entities: Iterable[Entity]) -> bytearray:
    flags = bytearray(len(part))
    for one in entities:
        low, high = one.start - part.start, one.stop - part.start
        flags[low:high] = b"\1" * (high - low)
    return flags


def _is_free(part: Span, taken: bytearray, entity: Entity) -> bool:
    return not any(taken[entity.start - part.start : entity.stop - part.start])
