"""One name, one type: what votes, and for whom."""

from gui.detect.model.agreement import agreed_types
from gui.detect.model.entities import Entity


def types(text: str, *drawn: tuple[str, str, float]) -> dict[str, str]:
    """The types of names that a model drew, by words in order, type and score."""
    mentions, place = [], 0
    for words, label, score in drawn:
        start = text.index(words, place)
        place = start + len(words)
        mentions.append(Entity(start, place, label, score))
    return agreed_types(text, mentions)


def test_a_short_name_in_brackets_has_the_type_of_the_long_one() -> None:
    found = types(
        "the Zyrex Relief Body (ZRB) came. ZRB left.",
        ("Zyrex Relief Body", "ORG", 0.9),
        ("ZRB", "PERSON", 0.7),
        ("ZRB", "PERSON", 0.1),
    )
    assert found["ZRB"] == found["Zyrex Relief Body"] == "ORG"


def test_brackets_that_abbreviate_nothing_are_another_name() -> None:
    found = types("Zyrex Hills (Quom) came.", ("Zyrex Hills", "LOC", 0.9), ("Quom", "ORG", 0.6))
    assert found["Quom"] == "ORG"


def test_a_beginning_of_a_name_leans_on_it() -> None:
    found = types(
        "Quom Vale Networks came. Quom Vale left.",
        ("Quom Vale Networks", "ORG", 0.9),
        ("Quom Vale", "GPE", 0.4),
    )
    assert found["Quom Vale"] == "ORG"


def test_a_place_does_not_become_the_body_named_after_it() -> None:
    found = types(
        "Canada Quom Networks came to Canada.",
        ("Canada Quom Networks", "ORG", 0.9),
        ("Canada", "ORG", 0.5),
    )
    assert found["Canada"] == "GPE"


def test_capitals_throughout_are_the_same_name() -> None:
    found = types("ZYREX - In Zyrex", ("ZYREX", "ORG", 0.5), ("Zyrex", "GPE", 0.9))
    assert found["Zyrex"] == "GPE"
    assert "ZYREX" not in found
