"""What is said of suggestions and thresholds."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Layer
from gui.domain.calibration import NOTHING_MEASURED, Band, Calibration, Table
from gui.models.suggestion_words import about, maker, suggested, threshold
from tests.domain.builders import annotation

MODEL = "detector:model/1"
QUOTE = replace(annotation(1, (0, 9)), origin=MODEL, score=0.83)
KNOWN = Calibration(
    (Table(MODEL, Layer.QUOTE, (Band(0.4, 50, 20), Band(0.7, 100, 80), Band(0.9, 100, 97))),)
)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.02, "hardly any"),
        (0.31, "about 3 in 10"),
        (0.5, "about half"),
        (0.83, "about 8 in 10"),
        (0.94, "about 9 in 10"),
        (0.96, "nearly all"),
    ],
)
def test_a_share_is_told_no_finer_than_it_is_known(share: float, words: str) -> None:
    assert about(share) == words


def test_a_suggestion_names_its_maker_score_and_worth() -> None:
    assert suggested(QUOTE, KNOWN) == (
        "suggested by model 1, 0.83: about 8 in 10 of such are right"
    )
    assert suggested(QUOTE, NOTHING_MEASURED) == "suggested by model 1, 0.83"
    assert suggested(replace(QUOTE, score=None), KNOWN) == "suggested by model 1"
    assert suggested(replace(QUOTE, layer=Layer.ENTITY), KNOWN) == "suggested by model 1, 0.83"


def test_the_maker_is_a_name_and_a_version() -> None:
    assert maker("detector:rules/12") == "rules 12"
    assert maker("user:Ann/Bob") == "Ann Bob"


def test_a_threshold_says_what_it_means() -> None:
    assert threshold(0.0, KNOWN, MODEL) == "All suggestions: 79 of 100 quotes shown are right"
    assert threshold(0.9, KNOWN, MODEL) == (
        "From 0.90: 97 of 100 quotes shown are right, 51 of 100 right ones are hidden"
    )
    assert threshold(0.9, KNOWN, "detector:rules/1") == "From 0.90"
    assert threshold(0.0, NOTHING_MEASURED, MODEL) == "All suggestions"
