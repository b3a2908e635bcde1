"""The rule detector as others use it: any text, stopping, order, and work that stays linear."""

import gc
import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.detect import best_detector
from gui.detect.detector import Block, Detector
from gui.detect.language.pieces import LARGEST, pieces
from gui.detect.rules import detector as rules
from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Kind, Layer, Role
from tests.detect.marking import proposals, quotes

WORDS = [
    *("said", "says", "told", "according", "to", "that", "she", "he", "Mara", "Lind", "the"),
    *(",", ".", "!", "?", ":", "—", "“", "”", "‘", "’", '"', "'", "«", "»", "„", "(", ")", "’s"),
    *("「", "」", "『", "』"),
    *("\n", "\n\n", "and", "who", "of", "for", "BAKU", "Nov.", "11", "$5", "😊", "كتاب", "\u2029"),
    "mayor",
]
WORDY = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
TIGHT = st.lists(st.sampled_from(WORDS), max_size=60).map("".join)


@given(st.one_of(WORDY, TIGHT, st.text(max_size=300)), st.sampled_from(["en", "de", "en-GB"]))
def test_any_text_yields_spans_in_range_and_the_same_twice(text: str, language: str) -> None:
    found = proposals(text, language)
    assert proposals(text, language) == found
    for proposal in found:
        assert 0 <= proposal.score <= 1
        assert proposal.reason
        assert proposal.main
        for part in proposal.parts:
            assert part.span.stop <= len(text)
            assert part.span.of(text) == part.span.of(text).strip()
        if proposal.layer is Layer.QUOTE:
            assert proposal.label in set(Kind)
            assert all(s.name and s.reason and 0 <= s.score <= 1 for s in proposal.speakers)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("他说：「我们走。」然后离开。", ["「我们走。」"]),
        ("大臣は「我々は明日の朝に行く」と述べた。", ["「我々は明日の朝に行く」"]),
        ("他读『红楼梦』和「心」。", []),
    ],
)
def test_words_in_corner_marks_are_quotes_where_they_are_long_or_sentences(
    text: str, found: list[str]
) -> None:
    said = [
        span.of(text)
        for proposal in proposals(text, "zh")
        if proposal.layer is Layer.QUOTE
        for span in proposal.main
    ]
    assert said == found


@example("who said who said said")
@given(WORDY)
def test_content_cue_and_source_of_a_quote_do_not_overlap(text: str) -> None:
    for quote in quotes(text):
        spans = sorted(part.span for part in quote.parts)
        assert all(a.stop <= b.start for a, b in pairwise(spans))
        assert sum(part.role is Role.CUE for part in quote.parts) <= 1


def test_it_stops_before_the_next_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "BLOCK", 1)
    text = "\n\n".join(f"“We go home {n},” said Mara Lind." for n in range(20))
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 25

    found = list(RuleDetector().detect(text, "en", stop))
    assert asked == 26
    assert 3 <= sum(p.layer is Layer.QUOTE for p in found) <= 5
    assert list(RuleDetector().detect(text, "en", lambda: True)) == []


def test_it_asks_before_each_paragraph() -> None:
    answers = iter([False] * 6)
    text = "One.\n\nTwo.\n\nThree."
    assert list(RuleDetector().detect(text, "en", lambda: next(answers))) == []
    assert next(answers, None) is None


def test_proposals_of_a_paragraph_come_before_the_next_one_is_read() -> None:
    text = "“We go home,” said Mara Lind.\n\nIt rained.\n\n“We stay,” said Piet Sand."
    running = RuleDetector().detect(text, "en", lambda: False)
    first = next(running)
    assert first.main[0].of(text) == "Mara Lind"


@pytest.mark.parametrize("size", [1, 100, 20_000])
def test_blocks_cover_the_text_once_and_hold_all_proposals(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "\n\n" + "\n\n".join(f"“We go home {n},” said Mara Lind." for n in range(20)) + "\n"
    whole = list(RuleDetector().detect(text, "en", lambda: False))
    monkeypatch.setattr(rules, "BLOCK", size)
    blocks = list(RuleDetector().blocks(text, "en", lambda: False))
    assert "".join(text[block.start : block.stop] for block in blocks) == text
    assert [found for block in blocks for found in block.proposals] == whole


def test_a_text_of_nothing_is_one_empty_block() -> None:
    assert list(RuleDetector().blocks("", "en", lambda: False)) == [Block(0, 0, ())]


def test_the_rules_say_what_they_are() -> None:
    detector: Detector = RuleDetector()
    assert detector.origin == "detector:rules/2"
    assert detector.layers == {Layer.QUOTE, Layer.ENTITY}
    assert best_detector().layers >= detector.layers


@pytest.mark.parametrize("length", [1, LARGEST, LARGEST + 1, 3 * LARGEST])
@pytest.mark.parametrize("letters", ["a", "a b "])
def test_a_long_line_is_read_in_parts_that_hold_all_of_it(length: int, letters: str) -> None:
    text = (letters * length)[:length]
    parts = list(pieces(text))
    assert all(len(part) <= LARGEST for part in parts)
    covered = "".join(part.of(text) for part in parts)
    assert covered.replace(" ", "") == text.replace(" ", "")


def steps(work: Callable[[], object]) -> int:
    """Count the lines of Python that run: a measure that no other load on the machine moves."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    gc.disable()  # others' callbacks on collections would be counted too
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
        gc.enable()
    return count


HARD = [
    *("“", '"', "'", "‘", "„", "«", "“a ", '"a ', " 'a", "“a\n", "\n“a", "“‘", "a” "),
    *("said ", "she said ", "said that ", "she said that ", ", she said", "according to ", "told "),
    *("Mara Lind said “a,” ", "“a,” she said ", "She said, “a.” ", "Mara ", "A. ", "Mara Lind, "),
    *("the ", "of ", "and ", ", ", "(", "1 ", "’s ", "who ", "“A B” ", "he said, ‘a’ "),
]


@pytest.mark.parametrize("unit", HARD)
def test_the_work_is_linear(unit: str) -> None:
    def work(size: int) -> int:
        text = unit * (size // len(unit))
        return steps(lambda: list(RuleDetector().detect(text, "en", lambda: False)))

    work(100)  # fills the caches of the word lists
    small, large = work(2_000), work(6_000)
    assert large <= 4 * small


def test_ten_thousand_unbalanced_marks_cost_little() -> None:
    text = "“go " * 10_000
    assert steps(lambda: proposals(text)) < 200 * len(text)
