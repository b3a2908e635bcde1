"""What the tool tip says."""

from dataclasses import replace

from gui.domain.annotation import Role
from gui.widgets.reader_hints import hint
from gui.widgets.reader_marks import Mark
from tests.widgets import reader_samples as sample


def test_it_names_kind_speaker_status_and_reason() -> None:
    words = hint([Mark(sample.SUGGESTED, Role.CONTENT, sample.SUGGESTED.extent)], sample.NAMES)
    for piece in ("Indirect quote, suggested", "Ministry of Transport?", "cue &#x27;said&#x27;"):
        assert piece in words


def test_inner_things_come_first() -> None:
    marks = [Mark(a, Role.CONTENT, a.extent) for a in (sample.OUTER, sample.NESTED)]
    words = hint(marks, sample.NAMES)
    assert words.index("The mayor") < words.index("Tomas Reyes")


def test_a_source_is_called_one() -> None:
    assert "Source of direct quote" in hint(
        [Mark(sample.OUTER, Role.SOURCE, sample.OUTER.extent)], sample.NAMES
    )


def test_what_was_decided_needs_no_reason() -> None:
    assert "Why" not in hint([Mark(sample.OUTER, Role.CONTENT, sample.OUTER.extent)], {})


def test_memos_and_tags_are_shown_and_never_read_as_markup() -> None:
    noted = replace(sample.OUTER, note="<b>look</b>", tags=("Denial",))
    words = hint([Mark(noted, Role.CONTENT, noted.extent)], sample.NAMES)
    assert "&lt;b&gt;look" in words
    assert "Tags: Denial" in words


def test_over_plain_text_there_is_none() -> None:
    assert hint([], {}) == ""
