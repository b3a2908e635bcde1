"""Preferences by keys: in force at once, kept over a restart; other keys for commands."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget

from gui.session.preferences import Preferences
from gui.session.settings import Settings
from gui.widgets.dialogs.key_editor import KeyEditor
from gui.widgets.dialogs.keys import KeysDialog
from gui.widgets.dialogs.palette import PaletteDialog
from gui.widgets.dialogs.preferences import PreferencesDialog
from gui.widgets.row_table import RowTable
from tests.end_to_end.conftest import CTRL, PLAIN, SEED, SHIFT, Desk

KEY = Qt.Key
Sit = Callable[..., Desk]


def settings(desk: Desk) -> Settings:
    found = desk.window.findChild(Preferences)
    assert isinstance(found, Preferences)
    return found.value


def opened(desk: Desk) -> PreferencesDialog:
    desk.press(KEY.Key_Comma, CTRL)
    return desk.dialog(PreferencesDialog)


def editor(desk: Desk) -> KeyEditor:
    desk.command("app.keys")
    found = desk.dialog(PreferencesDialog).findChild(KeyEditor)
    assert isinstance(found, KeyEditor)
    return found


def choose(keys: KeyEditor, command: str) -> None:
    """Search a command and go to its row."""
    keys.search.setFocus()
    keys.search.selectAll()
    QTest.keyClicks(keys.search, command)
    rows = range(keys.table.model().rowCount())
    (row,) = [r for r in rows if keys.table.model().index(r, 0).data().endswith(f"› {command}")]
    keys.table.setFocus()
    keys.table.selectRow(row)


def give(keys: KeyEditor, command: str, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    choose(keys, command)
    QTest.keyClick(keys.table, KEY.Key_Return)
    assert keys.field.hasFocus()
    QTest.keyClick(keys.field, key, modifier)


def answer(keys: KeyEditor, key: Qt.Key) -> None:
    """Press a key where the question has put the focus."""
    focus = keys.window().focusWidget()
    assert focus is not None
    assert keys.question.isAncestorOf(focus)
    QTest.keyClick(focus, key)


def push(place: QWidget, text: str) -> None:
    """Push a button by Space, as one who came to it by Tab does."""
    buttons = place.findChildren(QAbstractButton)
    (button,) = [b for b in buttons if b.text().replace("&", "") == text and b.isVisible()]
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Space)


def leave(desk: Desk) -> None:
    for dialog in desk.dialogs():
        dialog.close()
    desk.activate()
    desk.window.reader.setFocus()


def shown_key(desk: Desk, ident: str) -> str:
    action = desk.window.findChild(QAction, ident)
    assert isinstance(action, QAction)
    return action.shortcut().toString()


def test_each_setting_is_in_force_at_once_and_kept(sit: Sit, detected: Path) -> None:
    desk = sit(detected)
    desk.open(SEED)
    dialog = opened(desk)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Zoe")
    QTest.keyClick(dialog.theme, KEY.Key_D)
    QTest.keyClick(dialog.serif, KEY.Key_S)
    QTest.keyClick(dialog.zoom, KEY.Key_Up)
    for _ in range(4):
        QTest.keyClick(dialog.measure, KEY.Key_Down)
    QTest.keyClick(dialog.line_height, KEY.Key_Up)
    QTest.keyClick(dialog.least_score, KEY.Key_End)
    QTest.keyClick(dialog, KEY.Key_Escape)
    now = settings(desk)
    assert (now.annotator, now.theme, now.serif, now.zoom) == ("Zoe", "dark", False, 1.1)
    assert (now.measure, now.line_height, now.least_score) == (50, 155, 0.9)
    assert desk.session.who == "Zoe"
    assert desk.session.visibility.least == 0.9
    desk.close()
    again = sit(detected)
    assert replace(settings(again), places={}) == replace(now, places={})
    assert opened(again).measure.value() == 50


def test_other_lines_keep_the_place_and_the_selection(desk: Desk) -> None:
    reader = desk.window.reader
    start, stop = desk.place("Tovuz district")
    desk.select("Tovuz district")
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, width = reader.visible_from(), reader.ideal_width()
    dialog = opened(desk)
    for _ in range(6):
        QTest.keyClick(dialog.measure, KEY.Key_Down)
        QTest.keyClick(dialog.line_height, KEY.Key_Up)
    assert reader.ideal_width() < width
    assert reader.selection() == (start, stop)
    assert abs(reader.visible_from() - before) < 150


def test_the_usual_look_comes_back_by_one_button(desk: Desk) -> None:
    dialog = opened(desk)
    QTest.keyClick(dialog.zoom, KEY.Key_Up)
    QTest.keyClick(dialog.line_height, KEY.Key_Up)
    QTest.keyClick(dialog.least_score, KEY.Key_End)
    push(dialog, "Usual look")
    assert (settings(desk).zoom, settings(desk).line_height) == (1.0, 150)
    assert settings(desk).least_score == 0.9, "that is no matter of the look"


def test_another_letter_tags_and_every_list_of_keys_says_so(sit: Sit, detected: Path) -> None:
    desk = sit(detected)
    desk.open(SEED)
    give(editor(desk), "Quote", KEY.Key_Z)
    leave(desk)
    before = len(desk.rows())
    desk.select("Tovuz district")
    desk.press(KEY.Key_Q)
    assert len(desk.rows()) == before
    desk.press(KEY.Key_Z)
    assert len(desk.rows()) == before + 1
    assert shown_key(desk, "quote.tag") == "Z"
    desk.press(KEY.Key_K, CTRL)
    palette = desk.dialog(PaletteDialog)
    QTest.keyClicks(palette.field, "quote")
    assert palette.shown()[0].key == "Z"
    leave(desk)
    desk.press(KEY.Key_F1)
    table = desk.dialog(KeysDialog).findChildren(RowTable)[0].model()
    rows = {table.index(r, 0).data(): table.index(r, 1).data() for r in range(table.rowCount())}
    assert rows["Quote"] == "Z in the text"
    leave(desk)
    desk.window.reader.set_caret(0)
    desk.qtbot.waitUntil(lambda: "then Z for a quote" in desk.window.status.place())
    desk.close()
    again = sit(detected)
    again.open(SEED)
    again.select("ceasefire")
    again.press(KEY.Key_Z)
    assert shown_key(again, "quote.tag") == "Z"
    assert again.session.current is not None
    assert again.session.current.origin.startswith("user:")


def test_a_window_command_takes_ctrl_also_while_a_field_has_the_focus(desk: Desk) -> None:
    keys = editor(desk)
    give(keys, "Zoom in", KEY.Key_Z)
    assert "it needs a key with Ctrl" in keys.said()
    QTest.keyClick(keys.field, KEY.Key_E, CTRL | SHIFT)
    assert keys.said() == "“Zoom in” has Ctrl+Shift+E or Ctrl+= now."
    leave(desk)
    desk.window.documents.focus_search()
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, KEY.Key_E, CTRL | SHIFT)
    assert settings(desk).zoom == pytest.approx(1.1)


def test_a_command_of_the_text_can_have_ctrl_too(desk: Desk) -> None:
    give(editor(desk), "Select word", KEY.Key_J, CTRL)
    leave(desk)
    desk.caret("Tovuz district")
    desk.press(KEY.Key_J, CTRL)
    start, stop = desk.window.reader.selection()
    assert desk.window.reader.text()[start:stop] == "Tovuz"


def test_a_conflict_is_named_before_the_key_is_taken(desk: Desk) -> None:
    keys = editor(desk)
    give(keys, "Quote", KEY.Key_N)
    assert keys.question.words() == "N belongs to “Next suggestion”, which would lose it."
    answer(keys, KEY.Key_Escape)
    assert keys.isVisible()
    assert shown_key(desk, "quote.tag") == "Q"
    give(keys, "Quote", KEY.Key_N)
    answer(keys, KEY.Key_Return)
    assert (shown_key(desk, "quote.tag"), shown_key(desk, "suggestion.next")) == ("N", "")
    leave(desk)
    desk.select("Tovuz district")
    desk.press(KEY.Key_N)
    assert desk.session.current is not None
    assert desk.session.current.origin.startswith("user:")


def test_one_or_all_keys_can_be_reset_and_a_command_can_have_none(desk: Desk) -> None:
    keys = editor(desk)
    give(keys, "Quote", KEY.Key_N)
    answer(keys, KEY.Key_Return)
    give(keys, "Zoom in", KEY.Key_J, CTRL)
    choose(keys, "Next suggestion")
    push(keys, "Reset")
    assert keys.question.words() == "N belongs to “Quote”, which would lose it."
    answer(keys, KEY.Key_Return)
    assert (shown_key(desk, "quote.tag"), shown_key(desk, "suggestion.next")) == ("", "N")
    choose(keys, "Zoom out")
    push(keys, "No key")
    assert shown_key(desk, "view.zoom_out") == ""
    push(keys, "Reset all")
    answer(keys, KEY.Key_Return)
    assert settings(desk).keys == {}
    assert shown_key(desk, "quote.tag") == "Q"


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_C, KEY.Key_V, KEY.Key_X, KEY.Key_S])
def test_the_usual_keys_of_editing_are_never_given_away(desk: Desk, key: Qt.Key) -> None:
    keys = editor(desk)
    give(keys, "Quote", key, CTRL)
    assert "means the same in every program" in keys.said()
    assert settings(desk).keys == {}


def test_commands_with_a_fixed_key_say_so(desk: Desk) -> None:
    keys = editor(desk)
    choose(keys, "Copy")
    QTest.keyClick(keys.table, KEY.Key_Return)
    assert keys.said() == "The key of “Copy” is the same in every program."
    assert not keys.field.isEnabled()


def test_keys_leave_as_a_file_and_come_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.json"
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: (str(path), ""))
    keys = editor(desk)
    give(keys, "Quote", KEY.Key_Z)
    wanted = dict(settings(desk).keys)
    keys.export_requested.emit()
    assert json.loads(path.read_text(encoding="utf-8"))["keys"]["quote.tag"] == ["Z"]
    push(keys, "Reset all")
    answer(keys, KEY.Key_Return)
    keys.import_requested.emit()
    assert settings(desk).keys == wanted
    assert shown_key(desk, "quote.tag") == "Z"


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b'{"keys": {}}', b"[1]"])
def test_a_spoiled_file_is_told_and_changes_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    keys = editor(desk)
    give(keys, "Quote", KEY.Key_Z)
    before = settings(desk)
    keys.import_requested.emit()
    assert keys.said() == "This is no file of keys as Sayso writes it. Your keys stay as they are."
    assert settings(desk) == before
    path.unlink()
    keys.import_requested.emit()
    assert "could not be read" in keys.said()


def test_the_list_of_keys_leads_to_changing_them(desk: Desk) -> None:
    desk.press(KEY.Key_F1)
    push(desk.dialog(KeysDialog), "Change keys…")
    keys = desk.dialog(PreferencesDialog).findChild(KeyEditor)
    assert isinstance(keys, KeyEditor)
    assert keys.isVisible()


def test_keys_of_a_command_come_and_go_one_by_one_by_keyboard(desk: Desk) -> None:
    keys = editor(desk)
    choose(keys, "Select to quotation marks")
    assert keys.chips.keys() == ["'", "F9"]
    push(keys, "A further key")
    assert keys.field.placeholderText() == "Press the further key; Esc leaves"
    QTest.keyClick(keys.field, KEY.Key_U)
    assert keys.said() == "“Select to quotation marks” has ' or F9 or U now."
    push(keys, "' ×")
    assert keys.chips.keys() == ["F9", "U"]
    QTest.keyClick(focused(keys), KEY.Key_Right)
    QTest.keyClick(focused(keys), KEY.Key_Left)
    QTest.keyClick(focused(keys), KEY.Key_Delete)
    assert settings(desk).keys["select.quotation"] == ("U",)
    QTest.keyClick(focused(keys), KEY.Key_Escape)
    assert keys.table.hasFocus()
    leave(desk)
    desk.caret("complete ceasefire")
    desk.press(KEY.Key_F9)
    start, stop = desk.window.reader.selection()
    assert start == stop, "the key that was taken away does nothing"
    desk.press(KEY.Key_U)
    keys = editor(desk)
    choose(keys, "Select to quotation marks")
    push(keys, "U ×")
    assert keys.chips.keys() == []
    assert keys.said() == "“Select to quotation marks” has no key now."
    assert isinstance(focused(keys), QAbstractButton), "the focus stays where it can go on"
    push(keys, "Reset")
    assert keys.chips.keys() == ["'", "F9"]
    assert settings(desk).keys == {}


def test_a_further_key_that_another_command_has_is_asked_about(desk: Desk) -> None:
    keys = editor(desk)
    choose(keys, "Quote")
    push(keys, "A further key")
    QTest.keyClick(keys.field, KEY.Key_N)
    assert keys.question.words() == "N belongs to “Next suggestion”, which would lose it."
    answer(keys, KEY.Key_Escape)
    assert settings(desk).keys == {}
    push(keys, "A further key")
    QTest.keyClick(keys.field, KEY.Key_N)
    answer(keys, KEY.Key_Return)
    assert settings(desk).keys == {"quote.tag": ("Q", "N"), "suggestion.next": ()}


def test_a_further_key_is_waited_for_only_until_the_field_is_left(desk: Desk) -> None:
    keys = editor(desk)
    choose(keys, "Quote")
    push(keys, "A further key")
    QTest.keyClick(keys.field, KEY.Key_Escape)
    assert keys.table.hasFocus()
    give(keys, "Quote", KEY.Key_U)
    assert settings(desk).keys == {"quote.tag": ("U",)}


def focused(keys: KeyEditor) -> QWidget:
    found = keys.window().focusWidget()
    assert found is not None
    return found
