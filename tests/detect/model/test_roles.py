"""Roles of one anchor: legal labels, whole words, the line of the cue."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.pieces import FIRST, SPACED, Pieces
from gui.detect.model.roles import BEGIN, CUE, END, IN, OUT, SINGLE, SOURCE, best_labels, roles_of
from gui.detect.model.run import Anchor


def pieces_of_words(text: str) -> Pieces:
    """One piece a word, for texts with one space between words."""
    spans, gap, at = [], [], 0
    for word in text.replace("\n", " ").split(" "):
        spans.append((at, at + len(word)))
        gap.append(FIRST if at == 0 or text[at - 1] == "\n" else SPACED)
        at += len(word) + 1
    count = len(spans)
    return Pieces([0] * count, spans, [0] * count, gap, [0] * count)


def anchor(labels: list[int], at: int) -> Anchor:
    """An anchor that is sure of the given labels."""
    table = np.full((len(labels), 7), -5.0, np.float32)
    table[np.arange(len(labels)), labels] = 5.0
    return Anchor(at, 3.0, 0, table)


@given(st.lists(st.lists(st.floats(-9, 9), min_size=7, max_size=7), min_size=1, max_size=20))
def test_a_content_that_begins_goes_on_to_its_end(rows: list[list[float]]) -> None:
    labels = best_labels(np.array(rows))
    for one, following in itertools.pairwise(labels):
        assert (one in (BEGIN, IN)) == (following in (IN, END))


def test_content_cue_and_source_are_read_in_code_points() -> None:
    text = "The mayor said the bridge is closed"
    labels = [SOURCE, SOURCE, CUE, BEGIN, IN, IN, END]
    roles = roles_of(text, pieces_of_words(text), anchor(labels, 2))
    assert [text[slice(*one)] for one in roles.content] == ["the bridge is closed"]
    assert [text[slice(*one)] for one in roles.cue] == ["said"]
    assert [text[slice(*one)] for one in roles.source] == ["The mayor"]
    assert roles.content_sure > 0.9


def test_pieces_around_a_cue_stay_apart() -> None:
    text = "Prices will rise he said next year"
    labels = [BEGIN, IN, END, SOURCE, CUE, BEGIN, END]
    roles = roles_of(text, pieces_of_words(text), anchor(labels, 4))
    assert [text[slice(*one)] for one in roles.content] == ["Prices will rise", "next year"]


def test_an_anchor_is_a_cue_whatever_its_label() -> None:
    text = "We agree"
    roles = roles_of(text, pieces_of_words(text), anchor([SOURCE, OUT], 1))
    assert roles.cue == [(3, 8)]
    assert roles.content == []


def test_content_is_kept_in_the_line_of_its_cue() -> None:
    text = "Rain came\nShe said it stopped"
    labels = [BEGIN, END, SOURCE, CUE, BEGIN, END]
    roles = roles_of(text, pieces_of_words(text), anchor(labels, 3))
    assert [text[slice(*one)] for one in roles.content] == ["it stopped"]


def test_content_in_another_line_is_kept_if_there_is_no_other() -> None:
    text = "Rain came\nShe said so"
    labels = [BEGIN, END, SOURCE, CUE, OUT]
    roles = roles_of(text, pieces_of_words(text), anchor(labels, 3))
    assert [text[slice(*one)] for one in roles.content] == ["Rain came"]


def test_a_single_word_is_a_content() -> None:
    text = "He said yes"
    roles = roles_of(text, pieces_of_words(text), anchor([SOURCE, CUE, SINGLE], 1))
    assert [text[slice(*one)] for one in roles.content] == ["yes"]


def wavering(labels: list[int], at: int, **sure: float) -> Anchor:
    """An anchor that is sure of its labels but where `sure` names logits: `at_3_SOURCE=5.2`."""
    made = anchor(labels, at)
    for name, logit in sure.items():
        _, place, label = name.split("_")
        made.roles[int(place), {"SOURCE": SOURCE, "OUT": OUT, "END": END, "IN": IN}[label]] = logit
    return made


def test_a_source_is_taken_at_less_where_there_is_no_other() -> None:
    text = "The mayor said it rained"
    labels = [OUT, OUT, CUE, BEGIN, END]
    pieces = pieces_of_words(text)
    near = wavering(labels, 2, at_0_SOURCE=4.8, at_1_SOURCE=4.8)
    assert [text[slice(*one)] for one in roles_of(text, pieces, near).source] == ["The mayor"]
    assert roles_of(text, pieces, wavering(labels, 2, at_1_SOURCE=4.0)).source == []


def test_what_follows_according_to_is_its_source() -> None:
    text = "According to the water board , two wells are dry"
    labels = [CUE, CUE, BEGIN, IN, END, OUT, BEGIN, IN, IN, END]
    torn = wavering(labels, 0, at_2_SOURCE=1.0, at_3_SOURCE=4.0, at_4_SOURCE=4.0)
    roles = roles_of(text, pieces_of_words(text), torn)
    assert [text[slice(*one)] for one in roles.source] == ["the water board"]
    assert [text[slice(*one)] for one in roles.content] == ["two wells are dry"]


def test_an_edge_is_as_sure_whether_the_stop_is_in_or_out() -> None:
    text = "He said it rained ."
    pieces = pieces_of_words(text)
    clear = anchor([SOURCE, CUE, BEGIN, END, OUT], 1)
    torn = wavering([SOURCE, CUE, BEGIN, END, OUT], 1, at_3_IN=4.9, at_4_END=4.9)
    sure = [roles_of(text, pieces, one).edge_sure for one in (clear, torn)]
    assert sure[1] > 0.9 * sure[0] > 0.8
