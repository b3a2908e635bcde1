"""Known names in a text."""

import pytest

from gui.detect.model.search import by_first_word, found_in
from gui.domain.span import Span


def found(text: str, *names: str) -> list[tuple[int, str]]:
    return list(found_in(text, Span(0, len(text)), by_first_word(names)))


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("So Acme grew", ("Acme",), [(3, "Acme")]),
        ("So Acme Hill grew", ("Acme", "Acme Hill"), [(3, "Acme Hill")]),
        ("So Acmeville grew", ("Acme",), []),
        ("So Acme’s grew", ("Acme",), [(3, "Acme")]),
        ("the U.S. army", ("U.S.",), [(4, "U.S.")]),
        ("the Hill-Bell act", ("Hill", "Bell"), [(4, "Hill"), (9, "Bell")]),
        ("to @Acme and #Acme", ("Acme",), []),
        ("to acme", ("Acme", "acme"), []),
        ("to Élan", ("Élan",), [(3, "Élan")]),
    ],
)
def test_where_names_are(
    text: str, names: tuple[str, ...], expected: list[tuple[int, str]]
) -> None:
    assert found(text, *names) == expected


def test_only_the_part_is_searched() -> None:
    names = by_first_word(["Acme Hill"])
    assert list(found_in("Acme Hill Acme Hill", Span(0, 14), names)) == [(0, "Acme Hill")]
