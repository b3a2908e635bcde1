"""Noun phrases beside a cue, and the person addressed."""

import pytest

from gui.detect.language.phrases import noun_phrase_from, subject_before
from gui.detect.language.tokens import Item, items_of
from gui.detect.speakers.recipients import recipient_after
from gui.domain.span import Span


def read(text: str) -> tuple[Item, ...]:
    return items_of(text, Span(0, len(text)), ()) if text else ()


def shown(items: tuple[Item, ...], first: int, last: int) -> str:
    return " ".join(item.text for item in items[first:last])


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("she", "she"),
        ("the mayor", "the mayor"),
        ("the mayor also", "the mayor"),
        ("the mayor has repeatedly", "the mayor"),
        ("the mayor of the old town", "the mayor of the old town"),
        ("On Monday the company", "the company"),
        ("But the crowd", "the crowd"),
        ("It rained when a man from Texas", "a man from Texas"),
        ("Mara Lind , the mayor ,", "Mara Lind , the mayor"),
        ("Mara Lind , who bakes ,", "Mara Lind"),
        ("Mara Lind , speaking in Rome ,", "Mara Lind"),
        ("Mara Lind (D-Ore.)", "Mara Lind ( D-Ore. )"),
        ("Sen. Mara Lind , R-Fla. , the speaker ,", "Sen. Mara Lind , R-Fla. , the speaker"),
        ("Anna and her neighbour Piet", "Anna and her neighbour Piet"),
        ("Trump attacked Bush and Cruz", "Cruz"),
        ("some", "some"),
        ("the", None),
        ("in", None),
        ("", None),
    ],
)
def test_subject_before(before: str, expected: str | None) -> None:
    items = read(f"{before} said")
    found = subject_before(items, 0, len(items) - 1)
    assert (found and shown(items, found.first, found.last)) == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("she .", "she"),
        ("Mara Lind on Tuesday", "Mara Lind"),
        ("Mara Lind Tuesday", "Mara Lind"),
        ("Mara Lind , the mayor of Sund .", "Mara Lind , the mayor of Sund"),
        ("Mara Lind , 43 , a baker .", "Mara Lind , 43 , a baker"),
        ("Mara Lind , who bakes .", "Mara Lind"),
        ("Mara Lind , adding that", "Mara Lind"),
        ("Mara Lind (D-Ore.) .", "Mara Lind ( D-Ore. )"),
        ("a spokesman for the office .", "a spokesman for the office"),
        ("the head of the league in Rome", "the head of the league"),
        ("officials .", "officials"),
        ("in a statement", None),
        ("who rained", None),
        ("", None),
    ],
)
def test_noun_phrase_from(after: str, expected: str | None) -> None:
    items = read(after)
    found = noun_phrase_from(items, 0, len(items))
    assert (found and shown(items, found.first, found.last)) == expected


def test_an_apposition_has_to_be_closed_where_a_clause_follows() -> None:
    items = read("the mayor , three of the bridges cost more")
    open_ended = noun_phrase_from(items, 0, len(items))
    closed = noun_phrase_from(items, 0, len(items), open_end=False)
    assert open_ended is not None
    assert closed is not None
    assert shown(items, closed.first, closed.last) == "the mayor"
    assert open_ended.last > closed.last


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("reporters that it rained", "reporters"),
        ("the Sund Post that it rained", "the Sund Post"),
        ("the Sund Post it rained", "the Sund Post"),
        ("him that it rained", "him"),
        ("her that it rained", "her"),
        ("her company that it rained", "her company"),
        ("CNN 's Ann Bell that it rained", "CNN 's Ann Bell"),
        ("parliament on Thursday that", "parliament"),
        ("reporters the road was safe", "reporters"),
        ("that it rained", ""),
        ("he rained", ""),
        ("", ""),
    ],
)
def test_recipient_after(after: str, expected: str) -> None:
    items = read(after)
    assert shown(items, 0, recipient_after(items, 0, len(items))) == expected
