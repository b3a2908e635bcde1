"""The palette: everything can be read, and kinds can be told apart by most eyes."""

import itertools
import json
import math
from importlib.resources import files

import pytest

from gui.look.palette import (
    Slot,
    colours,
    contrast,
    mixed,
    scheme,
    slot,
    slot_of_entity,
)

THEMES = (False, True)
TAGS = [one for one in Slot if one.startswith("tag")]
# Colour-blind views after Machado, Oliveira and Fernandes 2009, severity 1.
VIEWS = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize("one", Slot)
def test_text_is_readable_on_every_fill(one: Slot, dark: bool) -> None:
    pair = colours(one, dark)
    assert contrast(pair.text, pair.fill) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize("one", Slot)
def test_lines_show_on_the_page_on_quotes_and_on_their_own_fill(one: Slot, dark: bool) -> None:
    line = colours(one, dark).line
    for ground in (
        scheme(dark).page,
        colours(Slot.QUOTE, dark).fill,
        colours(one, dark).fill,
    ):
        assert contrast(line, ground) >= 3.0


@pytest.mark.parametrize("dark", THEMES)
def test_words_of_the_window_are_readable(dark: bool) -> None:
    ground = scheme(dark)
    for surface in (ground.window, ground.panel, ground.page):
        assert contrast(ground.text, surface) >= 7.0
        for words in (ground.muted, ground.accent, ground.warning, ground.error):
            assert contrast(words, surface) >= 4.5
        assert contrast(ground.faint, surface) >= 3.0
    assert contrast(ground.on_accent, ground.accent) >= 4.5
    assert contrast(ground.text, ground.selection) >= 4.5
    assert contrast(ground.text, ground.hit) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_fills_of_kinds_differ_to_most_eyes(view: str, dark: bool) -> None:
    kinds = [Slot.PERSON, Slot.ORGANISATION, Slot.PLACE, Slot.TIME, Slot.SOURCE, Slot.CUE]
    seen = {kind: lab(colours(kind, dark).fill, view) for kind in kinds}
    closest = min(distance(seen[a], seen[b]) for a, b in itertools.combinations(kinds, 2))
    assert closest >= 5.0


@pytest.mark.parametrize("dark", THEMES)
def test_tags_have_nine_colours(dark: bool) -> None:
    assert len({colours(tag, dark).line for tag in TAGS}) == 9


def test_every_slot_of_the_default_codebook_is_known() -> None:
    book = json.loads((files("resources") / "codebook.json").read_text(encoding="utf-8"))
    named = {label["colour"] for labels in book.values() for label in labels}
    assert named <= set(Slot)


def test_an_unknown_slot_counts_as_other() -> None:
    assert slot("person") is Slot.PERSON
    assert slot("chartreuse") is Slot.OTHER


def test_entity_types_have_slots() -> None:
    assert slot_of_entity("GPE") is Slot.PLACE
    assert slot_of_entity("MONEY") is Slot.OTHER
    assert slot_of_entity(None) is Slot.OTHER


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#FF0000", "#0000FF", 1.0) == "#FF0000"
    assert mixed("#FF0000", "#0000FF", 0.0) == "#0000FF"
    assert mixed("#FFFFFF", "#000000", 0.5) == "#808080"


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def lab(colour: str, view: str) -> tuple[float, float, float]:
    """Return a colour as an eye sees it, in CIE Lab."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    seen = [
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True))))
        for row in VIEWS[view]
    ]
    rows = ((0.4125, 0.3576, 0.1804), (0.2127, 0.7152, 0.0722), (0.0193, 0.1192, 0.9503))
    xyz = [sum(m * c for m, c in zip(row, seen, strict=True)) for row in rows]
    white = (0.9505, 1.0, 1.089)
    x, y, z = (
        (t / w) ** (1 / 3) if t / w > 0.008856 else 7.787 * t / w + 16 / 116
        for t, w in zip(xyz, white, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    """Return how far apart two colours are (CIE76)."""
    return math.dist(first, second)
