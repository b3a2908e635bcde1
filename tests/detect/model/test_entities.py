"""Entities: legal tags, and both heads' opinions as odds."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.entities import LABELS, NOTHING, best_tags, parted_tags, tag_scores, tagged
from gui.detect.model.pieces import FIRST, SPACED, Pieces

SCORES = st.lists(st.lists(st.floats(-9, 9), min_size=5, max_size=5), min_size=1, max_size=15).map(
    np.array
)


@given(SCORES)
def test_an_inside_tag_follows_its_own_type(rows: np.ndarray) -> None:
    tags = [0, *best_tags(rows)]
    for before, tag in itertools.pairwise(tags):
        if tag and tag % 2 == 0:
            assert before in (tag - 1, tag)


@given(SCORES, st.lists(st.booleans(), min_size=15, max_size=15))
def test_reading_in_parts_is_reading_as_a_whole_where_words_between_are_nothing(
    rows: np.ndarray, nothing: list[bool]
) -> None:
    rows -= np.logaddexp.reduce(rows, axis=1, keepdims=True)
    plain = np.array(nothing[: len(rows)]) | (rows[:, 0] >= np.log(NOTHING))
    rows[plain] = [0.0, -99, -99, -99, -99]
    each = np.arange(len(rows))
    whole, parted = rows[each, best_tags(rows)], rows[each, parted_tags(rows)]
    assert parted.sum() == pytest.approx(whole.sum())


def test_a_mention_keeps_the_chances_of_its_types() -> None:
    text = "Acme grew"
    pieces = Pieces([1, 2], [(0, 4), (5, 9)], [2, 1], [FIRST, SPACED], [0, 0])
    broad = np.zeros((2, 1 + 2 * len(LABELS)), np.float32)
    broad[0, 1 + 2 * LABELS.index("ORG")] = 9
    broad[0, 1 + 2 * LABELS.index("PERSON")] = 8
    broad[1, 0] = 9
    (found,) = tagged(text, pieces, 0, tag_scores(broad, np.zeros((2, 7), np.float32)))
    assert (found.start, found.stop, found.label) == (0, 4, "ORG")
    assert found.odds["ORG"] > found.odds["PERSON"] > 0.2
    assert sum(found.odds.values()) <= 1.001
