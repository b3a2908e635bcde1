"""Reasons taken apart again, as the window needs them to say them in its language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.message import Message
from gui.domain.reasons import Why, reason_of

VALUES = {
    "cue": "said",
    "source": "the mayor's {office}",
    "opening": "that",
    "name": "Ann Bell",
    "word": "she",
    "title": "Dr.",
    "role": "spokesman",
}


def filled(why: Why) -> str:
    return why.format(reason=Why.DATE, **VALUES)


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_known_again(why: Why) -> None:
    found = reason_of(filled(why))
    assert found is not None
    assert found.text == why.value
    assert str(found) == filled(why)


def test_what_is_wrapped_is_taken_apart_too() -> None:
    inner = Why.CUE_AFTER.format(cue="said")
    found = reason_of(f"{inner}, within a quote")
    assert found == Message(Why.WITHIN.value, {"reason": reason_of(inner)})
    foreign = reason_of("the last name of Ann Bell (text not in English)")
    assert foreign is not None
    assert foreign.text == Why.NOT_ENGLISH.value


def test_an_unknown_reason_is_none_and_stays_within_a_known_one() -> None:
    assert reason_of("somebody told me") is None
    assert reason_of("") is None
    found = reason_of("somebody told me, within a quote")
    assert found == Message(Why.WITHIN.value, {"reason": "somebody told me"})


@given(st.text(min_size=1), st.text(min_size=1))
def test_whatever_a_text_shows_comes_back_whole(cue: str, source: str) -> None:
    stored = Why.CUE_AND_SOURCE.format(cue=cue, source=source)
    assert str(reason_of(stored)) == stored
