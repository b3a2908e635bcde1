"""The history at the window: listed, filtered, gone to, walked back to; refusals passed over."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox

from gui.session.preferences import Preferences
from tests.end_to_end.conftest import CTRL, SEED, SHIFT, Desk

OTHER = "quarry"


def become(desk: Desk, name: str) -> None:
    """Sit down as somebody else."""
    preferences = desk.window.findChild(Preferences)
    assert isinstance(preferences, Preferences)
    preferences.change(replace(preferences.value, annotator=name))


def tag(desk: Desk, start: int, stop: int) -> None:
    """Tag a place of the text as a quote by key."""
    desk.window.reader.setFocus()
    desk.window.reader.select(start, stop)
    desk.press(Qt.Key.Key_Q)


def show(desk: Desk) -> None:
    """Press the key of the history in the text."""
    desk.press(Qt.Key.Key_H, CTRL)


def listed(desk: Desk) -> list[str]:
    """Return the column What as it is shown."""
    desk.settle()
    model = desk.window.history.view.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def cell(desk: Desk, row: int, column: int) -> str:
    return str(desk.window.history.view.model().index(row, column).data())


def pick(desk: Desk, row: int) -> None:
    """Go down to a row by keys."""
    view = desk.window.history.view
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)


def message(desk: Desk) -> QMessageBox:
    """Return the message that lies over the window."""
    (box,) = [d for d in desk.dialogs() if isinstance(d, QMessageBox)]
    return box


def dismiss(desk: Desk) -> str:
    """Close a message by key and return its words."""
    box = message(desk)
    said = box.text()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    desk.activate()
    return said


def test_it_is_hidden_at_first_and_comes_and_goes_by_key(desk: Desk) -> None:
    panel = desk.window.history
    assert panel.isHidden()
    tag(desk, 0, 9)
    show(desk)
    assert panel.isVisible()
    assert panel.view.hasFocus()
    assert listed(desk)[0] == "Tagging a quote"
    assert cell(desk, 0, 0).startswith("Today ")
    assert cell(desk, 0, 3) == desk.session.document.document.details.title  # type: ignore[union-attr]
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert desk.window.reader.hasFocus()
    show(desk)
    QTest.keyClick(panel.view, Qt.Key.Key_H, CTRL)
    assert panel.isHidden()
    assert desk.window.reader.hasFocus()


def test_undone_acts_stay_and_say_so(desk: Desk) -> None:
    show(desk)
    desk.window.reader.setFocus()
    tag(desk, 0, 9)
    assert listed(desk) == ["Tagging a quote"]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert listed(desk) == ["Tagging a quote · undone"]
    tag(desk, 10, 20)
    assert listed(desk) == ["Tagging a quote", "Tagging a quote · undone"]


def test_it_is_filtered_by_person_and_kind(desk: Desk) -> None:
    become(desk, "Ann")
    tag(desk, 0, 9)
    become(desk, "Bob")
    desk.press(Qt.Key.Key_D, CTRL)
    tag(desk, 10, 20)
    show(desk)
    person = desk.window.findChild(QComboBox, "history_person")
    kind = desk.window.findChild(QComboBox, "history_kind")
    assert isinstance(person, QComboBox)
    assert isinstance(kind, QComboBox)
    assert [person.itemText(n) for n in range(person.count())] == ["Everybody", "Ann", "Bob"]
    person.setFocus()
    QTest.keyClick(person, Qt.Key.Key_End)
    assert listed(desk) == ["Tagging a quote", "The document's state"]
    kind.setFocus()
    QTest.keyClicks(kind, "Tagging a")
    assert listed(desk) == ["Tagging a quote"]
    QTest.keyClick(person, Qt.Key.Key_Home)
    assert len(listed(desk)) == 2


def test_enter_goes_to_the_act_in_its_document_and_back_comes_back(desk: Desk) -> None:
    tag(desk, 0, 9)
    made = desk.session.current
    assert made is not None
    desk.open(OTHER)
    desk.window.reader.set_caret(77)
    show(desk)
    pick(desk, 0)
    QTest.keyClick(desk.window.history.view, Qt.Key.Key_Return)
    assert SEED in desk.window.reader.text()
    assert desk.session.current == made
    assert desk.window.reader.hasFocus()
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert OTHER in desk.window.reader.text()
    assert desk.window.reader.caret() == 77


def test_what_was_removed_shows_where_it_was(desk: Desk) -> None:
    tag(desk, 0, 9)
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.window.reader.set_caret(500)
    show(desk)
    pick(desk, 0)
    QTest.keyClick(desk.window.history.view, Qt.Key.Key_Return)
    assert desk.window.reader.selection() == (1, 9), "the white space before it was never tagged"
    assert "where it was" in desk.notice()


def test_undo_to_here_asks_with_a_count_and_redo_brings_all_back(desk: Desk) -> None:
    for start in (0, 10, 20, 30):
        tag(desk, start, start + 9)
    before = desk.rows()
    show(desk)
    pick(desk, 2)
    desk.command("history.undo_to")
    box = message(desk)
    assert box.text().startswith("Undo your 2 acts after “tagging a quote”")
    QTest.keyClick(box, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.notice() == "2 acts undone.")
    assert listed(desk) == ["Tagging a quote · undone"] * 2 + ["Tagging a quote"] * 2
    desk.activate()
    for _ in range(2):
        desk.press(Qt.Key.Key_Y, CTRL)
    assert desk.rows() == before


def test_undo_to_here_stops_at_what_cannot_be_undone(desk: Desk) -> None:
    become(desk, "Ann")
    for start in (0, 10, 20):
        tag(desk, start, start + 9)
    change_by_bob(desk, 10)
    show(desk)
    pick(desk, 3)
    assert cell(desk, 3, 1) == "Ann"
    desk.command("history.undo_to")
    QTest.keyClick(message(desk), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Stopped: 1 act undone" in desk.notice())
    assert "by Bob" in dismiss(desk)
    assert [w for w in listed(desk) if "undone" in w] == ["Tagging a quote · undone"]


def change_by_bob(desk: Desk, start: int) -> None:
    """Let Bob change the quote that begins at a place, then be Ann again."""
    become(desk, "Bob")
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(start + 2)
    desk.press(Qt.Key.Key_K)
    become(desk, "Ann")


def test_a_second_undo_passes_over_what_was_refused(desk: Desk) -> None:
    become(desk, "Ann")
    tag(desk, 0, 9)
    tag(desk, 10, 19)
    change_by_bob(desk, 10)
    rows = desk.rows()
    desk.press(Qt.Key.Key_Z, CTRL)
    said = dismiss(desk)
    assert "tagging a quote" in said
    assert "by Bob" in said
    assert desk.rows() == rows, "nothing was changed"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert len(desk.rows()) == len(rows) - 1
    assert desk.dialogs() == []
    show(desk)
    assert listed(desk) == [
        "The kind of quote",
        "Tagging a quote · stands, undo has passed over it",
        "Tagging a quote · undone",
    ]
    desk.window.reader.setFocus()
    desk.press(Qt.Key.Key_Y, CTRL)
    assert desk.rows() == rows
    assert listed(desk)[1:] == ["Tagging a quote"] * 2


def test_the_refused_act_can_be_skipped_from_the_panel(desk: Desk) -> None:
    become(desk, "Ann")
    tag(desk, 0, 9)
    tag(desk, 10, 19)
    change_by_bob(desk, 10)
    desk.window.actions_by_id.trigger("history.pass")
    assert desk.notice() == "No undo was refused."
    desk.press(Qt.Key.Key_Z, CTRL)
    dismiss(desk)
    desk.command("history.pass")
    assert desk.notice().startswith("Left as it is: tagging a quote.")
    count = len(desk.rows())
    desk.press(Qt.Key.Key_Z, CTRL)
    assert len(desk.rows()) == count - 1


def test_commands_say_why_they_cannot_act(desk: Desk) -> None:
    actions = desk.window.actions_by_id
    for ident, reason in {
        "history.go": "Choose an act in the history first.",
        "history.undo_to": "Choose an act in the history first.",
        "history.pass": "No undo was refused.",
    }.items():
        actions.trigger(ident)
        assert desk.notice() == reason
    tag(desk, 0, 9)
    show(desk)
    actions.trigger("history.undo_to")
    assert desk.notice() == "None of your own acts after this one stands."


def test_it_is_there_after_a_restart_as_it_was_left(
    sit: Callable[..., Desk], library: Path
) -> None:
    desk = sit()
    desk.open(SEED)
    tag(desk, 0, 9)
    show(desk)
    desk.close()
    again = sit()
    assert again.window.history.isVisible()
    assert listed(again)[0] == "Tagging a quote"
    action = again.window.findChild(QAction, "view.history")
    assert isinstance(action, QAction)
    again.window.history.view.setFocus()
    QTest.keyClick(again.window.history.view, Qt.Key.Key_H, CTRL)
    again.close()
    assert sit().window.history.isHidden()


def test_tab_goes_through_the_panel(desk: Desk) -> None:
    tag(desk, 0, 9)
    show(desk)
    stops = desk.window.history.tab_stops()
    for _ in stops[1:]:
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab, SHIFT)
    assert desk.window.focusWidget() is stops[0]
