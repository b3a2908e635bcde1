"""The pure parts of the benchmark of detection, on counts and spans that are made up."""

from math import isnan
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from gui.domain.annotation import Layer, Part, Role
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span
from tests.benchmarks.detection import calibration, errors, quotes, resampling, tallies
from tests.benchmarks.detection.__main__ import parsed
from tests.benchmarks.detection.bench import Bench, read, write
from tests.benchmarks.detection.judging import Judged, Pair, judge
from tests.benchmarks.detection.resampling import Estimate
from tests.benchmarks.detection.running import as_record
from tests.benchmarks.detection.speed import rounds
from tests.benchmarks.detection.tables import bar, table


def quote(start: int, stop: int, kind: str = "direct") -> dict[str, Any]:
    """A prepared quote whose words are single code points."""
    return {
        "content": ((start, stop),),
        "trimmed": ((start, stop),),
        "content_tokens": frozenset(range(start, stop)),
        "source": ((90, 91),),
        "cue": ((95, 96),),
        "kind": kind,
    }


def pair(own: int, other: int, iou: float = 1.0, source: bool = True, cue: bool = True) -> Pair:
    return Pair(iou, own, other, source, cue)


# ---- intervals


def test_figures_of_sums() -> None:
    sums = np.array([6.0, 3.0, 8.0, 6.0])
    assert resampling.precision(sums) == 0.75
    assert resampling.recall(sums) == 0.5
    assert resampling.f1(sums) == pytest.approx(0.6)
    assert resampling.f1(np.zeros(4)) == 0
    assert resampling.ratio(1, 0)(sums) == 0.5


def test_each_resample_draws_as_many_articles_and_always_the_same() -> None:
    drawn = resampling.draws(7)
    assert drawn.shape == (resampling.RESAMPLES, 7)
    assert set(drawn.sum(1)) == {7}
    assert (drawn == resampling.draws(7)).all()
    assert drawn.mean() == 1


def test_the_interval_holds_the_figure_and_narrows_with_more_articles() -> None:
    few = np.array([[1.0, 2.0], [2.0, 2.0], [0.0, 2.0], [1.0, 2.0]])
    half = resampling.ratio(0, 1)
    wide, narrow = resampling.estimate(few, half), resampling.estimate(np.tile(few, (25, 1)), half)
    assert wide.value == narrow.value == 0.5
    assert wide.low < narrow.low < 0.5 < narrow.high < wide.high
    same = resampling.estimate(np.tile([[1.0, 4.0]], (9, 1)), half)
    assert (same.low, same.high) == (0.25, 0.25)


def test_one_article_has_no_interval() -> None:
    only = resampling.estimate(np.array([[1.0, 2.0]]), resampling.ratio(0, 1))
    assert isnan(only.low)
    assert str(only) == "50.0"


@pytest.mark.parametrize(
    ("low", "value", "high", "said"),
    [
        (0.71, 0.72, 0.74, "yes"),
        (0.68, 0.72, 0.74, "yes, within chance"),
        (0.68, 0.6996, 0.71, "no, within chance"),
        (0.60, 0.65, 0.69, "no"),
    ],
)
def test_an_aim_is_met_by_the_figure_itself(
    low: float, value: float, high: float, said: str
) -> None:
    assert quotes.verdict(Estimate(value, low, high), 70.0) == said


# ---- counts


def test_the_sums_must_be_the_scorers() -> None:
    counts = {"content match": np.array([[1.0, 1.0, 2.0, 3.0], [0.0, 0.0, 1.0, 1.0]])}
    made = tallies.Tallies(["a_1", "b_1"], counts)
    scored = {"tp_predicted": 1, "tp_gold": 1, "predicted": 3, "gold": 4}
    result = {"scores": {"content match": scored}, "attribution": {}}
    tallies._check(made, result)
    scored["gold"] = 5
    with pytest.raises(AssertionError, match="content match"):
        tallies._check(made, result)


def test_tallies_of_one_outlet() -> None:
    counts = {"content match": np.array([[1.0] * 4, [2.0] * 4, [4.0] * 4])}
    some = tallies.Tallies(["a_1", "b_1", "a_2"], counts).of("a_")
    assert some.ids == ["a_1", "a_2"]
    assert some.counts["content match"].sum(0).tolist() == [5.0] * 4


# ---- judging


class Document:
    """As much of the scorer's document as judging needs; every code point is a word."""

    def __init__(self, text: str) -> None:
        self.text = text

    def prepare(self, spans: dict[str, Any]) -> dict[str, Any]:
        tokens = {
            f"{name}_tokens": frozenset(at for start, stop in some for at in range(start, stop))
            for name, some in spans.items()
        }
        return spans | tokens

    def hits(self, found: frozenset[int], wanted: frozenset[int]) -> bool:
        return bool(found & wanted)


def scorer_that_pairs(*aligned: tuple[float, int, int]) -> ModuleType:
    made: Any = ModuleType("scorer")
    made.Document = Document
    made.tidy = lambda spans, text: tuple(map(tuple, spans))
    made.align = lambda own, gold: list(aligned)
    return made  # type: ignore[no-any-return]


def test_a_quote_is_right_if_content_and_source_are() -> None:
    gold = [
        {"content": [[0, 4]], "cue": [[5, 6]], "source": [[7, 9]]},
        {"content": [[10, 14]], "cue": None, "source": None},
        {"content": [[20, 24]], "cue": [[25, 26]], "source": [[27, 29]]},
    ]
    own = [
        {"content": [[0, 4]], "cue": [[6, 7]], "source": [[8, 9]], "score": 0.9},
        {"content": [[10, 14]], "cue": None, "source": [[15, 16]], "score": 0.8},
        {"content": [[21, 23]], "cue": [[25, 26]], "source": [[27, 29]], "score": 0.7},
    ]
    scorer = scorer_that_pairs((1.0, 0, 0), (1.0, 1, 1), (0.4, 2, 2))
    made = judge(scorer, {"id": "a", "text": "x" * 40, "quotes": gold}, {"quotes": own})
    assert made.right() == [True, False, False]
    assert [one.cue_right for one in made.pairs] == [False, True, True]


def test_quotes_below_the_threshold_do_not_count() -> None:
    own = [
        {"content": [[0, 2]], "cue": None, "source": None, "score": score} for score in (0.2, 0.6)
    ]
    article = {"id": "a", "text": "x" * 9, "quotes": []}
    made = judge(scorer_that_pairs(), article, {"quotes": own}, 0.5)
    assert made.scores == [0.6]


# ---- errors


def test_errors_have_their_type_and_weight() -> None:
    own = [quote(0, 10), quote(20, 30), quote(40, 50, "mixed"), quote(60, 64)]
    gold = [quote(0, 10), quote(20, 28), quote(70, 75, "indirect"), quote(60, 80)]
    pairs = [pair(0, 0, source=False), pair(1, 1, 0.8, cue=False), pair(3, 3, 0.2)]
    found = list(errors.errors_of(Judged("a", own, [0.9, 0.8, 0.7, 0.6], gold, pairs)))
    assert [(one.type, one.weight) for one in found] == [
        ("missed indirect", 5),
        ("spurious mixed", 0.7),
        ("wrong source", 0.9),
        ("wrong cue", 0.8),
        ("content edges", 2),
        ("content too unlike", 16),
    ]
    assert found[0].gold == ((70, 75),)
    assert found[2].own == ((90, 91),)


def test_the_worst_are_taken_in_turn_over_the_types() -> None:
    missed = [errors.Error("missed direct", f"m{n}", (), (), n) for n in range(9)]
    wrong = [errors.Error("wrong cue", f"w{n}", (), (), n / 10) for n in range(2)]
    chosen = errors.worst(errors.by_type([*wrong, *missed]), 6)
    assert [one.id for one in chosen] == ["m8", "m7", "m6", "m5", "w1", "w0"]
    assert errors.worst(errors.by_type([]), 6) == []


def test_spans_are_written_without_text() -> None:
    assert errors.written(((1, 2), (5, 9))) == "1-2+5-9"
    assert errors.written(()) == "-"


# ---- calibration


def test_bands_hold_their_lower_bound() -> None:
    places = [calibration.place(score) for score in (0.0, 0.0999, 0.1, 0.3, 0.7, 0.95, 1.0)]
    assert places == [0, 0, 1, 3, 7, 9, 9]


def test_said_and_right_by_band() -> None:
    own = [quote(n, n + 1) for n in range(4)]
    article = Judged("a", own, [0.92, 0.98, 0.61, 0.65], own, [pair(0, 0), pair(1, 1), pair(2, 2)])
    low, high = calibration.bands([article])
    assert (low.count, low.right.value) == (2, 0.5)
    assert low.said == pytest.approx(0.63)
    assert (high.count, high.right.value) == (2, 1.0)
    assert calibration.expected_error([low, high]) == pytest.approx((0.13 + 0.05) / 2)


def test_no_quotes_no_bands() -> None:
    assert calibration.bands([Judged("a", [], [], [], [])]) == []
    assert calibration.expected_error([]) == 0


# ---- the rest


def test_proposals_as_records() -> None:
    parts = (Part(Role.CONTENT, Span(0, 4)), Part(Role.SOURCE, Span(6, 8)))
    speaker = SpeakerProposal("Ada", None, 0.9, "named")
    said = Proposal(Layer.QUOTE, "direct", parts, 0.7, "why", (speaker,))
    name = Proposal(Layer.ENTITY, "PERSON", (Part(Role.MENTION, Span(6, 8)),), 0.9, "why")
    record = as_record([said, name])
    assert record["entities"] == [{"start": 6, "end": 8, "type": "PERSON"}]
    (only,) = record["quotes"]
    assert only["content"] == [[0, 4]]
    assert (only["cue"], only["source"], only["score"]) == (None, [[6, 8]], 0.7)
    assert only["speaker"] == {"name": "Ada"}


def test_rounds_are_compared_with_their_neighbours() -> None:
    assert rounds([2.0, 4.0], [1.0, 4.0]) == [0.5, 1.0]


def test_tables_and_bars() -> None:
    assert list(table(("", "n"), [["one", "1"], ["a", "22"]])) == ["      n", "one   1", "a    22"]
    assert bar(0.5, 4) == "##.."
    assert bar(1.5, 4) == "####"


def test_records_come_back_from_a_file(tmp_path: Path) -> None:
    records = [{"id": "a", "text": "“é”"}]
    assert read(write(tmp_path / "a.jsonl", records)) == records


def test_a_missing_scorer_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="score_quotes"):
        Bench(tmp_path).scorer("score_quotes")


def test_the_command_line_asks_for_the_folder() -> None:
    options = parsed(["--bench", "x", "--part", "quotes", "speed", "--detector", "rules"])
    assert (options.part, options.detector, options.entities) == (["quotes", "speed"], "rules", [])
    with pytest.raises(SystemExit):
        parsed([])
