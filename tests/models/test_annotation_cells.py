"""What the table says about an annotation."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Part, Role, Status
from gui.models.annotation_cells import (
    AnnotationColumn,
    Reading,
    content,
    edited,
    explained,
    origin,
    shown,
    speaker,
    spoken,
    spoken_speaker,
    summary,
)
from tests.models.shelf import NAMES, TEXT, entity, linked, place, proposed, quote

READING = Reading(TEXT, NAMES, "ann")


def test_a_proposed_speaker_bears_a_question_mark() -> None:
    both = quote(links=(linked(1), proposed(2)))
    assert speaker(both, NAMES) == "Mara Lind; Port Ellen?"
    assert spoken_speaker(both, NAMES) == "Mara Lind; Port Ellen, proposed"
    assert speaker(quote(), NAMES) == ""
    assert spoken_speaker(quote(), NAMES) == "no speaker"
    assert spoken_speaker(entity(), NAMES) == ""


def test_pieces_are_joined_and_put_on_one_line() -> None:
    broken = replace(
        quote(),
        parts=(Part(Role.CONTENT, place("at dawn,”")), Part(Role.CONTENT, place("sea was calm"))),
    )
    assert content(broken, TEXT) == "at dawn,” … sea was calm"
    over_lines = replace(quote(), parts=(Part(Role.CONTENT, place("master.\n\nBoats left")),))
    assert content(over_lines, TEXT) == "master. Boats left"


@pytest.mark.parametrize(
    ("made_by", "shown"),
    [("user:ann", "you"), ("user:bob", "bob"), ("detector:rules/1", "rules 1")],
)
def test_the_origin_is_a_name(made_by: str, shown: str) -> None:
    assert origin(replace(quote(), origin=made_by), "ann") == shown


def test_the_tool_tip_explains_and_is_no_markup() -> None:
    tip = explained(replace(quote(links=(proposed(),)), note="<b>doubt</b>"), READING)
    assert "Direct quote" in tip
    assert "Source: Mara Lind" in tip
    assert "Cue: said" in tip
    assert "Mara Lind is proposed (score 0.70; nearest name)" in tip
    assert "Suggested by rules 1, 0.85 · cue ‘said’ after closing mark" in tip
    assert "Memo: &lt;b&gt;doubt&lt;/b&gt;" in tip
    taken = explained(quote(status=Status.ACCEPTED), READING)
    assert "By rules 1 (score 0.85; cue ‘said’ after closing mark)" in taken
    plain = explained(entity(status=Status.ACCEPTED), READING)
    assert "Person (PERSON)" in plain
    assert "By you" in plain
    assert "score" not in plain


def test_a_row_is_told_at_once_to_who_hears_one_cell() -> None:
    said = quote(links=(proposed(2),), status=Status.SUGGESTED)
    words = content(said, TEXT)
    assert summary(said, READING) == f"{words}, Port Ellen, proposed, suggested"
    assert summary(entity(), READING).endswith(f", {entity().status.value}")


def test_what_is_edited_is_what_is_stored() -> None:
    both = quote(links=(linked(1), proposed(2)))
    assert edited(both, AnnotationColumn.SPEAKER, READING) == "Mara Lind; Port Ellen"
    assert edited(entity(label="GPE"), AnnotationColumn.KIND, READING) == "GPE"
    assert edited(quote(label=None), AnnotationColumn.KIND, READING) == ""


def test_a_screen_reader_is_told_that_there_is_no_actor() -> None:
    assert shown(entity(), AnnotationColumn.SPEAKER, READING) == ""
    assert spoken(entity(), AnnotationColumn.SPEAKER, READING) == "no actor"
