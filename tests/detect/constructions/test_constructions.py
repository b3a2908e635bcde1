"""Each construction by the model that ships, and by the rules where they are known to fail."""

from importlib.resources import files
from pathlib import Path

import pytest

from gui.detect.model.detector import ModelDetector
from gui.domain.annotation import Layer
from gui.domain.proposal import Proposal
from tests.detect.constructions import (
    around,
    marks,
    nested,
    nothing,
    pieces,
    reported,
    sources,
    stances,
    written,
)
from tests.detect.constructions.case import Case
from tests.detect.marking import Wanted, misfits, plain, quotes, wanted

THEMES = (marks, nested, around, pieces, written, reported, stances, sources, nothing)
CASES = {
    f"{theme.__name__.rpartition('.')[2]}: {case.name}": case
    for theme in THEMES
    for case in theme.CASES
}


@pytest.fixture(scope="session")
def detector() -> ModelDetector:
    return ModelDetector(Path(str(files("resources"))) / "models")


def expecting_failures() -> list[object]:
    """All cases by name; those that the model is known to fail on have to fail."""
    return [
        pytest.param(
            case,
            id=name,
            marks=pytest.mark.xfail(reason=case.model_fails) if case.model_fails else (),
        )
        for name, case in CASES.items()
    ]


def differences(text: str, stated: list[Wanted], found: list[Proposal]) -> list[str]:
    """What is missing, what is too much, and whose speakers are others than stated."""
    wrong = misfits(text, stated, found)
    for one in stated:
        quote = next((quote for quote in found if one.fits(quote)), None)
        if quote is not None and one.speakers is not None:
            names = tuple(speaker.name for speaker in quote.speakers)
            wrong += [f"speakers {names}, not {one.speakers}"] if names != one.speakers else []
    return wrong


@pytest.mark.parametrize("case", expecting_failures())
def test_the_model_finds_just_the_quotes_of_a_construction(
    case: Case, detector: ModelDetector
) -> None:
    text = plain(case.folded)
    found = [p for p in detector.detect(text, "en", lambda: False) if p.layer is Layer.QUOTE]
    assert differences(text, wanted(case.folded), found) == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_where_the_rules_fail_is_known(case: Case) -> None:
    text = plain(case.folded)
    wrong = differences(text, wanted(case.folded), quotes(text))
    assert bool(wrong) == case.rules_fail, wrong


def test_there_are_many_constructions_and_no_two_of_a_name() -> None:
    assert len(CASES) == sum(len(theme.CASES) for theme in THEMES) >= 120
