"""One person behind several forms of a name."""

import pytest

from gui.detect.language.tokens import items_of
from gui.detect.names.cast import Cast
from gui.detect.names.runs import runs_in
from gui.domain.span import Span


def cast_of(text: str) -> Cast:
    cast = Cast()
    cast.add(runs_in(items_of(text, Span(0, len(text)), ())))
    cast.settle()
    return cast


def owners(text: str) -> list[str]:
    """The person behind each run of capitals that names one."""
    cast = cast_of(text)
    found = (cast.person(run) for run in cast.runs_of(Span(0, len(text))))
    return [person.name for person in found if person is not None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Bell came and Mrs. Bell left.", ["Ann Bell", "Ann Bell"]),
        ("Ann Bell came and Mr. Bell left.", ["Ann Bell", "Bell"]),
        ("Ann Bell came, Mr. Bell left and Mrs. Bell sang.", ["Ann Bell", "Bell", "Ann Bell"]),
        (
            "Ann Bell came, Mr. Bell left and President Bell sang.",
            ["Ann Bell", "Bell", "Bell"],
        ),
        ("Mayor Ann Bell came and Mayor Bell sang.", ["Ann Bell", "Ann Bell"]),
        ("Ann Bell came. “Go,” Ann said.", ["Ann Bell", "Ann Bell"]),
    ],
)
def test_whose_name_it_is(text: str, names: list[str]) -> None:
    assert owners(text) == names


def test_a_known_type_wins() -> None:
    text = "Then Zyrex Quombat came."
    (run,) = [run for run in cast_of(text).runs_of(Span(0, len(text))) if "Zyrex" in run.name]
    cast = Cast()
    cast.know(run, "ORG", 0.8, "told")
    cast.settle()
    found = cast.entity(run)
    assert found is not None
    assert (found.label, found.reason) == ("ORG", "told")
    assert cast.person(run) is None
