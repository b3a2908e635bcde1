"""What the status line says about the caret."""

from dataclasses import replace

from gui.domain.annotation import Layer, Link, Status
from gui.domain.calibration import NOTHING_MEASURED, Band, Calibration, Table
from gui.models.caret_words import described
from tests.domain.builders import annotation

NAMES = {3: "Mara Lind", 4: "Ana Roy"}
QUOTE = replace(
    annotation(1, (0, 18), label="direct"),
    links=(Link(3, Status.SUGGESTED, "detector:rules/1"), Link(4, Status.ACCEPTED, "user:ann")),
    note="check",
)
PERSON = annotation(2, (4, 9), layer=Layer.ENTITY, label="PERSON", status=Status.ACCEPTED)


def test_a_quote_is_told_with_its_speakers_and_why_it_is_proposed() -> None:
    assert described([QUOTE], NAMES, NOTHING_MEASURED) == (
        "Direct quote by Mara Lind (proposed) and Ana Roy · suggested by rules 1, 0.80 · a reason"
        " · with a memo"
    )


def test_a_score_is_told_with_what_it_has_been_worth() -> None:
    table = Table("detector:rules/1", Layer.QUOTE, (Band(0.8, 100, 91),))
    words = described([QUOTE], NAMES, Calibration((table,)))
    assert "suggested by rules 1, 0.80: about 9 in 10 of such are right · a reason" in words


def test_plain_words_stand_for_labels() -> None:
    assert described([PERSON], {}, NOTHING_MEASURED) == "Person · accepted"
    tag = annotation(3, (0, 4), layer=Layer.TAG, label="Claim", status=Status.ACCEPTED)
    assert described([tag], {}, NOTHING_MEASURED) == "Tag Claim · accepted"


def test_who_is_meant_is_told() -> None:
    linked = replace(PERSON, links=(Link(4, Status.ACCEPTED, "user:ann"),))
    assert described([linked], NAMES, NOTHING_MEASURED) == "Person: Ana Roy · accepted"


def test_what_lies_around_is_named_too() -> None:
    around = replace(QUOTE, links=QUOTE.links[1:])
    words = described([PERSON, around], NAMES, NOTHING_MEASURED)
    assert words == "Person · accepted · with direct quote by Ana Roy"


def test_nothing_is_said_of_nothing() -> None:
    assert described([], NAMES, NOTHING_MEASURED) == ""
