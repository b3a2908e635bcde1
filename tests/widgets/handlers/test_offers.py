"""S and C without a selection: one key offers a source or cue, another takes it."""

from PySide6.QtCore import Qt

from gui.domain.annotation import Role, Status
from tests.end_to_end.conftest import CTRL, Desk
from tests.widgets.handlers.looking import quote_of, words_of

KEY = Qt.Key
UNFORTUNATELY = "Unfortunately, over the years"


def at_a_quote(desk: Desk) -> tuple[list[str], list[str]]:
    """Put the caret on a suggested quote; return the words of its source and its cue."""
    desk.caret(UNFORTUNATELY)
    desk.press(KEY.Key_A)
    quote = quote_of(desk)
    assert quote.status is Status.ACCEPTED
    return words_of(desk, quote, Role.SOURCE), words_of(desk, quote, Role.CUE)


def test_a_source_is_offered_by_one_key_and_taken_by_enter(desk: Desk) -> None:
    source, cue = at_a_quote(desk)
    desk.press(KEY.Key_S)
    assert "Source: “" in desk.window.status.place()
    assert "1 of " in desk.window.status.place()
    assert words_of(desk, quote_of(desk), Role.SOURCE) == source, "nothing is done yet"
    desk.press(KEY.Key_Return)
    taken = words_of(desk, quote_of(desk), Role.SOURCE)
    assert len(taken) == 1
    assert taken != source
    assert words_of(desk, quote_of(desk), Role.CUE) == cue
    assert "1 of " not in desk.window.status.place()
    desk.press(KEY.Key_Z, CTRL)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == source, "taking is one step"


def test_the_key_again_goes_on_and_comes_back_to_the_first(desk: Desk) -> None:
    at_a_quote(desk)
    desk.press(KEY.Key_S)
    first = desk.window.status.place()
    seen = [first]
    for _ in range(12):
        desk.press(KEY.Key_S)
        if desk.window.status.place() == first:
            break
        seen.append(desk.window.status.place())
    assert desk.window.status.place() == first
    assert len(set(seen)) == len(seen) > 1


def test_esc_leaves_it_and_so_do_the_arrows(desk: Desk) -> None:
    source, _ = at_a_quote(desk)
    for key in (KEY.Key_Escape, KEY.Key_Right):
        desk.press(KEY.Key_S)
        assert "1 of " in desk.window.status.place()
        desk.press(key)
        assert "1 of " not in desk.window.status.place()
        assert words_of(desk, quote_of(desk), Role.SOURCE) == source
    desk.press(KEY.Key_Return)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == source


def test_the_next_act_takes_it_and_undo_only_leaves_it(desk: Desk) -> None:
    source, _ = at_a_quote(desk)
    desk.press(KEY.Key_S)
    desk.press(KEY.Key_Z, CTRL)
    quote = quote_of(desk)
    assert words_of(desk, quote, Role.SOURCE) == source
    assert quote.status is Status.SUGGESTED, "undo took the accepting back, and no offer"
    desk.press(KEY.Key_S)
    desk.press(KEY.Key_K)
    after = quote_of(desk)
    assert words_of(desk, after, Role.SOURCE) != source
    assert after.label != quote.label, "the act itself was done too"
    desk.press(KEY.Key_Z, CTRL)
    desk.press(KEY.Key_Z, CTRL)
    assert quote_of(desk) == quote


def test_accepting_takes_the_offer_and_no_speaker_that_was_only_proposed(desk: Desk) -> None:
    source, _ = at_a_quote(desk)
    assert [link.status for link in quote_of(desk).links] == [Status.SUGGESTED]
    desk.press(KEY.Key_S)
    desk.press(KEY.Key_A)
    assert words_of(desk, quote_of(desk), Role.SOURCE) != source
    assert [link.status for link in quote_of(desk).links] == [Status.SUGGESTED]


def test_a_cue_is_offered_likewise_and_help_leaves_it_alone(desk: Desk) -> None:
    desk.select("surrender document")
    desk.press(KEY.Key_Q)
    desk.press(KEY.Key_C)
    if "1 of " in desk.window.status.place():
        desk.press(KEY.Key_Plus)
        assert "1 of " in desk.window.status.place()
        desk.press(KEY.Key_Return)
    (cue,) = words_of(desk, quote_of(desk), Role.CUE)
    assert cue


def test_with_a_selection_or_a_word_elsewhere_the_keys_do_as_before(desk: Desk) -> None:
    at_a_quote(desk)
    desk.select("liberate")
    desk.press(KEY.Key_S)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == ["liberate"]
    assert "1 of " not in desk.window.status.place()
