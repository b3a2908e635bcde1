"""What a screen reader finds in the real window and in every dialog, over Qt's own interfaces."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtWidgets import QDialog, QWidget

import gui.widgets.dialogs
from gui.widgets.dialogs.picker import Picker
from gui.widgets.dialogs.plain import PlainDialog
from gui.widgets.reader import Reader
from tests.end_to_end.conftest import Desk
from tests.end_to_end.rounds import ROLE, Heard, dialogs, everything_shown, heard, pages

Answer = TypeVar("Answer")
ACTS = {ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton}
TAKES = {ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider, ROLE.PageTab}
HOLDS = {ROLE.Table, ROLE.List, ROLE.Tree, ROLE.PopupMenu, ROLE.MenuBar, ROLE.Dialog, ROLE.Window}
CELLS = {ROLE.Cell, ROLE.ListItem, ROLE.TreeItem, ROLE.ColumnHeader, ROLE.MenuItem}
NAMED = ACTS | TAKES | HOLDS | CELLS | {ROLE.Grip, ROLE.ProgressBar, ROLE.AlertMessage}
INTERACTIVE = ACTS | TAKES | {ROLE.PageTabList, ROLE.Table, ROLE.Tree, ROLE.StaticText}
"""What may take the focus; words may, where they can be selected."""
TECHNICAL = re.compile(r"Q[A-Z]|_?qt?_")


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Let Qt believe that a screen reader runs."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def faults(one: Heard) -> Iterator[str]:
    """Say what is wrong with one thing that a screen reader finds."""
    role, name, thing = one.role, one.name, one.thing
    kind = type(thing).__name__ if thing else ""
    here = f"{role.name} {name!r} of {kind} {thing.objectName() if thing else ''}"
    if role in NAMED and not name.strip():
        yield f"no name: {here}"
    if name and (name in {kind, thing.objectName() if thing else ""} or TECHNICAL.match(name)):
        yield f"a technical name: {here}"
    if len(name.strip()) == 1 and role in ACTS:
        yield f"a name of one sign: {here}"
    shown = isinstance(thing, QWidget) and thing.isVisible() and thing.isEnabled()
    if isinstance(thing, QWidget) and shown and thing.focusProxy() is None:
        by_tab = bool(thing.focusPolicy().value & 1)
        if by_tab and not one.focusable:
            yield f"Tab comes to it, and it does not say so: {here}"
        if by_tab and role not in INTERACTIVE and role is not ROLE.Client:
            yield f"a role that says nothing: {here}"


def all_faults(top: QWidget) -> list[str]:
    return [fault for one in heard(top) if not gone(one) for fault in faults(one)]


def gone(one: Heard) -> bool:
    """Tell whether something is hidden in a window, menus left apart: they open."""
    return one.invisible and one.role not in {ROLE.PopupMenu, ROLE.MenuItem}


def text_of(reader: Reader, asked: Callable[[QAccessibleTextInterface], Answer]) -> Answer:
    """Ask the text as a screen reader does; its interface must not outlive it, see `heard`."""
    found = QAccessible.queryAccessibleInterface(reader)
    assert found is not None
    return asked(found.textInterface())


def test_all_that_is_in_the_window_has_a_name_and_a_role(desk: Desk) -> None:
    everything_shown(desk)
    found = all_faults(desk.window)
    assert not found, "\n".join(found)


def test_all_that_is_in_any_dialog_has_a_name_and_a_role(desk: Desk) -> None:
    found, seen = [], set[type[QDialog]]()
    for what, dialog in dialogs(desk):
        seen.add(type(dialog))
        for page in pages(dialog):
            found += [f"{what} {page}: {fault}" for fault in all_faults(dialog)]
    assert not found, "\n".join(found)
    assert set(every_dialog()) - seen == set(), "no round opens these: see rounds.py"


def every_dialog() -> Iterator[type[QDialog]]:
    """Find the dialogs that there are."""
    for module in pkgutil.iter_modules(gui.widgets.dialogs.__path__):
        loaded = importlib.import_module(f"gui.widgets.dialogs.{module.name}")
        for one in vars(loaded).values():
            dialog = isinstance(one, type) and issubclass(one, QDialog)
            if dialog and one.__module__ == loaded.__name__ and one not in {PlainDialog, Picker}:
                yield one


def test_panes_are_found_in_the_order_in_which_they_stand(desk: Desk) -> None:
    everything_shown(desk)
    lists = {ROLE.Table, ROLE.EditableText}
    wanted = ["Documents", "Article text", "Annotations", "History"]
    names = [one.name for one in heard(desk.window) if one.role in lists]
    assert [name for name in names if name in wanted] == wanted


def test_cells_say_what_stands_in_them(desk: Desk) -> None:
    said = [one.name for one in heard(desk.window) if one.role is ROLE.Cell]
    assert "68 suggestions to decide" in said
    assert "no actor" in said


def test_the_text_tells_letters_caret_and_selection(desk: Desk) -> None:
    reader = desk.window.reader
    # Qt counts UTF-16 here as everywhere; this article has no sign that needs two units.
    assert text_of(reader, lambda text: text.text(0, text.characterCount())) == reader.text()
    start, stop = desk.place("ceasefire")
    desk.select("ceasefire")
    assert text_of(reader, lambda text: text.cursorPosition()) == stop
    assert text_of(reader, lambda text: text.selectionCount()) == 1
    text_of(reader, lambda text: text.setCursorPosition(start))
    assert reader.caret() == start
    text_of(reader, lambda text: text.setSelection(0, start, stop))
    assert reader.selection() == (start, stop)
    assert text_of(reader, lambda text: text.characterRect(start)).isValid()


def test_positions_of_the_text_are_units_of_utf_16_where_signs_are_wide(desk: Desk) -> None:
    desk.open("🏮")
    reader = desk.window.reader
    place = reader.text().index("🏮") + 1
    reader.set_caret(place)
    units = len(reader.text()[:place].encode("utf-16-le")) // 2
    assert text_of(reader, lambda text: text.cursorPosition()) == units > place
