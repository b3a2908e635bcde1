"""Lines below the text where there are more than the room holds: the rest shares one lane."""

from collections.abc import Sequence
from typing import NamedTuple

from gui.widgets.reader_art import Rule

PITCH = 3.2
"""From one lane to the next, in thin lines, where there is room."""
_LEAST = 2.4
_FEWEST = 2


class Fold(NamedTuple):
    """How many annotations share the last lane below a line of text, whose top is `y`."""

    y: float
    height: float
    many: int


class Lanes(NamedTuple):
    """Which rules have a lane of their own, which share the last one, and how far lanes lie
    apart in pixels."""

    own: tuple[Rule, ...]
    shared: tuple[Rule, ...]
    folds: tuple[Fold, ...]
    pitch: float
    last: int


def dealt(rules: Sequence[Rule], gap: float, unit: float) -> Lanes:
    """Deal the room below a line out to rules; the lanes never lie closer than can be seen.

    Args:
        rules: those of one chunk.
        gap: the height of the room, in pixels.
        unit: the width of a thin line, in pixels.
    """
    wanted = max((rule.lane for rule in rules), default=0) + 1
    room = max(_FEWEST, int((gap - unit) / (_LEAST * unit)))
    pitch = min(PITCH * unit, (gap - unit) / min(wanted, room))
    if wanted <= room:
        return Lanes(tuple(rules), (), (), pitch, wanted - 1)
    own = tuple(rule for rule in rules if rule.lane < room - 1)
    shared = tuple(rule for rule in rules if rule.lane >= room - 1)
    return Lanes(own, shared, _folds(shared), pitch, room - 1)


def _folds(shared: Sequence[Rule]) -> tuple[Fold, ...]:
    lines: dict[float, tuple[float, set[int]]] = {}
    for rule in shared:
        lines.setdefault(rule.run.y, (rule.run.height, set()))[1].add(rule.annotation)
    return tuple(Fold(y, height, len(idents)) for y, (height, idents) in sorted(lines.items()))
