"""Nouns that stand for names."""

import pytest

from gui.detect.names.cast import Person
from gui.detect.speakers.roles import (
    body_noun,
    fits_body,
    fits_person,
    is_person_noun,
    speaks_for_others,
)


@pytest.mark.parametrize("word", ["minister", "senator", "economist", "president", "chairwoman"])
def test_nouns_for_persons(word: str) -> None:
    assert is_person_noun(word)


@pytest.mark.parametrize("word", ["ministry", "letter's", "paper", "retailer", "city"])
def test_other_nouns(word: str) -> None:
    assert not is_person_noun(word)


@pytest.mark.parametrize(
    ("head", "name", "fits"),
    [
        ("ministry", "Foreign Ministry", True),
        ("newspaper", "Harbour Post", True),
        ("network", "CNN", True),
        ("company", "Zyrex", True),
        ("company", "Foreign Ministry", False),
        ("team", "Zyrex", True),
        ("court", "Zyrex", False),
        ("poem", "Zyrex", False),
    ],
)
def test_nouns_for_bodies(head: str, name: str, fits: bool) -> None:
    assert fits_body(head, name) is fits


def test_a_role_is_one_that_was_said_of_the_person() -> None:
    person = Person("Ann Bell", female=True, roles={"sen.", "mayor"})
    assert fits_person("senator", person)
    assert fits_person("mayor", person)
    assert not fits_person("lawyer", person)
    person.roles.add("spokesman")
    assert not fits_person("spokesman", person)


def test_words_for_the_same() -> None:
    assert body_noun("newspaper") == "paper"
    assert body_noun("garden") is None
    assert speaks_for_others("spokesman")
    assert not speaks_for_others("supporters")
