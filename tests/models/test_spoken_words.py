"""What a screen reader says of an annotation, and of what an act came to."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.models.spoken_words import outcome, spoken

MENTION = Part(Role.MENTION, Span(0, 4))
ONE = Annotation(1, "u", 7, Layer.ENTITY, "GPE", (MENTION,), Status.ACCEPTED, "user:ann")


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> None:
    """Have an application: the words go through its translation."""


def edit(before: Status | None, after: Status | None) -> AnnotationEdit:
    sides = [None if s is None else replace(ONE, status=s) for s in (before, after)]
    return AnnotationEdit(*sides)


def test_the_first_words_are_said_with_what_it_is() -> None:
    text = "Baku " + "word " * 40
    assert spoken(ONE, text, "Country or city · accepted") == "Country or city · accepted: “Baku”"
    long = replace(ONE, parts=(Part(Role.MENTION, Span(0, 120)),))
    assert len(spoken(long, text, "")) < 80


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Status.SUGGESTED, Status.ACCEPTED, "Accepted. 3 left."),
        (Status.SUGGESTED, Status.REJECTED, "Rejected. 3 left."),
        (Status.ACCEPTED, Status.SUGGESTED, "Suggested again. 3 left."),
        (Status.ACCEPTED, Status.ACCEPTED, "Changed."),
        (Status.ACCEPTED, None, "Deleted."),
        (None, Status.ACCEPTED, "Tagged."),
    ],
)
def test_one_edit_says_what_became_of_it(
    before: Status | None, after: Status | None, said: str
) -> None:
    assert outcome([edit(before, after)], 3) == said


def test_many_edits_are_counted() -> None:
    edits = [edit(Status.SUGGESTED, Status.ACCEPTED)] * 4
    assert outcome(edits, 0) == "4 annotations changed. 0 left."


def test_without_edits_nothing_is_said() -> None:
    assert outcome([], 3) == ""
