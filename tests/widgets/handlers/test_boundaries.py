"""Ends of parts moved far, snapping as it is set, and selections that grow, by real keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.domain.annotation import Role
from gui.domain.boundaries import Snapping
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.store.opening import create
from gui.widgets.dialogs.preferences import PreferencesDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk
from tests.end_to_end.test_dragging import drag
from tests.widgets.handlers.looking import current, quote_of, words_of
from tests.widgets.handlers.test_preferences import Sit, opened, settings

KEY = Qt.Key
TEXT = (
    "„Wir gehen heim“, sagte Ida. Niemand «ging» mit ihr.\n\n"
    "قال الوزير: «السلام قريب». ثم غادر القاعة.\n\nEnde."
)


@pytest.fixture
def foreign(sit: Sit, tmp_path: Path) -> Desk:
    """Return a person with a text of German and Arabic."""
    made = create(tmp_path / "foreign.sqlite")
    made.documents.add([Incoming(Details(title="Heim", language="de"), TEXT)])
    made.close()
    desk = sit(tmp_path / "foreign.sqlite")
    desk.window.reader.setFocus()
    return desk


def selected(desk: Desk) -> str:
    start, stop = desk.window.reader.selection()
    return desk.window.reader.text()[start:stop]


def content(desk: Desk) -> str:
    (words,) = words_of(desk, quote_of(desk), Role.CONTENT)
    return words


def tag(desk: Desk, words: str) -> None:
    desk.select(words)
    desk.press(KEY.Key_Q)
    assert content(desk) == words


def test_ends_go_to_marks_and_paragraphs_and_say_what_the_part_is(foreign: Desk) -> None:
    desk = foreign
    tag(desk, "gehen")
    desk.press(KEY.Key_BracketLeft)
    assert desk.window.status.place().startswith("Start of “gehen” · Arrows")
    desk.press(KEY.Key_Up)
    assert content(desk) == "Wir gehen"
    assert desk.window.status.place() == "“Wir gehen” · Enter or Esc ends."
    desk.press(KEY.Key_Up)
    assert content(desk) == "„Wir gehen"
    desk.press(KEY.Key_Up)
    assert desk.window.status.place().startswith("The start stays")
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_BracketRight)
    for wanted in ("„Wir gehen heim", "„Wir gehen heim“"):
        desk.press(KEY.Key_Down)
        assert content(desk) == wanted
    desk.press(KEY.Key_End)
    assert content(desk) == TEXT.splitlines()[0]
    desk.press(KEY.Key_End)
    assert content(desk).endswith("القاعة.")
    desk.press(KEY.Key_Home)
    assert content(desk) == TEXT.splitlines()[0]
    desk.press(KEY.Key_Home)
    assert desk.window.status.place().startswith("The end stays")
    desk.press(KEY.Key_Return)
    assert "Enter or Esc" not in desk.window.status.place()
    desk.press(KEY.Key_Home)
    assert content(desk) == TEXT.splitlines()[0], "the key is the text's own again"
    desk.press(KEY.Key_Z, CTRL)
    assert content(desk).endswith("القاعة."), "each move is a step"


def test_the_end_never_goes_over_the_start(foreign: Desk) -> None:
    desk = foreign
    tag(desk, "Niemand")
    desk.press(KEY.Key_BracketRight)
    for key, held in (
        (KEY.Key_Left, PLAIN),
        (KEY.Key_Left, SHIFT),
        (KEY.Key_Up, PLAIN),
        (KEY.Key_Home, PLAIN),
    ):
        desk.press(key, held)
        assert content(desk) == "Niemand"
        assert desk.window.status.place().startswith("The end stays")


def test_words_and_sentences_are_added_press_by_press(foreign: Desk) -> None:
    desk = foreign
    desk.caret("gehen")
    for wanted in ("gehen", "gehen heim", "gehen heim“, sagte"):
        desk.press(KEY.Key_W)
        assert selected(desk) == wanted
    desk.press(KEY.Key_W, SHIFT)
    assert selected(desk) == "gehen heim“, sagte Ida."
    desk.press(KEY.Key_W, SHIFT)
    assert selected(desk) == "gehen heim“, sagte Ida. Niemand «ging» mit ihr."
    desk.caret("Ende")
    desk.press(KEY.Key_W)
    desk.press(KEY.Key_W)
    assert desk.notice() == "There is no further word."
    desk.press(KEY.Key_W, SHIFT)
    desk.press(KEY.Key_W, SHIFT)
    assert desk.notice() == "There is no further sentence."
    assert selected(desk) == "Ende."


def test_arabic_and_marks_of_other_languages(foreign: Desk) -> None:
    desk = foreign
    desk.caret("السلام")
    desk.press(KEY.Key_W)
    desk.press(KEY.Key_W)
    assert selected(desk) == "السلام قريب"
    desk.press(KEY.Key_Apostrophe)
    assert selected(desk) == "«السلام قريب»"
    desk.press(KEY.Key_W, SHIFT)
    assert selected(desk) == "«السلام قريب»."
    desk.press(KEY.Key_W, SHIFT)
    assert selected(desk) == "«السلام قريب». ثم غادر القاعة."
    desk.caret("gehen")
    for wanted in ("Wir gehen heim", "„Wir gehen heim“"):
        desk.press(KEY.Key_Apostrophe)
        assert selected(desk) == wanted
    desk.press(KEY.Key_Apostrophe)
    assert "no quotation marks" in desk.notice()
    tag(desk, "السلام")
    desk.press(KEY.Key_BracketRight)
    desk.press(KEY.Key_Left)
    assert content(desk) == "السلام قريب", "left goes on"


def set_snapping(desk: Desk, snapping: Snapping) -> None:
    dialog: PreferencesDialog = opened(desk)
    dialog.snapping.setFocus()
    QTest.keyClick(dialog.snapping, KEY.Key_Home)
    for _ in range([*Snapping].index(snapping)):
        QTest.keyClick(dialog.snapping, KEY.Key_Down)
    dialog.close()
    desk.activate()
    assert settings(desk).snapping is snapping


def test_snapping_is_set_and_in_force_at_once(foreign: Desk) -> None:
    desk, reader = foreign, foreign.window.reader
    tag(desk, "Wir gehen")
    reader.reveal(quote_of(desk).main[0])
    stop, inside = desk.place("Wir gehen")[1], desk.place("heim")[0] + 2
    drag(desk, stop, inside)
    assert content(desk) in ("Wir gehen", "Wir gehen heim")
    set_snapping(desk, Snapping.NEVER)
    drag(desk, quote_of(desk).main[0].stop, inside)
    assert content(desk) == "Wir gehen he"


@pytest.mark.parametrize("snapping", Snapping)
def test_a_selection_that_cuts_words_is_widened_only_where_that_is_set(
    foreign: Desk, snapping: Snapping
) -> None:
    desk = foreign
    set_snapping(desk, snapping)
    widened = snapping is Snapping.TAGGING
    desk.select("ehen hei")
    desk.press(KEY.Key_Q)
    assert content(desk) == ("gehen heim" if widened else "ehen hei")
    assert desk.notice().startswith("Widened to whole words: “gehen heim”") == widened
    desk.select("agt")
    desk.press(KEY.Key_C)
    assert words_of(desk, quote_of(desk), Role.CUE) == ["sagte" if widened else "agt"]
    desk.select("iemand «gin")
    desk.press(KEY.Key_1)
    words = current(desk).main[0].of(TEXT)
    assert words == ("Niemand «ging" if widened else "iemand «gin")
    desk.select("„Wir gehen heim“")
    desk.press(KEY.Key_Q)
    assert content(desk) == "„Wir gehen heim“", "whole words and their marks stay"


def test_snapping_is_remembered(foreign: Desk, sit: Sit, tmp_path: Path) -> None:
    set_snapping(foreign, Snapping.TAGGING)
    foreign.close()
    assert settings(sit(tmp_path / "foreign.sqlite")).snapping is Snapping.TAGGING


def test_the_end_that_moves_is_in_sight(desk: Desk) -> None:
    desk.window.resize(1000, 420)
    desk.caret("Unfortunately, over")
    reader = desk.window.reader
    for key, edge in ((KEY.Key_BracketRight, -1), (KEY.Key_BracketLeft, 0)):
        desk.press(key)
        span = quote_of(desk).main[0]
        box = reader._line_box(span.start if edge == 0 else span.stop - 1)
        assert box.top() >= 0
        assert box.bottom() <= reader.viewport().height()
