"""Who is named in a source."""

import pytest

from gui.detect.names.cast import Person
from gui.detect.speakers.mentions import Mention, Stage
from gui.detect.speakers.sources import named_in
from gui.domain.span import Span


def named(source: str, persons: str = "", bodies: str = "", places: str = "") -> list[str]:
    """The names that a source names; those that may be named are given by their words."""
    heard: list[Mention] = []
    for name in filter(None, persons.split("|")):
        start = source.index(name)
        heard.append(Mention(start, start + len(name), name, Person(name)))
    for name in filter(None, [*bodies.split("|"), *places.split("|")]):
        start = source.index(name)
        heard.append(Mention(start, start + len(name), name, None, name in places.split("|")))
    whole = Span(0, len(source))
    stage = Stage(source)
    stage.add(whole, heard, [])
    found = named_in(source, stage, whole)
    return [] if found is None else [one.name for one in found[0]]


ALL = ["Ann Bell", "Cy Sand", "Bo Hill"]


@pytest.mark.parametrize(
    ("source", "persons", "bodies", "names"),
    [
        ("Ann Bell", "Ann Bell", "", ["Ann Bell"]),
        ("Ann Bell of the Guild", "Ann Bell", "Guild", ["Ann Bell"]),
        ("Ann Bell, an aide to Bo Hill", "Ann Bell|Bo Hill", "", ["Ann Bell"]),
        ("Ann Bell and Bo Hill", "Ann Bell|Bo Hill", "", ["Ann Bell", "Bo Hill"]),
        ("Ann Bell (R) and Bo Hill (D)", "Ann Bell|Bo Hill", "", ["Ann Bell", "Bo Hill"]),
        ("Ann Bell, Cy Sand and Bo Hill", "Ann Bell|Cy Sand|Bo Hill", "", ALL),
        ("Ann Bell's lawyer", "Ann Bell", "", []),
        ("Bell supporters", "Bell", "", []),
        ("a spokesman for the Guild", "", "Guild", ["Guild"]),
        ("Guild officials", "", "Guild", ["Guild"]),
        ("the Guild's spokeswoman", "", "Guild", ["Guild"]),
        ("a poll by the Guild", "", "Guild", ["Guild"]),
        ("a man with a letter to the Guild", "", "Guild", []),
        ("the Guild party", "", "Guild", ["Guild"]),
        ("fans of the Guild", "", "Guild", []),
    ],
)
def test_who_is_named(source: str, persons: str, bodies: str, names: list[str]) -> None:
    assert named(source, persons, bodies) == names


def test_a_place_speaks_only_if_it_is_all_of_the_source() -> None:
    assert named("the Isle", places="Isle") == ["Isle"]
    assert named("farmers from the Isle", places="Isle") == []
