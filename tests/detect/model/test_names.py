"""Names of a text: one type, none missed; amounts by pattern."""

from gui.detect.model.entities import Entity
from gui.detect.model.names import agreed, with_amounts
from gui.domain.span import Span


def test_the_weightiest_type_of_a_name_wins() -> None:
    text = "Acme Acme Acme"
    found = [Entity(0, 4, "ORG", 0.9), Entity(5, 9, "PERSON", 0.6), Entity(10, 14, "ORG", 0.7)]
    assert [one.label for one in agreed(text, Span(0, len(text)), found)] == ["ORG"] * 3


def test_a_surname_alone_is_the_person() -> None:
    text = "Anna Lind spoke. Lind left."
    found = [Entity(0, 9, "PERSON", 0.9), Entity(17, 21, "ORG", 0.8)]
    assert [one.label for one in agreed(text, Span(0, len(text)), found)] == ["PERSON", "PERSON"]


def test_further_mentions_of_a_name_are_found_and_say_so() -> None:
    text = "Acme grew. Then Acme fell, not Acmeville."
    found = agreed(text, Span(0, len(text)), [Entity(0, 4, "ORG", 0.9)])
    assert [(one.start, one.stop) for one in found] == [(0, 4), (16, 20)]
    assert found[1].reason == "named elsewhere"


def test_only_the_part_is_searched_for_further_mentions() -> None:
    text = "Acme grew. Then Acme fell. Acme rose."
    found = agreed(text, Span(0, 20), [Entity(0, 4, "ORG", 0.9)])
    assert [one.start for one in found] == [0, 16]


def test_a_pattern_knows_an_amount_better_than_the_model() -> None:
    text = "It cost 40 million dollars in May."
    model = [Entity(8, 18, "CARDINAL", 0.9), Entity(30, 33, "DATE", 0.4)]
    found = {
        text[one.start : one.stop]: one.label for one in with_amounts(text, Span(0, 34), model)
    }
    assert found["40 million dollars"] == "MONEY"
    assert "40 million" not in found


def test_an_amount_that_no_pattern_knows_has_to_be_sure() -> None:
    text = "It took a fortnight or a while."
    part = Span(0, len(text))
    assert with_amounts(text, part, [Entity(8, 19, "DATE", 0.9)])
    assert with_amounts(text, part, [Entity(23, 30, "DATE", 0.6)]) == []


def test_a_name_keeps_its_words_from_the_amounts() -> None:
    text = "The Nine O'Clock Club met."
    found = with_amounts(text, Span(0, len(text)), [Entity(4, 21, "ORG", 0.9)])
    assert [one.label for one in found] == ["ORG"]


def test_an_article_is_no_amount() -> None:
    text = "It was one of the days."
    found = with_amounts(
        text, Span(0, len(text)), [Entity(14, 17, "DATE", 0.9), Entity(7, 10, "CARDINAL", 0.9)]
    )
    assert [text[one.start : one.stop] for one in found] == ["one"]
