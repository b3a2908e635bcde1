"""Keys in force: a person's own over the table's, never twice, and out and in as a file."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from gui.commands import COMMANDS, find
from gui.domain.errors import UserError
from gui.models.keymap import FIXED, KeyMap, normal, parse, pressed, stored, trouble

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = KeyMap({})
LETTERS = st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
SPOILED: list[object] = [[], {"a": 1}, {"a": [1]}]
GIVEN = st.tuples(
    st.sampled_from([c for c in COMMANDS if c.id not in FIXED]),
    st.builds("Ctrl+Alt+{}".format, LETTERS) | LETTERS,
)


def keys_of(keymap: KeyMap) -> list[str]:
    return [normal(key) for command in keymap.commands() for key in command.keys]


def test_the_table_holds_as_long_as_nothing_is_changed() -> None:
    assert NONE.commands() == COMMANDS
    assert not any(NONE.changed(command) for command in COMMANDS)
    assert parse(NONE.dump()) == NONE == stored({})


@given(st.lists(GIVEN, max_size=8))
def test_no_key_is_ever_there_twice_and_a_file_brings_all_back(given: list[tuple]) -> None:  # type: ignore[type-arg]
    keymap = NONE
    for command, key in given:
        if not trouble(command, key):
            keymap = keymap.with_first(command, key)
            assert keymap.keys(command)[0] == key
            assert keymap.holder(key, command) is None
        assert len(set(keys_of(keymap))) == len(keys_of(keymap))
    assert parse(keymap.dump()) == keymap
    assert stored(keymap.own) == keymap


def test_a_first_key_is_replaced_and_the_others_stay() -> None:
    start = find("annotation.start")
    assert NONE.with_first(start, "J").keys(start) == ("J", "F7")
    assert NONE.with_first(start, "F7").keys(start) == ("F7",)
    assert NONE.with_keys(start, ()).keys(start) == ()


def test_what_loses_its_key_is_known_as_changed() -> None:
    keymap = NONE.with_first(find("quote.tag"), "N")
    assert keymap.keys(find("suggestion.next")) == ()
    assert keymap.changed(find("suggestion.next"))
    assert keymap.holder("N", find("edit.undo")) == find("quote.tag")


@pytest.mark.parametrize(
    ("ident", "key", "said"),
    [
        ("quote.tag", "Ctrl+A", "same in every program"),
        ("quote.tag", "Ctrl+V", "same in every program"),
        ("edit.copy", "Ctrl+J", "same in every program"),
        ("quote.tag", "Left", "moves in texts"),
        ("quote.tag", "Esc", "moves in texts"),
        ("quote.tag", "Shift+Tab", "moves in texts"),
        ("quote.tag", "Alt+F", "opens the menus"),
        ("view.zoom_in", "J", "needs a key with Ctrl"),
        ("view.zoom_in", "Shift+J", "needs a key with Ctrl"),
        ("view.zoom_in", "Del", "needs a key with Ctrl"),
        ("quote.tag", "Nonsense", "no key"),
        ("quote.tag", "Ctrl+K, Ctrl+C", "no key"),
        ("quote.tag", "", "no key"),
    ],
)
def test_a_key_that_cannot_be_says_why(ident: str, key: str, said: str) -> None:
    assert said in trouble(find(ident), key)


@pytest.mark.parametrize(
    ("ident", "key"),
    [
        ("quote.tag", "J"),
        ("quote.tag", "Ctrl+J"),
        ("view.zoom_in", "F5"),
        ("view.zoom_in", "Shift+F5"),
        ("view.zoom_in", "Ctrl+Alt+J"),
        ("document.remove", "Shift+Delete"),
        ("document.next", "Ctrl+Down"),
    ],
)
def test_a_key_that_can_be_is_not_hindered(ident: str, key: str) -> None:
    assert trouble(find(ident), key) == ""


@pytest.mark.parametrize(
    ("key", "held", "text", "known"),
    [
        (KEY.Key_J, PLAIN, "j", "J"),
        (KEY.Key_J, SHIFT, "J", "Shift+J"),
        (KEY.Key_J, CTRL | SHIFT, "", "Ctrl+Shift+J"),
        (KEY.Key_Percent, SHIFT, "%", "%"),
        (KEY.Key_Shift, SHIFT, "", ""),
        (KEY.Key_AltGr, PLAIN, "", ""),
        (KEY.Key_F5, PLAIN, "", "F5"),
        (KEY.Key_Space, PLAIN, " ", "Space"),
    ],
)
def test_a_press_is_known_by_its_key(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, known: str
) -> None:
    assert pressed(QKeyCombination(held, key), text) == known


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"format": "sayso-keys"}', '{"keys": {}}', "[" * 100_000]
    + [json.dumps({"format": "sayso-keys", "keys": keys}) for keys in SPOILED],
)
def test_what_is_no_key_map_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="no file of keys"):
        parse(text)


def made(**keys: list[str]) -> str:
    named = {ident.replace("_", ".", 1): own for ident, own in keys.items()}
    return json.dumps({"format": "sayso-keys", "keys": named})


def test_a_file_with_a_key_twice_or_one_that_cannot_be_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="N to “Quote” and to “Next suggestion”"):
        parse(made(quote_tag=["N"], suggestion_next=["N"]))
    with pytest.raises(UserError, match=r"Ctrl\+A means the same"):
        parse(made(quote_tag=["Ctrl+A"]))


def test_a_key_of_the_file_goes_before_the_usual_key_of_a_command_that_is_not_in_it() -> None:
    keymap = parse(made(quote_tag=["N"]))
    assert keymap.keys(find("quote.tag")) == ("N",)
    assert keymap.keys(find("suggestion.next")) == ()


def test_commands_of_another_version_and_fixed_ones_are_passed_over() -> None:
    assert parse(made(later_command=["J"], edit_copy=["Ctrl+J"], quote_tag=["Q"])) == NONE


def test_settings_that_do_not_fit_the_table_of_today_do_no_harm() -> None:
    assert stored({"gone.command": ("J",), "edit.copy": ("J",)}) == NONE
    keymap = stored({"quote.tag": ("Ctrl+A", "J"), "quote.cue": ("J",)})
    assert len(set(keys_of(keymap))) == len(keys_of(keymap))
    assert "J" in keys_of(keymap)


def test_a_further_key_stands_last_and_each_goes_by_itself() -> None:
    quotation, word = find("select.quotation"), find("select.word")
    more = KeyMap({}).with_further(quotation, "U")
    assert more.keys(quotation) == ("'", "F9", "U")
    assert more.with_further(quotation, "U") == more
    assert more.without(quotation, "f9").keys(quotation) == ("'", "U")
    assert more.without(quotation, "U") == KeyMap({})
    taken = more.with_further(quotation, "W")
    assert taken.keys(quotation) == ("'", "F9", "U", "W")
    assert taken.keys(word) == ()
