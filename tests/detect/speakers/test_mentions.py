"""Who is nearest to mind: leaders of sentences and speakers first, owners and modifiers last."""

import pytest

from gui.detect.names.cast import Person
from gui.detect.speakers.mentions import Mention, Stage
from gui.domain.span import Span


def staged(text: str, *names: str) -> Stage:
    """A stage with one paragraph and persons of these names, in order of the text."""
    stage, place = Stage(text), 0
    heard: list[Mention] = []
    for name in names:
        start = text.index(name, place)
        place = start + len(name)
        heard.append(Mention(start, place, name, Person(name)))
    stage.add(Span(0, len(text)), heard, [])
    return stage


def likeliest(stage: Stage, position: int) -> str | None:
    one = stage.likeliest(position, lambda mention: 0.0)
    return None if one is None else one.name


@pytest.mark.parametrize(
    ("text", "names", "meant"),
    [
        ("Ann met Bob. ", ("Ann", "Bob"), "Ann"),
        ("Ann left. Bob came. ", ("Ann", "Bob"), "Bob"),
        ("Ann doubted Bob's word. ", ("Ann", "Bob"), "Ann"),
        ("Friends of Ann met Bob. ", ("Ann", "Bob"), "Bob"),
        ("Ann supporters met Bob. ", ("Ann", "Bob"), "Bob"),
    ],
)
def test_who_is_meant(text: str, names: tuple[str, ...], meant: str | None) -> None:
    assert likeliest(staged(text, *names), len(text)) == meant


def test_who_spoke_comes_before_who_is_as_near() -> None:
    text = "Friends of Ann met Bob. "
    stage = staged(text, "Ann", "Bob")
    assert likeliest(stage, len(text)) == "Bob"
    stage.spoke = tuple(stage.within(Span(0, 14)))
    assert likeliest(stage, len(text)) == "Ann"


def test_nobody_is_meant_who_comes_later_or_was_long_ago() -> None:
    text = "Ann left. " + "It rained. " * 8
    assert likeliest(staged(text, "Ann"), 0) is None
    assert likeliest(staged(text, "Ann"), 12) == "Ann"
    assert likeliest(staged(text, "Ann"), len(text)) is None


def test_doubt_counts_and_may_exclude() -> None:
    text = "Ann met Bob. "
    stage = staged(text, "Ann", "Bob")
    doubts = {"Ann": 1.5, "Bob": 0.0}
    doubted = stage.likeliest(len(text), lambda mention: doubts[mention.name])
    assert doubted is not None
    assert doubted.name == "Bob"
    assert stage.likeliest(len(text), lambda mention: None) is None


def test_mentions_in_marks_stand_back() -> None:
    text = "“Ann left.” "
    stage = Stage(text)
    stage.add(Span(0, len(text)), [Mention(1, 4, "Ann", Person("Ann"))], [Span(0, 11)])
    assert stage.within(Span(0, len(text))) == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Ann supporters left", "supporters"),
        ("Ann said so", ""),
        ("Ann needs help", ""),
        ("Ann moved on", ""),
        ("Ann of Lyon", ""),
        ("Ann", ""),
    ],
)
def test_what_a_name_only_describes(text: str, noun: str) -> None:
    stage = staged(text, "Ann")
    (one,) = stage.within(Span(0, len(text)))
    assert stage.modifies(one) == noun


def test_all_in_mind_are_ranked_each_once_and_the_likeliest_leads() -> None:
    text = "Ann met Bob. Bob saw Cid. Ann left. "
    stage = staged(text, "Ann", "Bob", "Bob", "Cid", "Ann")
    ranked = [one.name for one in stage.ranked(len(text), lambda mention: 0.0)]
    assert ranked == ["Ann", "Bob", "Cid"]
    assert ranked[0] == likeliest(stage, len(text))
