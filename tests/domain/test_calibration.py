"""What scores have been worth."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.detect.model.detector import ModelDetector
from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer
from gui.domain.calibration import NOTHING_MEASURED, Band, Calibration, Outlook, Table
from tests.domain.builders import annotation

MODELS = Path(__file__).parents[2] / "resources" / "models"
QUOTE = annotation(1, (0, 9))
TABLE = Table(QUOTE.origin, Layer.QUOTE, (Band(0.4, 50, 20), Band(0.6, 30, 24), Band(0.8, 100, 90)))


def test_a_score_falls_into_its_band() -> None:
    assert TABLE.share(0.39) is None
    assert TABLE.share(0.4) == 0.4
    assert TABLE.share(0.79) == 0.8
    assert TABLE.share(1.0) == 0.9


def test_too_few_say_nothing() -> None:
    assert replace(TABLE, bands=(Band(0.5, 19, 19),)).share(0.9) is None
    assert replace(TABLE, bands=(Band(0.5, 19, 19),)).outlook(0.0) is None
    assert replace(TABLE, bands=(Band(0.5, 50, 0),)).outlook(0.0) is None


def test_a_dip_by_chance_is_levelled() -> None:
    dip = replace(TABLE, bands=(Band(0.6, 40, 32), Band(0.7, 60, 42), Band(0.8, 50, 45)))
    assert dip.share(0.65) == dip.share(0.75) == 0.74
    assert dip.share(0.85) == 0.9


def test_a_threshold_is_told_by_what_stays_right_and_what_is_lost() -> None:
    assert TABLE.outlook(0.0) == Outlook(134 / 180, 0.0)
    outlook = TABLE.outlook(0.6)
    assert outlook is not None
    assert outlook.right == pytest.approx(114 / 130)
    assert outlook.lost == pytest.approx(20 / 134)


def test_only_suggestions_like_those_measured_have_a_share() -> None:
    known = Calibration((TABLE,))
    assert known.share(QUOTE) == 0.9
    assert known.share(replace(QUOTE, origin="detector:rules/2")) is None
    assert known.share(replace(QUOTE, layer=Layer.ENTITY)) is None
    assert known.share(replace(QUOTE, score=None)) is None
    foreign = "between quotation marks; the text is not taken for English, so no cue was looked for"
    assert known.share(replace(QUOTE, reason=foreign)) is None
    assert NOTHING_MEASURED.share(QUOTE) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"tables": [{}]}', '{"tables": [3]}'])
def test_what_cannot_be_read_is_one_kind_of_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Calibration.parse(text)


def test_the_file_that_ships_knows_the_model_and_the_rules() -> None:
    known = Calibration.parse((MODELS / "calibration.json").read_text("utf-8"))
    for origin in (ModelDetector(MODELS).origin, RuleDetector.origin):
        table = known.table(origin, Layer.QUOTE)
        assert table is not None, origin
        best, worst = table.share(0.95), table.share(0.65)
        assert best is not None
        assert worst is not None
        assert best > 0.9 > worst, origin


bands = st.lists(
    st.tuples(st.integers(0, 90), st.integers(1, 200), st.floats(0, 1)),
    min_size=1,
    max_size=6,
    unique_by=lambda band: band[0],
)


@given(bands, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_score_is_never_worth_less(
    made: list[tuple[int, int, float]], one: float, two: float
) -> None:
    listed = [{"from": start / 100, "n": n, "right": right} for start, n, right in made]
    text = json.dumps({"tables": [{"origin": "x", "layer": "quote", "bands": listed}]})
    (table,) = Calibration.parse(text).tables
    low, high = (table.share(score) for score in sorted((one, two)))
    assert low is None or high is None or low <= high + 1e-9
    lost = [outlook.lost for n in range(10) if (outlook := table.outlook(n / 10))]
    assert lost == sorted(lost)
