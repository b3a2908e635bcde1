"""What the rules make of the sample articles, held against what a person marked."""

from collections.abc import Iterator

import pytest

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer, Role
from gui.domain.proposal import Proposal
from gui.domain.span import Span, iou
from tests.seeds.expected_quotes import NAMES, Expected, article, quotes, row

GIVEN = "000_822e2b77ddaa0880"
FOREIGN = {"006_feuerwehr": "de", "007_fromagerie": "fr", "010_maktaba": "ar"}
ENGLISH = [name for name in NAMES if name not in FOREIGN]
OWN_ENGLISH = [name for name in ENGLISH if name != GIVEN]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Proposal]]:
    """All proposals of each article; the language is left to the detector."""
    return {n: list(RuleDetector().detect(article(n), None, lambda: False)) for n in NAMES}


def proposed(proposals: list[Proposal]) -> list[Proposal]:
    """The quotes among proposals."""
    return [p for p in proposals if p.layer is Layer.QUOTE]


def spans(proposal: Proposal, role: Role) -> tuple[Span, ...]:
    """The spans of one role."""
    return tuple(part.span for part in proposal.parts if part.role is role)


def pairs(
    expected: list[Expected], proposals: list[Proposal]
) -> Iterator[tuple[Expected, Proposal | None]]:
    """Each expected quote with the proposal that is most like it, if any is."""
    for quote in expected:
        best = max(proposals, key=lambda p: iou(p.main, quote.content), default=None)
        close = best is not None and iou(best.main, quote.content) >= 0.5
        yield quote, best if close else None


def test_the_given_article_yields_its_five_quotes_and_no_more_than_two_others(
    found: dict[str, list[Proposal]],
) -> None:
    listed = proposed(found[GIVEN])
    assert len(listed) <= 7
    for quote, proposal in pairs(quotes(GIVEN), listed):
        assert proposal is not None
        assert proposal.main == quote.content
        assert spans(proposal, Role.CUE) == quote.cue
        assert spans(proposal, Role.SOURCE) == quote.source
        assert proposal.label == quote.kind
        assert [s.name for s in proposal.speakers] == ["Azerbaijani Foreign Ministry"]


def test_nearly_all_quotes_of_the_english_articles_are_found_with_cue_and_source(
    found: dict[str, list[Proposal]],
) -> None:
    wanted = right = 0
    for name in OWN_ENGLISH:
        for quote, proposal in pairs(quotes(name), proposed(found[name])):
            wanted += 1
            right += (
                proposal is not None
                and spans(proposal, Role.CUE) == quote.cue
                and spans(proposal, Role.SOURCE) == quote.source
            )
    assert wanted >= 80
    assert right >= 0.9 * wanted


def test_few_quotes_are_proposed_that_nobody_marked(found: dict[str, list[Proposal]]) -> None:
    listed = [(n, p) for n in OWN_ENGLISH for p in proposed(found[n])]
    wrong = [p for n, p in listed if all(iou(p.main, quote.content) < 0.5 for quote in quotes(n))]
    assert len(wrong) <= 0.06 * len(listed)


def test_proposed_speakers_are_nearly_always_the_right_ones(
    found: dict[str, list[Proposal]],
) -> None:
    answered = right = named = 0
    for name in ENGLISH:
        for quote, proposal in pairs(quotes(name), proposed(found[name])):
            named += bool(quote.speakers)
            if proposal is not None and proposal.speakers:
                answered += 1
                right += tuple(s.name for s in proposal.speakers) == quote.speakers
    assert right >= 0.95 * answered
    assert right >= 0.85 * named


@pytest.mark.parametrize("name", FOREIGN)
def test_other_languages_yield_what_stands_in_marks_and_say_so(
    name: str, found: dict[str, list[Proposal]]
) -> None:
    listed = proposed(found[name])
    contents = {span for p in listed for span in p.main}
    direct = [q for q in quotes(name) if q.kind == "direct"]
    outer = [
        q
        for q in direct
        if not any(o is not q and o.content[0].contains(q.content[0]) for o in direct)
    ]
    assert {span for q in outer for span in q.content} == contents
    assert all("not taken for English" in p.reason and not p.speakers for p in listed)


@pytest.mark.parametrize("name", NAMES)
def test_proposals_are_deterministic_and_in_range(
    name: str, found: dict[str, list[Proposal]]
) -> None:
    text = article(name)
    assert list(RuleDetector().detect(text, None, lambda: False)) == found[name]
    for proposal in found[name]:
        assert 0 <= proposal.score <= 1
        assert proposal.reason
        assert all(part.span.stop <= len(text) for part in proposal.parts)


def test_entities_of_the_articles(found: dict[str, list[Proposal]]) -> None:
    """Persons, organisations and places of the English articles: borders and types."""
    wanted = right = proposed_names = 0
    for name in ENGLISH:
        expected = {
            (e["start"], e["end"], e["type"])
            for e in row(name)["entities"]
            if e["type"] in ("PERSON", "ORG", "GPE", "LOC")
        }
        listed = {
            (p.main[0].start, p.main[0].stop, p.label)
            for p in found[name]
            if p.layer is Layer.ENTITY and p.label in ("PERSON", "ORG", "GPE", "LOC")
        }
        wanted += len(expected)
        proposed_names += len(listed)
        right += len(expected & listed)
    assert right >= 0.85 * wanted
    assert right >= 0.85 * proposed_names
