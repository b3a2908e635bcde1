"""Quotes from roles: no doubles, every piece with one quote, scores."""

from gui.detect.model.quotes import (
    FEATURES,
    Quote,
    quoted_share,
    scored,
    with_own_pieces,
    without_doubles,
)

BLANK = (1.0,) + (0.0,) * (len(FEATURES) - 1)


def quote(content: tuple[int, int], cue: tuple[int, int], score: float) -> Quote:
    return Quote([content], [cue], [], BLANK, score)


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


def test_two_cues_share_out_pieces_that_they_both_hold() -> None:
    pieces = [(0, 20), (40, 60)]
    first, second = (Quote(pieces, [cue], [], BLANK, 0.9) for cue in ((22, 26), (62, 69)))
    assert [one.content for one in without_doubles([first, second])] == [[(0, 20)], [(40, 60)]]


def test_two_cues_between_the_same_pieces_are_one_quotes() -> None:
    pieces = [(0, 20), (60, 80)]
    first, second = (Quote(pieces, [cue], [], BLANK, 0.9) for cue in ((22, 26), (40, 46)))
    assert without_doubles([first, second]) == [first]


def test_a_piece_that_is_another_quotes_all_is_left_to_it() -> None:
    first = quote((0, 20), (22, 26), 0.9)
    both = Quote([(0, 20), (34, 55)], [(57, 64)], [], BLANK, 0.8)
    assert [one.content for one in with_own_pieces([first, both])] == [[(0, 20)], [(34, 55)]]


def test_a_quote_keeps_its_only_piece_and_pieces_that_are_but_a_part_elsewhere() -> None:
    outer = Quote([(0, 60), (70, 90)], [(62, 66)], [], BLANK, 0.9)
    inner = quote((25, 60), (15, 20), 0.8)
    assert with_own_pieces([outer, inner]) == [outer, inner]


def test_the_score_is_a_chance() -> None:
    one = quote((0, 5), (6, 10), 0.0)
    even = scored(one, [0.0] * len(FEATURES))
    sure = scored(one, [900.0] + [0.0] * (len(FEATURES) - 1))
    assert even.score == 0.5
    assert 0.99 < sure.score <= 1.0
