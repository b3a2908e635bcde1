"""What the codebook's editor says: counts in words, and each thing by its right number."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Layer
from gui.domain.codebook import COLOURS, QUOTE_COLOURS, Label, Use
from gui.domain.codebook_acts import comparison
from gui.look.palette import Slot
from gui.models import codebook_words as words

TAG = Label(Layer.TAG, "A", "tag1", "1", "x")


def test_each_colour_has_a_name_of_its_own_and_a_place_in_the_palette() -> None:
    every = {*COLOURS, *QUOTE_COLOURS}
    assert set(words.COLOUR_WORDS) == every
    assert len(set(words.COLOUR_WORDS.values())) == len(every)
    assert every <= set(Slot)


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (Use(), "no annotation"),
        (Use(1, 1), "1 annotation in 1 document"),
        (Use(1200, 31), "1,200 annotations in 31 documents"),
    ],
)
def test_use(use: Use, said: str) -> None:
    assert words.used(use) == said
    assert use == Use() or words.before_rename(TAG, use).startswith(said)
    assert use == Use() or words.before_merge(TAG, use).startswith(said)


def test_what_a_deletion_touches() -> None:
    assert words.before_delete(TAG, Use(3, 2), 1) == (
        "3 annotations in 2 documents bear “A”. 1 tagged passage goes with it."
        " 2 quotes and entities stay, without it. Undo brings all back."
    )
    assert "passage" not in words.before_delete(TAG, Use(1, 1), 0)
    assert "stay" not in words.before_delete(TAG, Use(1, 1), 1)


def test_the_preview_names_each_change() -> None:
    other = replace(TAG, colour="tag2", key=None, parent="B", description="y", position=7)
    found = comparison([TAG, replace(TAG, name="C")], [other, replace(TAG, name="B")])
    assert words.preview(found) == [
        "New: B",
        "Changed: A: colour Violet → Sky; key 1 → none; below none → B; another description",
        "Only in this library, stays: C",
    ]
    assert words.preview_headline(found).startswith("1 label is new, 1 change, 1 are only")
    same = comparison([TAG], [replace(TAG, position=3)])
    assert words.preview(same) == []
    assert words.preview_headline(same) == "All labels of the file are here already."
