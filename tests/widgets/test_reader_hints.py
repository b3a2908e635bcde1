"""What the tool tip says."""

from dataclasses import replace

from gui.domain.annotation import Layer, Role
from gui.domain.calibration import NOTHING_MEASURED, Band, Calibration, Table
from gui.widgets.reader_hints import hint
from gui.widgets.reader_marks import Mark
from tests.widgets import reader_samples as sample


def test_it_names_kind_speaker_status_and_reason() -> None:
    table = Table(sample.SUGGESTED.origin, Layer.QUOTE, (Band(0.0, 100, 81),))
    marks = [Mark(sample.SUGGESTED, Role.CONTENT, sample.SUGGESTED.extent)]
    words = hint(marks, sample.NAMES, Calibration((table,)))
    for piece in (
        "Indirect quote, suggested by ",
        ": about 8 in 10 of such are right",
        "Ministry of Transport?",
        "cue &#x27;said&#x27;",
    ):
        assert piece in words


def test_inner_things_come_first() -> None:
    marks = [Mark(a, Role.CONTENT, a.extent) for a in (sample.OUTER, sample.NESTED)]
    words = hint(marks, sample.NAMES, NOTHING_MEASURED)
    assert words.index("The mayor") < words.index("Tomas Reyes")


def test_a_source_is_called_one() -> None:
    assert "Source of direct quote" in hint(
        [Mark(sample.OUTER, Role.SOURCE, sample.OUTER.extent)], sample.NAMES, NOTHING_MEASURED
    )


def test_what_was_decided_needs_no_reason() -> None:
    marks = [Mark(sample.OUTER, Role.CONTENT, sample.OUTER.extent)]
    assert "Why" not in hint(marks, {}, NOTHING_MEASURED)


def test_memos_and_tags_are_shown_and_never_read_as_markup() -> None:
    noted = replace(sample.OUTER, note="<b>look</b>", tags=("Denial",))
    words = hint([Mark(noted, Role.CONTENT, noted.extent)], sample.NAMES, NOTHING_MEASURED)
    assert "&lt;b&gt;look" in words
    assert "Tags: Denial" in words


def test_over_plain_text_there_is_none() -> None:
    assert hint([], {}, NOTHING_MEASURED) == ""
