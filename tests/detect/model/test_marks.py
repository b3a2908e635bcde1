"""Quotation regions and states that the model reads as features."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.marks import (
    CLOSING,
    INSIDE,
    OPENING,
    OUTSIDE,
    RUNNING,
    regions,
    regions_between,
    states,
)

MARKED = st.text(alphabet="ab .,\n\"'“”‘’«»„`「」『』", max_size=60)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “go”.", ["“go”"]),
        ('"A b," he said. "C d."', ['"A b,"', '"C d."']),
        ("''No,'' he said.", ["''No,''"]),
        ("Er sagte „nein“ dazu", ["„nein“"]),
        ("«Non», dit-il", ["«Non»"]),
        ("It’s ‘a thing’ he didn't like", ["‘a thing’"]),
        ("the workers’ pay isn't 5'10\" high", []),
        ("“I ‘x’ y,” she said", ["“I ‘x’ y,”"]),
        ("»Nein«, sagte er", ["»Nein«"]),
        ("The ‘big’ one, “she” said", ["‘big’", "“she”"]),
        ("the boys’ bikes.” He left “it”", ["“it”"]),
        ("“It runs on\n“and ends.” He left", ["“It runs on", "“and ends.”"]),
    ],
)
def test_regions_are_found_with_their_marks(text: str, found: list[str]) -> None:
    assert [text[one.start : one.stop] for one in regions(text)] == found


def test_a_region_that_the_line_ends_is_not_closed() -> None:
    assert [one.closed for one in regions("“It runs on\n“and ends.”")] == [False, True]


def test_states_tell_marks_from_what_they_hold() -> None:
    assert list(states("a “b”")) == [OUTSIDE, OUTSIDE, OPENING, INSIDE, CLOSING]
    assert list(states("“b")) == [OPENING, RUNNING]
    assert list(states("''b''")) == [OPENING, OPENING, INSIDE, CLOSING, CLOSING]


@given(MARKED)
def test_regions_are_ordered_and_stay_in_their_line(text: str) -> None:
    last = 0
    for one in regions(text):
        assert last <= one.start < one.stop <= len(text)
        assert "\n" not in text[one.start : one.stop]
        last = one.stop


@given(MARKED, st.data())
def test_regions_of_some_lines_are_those_of_the_whole_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", stop) if "\n" in text[stop:] else len(text)
    whole = [one for one in regions(text) if low <= one.start < high]
    assert regions_between(text, start, stop) == whole
