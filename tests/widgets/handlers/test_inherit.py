"""The speaker taken over by one key, the next by the same key, and for all like it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.store.opening import create
from gui.widgets.dialogs.bulk_preview import BulkPreview
from tests.end_to_end.conftest import CTRL, SHIFT, Desk
from tests.session.inherit_samples import TEXT, proposals

KEY = Qt.Key
SHE = "the nets are dry"
SHE_TOO = "the boats are old"


@pytest.fixture
def reading(sit: Callable[..., Desk], tmp_path: Path) -> Desk:
    path = tmp_path / "inherit.sqlite"
    made = create(path)
    (ident,) = made.documents.add([Incoming(Details("Harbour", language="en"), TEXT)]).ids
    made.detections.save(
        ident, "detector:rules/2", frozenset({Layer.QUOTE, Layer.ENTITY}), proposals()
    )
    made.close()
    desk = sit(path)
    desk.open(SHE)
    return desk


def quote(desk: Desk, words: str) -> Annotation:
    document = desk.session.document
    assert document is not None
    return next(
        a for a in document.all() if a.layer is Layer.QUOTE and words in a.main[0].of(document.text)
    )


def speakers(desk: Desk, words: str) -> list[tuple[str, str, str, str | None]]:
    document = desk.session.document
    assert document is not None
    return [
        (document.names[link.actor], link.status.value, link.origin.partition(":")[0], link.reason)
        for link in quote(desk, words).links
    ]


def test_one_key_takes_the_likeliest_speaker_and_says_who_and_why(reading: Desk) -> None:
    reading.caret(SHE)
    reading.press(KEY.Key_I)
    reason = "inherited from the quote before: 'she' is Sarah Baker"
    assert speakers(reading, SHE) == [("Sarah Baker", "accepted", "user", reason)]
    assert quote(reading, SHE).status is Status.ACCEPTED
    assert reading.notice() == (
        "“she” → Sarah Baker, the speaker of the quote before. I again: Anna Lind."
    )


def test_the_next_press_takes_the_next_and_one_undo_takes_all_back(reading: Desk) -> None:
    reading.caret(SHE)
    before = quote(reading, SHE)
    reading.press(KEY.Key_I)
    reading.press(KEY.Key_I)
    assert [row[0] for row in speakers(reading, SHE)] == ["Anna Lind"]
    reading.press(KEY.Key_Z, CTRL)
    assert quote(reading, SHE) == before
    reading.press(KEY.Key_Z, CTRL | SHIFT)
    assert [row[0] for row in speakers(reading, SHE)] == ["Anna Lind"]


def test_the_presses_go_round(reading: Desk) -> None:
    reading.caret(SHE)
    seen = []
    for _ in range(12):
        reading.press(KEY.Key_I)
        seen.append(speakers(reading, SHE)[0][0])
    number = len(set(seen))
    assert number > 2
    assert seen == (seen[:number] * 12)[:12], "after the last comes the first"
    assert len(reading.session.library.history.recent(50)) == 1


def test_an_act_in_between_is_not_taken_back_by_the_next_press(reading: Desk) -> None:
    reading.caret(SHE)
    reading.press(KEY.Key_I)
    reading.press(KEY.Key_K)
    kind = quote(reading, SHE).label
    reading.press(KEY.Key_I)
    assert quote(reading, SHE).label == kind
    assert [row[0] for row in speakers(reading, SHE)] == ["Anna Lind"]
    reading.press(KEY.Key_Z, CTRL)
    assert [row[0] for row in speakers(reading, SHE)] == ["Sarah Baker"]


@pytest.mark.parametrize(
    ("words", "name", "note"),
    [
        ("fish are few", "Harbour Ministry", "“the ministry” → Harbour Ministry, named before."),
        ("We go home", "Sarah Baker", "Speaker: Sarah Baker, as in the quote before."),
        ("nobody asked me", "Mark Twist", "“he” → Mark Twist, named before."),
    ],
)
def test_a_noun_phrase_no_source_and_a_man(reading: Desk, words: str, name: str, note: str) -> None:
    reading.caret(words)
    reading.press(KEY.Key_I)
    assert speakers(reading, words)[0][0] == name
    assert reading.notice().startswith(note)


def test_where_nobody_can_be_taken_over_it_says_why(reading: Desk) -> None:
    reading.window.reader.set_caret(0)
    assert reading.window.actions_by_id.reason("speaker.inherit") == (
        "Put the caret on a quote or a name first."
    )
    reading.press(KEY.Key_I)
    assert reading.notice() == "Put the caret on a quote or a name first."
    reading.caret("We go home")
    reading.press(KEY.Key_I, SHIFT)
    assert reading.notice() == "This quote has no source whose words others could share."
    assert not reading.dialogs()


def test_for_all_like_it_after_a_look_and_in_one_step(reading: Desk) -> None:
    reading.caret(SHE)
    reading.press(KEY.Key_I, SHIFT)
    assert reading.notice() == "Say who speaks in this quote first."
    reading.press(KEY.Key_I)
    reading.press(KEY.Key_I, SHIFT)
    dialog = reading.dialog(BulkPreview)
    QTest.keyClick(dialog.focusWidget(), KEY.Key_Return)
    reading.activate()
    reason = "inherited from a quote of the same words: 'she' is Sarah Baker"
    assert speakers(reading, SHE_TOO) == [("Sarah Baker", "accepted", "user", reason)]
    assert speakers(reading, "I was there") == [], "another woman is named before it"
    reading.press(KEY.Key_Z, CTRL)
    assert speakers(reading, SHE_TOO) == []
    assert speakers(reading, SHE)[0][0] == "Sarah Baker"
