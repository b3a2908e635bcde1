"""Edges of contents and sources: marks, sentences, datelines, punctuation, what was not seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.edges import announced, contents, cues, snapped, sources
from gui.detect.model.marks import regions

MARKED = st.text(alphabet="ab .,A\n\"'“”‘’—", min_size=1, max_size=60)


def content(text: str, words: str) -> list[str]:
    """The content that comes of some words of a text which the model saw whole."""
    start = text.index(words)
    found = contents(text, [(start, start + len(words))], regions(text), (-1, -1))
    return [text[slice(*span)] for span in found]


def source(text: str, words: str) -> list[str]:
    start = text.index(words)
    return [text[slice(*span)] for span in sources(text, [(start, start + len(words))])]


def test_an_edge_that_misses_a_mark_by_little_moves_to_it() -> None:
    text = "She said: “It is late.” Then she left."
    region = regions(text)[0]
    assert snapped((region.start + 1, region.stop - 2), [region]) == (region.start, region.stop)


def test_an_edge_far_from_a_mark_stays() -> None:
    text = "She said “it is late, but not too late for us”."
    region = regions(text)[0]
    inside = (region.start + 10, region.stop - 10)
    assert snapped(inside, [region]) == inside


@pytest.mark.parametrize(
    ("text", "words", "right"),
    [
        ("She said it was late.", "it was late.", "it was late"),
        ("It was late, she said.", "It was late,", "It was late"),
        ("It was late... she said.", "It was late...", "It was late..."),
        ("She moved to the U.S. Then it rained.", "to the U.S.", "to the U.S."),
        ("“12 to 9.” The room emptied.", "“12 to 9.” The room emptied", "“12 to 9.”"),
        ("“We go,” Ann Lee, the boss, said.", "“We go,” Ann Lee, the boss", "“We go,”"),
        ("“The pier” is closed, she said.", "“The pier” is closed", "“The pier” is closed"),
        ("‘We go’ and “we stay,” she said.", "and “we stay", "and “we stay,”"),
        ("She said “go”.", " “go”.", "“go”"),
        ("TARN (Wire) — It was late, she said.", "TARN (Wire) — It was late", "It was late"),
        ("TARN — It was late, she said.", "— It was late", "It was late"),
        ("Ann Lee — it was late — left.", "Ann Lee — it was late", "Ann Lee — it was late"),
    ],
)
def test_a_content_ends_where_its_words_do(text: str, words: str, right: str) -> None:
    assert content(text, words) == [right]


def test_words_that_are_all_dateline_or_marks_are_no_content() -> None:
    text = "TARN, Oct. 9 (Wire) — “It was late,” she said."
    assert content(text, "TARN, Oct. 9") == []
    assert content(text, "” ") == []


def test_a_quotation_is_followed_beyond_what_the_model_saw() -> None:
    text = "She said: “" + "On and on it went. " * 9 + "Then it stopped.”"
    start = text.index("“")
    seen = text.index("it stopped")
    found = regions(text)
    assert list(contents(text, [(start, seen)], found, (0, seen))) == [(start, len(text))]
    assert list(contents(text, [(start, seen)], found, (0, seen + 9))) == [(start, seen - 1)]
    assert list(contents(text, [(30, len(text))], found, (30, len(text)))) == [(start, len(text))]


@pytest.mark.parametrize(
    ("text", "words", "right"),
    [
        ("Ann Lee, the boss, said so.", "Ann Lee, the boss,", "Ann Lee, the boss"),
        ("said Ann Lee — who left.", "Ann Lee —", "Ann Lee"),
        ("Ann Lee, who lives by the pier, said so.", "Ann Lee, who lives", "Ann Lee"),
        ("Ann Lee, who left, said so.", "Ann Lee, who left", "Ann Lee, who left"),
        ("said Rep. Dale Hurst (R-Neb.).", "Rep. Dale Hurst (R", "Rep. Dale Hurst (R-Neb.)"),
        ("SUND (Wire) – Ann Lee said so.", "SUND (Wire) – Ann Lee", "Ann Lee"),
    ],
)
def test_a_source_is_neither_torn_nor_over_long(text: str, words: str, right: str) -> None:
    assert source(text, words) == [right]


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("said last", "said"),
        ("said in a", "said"),
        ("said in a statement", "said in a statement"),
        ("asked for", "asked for"),
        ("a", "a"),
    ],
)
def test_a_cue_does_not_end_in_half_a_phrase(words: str, right: str) -> None:
    assert cues(words, [(0, len(words))]) == [(0, len(right))]


def test_a_colon_announces_the_quotation_of_the_next_paragraph() -> None:
    text = "The boss said in a statement:\n\n“We go.”\n\n“We stay.”"
    (span,) = announced(text, text.index("said"), regions(text))
    assert text[slice(*span)] == "“We go.”"
    assert announced(text.replace(":", "."), text.index("said"), regions(text)) == []
    assert announced("The boss said:", 9, []) == []


@given(MARKED, st.data())
def test_edges_stay_in_the_text_and_hold_a_letter(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    for span in contents(text, [(start, stop)], regions(text), (0, len(text))):
        assert 0 <= span[0] < span[1] <= len(text)
        words = text[slice(*span)]
        assert any(map(str.isalnum, words))
        assert words == words.strip()
