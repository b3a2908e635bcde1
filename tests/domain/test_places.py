"""Whole words in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.places import whole_words
from gui.domain.span import Span

TEXT = "Ana met Anabel. Ana’s bag; (Ana) $5 and $55"


@pytest.mark.parametrize(
    ("words", "starts"),
    [("Ana", [0, 16, 28]), ("Anabel", [8]), ("ana", []), ("$5", [33]), ("", []), ("Ana met", [0])],
)
def test_only_whole_words_count(words: str, starts: list[int]) -> None:
    assert whole_words(TEXT, words) == [Span(s, s + len(words)) for s in starts]


@given(st.text("ab .", max_size=30), st.text("ab .", min_size=1, max_size=3))
def test_each_place_has_these_words_and_no_longer_one(text: str, words: str) -> None:
    for span in whole_words(text, words):
        assert span.of(text) == words
        before, after = text[: span.start][-1:], text[span.stop :][:1]
        assert not (before.isalnum() and words[0].isalnum())
        assert not (after.isalnum() and words[-1].isalnum())
