"""Whom a source may refer to: the likeliest first, then whoever else comes into question."""

import pytest

from gui.detect.names.amounts import Found
from gui.detect.speakers.referring import Named, Referring, Voice, refers
from gui.domain.actor import ActorKind
from gui.domain.span import Span

PERSON = ActorKind.PERSON
START = (
    "Mark Twist of the Harbour Ministry and Mayor Sarah Baker met. “Go,” said Sarah Baker. "
    "The Fishers Union left. “Stay,” "
)
NAMES = {
    "Mark Twist": "PERSON",
    "Sarah Baker": "PERSON",
    "Harbour Ministry": "ORG",
    "Fishers Union": "ORG",
}
SPOKE = Voice(START.index("said") + 5, (Named("Sarah Baker", PERSON),), "Sarah Baker")


def found(text: str) -> list[Found]:
    listed = [
        Found(Span(start, start + len(name)), label, 0.9, "")
        for name, label in NAMES.items()
        for start in range(len(text))
        if text.startswith(name, start)
    ]
    return sorted(listed, key=lambda one: one.span)


def asked(words: str, *voices: Voice) -> list[list[str]]:
    text = f"{START}{words} said."
    referring = Referring(text, found(text), voices)
    groups = referring.to(Span(len(START), len(START) + len(words)), len(START))
    return [[one.name for one in group] for group in groups]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("she", "Sarah Baker"),
        ("he", "Mark Twist"),
        ("the ministry", "Harbour Ministry"),
        ("the union", "Fishers Union"),
        ("the mayor", "Sarah Baker"),
        ("it", "Fishers Union"),
    ],
)
def test_the_likeliest_comes_first(words: str, first: str) -> None:
    listed = asked(words, SPOKE)
    assert listed[0] == [first]
    assert len({tuple(group) for group in listed}) == len(listed) > 1


def test_she_and_he_are_persons_only() -> None:
    for words in ("she", "he"):
        assert {name for group in asked(words) for name in group} == {"Mark Twist", "Sarah Baker"}


def test_they_are_those_who_spoke_together() -> None:
    both = Voice(SPOKE.at, (Named("Sarah Baker", PERSON), Named("Mark Twist", PERSON)), "")
    assert asked("they", both)[0] == ["Sarah Baker", "Mark Twist"]


def test_without_a_source_those_who_spoke_come_first_the_last_one_before_all() -> None:
    earlier = Voice(3, (Named("Otto Frey", PERSON),), "Otto Frey")
    listed = Referring(START, found(START), (earlier, SPOKE)).to(None, len(START))
    assert [group[0].name for group in listed][:3] == ["Sarah Baker", "Otto Frey", "Fishers Union"]


def test_a_name_means_nobody_but_its_bearer() -> None:
    assert asked("Mark Twist") == [["Mark Twist"]]
    assert asked("Karl Otto", SPOKE) == []
    assert not refers("Karl Otto")


def test_a_voice_known_to_be_a_woman_by_her_pronoun_is_no_he() -> None:
    kim = Voice(SPOKE.at, (Named("Kim Ray", PERSON),), "she")
    assert asked("she", kim).index(["Kim Ray"]) < 2
    assert asked("he", kim)[0] == ["Mark Twist"]


def test_who_is_named_later_is_not_meant() -> None:
    text = "“Go,” she said. Sarah Baker left."
    assert Referring(text, found(text), ()).to(Span(6, 9), 6) == []


def test_words_fit_those_of_their_sort() -> None:
    referring = Referring(START, found(START), ())
    baker, twist = Named("Sarah Baker", PERSON), Named("Mark Twist", PERSON)
    assert referring.fits("she", baker)
    assert not referring.fits("she", twist)
    assert referring.fits("she", Named("Kim Ray", PERSON)), "her name does not tell"
    assert not referring.fits("the ministry", baker)
    assert referring.fits("the ministry", Named("Interior Ministry", ActorKind.ORGANISATION))
    start = START.index("Fishers Union")
    assert referring.named(Span(start, start + 13)) == Named(
        "Fishers Union", ActorKind.ORGANISATION
    )
