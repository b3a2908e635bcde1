"""Borders of names: cut, widened and joined by their words."""

import pytest

from gui.detect.model.borders import bordered, clean
from gui.detect.model.entities import Entity


def shown(text: str, *drawn: tuple[str, str]) -> list[tuple[str, str]]:
    """What becomes of mentions that a model drew, given by their words in order, and type."""
    mentions, place = [], 0
    for words, label in drawn:
        start = text.index(words, place)
        place = start + len(words)
        mentions.append(Entity(start, place, label, 0.8))
    return [(text[one.start : one.stop], one.label) for one in bordered(text, mentions)]


@pytest.mark.parametrize(
    ("text", "label", "bare"),
    [
        ("the United Nations", "ORG", "United Nations"),
        ("Mr. Brown’s", "PERSON", "Brown"),
        ("Foreign Minister Anna Lind", "PERSON", "Anna Lind"),
        ("President Obama's", "PERSON", "Obama"),
        ("Secretary of State Anna Lind", "PERSON", "Anna Lind"),
        ("Justice Department", "ORG", "Justice Department"),
        ("“Acme Inc.”", "ORG", "Acme Inc."),
        ("U.S.", "GPE", "U.S."),
        ("the workers’", "NORP", "workers"),
        ("Lyon\nA day later", "GPE", "Lyon"),
        ("the past year", "DATE", "the past year"),
        ("northern Tigray", "LOC", "Tigray"),
        ("National Party of", "ORG", "National Party"),
        ("Evening Star newspaper", "ORG", "Evening Star"),
        ("Follow Anna Lind", "PERSON", "Anna Lind"),
        ("France Jean Vidal Roux", "PERSON", "Jean Vidal Roux"),
        ("Prime Minister", "PERSON", ""),
        ("Paris Hilton", "PERSON", "Paris Hilton"),
        ("pro-Clinton", "ORG", "Clinton"),
        ("pro-Armenian", "NORP", "pro-Armenian"),
        ("R-Va.", "GPE", "Va"),
    ],
)
def test_borders_are_clean(text: str, label: str, bare: str) -> None:
    start, stop = clean(text, 0, len(text), label)
    assert text[start:stop] == bare


@pytest.mark.parametrize(
    ("text", "drawn", "whole"),
    [
        ("the U.S. army", ("U.S", "GPE"), "U.S."),
        ("minister Lee In-young spoke", ("Lee In", "PERSON"), "Lee In-young"),
        ("Saad al-Hariri spoke", ("Hariri", "PERSON"), "al-Hariri"),
        ("a Brussels-based group", ("Brussels", "GPE"), "Brussels"),
        ("the Acme-led group", ("Acme", "ORG"), "Acme"),
        ("the anti-Lind vote", ("Lind", "PERSON"), "Lind"),
        ("a Kel-Tec pistol", ("Kel", "ORG"), "Kel-Tec"),
        ("on Example.com today", ("Example", "ORG"), "Example.com"),
        ("to Downing Street on foot", ("Downing", "FAC"), "Downing Street"),
        ("on TV Cultura now", ("Cultura", "ORG"), "TV Cultura"),
        ("in Tovuz district now", ("Tovuz", "GPE"), "Tovuz"),
    ],
)
def test_a_name_takes_in_what_belongs_to_it(text: str, drawn: tuple[str, str], whole: str) -> None:
    assert shown(text, drawn)[0][0] == whole


@pytest.mark.parametrize(
    ("text", "drawn", "joined"),
    [
        ("Dries Mertens scored", [("Dries", "PERSON"), ("Mertens", "PERSON")], ["Dries Mertens"]),
        ("at Stone & Hill in", [("Stone", "PERSON"), ("Hill", "PERSON")], ["Stone & Hill"]),
        (
            "the Select Committee on Benghazi met",
            [("Select Committee", "ORG"), ("Benghazi", "GPE")],
            ["Select Committee on Benghazi"],
        ),
        (
            "the Organization for Security and Co-operation in Europe met",
            [("Organization for Security", "ORG"), ("Europe", "LOC")],
            ["Organization for Security and Co-operation in Europe"],
        ),
        (
            "the Law Society of England and Wales met",
            [("Law Society", "ORG"), ("England", "GPE"), ("Wales", "GPE")],
            ["Law Society of England and Wales"],
        ),
        (
            "the Bank of England and Acme met",
            [("Bank of England", "ORG"), ("Acme", "ORG")],
            ["Bank of England", "Acme"],
        ),
        (
            "the Ministry of Health and President Lind met",
            [("Ministry of Health", "ORG"), ("Lind", "PERSON")],
            ["Ministry of Health", "Lind"],
        ),
        (
            "the Union of Anna Lind",
            [("Union", "ORG"), ("Anna Lind", "PERSON")],
            ["Union", "Anna Lind"],
        ),
        (
            "Hill University of Canada",
            [("Hill University", "ORG"), ("Canada", "GPE")],
            ["Hill University", "Canada"],
        ),
        ("Acme of Lyon", [("Acme", "ORG"), ("Lyon", "GPE")], ["Acme", "Lyon"]),
    ],
)
def test_what_is_one_name_is_joined(
    text: str, drawn: list[tuple[str, str]], joined: list[str]
) -> None:
    assert [words for words, _ in shown(text, *drawn)] == joined


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("write to @annalind now", ("annalind", "PERSON")),
        ("on the Internet now", ("Internet", "ORG")),
        ("WHAT ZYREX SAID TODAY", ("WHAT ZYREX SAID TODAY", "ORG")),
        ("the minister, Gen. Lind", ("Gen", "PERSON")),
        ("Minister for Europe and Trade", ("Europe and Trade", "ORG")),
    ],
)
def test_what_is_no_name_goes(text: str, drawn: tuple[str, str]) -> None:
    assert shown(text, drawn) == []
