"""The model's entities as speakers of its sources."""

from gui.detect.model.entities import Entity
from gui.detect.model.speakers import SourceNames
from gui.domain.span import Span

TEXT = "Sen. Zyrelda Quombat left.\n\n“Go,” she said, and the senator added: “Stay.” It rained."


def entity(text: str, words: str, label: str) -> Entity:
    start = text.index(words)
    return Entity(start, start + len(words), label, 0.9)


def source(text: str, words: str) -> list[Span]:
    start = text.index(words)
    return [Span(start, start + len(words))]


def asked(text: str, words: str, *entities: Entity) -> list[str]:
    names = SourceNames(text, lambda: False)
    return [speaker.name for speaker in names.of(source(text, words), list(entities))]


def test_a_name_that_only_the_model_knows_speaks() -> None:
    person = entity(TEXT, "Zyrelda Quombat", "PERSON")
    for words in ("Zyrelda Quombat", "she", "the senator"):
        assert asked(TEXT, words, person) == ["Zyrelda Quombat"]


def test_without_entities_or_source_nobody_is_proposed() -> None:
    names = SourceNames(TEXT, lambda: False)
    assert names.of(source(TEXT, "she"), []) == ()
    assert names.of([], [entity(TEXT, "Zyrelda Quombat", "PERSON")]) == ()


def test_capitals_are_no_relative_pronoun() -> None:
    text = "The World Health Organization met. “Go,” WHO said."
    body = entity(text, "World Health Organization", "ORG")
    short = entity(text, "WHO", "ORG")
    assert asked(text, "WHO", body, short) == ["World Health Organization"]


def test_a_state_may_speak() -> None:
    text = "“Go,” the United States said."
    assert asked(text, "the United States", entity(text, "United States", "GPE")) == [
        "United States"
    ]
    assert asked(text, "the United States said", entity(text, "United States", "GPE")) == []


def test_a_part_of_the_text_is_read_for_itself() -> None:
    names = SourceNames(TEXT, lambda: False)
    person = entity(TEXT, "Zyrelda Quombat", "PERSON")
    assert names.of(source(TEXT, "she"), [person])
    names.restart()
    assert names.of(source(TEXT, "she"), []) == ()


def test_a_byline_does_not_speak() -> None:
    text = "By Zyrelda Quombat\n\n“Go,” she said."
    assert asked(text, "she", entity(text, "Zyrelda Quombat", "PERSON")) == []
