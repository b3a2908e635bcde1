"""The second opinion on types: words of a name, neighbours, datelines and credits."""

import pytest

from gui.detect.model.opinion import known_type, opinions, places_and_agencies


def heaviest(text: str, name: str) -> str | None:
    """The type that the most weight speaks for."""
    start = text.index(name)
    found = dict(opinions(text, start, start + len(name)))
    return max(found, key=lambda label: found[label]) if found else None


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("the Brussels-based group", "Brussels", "GPE"),
        ("Zyrex's chief executive", "Zyrex", "ORG"),
        ("the potash producer Zyrex said", "Zyrex", "ORG"),
        ("crowds in Zyrex sang", "Zyrex", "GPE"),
        ("Zyrex AG fell", "Zyrex AG", "ORG"),
        ("the Zyrex Ministry", "Zyrex Ministry", "ORG"),
        ("the Zyrex Bridge", "Zyrex Bridge", "FAC"),
        ("the Bank of Zyrex", "Bank of Zyrex", "ORG"),
        ("a Norwegian town", "Norwegian", "NORP"),
        ("the West African bloc", "West African", "NORP"),
        ("the CANADA report", "CANADA", "GPE"),
        ("so Zyrex sang", "Zyrex", None),
    ],
)
def test_what_speaks_for_a_type(text: str, name: str, label: str | None) -> None:
    assert heaviest(text, name) == label


def test_a_country_that_is_a_first_name_too_is_not_known() -> None:
    assert known_type("Canada") == "GPE"
    assert known_type("Jordan") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BRUSSELS (Reuters) - It rained.", [("BRUSSELS", "GPE"), ("Reuters", "ORG")]),
        ("LIMA, Peru — It rained.", [("LIMA", "GPE")]),
        ("SAN JUAN, Nov. 3 (AP) — It rained.", [("SAN JUAN", "GPE"), ("AP", "ORG")]),
        ("A woman rests. REUTERS/Anna Lind", [("REUTERS", "ORG")]),
        ("Handout/Reuters", [("Reuters", "ORG")]),
        ("IN BRIEF.", []),
        ("It rained - in Lyon.", []),
    ],
)
def test_datelines_and_credits(text: str, found: list[tuple[str, str]]) -> None:
    places = places_and_agencies(text, 0, len(text))
    assert [(text[start:stop], label) for start, stop, label in places] == found
