"""What acts mean for one annotation (design, section 8)."""

from dataclasses import replace

import pytest

from gui.domain import acts
from gui.domain.annotation import Layer, Link, Part, Role, Status
from gui.domain.span import Span
from tests.domain.builders import annotation, source

TEXT = "“We sail at dawn,” said Mara Lind. The harbour, she added, was calm."
NOW = "2026-01-01T00:00:00.000Z"
QUOTE = annotation(1, (0, 18), label="direct", extra=(source(24, 33),))


def test_accepting_keeps_the_detectors_origin() -> None:
    after = acts.accepted(QUOTE, NOW)
    assert (after.status, after.origin, after.changed) == (Status.ACCEPTED, QUOTE.origin, NOW)


def test_a_proposed_speaker_stays_proposed_until_accepted_itself() -> None:
    proposed = replace(QUOTE, links=(Link(3, Status.SUGGESTED, "detector:rules/1"),))
    once = acts.accepted(proposed, NOW)
    assert once.links[0].status is Status.SUGGESTED
    twice = acts.accepted(once, NOW)
    assert twice.links[0].status is Status.ACCEPTED
    assert acts.accepted(twice, "later") is twice


@pytest.mark.parametrize(
    "correct",
    [
        lambda a: acts.corrected(a, NOW, label="mixed"),
        lambda a: acts.part_toggled(a, TEXT, source(35, 38), NOW),
        lambda a: acts.part_moved(a, TEXT, a.parts[0], Span(0, 17), NOW),
        lambda a: acts.speaker_linked(a, 5, "ann", NOW),
        lambda a: acts.speaker_added(a, 5, "ann", NOW),
        lambda a: acts.tag_toggled(a, "claim", NOW),
    ],
)
def test_any_correction_accepts(correct) -> None:  # type: ignore[no-untyped-def]
    after = correct(QUOTE)
    assert (after.status, after.origin) == (Status.ACCEPTED, QUOTE.origin)


def test_toggling_a_part_twice_takes_it_away_again() -> None:
    cue = Part(Role.CUE, Span(19, 23))
    with_cue = acts.part_toggled(QUOTE, TEXT, cue, NOW)
    assert [p.role for p in with_cue.parts] == [Role.CONTENT, Role.CUE, Role.SOURCE]
    assert acts.part_toggled(with_cue, TEXT, cue, NOW).parts == QUOTE.parts


def test_the_last_piece_of_content_cannot_be_taken_away() -> None:
    assert acts.part_toggled(QUOTE, TEXT, QUOTE.parts[0], NOW) is QUOTE


def test_the_kind_follows_the_marks_while_it_agreed_with_them() -> None:
    piece = Part(Role.CONTENT, Span(35, 67))
    assert acts.part_toggled(QUOTE, TEXT, piece, NOW).label == "mixed"
    chosen = replace(QUOTE, label="indirect")
    assert acts.part_toggled(chosen, TEXT, piece, NOW).label == "indirect"


def test_a_new_source_takes_the_old_ones_place() -> None:
    after = acts.parts_replaced(QUOTE, TEXT, Role.SOURCE, [Span(48, 51)], NOW)
    assert after.spans(Role.SOURCE) == (Span(48, 51),)
    assert after.main == QUOTE.main


def test_naming_the_proposed_speaker_accepts_the_link_as_it_is() -> None:
    link = Link(3, Status.SUGGESTED, "detector:rules/1", 0.6, "nearest name")
    after = acts.speaker_linked(replace(QUOTE, links=(link,)), 3, "ann", NOW)
    assert after.links == (replace(link, status=Status.ACCEPTED),)


def test_what_a_person_makes_is_accepted_and_theirs() -> None:
    made = acts.made(1, Layer.ENTITY, "PERSON", Span(24, 33), "ann", "u", NOW)
    assert (made.id, made.status, made.origin) == (-1, Status.ACCEPTED, "user:ann")
    assert made.spans(Role.MENTION) == (Span(24, 33),)


def test_an_inherited_speaker_is_the_persons_own_with_its_reason() -> None:
    proposed = replace(QUOTE, links=(Link(5, Status.SUGGESTED, "detector:x/1", 0.6, "named"),))
    after = acts.speaker_inherited(proposed, [(5, "because"), (7, "too")], "ann", NOW)
    assert after.links == (
        Link(5, Status.ACCEPTED, "user:ann", None, "because"),
        Link(7, Status.ACCEPTED, "user:ann", None, "too"),
    )
    assert after.status is Status.ACCEPTED
    assert acts.speaker_inherited(after, [(5, "because"), (7, "too")], "ann", "later") == after
