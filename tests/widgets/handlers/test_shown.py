"""Weak suggestions, types and layers out of sight, at the real window, by key and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton

from gui.commands import Menu
from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.calibration import NOTHING_MEASURED
from gui.domain.visibility import QUIET_TYPES, Visibility
from gui.look import assets
from gui.session.tagging import Tagging
from gui.widgets.dialogs.model_card import ModelCardDialog
from gui.widgets.handlers.shown import ShownHandler
from tests.end_to_end.conftest import SEED, Desk

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TODAY = Visibility(types=QUIET_TYPES)


def listed(desk: Desk) -> list[Annotation]:
    return desk.window.annotations.shown()


def stored(desk: Desk) -> list[Annotation]:
    document = desk.session.document
    assert document is not None
    return document.all()


def painted(desk: Desk) -> set[int]:
    """Return what the reader has at any place of its text."""
    reader = desk.window.reader
    return {ident for place in range(len(reader.text())) for ident in reader.annotations_at(place)}


def weak_button(desk: Desk) -> QToolButton:
    found = desk.window.findChild(QToolButton, "hidden_weak")
    assert isinstance(found, QToolButton)
    return found


def submenu(desk: Desk, title: str) -> QMenu:
    (found,) = [m for m in desk.window.menus[Menu.VIEW].findChildren(QMenu) if title in m.title()]
    return found


def row_of_document(desk: Desk) -> list[str]:
    view = desk.view("documents")
    model, row = view.model(), view.currentIndex().row()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def test_numbers_are_out_of_sight_at_first_and_said_to_be(desk: Desk) -> None:
    numbers = [a for a in stored(desk) if a.label in QUIET_TYPES]
    assert numbers
    assert not {a.id for a in listed(desk)} & {a.id for a in numbers}
    assert not painted(desk) & {a.id for a in numbers}
    desk.settle()
    said = [label.text() for label in desk.window.annotations.findChildren(QLabel)]
    assert f"{len(numbers)} of hidden types" in said
    desk.from_menu("view.types_all")
    assert {a.id for a in numbers} <= {a.id for a in listed(desk)}
    assert {a.id for a in numbers} <= painted(desk)
    desk.from_menu("view.types_usual")
    assert not {a.id for a in listed(desk)} & {a.id for a in numbers}


def test_a_type_is_switched_in_the_menu_of_the_entities_button(desk: Desk) -> None:
    button = desk.window.findChild(QToolButton, "filter_entity")
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert menu is submenu(desk, "ty&pes")
    dates = [a.id for a in listed(desk) if a.label == "DATE"]
    assert dates
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    (date,) = [action for action in menu.actions() if action.text() == "Date"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(date).center())
    assert menu.isVisible(), "it stays for the next one"
    assert not date.isChecked()
    menu.hide()
    assert not {a.id for a in listed(desk)} & set(dates)
    assert not painted(desk) & set(dates)
    assert button.text() == "Entities −4"


def test_a_layer_is_hidden_in_text_table_and_counts(desk: Desk) -> None:
    before = int(row_of_document(desk)[3])
    assert before
    desk.from_menu("view.quotes")
    assert {a.layer for a in listed(desk)} == {Layer.ENTITY}
    assert {a.id for a in listed(desk)} == painted(desk)
    assert row_of_document(desk)[3] == "0"
    button = desk.window.findChild(QToolButton, "filter_quote")
    assert isinstance(button, QToolButton)
    assert not button.isChecked()
    QTest.mouseClick(button, LEFT)
    assert desk.window.actions_by_id["view.quotes"].isChecked()
    assert row_of_document(desk)[3] == str(before)


def test_a_threshold_by_key_hides_the_weak_everywhere_and_counts_them(desk: Desk) -> None:
    everything = listed(desk)
    for _ in range(5):
        desk.press(KEY.Key_Minus)
    weak = [a for a in everything if (a.score or 0) < 0.9]
    assert weak
    assert [a for a in everything if a not in weak] == listed(desk)
    assert painted(desk) == {a.id for a in listed(desk)}
    desk.settle()
    assert weak_button(desk).text() == f"{len(weak)} weaker suggestions hidden"
    assert f"{len(weak)} weaker suggestions hidden here" in desk.notice()
    _, _, _, quotes, suggestions, _ = row_of_document(desk)
    assert quotes == str(sum(a.layer is Layer.QUOTE for a in listed(desk)))
    assert suggestions == str(len(listed(desk)))
    assert desk.window.actions_by_id["view.suggestions_9"].isChecked()
    QTest.keyClick(desk.window.reader, KEY.Key_Plus)
    assert desk.session.visibility.least == 0.8
    QTest.mouseClick(weak_button(desk), LEFT)
    desk.settle()
    assert listed(desk) == everything
    assert not weak_button(desk).isVisible()
    assert checked(submenu(desk, "S&ugg")) != []


def test_the_walk_passes_over_what_is_hidden_and_says_so(desk: Desk) -> None:
    desk.from_menu("view.suggestions_9")
    walked: list[int] = []
    while True:
        desk.press(KEY.Key_N)
        current = desk.session.current
        if current is None or (walked and walked[-1] == current.id):
            break
        walked.append(current.id)
    assert walked == [a.id for a in listed(desk)]
    desk.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (box,) = desk.dialogs()
    yes = next(b for b in box.findChildren(QPushButton) if "Accept" in b.text())
    QTest.mouseClick(yes, LEFT)
    assert {a.status for a in listed(desk)} == {Status.ACCEPTED}
    assert any(a.status is Status.SUGGESTED for a in stored(desk)), "hidden ones are undecided"
    desk.activate()
    desk.window.reader.setFocus()
    desk.press(KEY.Key_N)
    assert "All suggestions shown here are decided" in desk.notice()
    assert "weaker ones are hidden" in desk.notice()


def test_what_is_decided_stays_whatever_its_score(desk: Desk) -> None:
    weak = next(a for a in listed(desk) if a.layer is Layer.QUOTE and (a.score or 0) < 0.9)
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(weak.main[0].start + 1)
    desk.session.set_current(weak.id)
    desk.press(KEY.Key_A)
    desk.from_menu("view.suggestions_9")
    assert weak.id in {a.id for a in listed(desk)}
    assert weak.id in painted(desk)
    desk.command("edit.undo")
    assert desk.session.current is not None
    assert desk.session.current.id == weak.id
    assert weak.id in painted(desk), "it is at hand"
    desk.settle()
    assert "hidden as soon as you leave it" in desk.window.status.place()
    desk.window.reader.set_caret(0)
    assert weak.id not in {a.id for a in listed(desk)}
    assert weak.id not in painted(desk)
    desk.command("edit.redo")
    assert weak.id in painted(desk)


def test_the_choice_is_told_by_meaning_and_remembered(desk: Desk, sit: Callable[..., Desk]) -> None:
    menu = submenu(desk, "S&ugg")
    menu.aboutToShow.emit()
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert "of 100 quotes shown are right" in texts[0]
    assert any(t.startswith("From 0.80: ") and "are hidden" in t for t in texts)
    desk.from_menu("view.suggestions_8")
    desk.from_menu("view.tags")
    path = desk.session.library.path
    desk.close()
    again = sit(path)
    again.open(SEED)
    assert again.session.visibility == Visibility(0.8, frozenset({Layer.TAG}), QUIET_TYPES)
    assert again.window.actions_by_id["view.suggestions_8"].isChecked()
    assert not again.window.actions_by_id["view.tags"].isChecked()
    assert all((a.score or 1) >= 0.8 for a in listed(again))


def test_a_hidden_type_comes_back_when_a_person_tags_one(desk: Desk) -> None:
    desk.select("2020-11-11")
    start, stop = desk.window.reader.selection()
    before = {a.id for a in stored(desk)}
    made = Tagging(desk.session).tag_entity(start, stop - 3, "CARDINAL")
    assert made is not None
    assert made not in before
    assert made in painted(desk)
    assert desk.session.visibility.types == QUIET_TYPES - {"CARDINAL"}
    assert "“Number” is shown again" in desk.notice()
    desk.command("edit.undo")
    assert made not in painted(desk)


def test_where_all_is_hidden_one_button_shows_it(desk: Desk) -> None:
    for layer in ("quotes", "entities", "tags"):
        desk.command(f"view.{layer}")
    desk.settle()
    assert desk.rows() == []
    panel = desk.window.annotations
    (button,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(button, LEFT)
    assert desk.session.visibility == Visibility()
    assert len(desk.rows()) == len(stored(desk))


def test_the_status_line_says_that_rules_stand_in_and_the_card_is_near(desk: Desk) -> None:
    desk.settle()
    assert desk.window.status.detector() == "By rule, without the model"
    desk.from_menu("help.model_card")
    assert desk.dialog(ModelCardDialog).isVisible()


def test_without_figures_nothing_is_claimed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = desk.window.findChild(ShownHandler)
    assert isinstance(shown, ShownHandler)
    assert shown.calibration != NOTHING_MEASURED

    def missing(_name: str) -> str:
        raise FileNotFoundError

    monkeypatch.setattr("gui.widgets.handlers.shown.text", missing)
    shown.learn()
    menu = submenu(desk, "S&ugg")
    menu.aboutToShow.emit()
    assert [a.text().replace("&", "") for a in menu.actions()][:2] == [
        "All suggestions",
        "From 0.50",
    ]
    assert assets.text("models/calibration.json")


def test_the_caret_finds_no_hidden_thing(desk: Desk) -> None:
    number = next(a for a in stored(desk) if a.label in QUIET_TYPES)
    desk.window.reader.set_caret(number.main[0].start + 1)
    assert desk.session.current is None or desk.session.current.id != number.id
    desk.session.set_current(number.id)
    assert number.id in painted(desk), "gone to from elsewhere, it is shown"
    row = desk.view("annotations").currentIndex().row()
    assert listed(desk)[row].id == number.id
    desk.press(KEY.Key_N)
    assert number.id not in painted(desk)
