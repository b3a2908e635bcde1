"""Quotes from roles: edges at marks, no doubles, scores."""

from gui.detect.model_marks import regions
from gui.detect.model_quotes import FEATURES, Quote, quoted_share, scored, snapped, without_doubles

BLANK = (1.0,) + (0.0,) * (len(FEATURES) - 1)


def quote(content: tuple[int, int], cue: tuple[int, int], score: float) -> Quote:
    return Quote([content], [cue], [], BLANK, score)


def test_an_edge_that_misses_a_mark_by_little_moves_to_it() -> None:
    text = "She said: “It is late.” Then she left."
    region = regions(text)[0]
    assert snapped((region.start + 1, region.stop - 2), [region]) == (region.start, region.stop)


def test_an_edge_far_from_a_mark_stays() -> None:
    text = "She said “it is late, but not too late for us”."
    region = regions(text)[0]
    inside = (region.start + 10, region.stop - 10)
    assert snapped(inside, [region]) == inside


def test_the_share_in_marks_counts_letters_only() -> None:
    text = 'so "ab"!'
    marked = frozenset(range(3, 7))
    assert quoted_share(text, [(0, 8)], marked) == 0.5
    assert quoted_share(text, [(7, 8)], marked) == 0.0


def test_of_two_quotes_with_one_cue_the_better_stays() -> None:
    worse, better = quote((0, 9), (10, 14), 0.4), quote((15, 30), (10, 14), 0.8)
    assert without_doubles([worse, better]) == [better]


def test_a_report_in_a_report_stays() -> None:
    outer, inner = quote((10, 60), (5, 9), 0.8), quote((25, 60), (15, 20), 0.7)
    assert without_doubles([inner, outer]) == [outer, inner]


def test_the_score_is_a_chance() -> None:
    one = quote((0, 5), (6, 10), 0.0)
    even = scored(one, [0.0] * len(FEATURES))
    sure = scored(one, [900.0] + [0.0] * (len(FEATURES) - 1))
    assert even.score == 0.5
    assert 0.99 < sure.score <= 1.0
