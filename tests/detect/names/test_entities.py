"""Entities by rule: types, clean borders, one type for a name, other languages."""

from itertools import pairwise

import pytest

from tests.detect.marking import entities, proposals

NAMES = [
    ("Then Mara Lindqvist spoke.", [("Mara Lindqvist", "PERSON")]),
    ("Then Mrs Oxenby spoke.", [("Oxenby", "PERSON")]),
    ("Then President Ola Brandt's plan failed.", [("Ola Brandt", "PERSON")]),
    ("Then the mayor, Ilse van Doorn, spoke.", [("Ilse van Doorn", "PERSON")]),
    (
        "Then Ruben Aske of the Reform Party spoke.",
        [("Ruben Aske", "PERSON"), ("Reform Party", "ORG")],
    ),
    ("He works for the Foreign Ministry.", [("Foreign Ministry", "ORG")]),
    ("He works for the Bank of Norrland.", [("Bank of Norrland", "ORG")]),
    ("He works for the Growers’ League of the hills.", [("Growers’ League", "ORG")]),
    ("He works for Smith & Sons there.", [("Smith & Sons", "ORG")]),
    ("He works for NATO there.", [("NATO", "ORG")]),
    ("He went to France's capital.", [("France", "GPE")]),
    ("He went to the United Kingdom by car.", [("United Kingdom", "GPE")]),
    ("He went to Marseille by car.", [("Marseille", "GPE")]),
    ("He lives in the Tovuz district there.", [("Tovuz district", "GPE")]),
    ("He lives in Europe there.", [("Europe", "LOC")]),
    ("He swam in the Black Sea there.", [("Black Sea", "LOC")]),
    ("He swam in the river Ferr there.", [("Ferr", "LOC")]),
    ("They crossed the Tower Bridge there.", [("Tower Bridge", "FAC")]),
    ("They met French and German players.", [("French", "NORP"), ("German", "NORP")]),
    ("They met pro-Armenian voters.", [("pro-Armenian", "NORP")]),
    ("They met the Norwegians there.", [("Norwegians", "NORP")]),
    ("They liked the Winter Olympics there.", [("Winter Olympics", "EVENT")]),
    ("They signed the Harbour Act there.", [("Harbour Act", "LAW")]),
    ("He read the novel “The Tin Harvest” there.", [("The Tin Harvest", "WORK_OF_ART")]),
    (
        "French President Emmanuel Brandt spoke.",
        [("French", "NORP"), ("Emmanuel Brandt", "PERSON")],
    ),
    ("She met France's Jean-Yves Le Brun.", [("France", "GPE"), ("Jean-Yves Le Brun", "PERSON")]),
    ("Dorothy Pike, 71, spoke.", [("Dorothy Pike", "PERSON"), ("71", "CARDINAL")]),
    ("The rain stopped. Passengers were glad.", []),
    ("But nobody came. In time they left.", []),
    ("", []),
]

AMOUNTS = [
    ("on 2020-11-11 there", [("2020-11-11", "DATE")]),
    ("on Nov. 11 there", [("Nov. 11", "DATE")]),
    ("on November 10, 2020, there", [("November 10, 2020", "DATE")]),
    ("on 10 November 2020 there", [("10 November 2020", "DATE")]),
    ("in July 2020 there", [("July 2020", "DATE")]),
    ("on Tuesday there", [("Tuesday", "DATE")]),
    ("in 1994 there", [("1994", "DATE")]),
    ("since the 1990s there", [("the 1990s", "DATE")]),
    ("last week there", [("last week", "DATE")]),
    ("Last week it rained", [("Last week", "DATE")]),
    ("Today’s rain and today", [("today", "DATE")]),
    ("every year there", [("every year", "DATE")]),
    ("it rained last night", [("last night", "TIME")]),
    ("for HK$200 there", [("HK$200", "MONEY")]),
    ("over a month there", [("over a month", "DATE")]),
    ("three years ago there", [("three years ago", "DATE")]),
    ("at 6:10 a.m. there", [("6:10 a.m.", "TIME")]),
    ("at 00:00 hours there", [("00:00 hours", "TIME")]),
    ("on Saturday night there", [("Saturday night", "TIME")]),
    ("for two hours there", [("two hours", "TIME")]),
    ("for $1.5 million there", [("$1.5 million", "MONEY")]),
    ("for £2.40 there", [("£2.40", "MONEY")]),
    ("for 48 million marks there", [("48 million marks", "MONEY")]),
    ("for 20 percent there", [("20 percent", "PERCENT")]),
    ("for 4.5% there", [("4.5%", "PERCENT")]),
    ("at least 20 per cent there", [("at least 20 per cent", "PERCENT")]),
    ("for five hectares there", [("five hectares", "QUANTITY")]),
    ("less than 100 metres there", [("less than 100 metres", "QUANTITY")]),
    ("the second there", [("second", "ORDINAL")]),
    ("the 21st there", [("21st", "ORDINAL")]),
    ("some 40,000 there", [("some 40,000", "CARDINAL")]),
    ("hundreds of thousands there", [("hundreds of thousands", "CARDINAL")]),
    ("seven dogs there", [("seven", "CARDINAL")]),
    ("they may march there", []),
    ("one of them", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert entities(text) == expected


@pytest.mark.parametrize(("text", "expected"), AMOUNTS)
def test_dates_times_and_amounts(text: str, expected: list[tuple[str, str]]) -> None:
    assert entities(text) == expected


def test_a_dateline_holds_a_place_in_capitals_and_the_agency() -> None:
    text = "SUNDMARK, Norrland, March 3 (North Wire) — It rained."
    assert entities(text) == [
        ("SUNDMARK", "GPE"),
        ("Norrland", "GPE"),
        ("March 3", "DATE"),
        ("North Wire", "ORG"),
    ]


def test_the_last_name_of_a_person_is_that_person_everywhere() -> None:
    text = "Then Mara Lindqvist spoke.\n\nLindqvist left. “Lindqvist is late,” they said."
    assert entities(text) == [
        ("Mara Lindqvist", "PERSON"),
        ("Lindqvist", "PERSON"),
        ("Lindqvist", "PERSON"),
    ]
    reasons = [p.reason for p in proposals(text) if p.label == "PERSON"]
    assert reasons == [
        "first name 'Mara'",
        "the last name of Mara Lindqvist",
        "the last name of Mara Lindqvist",
    ]


def test_one_name_has_one_type_in_a_document() -> None:
    text = "He lives in Estria now. He came from Estria again.\n\nThe taxes of Estria rose."
    assert {label for name, label in entities(text) if name == "Estria"} == {"GPE"}


def test_a_name_is_found_at_the_start_of_a_sentence_once_it_is_known() -> None:
    found = entities("Estria won. They live in Estria now.")
    assert found == [("Estria", "GPE"), ("Estria", "GPE")]


@pytest.mark.parametrize(
    "text", ["Then the France’s team won.", "Mr. Oxenby's dog slept.", "The Senate’s vote failed."]
)
def test_borders_are_clean(text: str) -> None:
    for name, _ in entities(text):
        assert not name.lower().startswith(("the ", "mr"))
        assert not name.endswith(("'s", "’s"))


def test_entities_do_not_overlap_and_are_in_order() -> None:
    text = "In June 2020 Mara Lind of the Bank of June paid $2 million on May 4 at 6 p.m. in Rome."
    spans = [p.main[0] for p in proposals(text)]
    assert all(a.stop <= b.start for a, b in pairwise(spans))


def test_german_nouns_are_no_names() -> None:
    text = "Die Feuerwehr hat das Nest auf einen Mast gesetzt, sagte Jürgen Tann am Montag."
    assert ("Jürgen Tann", "PERSON") in entities(text, "de")
    assert not {"Feuerwehr", "Nest", "Mast"} & {name for name, _ in entities(text, "de")}
    assert all("not in English" in p.reason for p in proposals(text, "de"))
