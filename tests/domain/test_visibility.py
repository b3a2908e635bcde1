"""The one rule of what is shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.visibility import EVERYTHING, QUIET_TYPES, Hidden, Veil, Visibility
from tests.domain.builders import annotation

QUOTE = annotation(1, (0, 9))
NUMBER = annotation(2, (0, 3), layer=Layer.ENTITY, label="CARDINAL")


def test_a_suggestion_below_the_threshold_is_weak_and_at_it_is_not() -> None:
    assert Visibility(least=0.81).veil(QUOTE) is Veil.WEAK
    assert Visibility(least=0.8).shows(QUOTE)
    assert Visibility(least=0.9).shows(replace(QUOTE, score=None)), "nobody scored it"


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.REJECTED])
def test_what_is_decided_is_never_weak(status: Status) -> None:
    assert Visibility(least=1.0).shows(replace(QUOTE, status=status))


def test_what_has_a_memo_is_never_weak() -> None:
    assert Visibility(least=1.0).shows(replace(QUOTE, note="ask her"))


def test_types_hide_entities_and_layers_hide_all_of_theirs_decided_or_not() -> None:
    quiet = Visibility(types=QUIET_TYPES)
    assert quiet.veil(NUMBER) is Veil.TYPE
    assert quiet.veil(replace(NUMBER, status=Status.ACCEPTED)) is Veil.TYPE
    assert quiet.shows(replace(NUMBER, label="PERSON"))
    assert quiet.shows(replace(NUMBER, layer=Layer.TAG)), "a tag of that name is no entity"
    assert Visibility(layers=frozenset({Layer.QUOTE})).veil(QUOTE) is Veil.LAYER


def test_each_hidden_one_counts_once_by_what_would_still_hide_it() -> None:
    all_of_it = Visibility(0.9, frozenset({Layer.TAG}), QUIET_TYPES)
    tag = annotation(3, (0, 3), layer=Layer.TAG, label="CARDINAL")
    shown = replace(QUOTE, score=0.95)
    hidden = Hidden.of(map(all_of_it.veil, (QUOTE, NUMBER, tag, shown)))
    assert hidden == Hidden(weak=1, types=1, layers=1)
    assert hidden.total == 3


anything = st.builds(
    lambda layer, label, status, score, note: replace(
        annotation(1, (0, 3), layer=layer, label=label, status=status), score=score, note=note
    ),
    st.sampled_from(Layer),
    st.sampled_from([None, "CARDINAL", "PERSON"]),
    st.sampled_from(Status),
    st.none() | st.floats(0, 1),
    st.sampled_from([None, "", "a memo"]),
)


@given(anything, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_threshold_never_shows_more(made: Annotation, one: float, two: float) -> None:
    low, high = sorted((one, two))
    assert Visibility(least=low).shows(made) or not Visibility(least=high).shows(made)
    assert EVERYTHING.shows(made)
