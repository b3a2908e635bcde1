"""Going through suggestions and annotations at the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QWidget

from gui.domain.annotation import Annotation, Layer, Status
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
UNFORTUNATELY = "Unfortunately, over the years"


def current(desk: Desk) -> Annotation:
    found = desk.session.current
    assert found is not None
    return found


def shown(desk: Desk) -> list[Annotation]:
    return desk.window.annotations.shown()


def only(desk: Desk, *layers: Layer) -> None:
    """Show these layers alone, by clicks on the switches."""
    for layer in Layer:
        button = desk.window.findChild(QAbstractButton, f"filter_{layer.value}")
        assert isinstance(button, QAbstractButton)
        if button.isChecked() != (layer in layers):
            button.click()
    assert {a.layer for a in shown(desk)} <= set(layers)


def test_next_and_previous_walk_all_suggestions_in_order(desk: Desk) -> None:
    desk.window.reader.set_caret(0)
    passed = []
    for _ in shown(desk):
        desk.press(KEY.Key_N)
        passed.append(current(desk).id)
        assert desk.window.reader.caret() == min(current(desk).main).start
    assert passed == [a.id for a in shown(desk)]
    desk.press(KEY.Key_N)
    assert current(desk).id == passed[-1]
    assert "elsewhere" in desk.notice()
    desk.press(KEY.Key_P)
    assert current(desk).id == passed[-2]


def test_a_walk_starts_with_what_stands_at_the_very_beginning(desk: Desk) -> None:
    desk.open("Lantern Night")
    first = shown(desk)[0]
    assert min(first.main).start == 0
    desk.command("document.previous")
    desk.command("document.next")
    assert desk.session.current is None
    desk.press(KEY.Key_N)
    assert current(desk).id == first.id
    assert desk.view("annotations").currentIndex().row() == 0


def test_next_and_previous_stay_within_the_filter(desk: Desk) -> None:
    only(desk, Layer.QUOTE)
    desk.window.reader.setFocus()
    quotes = [a.id for a in shown(desk)]
    desk.window.reader.set_caret(0)
    passed = []
    for _ in quotes:
        desk.press(KEY.Key_N)
        passed.append(current(desk).id)
    assert passed == quotes
    desk.press(KEY.Key_Comma)
    assert current(desk).id == quotes[-2]
    desk.press(KEY.Key_Period)
    assert current(desk).id == quotes[-1]
    desk.press(KEY.Key_Period)
    assert "No further annotation" in desk.notice()


def test_a_decision_goes_on_while_walking_and_stays_after_a_click(desk: Desk) -> None:
    only(desk, Layer.QUOTE)
    desk.window.reader.setFocus()
    first, second, third, fourth = (a.id for a in shown(desk)[:4])
    desk.window.reader.set_caret(0)
    desk.press(KEY.Key_N)
    desk.press(KEY.Key_A)
    assert current(desk).id == second
    desk.press(KEY.Key_X)
    assert current(desk).id == third
    desk.press(KEY.Key_Space)
    assert current(desk).id == fourth
    desk.caret("We do not remember")
    assert current(desk).id == fourth
    desk.press(KEY.Key_A)
    assert current(desk).id == fourth, "no walk, so no step"
    document = desk.session.document
    assert document is not None
    statuses = [document.get(i).status.value for i in (first, second, third, fourth)]  # type: ignore[union-attr]
    assert statuses == ["accepted", "rejected", "suggested", "accepted"]


def test_space_pages_where_no_suggestion_is_current(desk: Desk) -> None:
    desk.window.reader.set_caret(0)
    desk.window.resize(900, 320)
    assert desk.session.current is None
    bar = desk.window.reader.verticalScrollBar()
    before = bar.value()
    desk.press(KEY.Key_Space)
    assert bar.value() > before


def answer(desk: Desk, words: str) -> None:
    box = desk.dialog(QMessageBox)
    (button,) = [b for b in box.buttons() if b.text().replace("&", "") == words]
    QTest.mouseClick(button, LEFT)
    desk.activate()


@pytest.mark.parametrize(
    ("key", "verb", "status"),
    [(KEY.Key_A, "Accept", Status.ACCEPTED), (KEY.Key_X, "Reject", Status.REJECTED)],
)
def test_deciding_on_all_shown_is_one_act_within_the_filter(
    desk: Desk, key: Qt.Key, verb: str, status: Status
) -> None:
    before = desk.rows()
    desk.caret(UNFORTUNATELY)
    desk.press(KEY.Key_A)
    decided = desk.rows()
    only(desk, Layer.QUOTE)
    undecided = [a.id for a in shown(desk) if a.status is Status.SUGGESTED]
    desk.press(key, CTRL | SHIFT)
    answer(desk, "Cancel")
    document = desk.session.document
    assert document is not None
    assert [a.id for a in document.all() if a.status is Status.SUGGESTED].count(undecided[0]) == 1
    desk.press(key, CTRL | SHIFT)
    answer(desk, f"{verb} {len(undecided)}")
    assert {document.get(i).status for i in undecided} == {status}  # type: ignore[union-attr]
    entities = [a for a in document.all() if a.layer is Layer.ENTITY]
    assert {a.status for a in entities} == {Status.SUGGESTED}, "what is hidden stays undecided"
    assert desk.window.actions_by_id["edit.undo"].text().endswith("ing all shown")
    only(desk, *Layer)
    desk.command("edit.undo")
    assert desk.rows() == decided
    desk.command("edit.undo")
    assert desk.rows() == before
    only(desk, Layer.TAG)
    desk.press(key, CTRL | SHIFT)
    assert not desk.dialogs()
    assert "no undecided suggestions" in desk.notice()


def test_overlap_steps_through_what_lies_at_the_caret(desk: Desk) -> None:
    desk.select("France, in accordance with its mandate")
    desk.press(KEY.Key_Q)
    desk.caret("France, in accordance")
    seen = []
    for _ in range(4):
        seen.append(current(desk).id)
        desk.press(KEY.Key_O)
    assert len(set(seen[:3])) == 3, "an entity in a quote in a quote"
    assert seen[3] == seen[0]
    desk.caret("A joint statement")
    desk.press(KEY.Key_O)
    assert "Nothing is tagged" in desk.notice()


def test_a_click_in_the_table_jumps_to_the_place(desk: Desk) -> None:
    view = desk.view("annotations")
    row = len(shown(desk)) - 3
    wanted = shown(desk)[row]
    index = view.model().index(row, 2)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, view.visualRect(index).center())
    assert current(desk).id == wanted.id
    assert desk.window.reader.caret() == min(wanted.main).start
    rect = desk.window.reader.cursorRect()
    assert desk.window.reader.viewport().rect().contains(rect.center())


def test_the_caret_and_a_click_make_the_row_current(desk: Desk) -> None:
    view = desk.view("annotations")
    desk.caret(UNFORTUNATELY)
    assert shown(desk)[view.currentIndex().row()].id == current(desk).id
    start = desk.place("OSCE Minsk Group")[0]
    QTest.mouseClick(desk.window.reader.viewport(), LEFT, PLAIN, desk.point(start + 2))
    assert current(desk).label == "ORG"
    assert shown(desk)[view.currentIndex().row()].id == current(desk).id


def test_the_mouse_lights_a_quote_and_its_parts_only_while_it_is_there(desk: Desk) -> None:
    reader = desk.window.reader
    start = desk.place("Unfortunately")[0]
    point = desk.point(start + 2)
    reader.set_caret(0)
    plain = reader.grab().toImage()
    QTest.mouseMove(reader.viewport(), point)
    desk.qtbot.waitUntil(lambda: reader.grab().toImage() != plain)
    QTest.mouseMove(reader.viewport(), QPoint(reader.viewport().width() - 5, 5))
    assert desk.session.current is None, "pointing chooses nothing"


def test_delete_in_the_table_rejects_and_goes_on(desk: Desk) -> None:
    only(desk, Layer.QUOTE)
    view = desk.view("annotations")
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 2))
    first, following = shown(desk)[1].id, shown(desk)[2].id
    QTest.keyClick(view, KEY.Key_Delete)
    document = desk.session.document
    assert document is not None
    rejected = document.get(first)
    assert rejected is not None
    assert rejected.status is Status.REJECTED
    assert current(desk).id == following
    assert not desk.dialogs()


def editor(desk: Desk, column: int, name: str) -> QWidget:
    """Open the editor of a cell in the second row by a double click."""
    view = desk.view("annotations")
    place = view.visualRect(view.model().index(1, column)).center()
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place)
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, place)
    (found,) = [w for w in view.findChildren(QWidget) if w.accessibleName() == name]
    return found


def test_a_kind_and_a_speaker_are_edited_in_place(desk: Desk) -> None:
    only(desk, Layer.QUOTE)
    quote = shown(desk)[1]
    field = editor(desk, 1, "Speaker")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Mara Lind")
    QTest.keyClick(field, KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.rows()[1][1] == "Mara Lind")
    document = desk.session.document
    assert document is not None
    after = document.get(quote.id)
    assert after is not None
    assert [document.names[link.actor] for link in after.links] == ["Mara Lind"]
    assert after.status is Status.ACCEPTED, "a correction accepts"
    assert desk.view("annotations").hasFocus(), "Enter ends the editing and stays in the table"
    box = editor(desk, 0, "Kind")
    assert isinstance(box, QComboBox)
    desk.qtbot.waitUntil(box.view().isVisible)
    for _ in range(2):
        QTest.keyClick(box.view(), KEY.Key_Down)
    QTest.keyClick(box.view(), KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.rows()[1][0] == "Mixed quote")
    desk.command("edit.undo")
    desk.command("edit.undo")
    assert document.get(quote.id) == quote
    assert quote.id == current(desk).id
