"""Kinds, entity types and statuses in plain words."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Layer, Part, Role
from gui.models.label_words import kind, kind_inside, label_inside, label_words, letter
from tests.models.shelf import entity, place, quote


@pytest.mark.parametrize(
    ("label", "words", "sign"),
    [
        ("direct", "Direct quote", "D"),
        ("indirect", "Indirect quote", "I"),
        ("mixed", "Mixed quote", "M"),
        (None, "Quote", "Q"),
    ],
)
def test_a_quote_is_named_by_its_kind(label: str | None, words: str, sign: str) -> None:
    assert kind(quote(label=label)) == words
    assert letter(quote(label=label)) == sign


def test_an_entity_is_named_in_plain_words() -> None:
    assert kind(entity(label="GPE")) == "Country or city"
    assert letter(entity(label="ORG")) == "O"
    assert kind(entity(label="SHIP")) == "SHIP"
    assert letter(entity(label="SHIP")) == "S"


def test_a_tag_bears_its_own_name_and_a_sign() -> None:
    tag = replace(
        entity(label="Key claim"), layer=Layer.TAG, parts=(Part(Role.MARK, place("Boats")),)
    )
    assert kind(tag) == "Key claim"
    assert letter(tag) == "#"
    assert label_words(Layer.TAG, None) == "Tag"


def test_tags_on_a_quote_stand_behind_its_kind() -> None:
    tagged = replace(quote(), tags=("Key claim", "Promise"))
    assert kind(tagged) == "Direct quote #Key claim #Promise"


def test_inside_a_sentence_words_begin_small_but_own_names_stay() -> None:
    assert kind_inside(replace(quote(), tags=("Key claim",))) == "direct quote #Key claim"
    assert label_inside(Layer.ENTITY, "GPE") == "country or city"
    assert label_inside(Layer.ENTITY, "SHIP") == "SHIP"
    assert label_inside(Layer.TAG, None) == "tag"
