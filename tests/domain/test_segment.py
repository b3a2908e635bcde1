"""Paragraphs, sentences and words: what ends one and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.segment import paragraphs, sentence_at, sentences, word_at
from gui.domain.span import Span

SENTENCES = [
    ["It rained.", "It stopped."],
    ["Is it late?", "Yes!", "Then go."],
    ["Mr. Smith met Dr. J. K. Brown.", "They left."],
    ["He lives in the U.S. Army base.", "It is big."],
    ["She came on Nov. 11 with Gen. Lee.", "He stayed."],
    ["They met at 6:10 a.m. Monday in town.", "It was cold."],
    ["It began at 6:30 a.m.", "Stroud did not know."],
    ["“Go!” he said.", "“Now.”", "She left."],
    ["It cost 3.5 million.", "No. 5 was cheaper."],
    ["He works for Smith Inc. of Boston.", "She works for Lee Ltd.", "The end."],
    ["It is warm here… too warm.", "We left."],
    ["„Geh.“", "Er ging."],
    ["مرحبا.", "كيف حالك؟", "بخير."],
    ["你好。", "再见！"],
    ["One (two.)", "Three."],
    ["A sentence without an end"],
]


@pytest.mark.parametrize("expected", SENTENCES)
def test_sentences(expected: list[str]) -> None:
    text = ("" if "。" in expected[0] else " ").join(expected)
    assert [s.of(text) for s in sentences(text, Span(0, len(text)))] == expected


def test_sentences_keep_to_the_span_and_to_the_line() -> None:
    text = "One. Two\nThree. Four."
    assert [s.of(text) for s in sentences(text, Span(0, len(text)))] == [
        "One.",
        "Two",
        "Three.",
        "Four.",
    ]
    assert [s.of(text) for s in sentences(text, Span(5, 14))] == ["Two", "Three"]


def test_paragraphs_are_the_lines_that_are_not_blank() -> None:
    text = "\n  One \n\n \t\nTwo\u2029Three\u2028\n"
    assert [p.of(text) for p in paragraphs(text)] == ["One", "Two", "Three"]
    assert list(paragraphs(" \n ")) == []


@pytest.mark.parametrize(
    ("position", "expected"),
    [(0, "One two."), (8, "One two."), (9, "Three."), (15, "Three."), (16, None), (17, "Four.")],
)
def test_sentence_at(position: int, expected: str | None) -> None:
    text = "One two. Three.\n\nFour."
    found = sentence_at(text, position)
    assert (found and found.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("don't go", 2, "don't"),
        ("don’t go", 4, "don’t"),
        ("Jean-Yves left", 5, "Jean-Yves"),
        ("he 'went' on", 4, "went"),
        ("one two", 3, "one"),
        ("one  two", 4, None),
        ("one", 3, "one"),
        ("cafe\u0301 noir", 1, "cafe\u0301"),
        ("كتاب جديد", 6, "جديد"),
        ("a_b c", 0, "a_b"),
        ("...", 1, None),
        ("", 0, None),
        ("one", 9, None),
        ("one", -1, None),
    ],
)
def test_word_at(text: str, position: int, expected: str | None) -> None:
    found = word_at(text, position)
    assert (found and found.of(text)) == expected


@given(st.text(alphabet=st.sampled_from("abA .!?\n\"'”“ 1…(\u2029"), max_size=80))
def test_sentences_cover_everything_but_white_space(text: str) -> None:
    position = 0
    for sentence in sentences(text, Span(0, len(text))) if text else ():
        assert not text[position : sentence.start].strip()
        assert sentence.of(text) == sentence.of(text).strip()
        position = sentence.stop
    assert not text[position:].strip()


@given(st.text(max_size=100), st.integers(-2, 110))
def test_any_position_can_be_asked(text: str, position: int) -> None:
    for found in (sentence_at(text, position), word_at(text, position)):
        assert found is None or found.stop <= len(text)
    for paragraph in paragraphs(text):
        assert paragraph.of(text).strip() == paragraph.of(text)


def test_a_very_long_line_is_read_near_the_caret_only() -> None:
    text = "One two. " * 100_000
    found = sentence_at(text, 450_003)
    assert found == Span(450_000, 450_008)
