"""Which signs the marks of a stretch of text get, and how they make room for each other."""

from collections.abc import Sequence
from typing import NamedTuple

from gui.domain.annotation import Role
from gui.domain.lanes import lanes
from gui.widgets.reader_marks import Mark
from gui.widgets.reader_styles import (
    NESTED_CONTENT,
    Ground,
    LabelSlots,
    Style,
    styles_of,
)


class Sign(NamedTuple):
    """One sign of a mark. `main` is false for the sign of a tag put on it.

    `depth` counts the chips that lie under this one; `lane` is that of its line below the text,
    0 being the nearest.
    """

    mark: Mark
    style: Style
    main: bool
    depth: int = 0
    lane: int = 0


def signs(marks: Sequence[Mark], slots: LabelSlots) -> list[Sign]:
    """Give marks their signs, so that no two overlapping ones fall on the same place."""
    made = [sign for mark in marks for sign in _of(mark, slots)]
    made = _nested_contents(made)
    chips = [i for i, sign in enumerate(made) if sign.style.ground is Ground.CHIP]
    for i, depth in zip(chips, _lanes(made, chips), strict=True):
        made[i] = made[i]._replace(depth=depth)
    lined = [i for i, sign in enumerate(made) if sign.style.below]
    for i, lane in zip(lined, _lanes(made, lined), strict=True):
        made[i] = made[i]._replace(lane=lane)
    return made


def _of(mark: Mark, slots: LabelSlots) -> list[Sign]:
    styles = styles_of(mark.annotation, mark.role, slots)
    return [Sign(mark, style, main=not place) for place, style in enumerate(styles)]


def _nested_contents(made: list[Sign]) -> list[Sign]:
    """Let only the outermost of overlapping quotes keep its ground; the others get a bar."""
    places = [i for i, sign in enumerate(made) if sign.main and sign.mark.role is Role.CONTENT]
    for i, lane in zip(places, _lanes(made, places), strict=True):
        if lane:
            made[i] = made[i]._replace(style=NESTED_CONTENT._replace(slot=made[i].style.slot))
    return made


def _lanes(made: Sequence[Sign], places: Sequence[int]) -> list[int]:
    return lanes([made[i].mark.span for i in places])
