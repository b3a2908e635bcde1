"""A selection grows by words and sentences, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.segment import word_at
from gui.domain.selecting import whole_words, with_sentence, with_word
from gui.domain.span import Span

TEXT = "Ida Holm’s boat left. “We sail,” she said.\n\nNobody – not one – stayed."
ARABIC = "قال الوزير: «السلام قريب». ثم غادر القاعة. انتهى."
texts = st.text(st.sampled_from("ab’-“” .\n\u0301س"), max_size=40)


def grow(text: str, words: str, *, sentence: bool = False, times: int = 1) -> str:
    start = text.index(words)
    span: Span | None = Span(start, start + len(words))
    for _ in range(times):
        assert span is not None
        span = (with_sentence if sentence else with_word)(text, span.start, span.stop)
    return span.of(text) if span else ""


@pytest.mark.parametrize(
    ("words", "times", "wanted"),
    [
        ("Ida", 1, "Ida Holm’s"),
        ("Ida", 2, "Ida Holm’s boat"),
        ("Ida Ho", 1, "Ida Holm’s"),
        ("left", 1, "left. “We"),
        ("said", 1, "said.\n\nNobody"),
        ("Nobody", 1, "Nobody – not"),
        ("stayed", 1, ""),
    ],
)
def test_one_word_more(words: str, times: int, wanted: str) -> None:
    assert grow(TEXT, words, times=times) == wanted


@pytest.mark.parametrize(
    ("words", "times", "wanted"),
    [
        ("Holm’s", 1, "Holm’s boat left."),
        ("Holm’s", 2, "Holm’s boat left. “We sail,” she said."),
        ("sail", 1, "sail,” she said."),
        ("sail", 2, "sail,” she said.\n\nNobody – not one – stayed."),
        ("stayed.", 1, ""),
    ],
)
def test_to_the_end_of_the_sentence_then_one_more(words: str, times: int, wanted: str) -> None:
    assert grow(TEXT, words, sentence=True, times=times) == wanted


def test_a_caret_takes_the_word_or_sentence_at_it() -> None:
    place = TEXT.index("Holm") + 2
    word, sentence = with_word(TEXT, place, place), with_sentence(TEXT, place, place)
    assert word is not None
    assert word.of(TEXT) == "Holm’s"
    assert sentence is not None
    assert sentence.of(TEXT) == "Ida Holm’s boat left."
    between = with_word(TEXT, TEXT.index("–"), TEXT.index("–"))
    assert between is not None
    assert between.of(TEXT) == "not"


def test_it_grows_along_the_text_where_that_runs_from_right_to_left() -> None:
    assert grow(ARABIC, "السلام") == "السلام قريب"
    assert grow(ARABIC, "السلام", sentence=True) == "السلام قريب»."
    assert grow(ARABIC, "السلام", sentence=True, times=2) == "السلام قريب». ثم غادر القاعة."


def test_words_that_are_cut_are_made_whole() -> None:
    start = TEXT.index("olm’s bo")
    assert whole_words(TEXT, Span(start, start + 8)).of(TEXT) == "Holm’s boat"
    start = TEXT.index("“We sail,”")
    assert whole_words(TEXT, Span(start, start + 10)).of(TEXT) == "“We sail,”", "marks stay"
    assert whole_words(TEXT, Span(start + 1, start + 8)).of(TEXT) == "We sail"


@given(texts, st.data(), st.booleans())
def test_growing_keeps_the_start_and_ends_with_the_text(
    text: str, data: st.DataObject, sentence: bool
) -> None:
    grown = with_sentence if sentence else with_word
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    for _ in range(len(text) + 2):
        found = grown(text, start, stop)
        if found is None:
            return
        assert found.stop <= len(text)
        if start < stop:
            assert found.start == start
            assert found.stop > stop
        start, stop = found.start, found.stop
    raise AssertionError("it never ends")


@given(texts, st.data())
def test_whole_words_hold_what_was_there_and_cut_none(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    whole = whole_words(text, span)
    assert whole.contains(span)
    assert whole_words(text, whole) == whole
    for edge in (whole.start, whole.stop):
        word = word_at(text, edge)
        assert word is None or not word.start < edge < word.stop
