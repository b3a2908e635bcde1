"""Commands as actions: ids, keys, menus and sections, and what a refusal comes to."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS, Command, Menu, Scope, find
from gui.domain.errors import UserError
from gui.models.keymap import native
from gui.widgets.actions import Actions, reader_keys


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Return an empty window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    """Return the actions of the window."""
    return Actions(window)


def all_actions(menu: QMenu) -> list[QAction]:
    return [a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions() if a.objectName()]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
def test_a_command_is_an_action_with_its_id_keys_and_words(
    window: QMainWindow, actions: Actions, command: Command
) -> None:
    action = window.findChild(QAction, command.id)
    assert action is actions[command.id]
    assert [key.toString() for key in action.shortcuts()] == [
        QKeySequence(key).toString() for key in command.keys
    ]
    assert "" not in [key.toString() for key in action.shortcuts()], "Qt knows all keys"
    assert command.help in action.toolTip()
    assert all(native(key) in action.toolTip() for key in command.keys)
    assert action.statusTip() == command.help
    assert action.isCheckable() == command.checkable


def test_each_command_stands_once_in_its_menu_in_order(
    window: QMainWindow, actions: Actions
) -> None:
    menus = actions.fill(window.menuBar())
    assert [a.text() for a in window.menuBar().actions()] == [m.value for m in Menu]
    for name, menu in menus.items():
        shown = [a.objectName() for a in all_actions(menu)]
        assert sorted(shown) == sorted(c.id for c in COMMANDS if c.menu is name)


def test_sections_are_divided_and_no_line_stands_at_an_edge(
    window: QMainWindow, actions: Actions
) -> None:
    for name, menu in actions.fill(window.menuBar()).items():
        lines = [a.isSeparator() for a in menu.actions()]
        assert sum(lines) == len({c.group for c in COMMANDS if c.menu is name}) - 1
        assert not lines[0]
        assert not lines[-1]
        assert (True, True) not in pairwise(lines)


def test_a_context_menu_has_the_same_actions_and_submenus(
    window: QMainWindow, actions: Actions
) -> None:
    menu = QMenu(window)
    actions.add_to(menu, ("quote.tag", None, "tag.apply_1", "tag.apply_2", "edit.copy"))
    top = [a.objectName() or ("-" if a.isSeparator() else "submenu") for a in menu.actions()]
    assert top == ["quote.tag", "-", "submenu", "edit.copy"]
    assert {a.objectName() for a in all_actions(menu)} >= {"tag.apply_1", "tag.apply_2"}
    assert menu.actions()[0] is actions["quote.tag"]


def test_reader_keys_are_the_keys_of_the_reader_scope() -> None:
    keys = reader_keys()
    assert keys["Q"] == "quote.tag"
    assert keys["F9"] == keys["'"] == "select.quotation"
    assert set(keys.values()) == {c.id for c in COMMANDS if c.scope is Scope.READER and c.keys}


def test_a_handler_acts_and_a_refusal_is_told(actions: Actions) -> None:
    done: list[str] = []

    def refuse() -> None:
        raise UserError("The disk is full.")

    actions.connect_all(
        {"quote.tag": lambda: done.append("tag"), "quote.kind": refuse}, done.append
    )
    actions.trigger("quote.tag")
    actions.trigger("quote.kind")
    assert done == ["tag", "The disk is full."]


def test_a_command_that_is_not_available_does_nothing(actions: Actions) -> None:
    done: list[str] = []
    actions.connect_all({"edit.undo": lambda: done.append("undo")}, done.append)
    actions["edit.undo"].setEnabled(False)
    actions.trigger("edit.undo")
    assert done == []


def test_a_handler_for_an_unknown_command_is_an_error(actions: Actions) -> None:
    with pytest.raises(KeyError):
        actions.connect_all({"no.such": lambda: None}, print)


def test_a_command_that_cannot_act_says_why_and_does_not(actions: Actions) -> None:
    done: list[str] = []
    why = ["Open a document first."]
    actions.connect_all({"quote.tag": lambda: done.append("tag")}, done.append)
    actions.explain({"quote.tag": lambda: why[0]})
    actions.unavailable.connect(done.append)
    actions.trigger("quote.tag")
    assert actions.reason("quote.tag") == "Open a document first."
    why[0] = ""
    actions.trigger("quote.tag")
    assert done == ["Open a document first.", "tag"]
    with pytest.raises(KeyError):
        actions.explain({"no.such": str})


def test_a_menu_shows_what_cannot_act_in_grey_as_long_as_it_is_open(
    window: QMainWindow, actions: Actions
) -> None:
    menu = actions.fill(window.menuBar())[Menu.ANNOTATE]
    actions.explain({"quote.tag": lambda: "Select words."})
    window.show()
    menu.popup(window.pos())
    assert not actions["quote.tag"].isEnabled()
    assert actions["quote.tag"].statusTip() == "Not now: Select words."
    assert actions["quote.kind"].isEnabled()
    menu.hide()
    assert actions["quote.tag"].isEnabled()
    assert actions["quote.tag"].statusTip() == find("quote.tag").help


def test_other_keys_are_taken_over_by_actions_and_tool_tips(actions: Actions) -> None:
    actions.set_commands(
        [replace(find("quote.tag"), keys=("Z",)), replace(find("edit.undo"), keys=())]
    )
    assert actions.key("quote.tag") == "Z"
    assert "(Z)" in actions["quote.tag"].toolTip()
    assert actions.key("edit.undo") == ""
    assert reader_keys(actions.commands())["Z"] == "quote.tag"
    assert "Q" not in reader_keys(actions.commands())


def test_of_a_choice_one_holds_at_a_time(actions: Actions) -> None:
    light, dark = actions["view.theme_light"], actions["view.theme_dark"]
    actions.make_choice(["view.theme_light", "view.theme_dark"])
    light.setChecked(True)
    dark.trigger()
    assert (light.isChecked(), dark.isChecked()) == (False, True)
    dark.trigger()
    assert dark.isChecked(), "what was chosen again stays"
