"""Words, marks and regions of a paragraph, and its sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.language.tokens import REGION, items_of, read_paragraph
from gui.domain.segment import paragraphs
from gui.domain.span import Span


def words(text: str) -> list[str]:
    return [item.text for item in items_of(text, Span(0, len(text)), ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Smith's dog", ["Mr.", "Smith", "'s", "dog"]),
        ("Smith’s don’t", ["Smith", "’s", "don’t"]),
        ("Jean-Yves (R-Fla.)", ["Jean-Yves", "(", "R-Fla.", ")"]),
        ("the U.S. Army.", ["the", "U.S.", "Army", "."]),
        ("on Nov. 11, 2020", ["on", "Nov.", "11", ",", "2020"]),
        ("1,200.5 or 6:10", ["1,200.5", "or", "6:10"]),
        ("J. K. Lee", ["J.", "K.", "Lee"]),
        ("a miss. Then", ["a", "miss", ".", "Then"]),
        ("one--two — three...", ["one", "--", "two", "—", "three", "..."]),
        ("", []),
    ],
)
def test_items(text: str, expected: list[str]) -> None:
    assert (words(text) if text else []) == expected


def test_a_region_is_one_item_and_hides_its_sentences() -> None:
    text = "“Go. Now,” she said. “Yes.” He left. “Go!” Smith said."
    paragraph = read_paragraph(text, Span(0, len(text)))
    marked = [item for item in paragraph.items if item.quoted]
    assert [item.text for item in marked] == ["“Go. Now,”", "“Yes.”", "“Go!”"]
    assert all(item.lower == REGION for item in marked)
    sentences = [
        paragraph.items[a].text
        for a, b in zip(paragraph.bounds, paragraph.bounds[1:], strict=False)
        if b > a
    ]
    assert sentences == ["“Go. Now,”", "“Yes.”", "He", "“Go!”", "Smith"]
    assert paragraph.sentence_of(1) == (0, 4)
    assert paragraph.sentence_of(4) == (4, 5)


def test_inner_regions_are_told_apart() -> None:
    text = "“He said ‘go’ twice,” she said."
    paragraph = read_paragraph(text, Span(0, len(text)))
    assert [region.of(text) for region in paragraph.inner] == ["‘go’"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("BAKU, Nov. 11 — It rained.", "It"),
        ("BAKU (Trend) -- It rained.", "It"),
        ("BAKU was warm — it rained.", None),
        ("Baku, Nov. 11 — It rained.", None),
    ],
)
def test_a_dateline_is_a_sentence_of_its_own(text: str, first: str | None) -> None:
    paragraph = read_paragraph(text, Span(0, len(text)))
    second = paragraph.items[paragraph.bounds[1]].text if len(paragraph.bounds) > 2 else None
    assert second == first


@given(st.text(alphabet=st.sampled_from("aB .,!?\"'“”‘’—-\n1"), max_size=80))
def test_items_are_in_order_and_cover_all_but_white_space(text: str) -> None:
    for span in paragraphs(text):
        paragraph = read_paragraph(text, span)
        position = span.start
        for item in paragraph.items:
            assert not text[position : item.start].strip()
            assert text[item.start : item.stop] == item.text
            position = item.stop
        assert position == span.stop
        assert list(paragraph.bounds) == sorted(set(paragraph.bounds))
        assert (paragraph.bounds[0], paragraph.bounds[-1]) == (0, len(paragraph.items))
