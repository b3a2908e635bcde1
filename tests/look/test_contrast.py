"""Contrast, as WCAG 2 counts it, of all that the window is drawn in, in both themes.

Words have 4.5 on every ground that they stand on; words that cannot be used now, edges of fields
and boxes, rings of the focus and handles of scroll bars have 3.
"""

import re
from importlib.resources import files

import pytest

from gui.look.palette import Slot, colours, contrast, mixed, scheme
from gui.look.style import style_colours, style_sheet

THEMES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
SURFACES = ("window", "panel", "page")
WORDS, SHAPES = 4.5, 3.0
WARNING_TINT = 0.16
"""As in the banner."""


def too_weak(pairs: dict[str, tuple[str, str]], least: float) -> dict[str, float]:
    """Return the pairs of ink and ground that have less contrast than that."""
    found = {name: contrast(ink, ground) for name, (ink, ground) in pairs.items()}
    return {name: round(value, 2) for name, value in found.items() if value < least}


@THEMES
def test_words_on_every_ground(dark: bool) -> None:
    of = style_colours(dark)
    pairs = {f"{ink} on {on}": (of[ink], of[on]) for ink in ("text", "muted") for on in SURFACES}
    pairs |= {f"text on {on}": (of["text"], of[on]) for on in ("hover", "picked", "selection")}
    pairs |= {f"accent on {on}": (of["accent"], of[on]) for on in SURFACES}
    pairs |= {f"on accent: {on}": (of["on_accent"], of[on]) for on in ("accent", "accent_hover")}
    tint = mixed(scheme(dark).warning, scheme(dark).window, WARNING_TINT)
    pairs["text on a banner"] = (of["text"], tint)
    pairs["words of an error"] = (scheme(dark).error, of["window"])
    assert too_weak(pairs, WORDS) == {}


@THEMES
def test_chips_and_text_with_marks(dark: bool) -> None:
    page = scheme(dark)
    pairs = {f"text on {one}": (page.text, colours(one, dark).fill) for one in Slot}
    pairs |= {f"chip {one}": (colours(one, dark).text, colours(one, dark).fill) for one in Slot}
    assert too_weak(pairs, WORDS) == {}


@THEMES
def test_lines_of_marks(dark: bool) -> None:
    page = scheme(dark).page
    assert too_weak({str(one): (colours(one, dark).line, page) for one in Slot}, SHAPES) == {}


@THEMES
def test_words_that_cannot_be_used_can_still_be_read(dark: bool) -> None:
    of = style_colours(dark)
    assert too_weak({f"on {on}": (of["faint"], of[on]) for on in SURFACES}, SHAPES) == {}


@THEMES
@pytest.mark.parametrize("shape", ["edge", "focus", "handle"])
def test_edges_rings_and_handles(dark: bool, shape: str) -> None:
    of = style_colours(dark)
    assert too_weak({f"on {on}": (of[shape], of[on]) for on in SURFACES}, SHAPES) == {}


@THEMES
@pytest.mark.parametrize("name", ["tick.svg", "dot.svg"])
def test_what_is_in_a_box_shows(dark: bool, name: str) -> None:
    drawing = (files("resources") / "icons" / name).read_text(encoding="utf-8")
    (ink,) = set(re.findall("#[0-9A-F]{6}", drawing))
    assert contrast(ink, scheme(dark).page) >= SHAPES


@THEMES
@pytest.mark.parametrize("field", ["QLineEdit", "QAbstractSpinBox", "QComboBox", "QPushButton"])
def test_fields_and_buttons_have_the_edge_and_the_ring(dark: bool, field: str) -> None:
    sheet, of = style_sheet(dark), style_colours(dark)
    usual = re.search(rf"^{field}[^:{{]*{{([^}}]*)}}", sheet, re.MULTILINE)
    focused = re.search(rf"^{field}[^{{]*:focus[^{{]*{{([^}}]*)}}", sheet, re.MULTILINE)
    assert usual is not None
    assert f"border: 1px solid {of['edge']}" in usual[1]
    assert focused is not None
    assert f"border: 2px solid {of['focus']}" in focused[1]


@THEMES
def test_boxes_are_drawn_by_the_sheet(dark: bool) -> None:
    # Those of the style are hardly to be seen on dark ground.
    sheet = style_sheet(dark)
    for box in ("QMenu", "QCheckBox", "QRadioButton", "QTableView", "QTreeView"):
        rule = re.search(rf"{box}::indicator[^{{}}]*{{([^}}]*)}}", sheet.split("left: 8px; }")[1])
        assert rule is not None, box
        assert f"border: 1px solid {style_colours(dark)['edge']}" in rule[1], box
