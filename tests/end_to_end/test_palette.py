"""The list of all commands by keys alone: it finds, runs, explains, and gives the focus back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.palette import PaletteDialog
from tests.end_to_end.conftest import CTRL, Desk

KEY = Qt.Key


def opened(desk: Desk, typed: str = "") -> PaletteDialog:
    desk.press(KEY.Key_K, CTRL)
    palette = desk.dialog(PaletteDialog)
    QTest.keyClicks(palette.field, typed)
    return palette


def run(desk: Desk, typed: str) -> None:
    QTest.keyClick(opened(desk, typed).field, KEY.Key_Return)
    assert not [d for d in desk.dialogs() if isinstance(d, PaletteDialog)]


def words(palette: PaletteDialog) -> list[str]:
    return [choice.words for choice in palette.shown()]


def test_it_runs_a_command_of_the_text_on_the_selection(desk: Desk) -> None:
    before = len(desk.rows())
    desk.select("Tovuz district")
    run(desk, "quote")
    assert len(desk.rows()) == before + 1
    assert desk.window.focusWidget() is desk.window.reader
    desk.activate()
    desk.select("Tovuz district")
    run(desk, "entity")
    QTest.keyClick(desk.dialog(EntityPicker).field, KEY.Key_Escape)


def test_arrows_choose_and_the_last_choice_stands_first_next_time(desk: Desk) -> None:
    palette = opened(desk, "theme")
    second = palette.shown()[1]
    QTest.keyClick(palette.field, KEY.Key_Down)
    QTest.keyClick(palette.field, KEY.Key_Return)
    desk.activate()
    assert desk.window.actions_by_id[second.value].isChecked()
    assert opened(desk).shown()[0].value == second.value


def test_what_cannot_act_says_why_and_does_not(desk: Desk) -> None:
    palette = opened(desk, "undo")
    choice = palette.shown()[0]
    assert choice.words == "Undo"
    assert choice.note == "Edit · Nothing to undo."
    QTest.keyClick(palette.field, KEY.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, KEY.Key_Escape)
    assert not palette.isVisible()
    desk.activate()
    assert desk.window.focusWidget() is desk.window.reader


def test_it_has_the_words_and_the_state_of_the_moment(desk: Desk) -> None:
    desk.select("Tovuz district")
    desk.press(KEY.Key_Q)
    assert words(opened(desk, "undo"))[0] == "Undo tagging a quote"


def test_letters_that_no_command_has_are_told(desk: Desk) -> None:
    palette = opened(desk, "zzz")
    assert words(palette) == ["No command has these letters in this order."]
    QTest.keyClick(palette.field, KEY.Key_Return)
    assert palette.isVisible()


def test_from_another_list_the_focus_returns_there(desk: Desk) -> None:
    view = desk.view("annotations")
    view.setFocus()
    QTest.keyClick(view, KEY.Key_K, CTRL)
    QTest.keyClicks(desk.dialog(PaletteDialog).field, "dark")
    QTest.keyClick(desk.dialog(PaletteDialog).field, KEY.Key_Return)
    assert desk.window.focusWidget() is view


def test_it_opens_from_a_field_too(desk: Desk) -> None:
    desk.window.documents.focus_search()
    field = desk.window.focusWidget()
    assert field is not None
    QTest.keyClick(field, KEY.Key_K, CTRL)
    assert desk.dialog(PaletteDialog).isVisible()
