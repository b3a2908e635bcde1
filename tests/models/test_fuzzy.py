"""How letters fit words: in order, and best where words begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.fuzzy import fit

WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=30)


def stands(letters: str, words: str) -> bool:
    rest = iter(word.casefold() for word in words)
    return all(letter in rest for letter in letters)


@given(WORDS, WORDS)
def test_letters_fit_exactly_where_they_stand_in_order(typed: str, words: str) -> None:
    letters = "".join(typed.split()).casefold()
    found = fit(typed, words)
    assert (found is not None) == stands(letters, words)
    if found is not None:
        assert [words[place].casefold() for place in found.places] == list(letters)
        assert list(found.places) == sorted(set(found.places))


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("nd", "Next document", "Find in document"),
        ("acc", "Accept", "Make a choice"),
        ("find", "Find next", "Follow in the dark"),
        ("as", "Accept shown", "Basket"),
    ],
)
def test_the_beginnings_of_words_and_letters_in_a_row_count_most(
    typed: str, better: str, worse: str
) -> None:
    good, bad = fit(typed, better), fit(typed, worse)
    assert good is not None
    assert bad is None or good.score > bad.score


def test_the_best_places_are_marked_and_not_the_first() -> None:
    found = fit("shown", "Reject suggestions shown")
    assert found is not None
    assert found.places == (19, 20, 21, 22, 23)


def test_nothing_typed_fits_all() -> None:
    assert fit("  ", "Quote") == fit("", "")
