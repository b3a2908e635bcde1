"""Entities: clean borders, legal tags, one name one type."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model_entities import best_tags, clean


@pytest.mark.parametrize(
    ("text", "label", "bare"),
    [
        ("the United Nations", "ORG", "United Nations"),
        ("Mr. Brown’s", "PERSON", "Brown"),
        ("Foreign Minister Anna Lind", "PERSON", "Anna Lind"),
        ("President Obama's", "PERSON", "Obama"),
        ("“Acme Inc.”", "ORG", "Acme Inc."),
        ("U.S.", "GPE", "U.S."),
        ("the workers’", "NORP", "workers"),
        ("Lyon\nA day later", "GPE", "Lyon"),
        ("the past year", "DATE", "the past year"),
    ],
)
def test_borders_are_clean(text: str, label: str, bare: str) -> None:
    start, stop = clean(text, 0, len(text), label)
    assert text[start:stop] == bare


@given(st.lists(st.lists(st.floats(-9, 9), min_size=5, max_size=5), min_size=1, max_size=15))
def test_an_inside_tag_follows_its_own_type(rows: list[list[float]]) -> None:
    tags = [0, *best_tags(np.array(rows))]
    for before, tag in itertools.pairwise(tags):
        if tag and tag % 2 == 0:
            assert before in (tag - 1, tag)
