"""The sample articles and what is expected of them fit each other, and cover what they should."""

import hashlib
import json
import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from jsonschema import Draft202012Validator

from gui.domain.document import canonical
from gui.domain.quotation import kind_of, regions
from gui.domain.span import Span
from tests.seeds.expected_quotes import HERE, NAMES, Expected, article, quotes, row

GIVEN = "000_822e2b77ddaa0880"
OWN = [name for name in NAMES if name != GIVEN]


def test_there_are_the_given_article_and_at_least_ten_own() -> None:
    assert GIVEN in NAMES
    assert len(OWN) >= 10
    assert {path.stem for path in (HERE / "expected").glob("*.jsonl")} == set(NAMES)


def test_the_given_article_is_untouched() -> None:
    digest = hashlib.sha256(article(GIVEN).encode("utf-8")).hexdigest()
    assert digest == "6a5b3c7911abbddc893516cfddd683736fd1fe99d8d4cd843a8a619eb25f51e1"


@pytest.mark.parametrize("name", OWN)
def test_an_own_article_is_short_and_begins_with_a_headline(name: str) -> None:
    text = article(name)
    assert 90 <= len(text.split()) <= 250
    headline, blank = text.split("\n")[:2]
    assert headline
    assert blank == ""
    assert not headline.endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_expectations_fit_the_article(name: str) -> None:
    text = article(name)
    expected = row(name)
    assert expected["text"] == text == canonical(text).text
    for entity in expected["entities"]:
        assert text[entity["start"] : entity["end"]] == entity["text"]
    for quote in quotes(name):
        assert quote.content
        assert quote.kind == kind_of(text, quote.content)
        for span in (*quote.content, *quote.cue, *quote.source):
            assert span.of(text) == span.of(text).strip() != ""


@pytest.mark.parametrize("name", NAMES)
def test_expectations_are_valid_jsonl_of_ours(name: str) -> None:
    schema = json.loads(
        (HERE.parents[1] / "resources" / "sayso.schema.json").read_text(encoding="utf-8")
    )
    Draft202012Validator(schema).validate(row(name))


def _broken(text: str, quote: Expected) -> bool:
    return any(
        a.stop <= cue.start < b.start for a, b in pairwise(quote.content) for cue in quote.cue
    )


def _over_paragraphs(text: str, quote: Expected) -> bool:
    return any("\n" in span.of(text) for span in quote.content)


def _source_is(*words: str) -> Callable[[str, Expected], bool]:
    return lambda text, quote: any(span.of(text).lower() in words for span in quote.source)


def _cue_is(*words: str) -> Callable[[str, Expected], bool]:
    return lambda text, quote: any(span.of(text).lower() in words for span in quote.cue)


def _opens_with(mark: str) -> Callable[[str, Expected], bool]:
    return lambda text, quote: quote.content[0].of(text).startswith(mark)


CONSTRUCTIONS: dict[str, Callable[[str, Expected], bool]] = {
    "direct": lambda text, quote: quote.kind == "direct",
    "indirect": lambda text, quote: quote.kind == "indirect",
    "mixed": lambda text, quote: quote.kind == "mixed",
    "broken by its cue": _broken,
    "over paragraphs": _over_paragraphs,
    "according to": _cue_is("according to"),
    "pronoun": _source_is("she", "he"),
    "role": _source_is("the minister"),
    "tweet": _cue_is("tweeted"),
    "statement": _source_is("the statement"),
    "source after": lambda text, quote: (
        bool(quote.source) and quote.source[0].start > max(quote.content).stop
    ),
    "source before": lambda text, quote: (
        bool(quote.source) and quote.source[0].stop <= min(quote.content).start
    ),
    "source within": lambda text, quote: (
        bool(quote.source)
        and min(quote.content).stop <= quote.source[0].start < max(quote.content).start
    ),
    "single marks": _opens_with("‘"),
    "double marks": _opens_with("“"),
    "German marks": _opens_with("„"),
    "French marks": _opens_with("« "),
    "two speakers": lambda text, quote: len(quote.speakers) > 1,
    "no attribution": lambda text, quote: not quote.cue and not quote.source,
    "right to left": lambda text, quote: (
        unicodedata.bidirectional(next(c for c in quote.content[0].of(text) if c.isalpha())) == "AL"
    ),
    "emoji": lambda text, quote: any(ord(c) > 0xFFFF for c in quote.content[0].of(text)),
}


@pytest.mark.parametrize("construction", CONSTRUCTIONS)
def test_the_articles_hold_each_construction(construction: str) -> None:
    holds = CONSTRUCTIONS[construction]
    assert any(holds(article(name), quote) for name in OWN for quote in quotes(name))


def test_the_articles_hold_quotes_in_quotes() -> None:
    nested = [
        (inner, outer)
        for name in OWN
        for inner in quotes(name)
        for outer in quotes(name)
        if inner != outer and outer.content[0].contains(inner.content[0])
    ]
    assert len(nested) >= 3


def test_the_articles_hold_a_name_in_two_forms() -> None:
    sources = {span.of(article(n)) for n in OWN for q in quotes(n) for span in q.source}
    assert "Mara Lindqvist, the mayor of Sundmark" in sources
    assert "Lindqvist" in sources


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_of_an_article_belongs_to_a_region(name: str) -> None:
    text = article(name)
    inside = regions(text)
    opening = [i for i, c in enumerate(text) if c in "“„«"]
    assert opening
    assert all(any(region.covers(i) for region in inside) for i in opening)
    assert all(isinstance(region, Span) for region in inside)
