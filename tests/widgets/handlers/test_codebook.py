"""The codebook's editor through the real window, by keys: what it says, asks, changes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.store.checking import check
from gui.widgets.dialogs.asking import AskingDialog
from gui.widgets.dialogs.codebook import CodebookDialog
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.tag_name import TagNameDialog
from gui.widgets.dialogs.tag_picker import TagPicker
from tests.end_to_end.conftest import CTRL, PLAIN, Desk
from tests.widgets.dialogs.asking import nameless

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
WORDS = "Jean-Yves Le Drian"


def editor(desk: Desk) -> CodebookDialog:
    desk.command("codebook.edit")
    dialog = desk.dialog(CodebookDialog)
    dialog.tree.setFocus()
    return dialog


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(widget, key, modifier)


def back(desk: Desk, dialog: CodebookDialog) -> None:
    """Make the editor the active window again, as a window manager does."""
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)


def at(dialog: CodebookDialog, name: str, layer: Layer = Layer.TAG) -> Label:
    assert dialog.tree.go_to(layer, name)
    label = dialog.tree.current()
    assert label is not None
    return label


def tags(desk: Desk) -> list[str]:
    return [label.name for label in desk.session.library.codebook.labels(Layer.TAG)]


def click(dialog: QWidget, words: str) -> None:
    (button,) = [
        b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(words)
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def kinds(desk: Desk) -> list[str]:
    return [row[0] for row in desk.rows()]


def test_a_tag_is_renamed_merged_and_deleted_by_keys(desk: Desk) -> None:
    desk.select(WORDS)
    desk.press(Key.Key_1)
    dialog = editor(desk)
    at(dialog, "Key claim")
    press(dialog.tree, Key.Key_F2)
    asking = desk.dialog(TagNameDialog)
    assert "1 annotation in 1 document bears" in said(asking)
    QTest.keyClicks(asking.name, "opinion")
    press(asking.name, Key.Key_Return)
    assert "already" in asking.trouble()
    asking.name.clear()
    QTest.keyClicks(asking.name, "Main point")
    press(asking.name, Key.Key_Return)
    assert "Main point" in kinds(desk)
    assert desk.window.actions_by_id["tag.apply_1"].text() == "&1  Main point"
    current = dialog.tree.current()
    assert current is not None
    assert current.name == "Main point"

    back(desk, dialog)
    click(dialog, "Merge")
    picker = desk.dialog(TagPicker)
    QTest.keyClicks(picker.field, "denial")
    press(picker.field, Key.Key_Return)
    assert "Denial" in kinds(desk)
    assert "Main point" not in tags(desk)

    back(desk, dialog)
    dialog.tree.setFocus()
    press(dialog.tree, Key.Key_Delete)
    confirm = desk.dialog(AskingDialog)
    assert "1 tagged passage goes with it" in said(confirm)
    press(confirm, Key.Key_Return)
    assert "Denial" not in kinds(desk)

    back(desk, dialog)
    for _ in range(3):
        press(dialog.tree, Key.Key_Z, CTRL)
    assert "Key claim" in kinds(desk)
    press(dialog.tree, Key.Key_Z, CTRL)
    assert "Key claim" in kinds(desk), "only acts on the codebook are taken back here"
    press(dialog.tree, Key.Key_Y, CTRL)
    assert "Main point" in kinds(desk)


def test_order_and_tree_by_keys_and_by_drag(desk: Desk) -> None:
    dialog = editor(desk)
    at(dialog, "Check this")
    press(dialog.tree, Key.Key_Up, ALT)
    assert tags(desk)[:2] == ["Check this", "Key claim"]
    press(dialog.tree, Key.Key_Down, ALT)
    assert tags(desk)[:2] == ["Key claim", "Check this"]
    press(dialog.tree, Key.Key_Right, ALT)
    assert at(dialog, "Check this").parent == "Key claim"
    press(dialog.tree, Key.Key_Left, ALT)
    assert at(dialog, "Check this").parent is None
    press(dialog.tree, Key.Key_Z, CTRL)
    assert at(dialog, "Check this").parent == "Key claim"
    at(dialog, "LOC", Layer.ENTITY)
    press(dialog.tree, Key.Key_Up, ALT)
    press(dialog.tree, Key.Key_Right, ALT)
    entities = desk.session.library.codebook.labels(Layer.ENTITY)
    assert [label.name for label in entities[2:4]] == ["LOC", "GPE"]
    assert entities[2].parent is None


def test_a_drop_moves_a_label(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = editor(desk)

    def drop_on(name: str, where: QAbstractItemView.DropIndicatorPosition) -> None:
        at(dialog, name)
        place = QPointF(dialog.tree.visualRect(dialog.tree.currentIndex()).center())
        at(dialog, "Denial")
        monkeypatch.setattr(dialog.tree, "dropIndicatorPosition", lambda: where)
        buttons, action = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
        dialog.tree.dropEvent(QDropEvent(place, action, QMimeData(), buttons, PLAIN))

    drop_on("Key claim", QAbstractItemView.DropIndicatorPosition.AboveItem)
    assert tags(desk)[0] == "Denial"
    drop_on("Key claim", QAbstractItemView.DropIndicatorPosition.OnItem)
    assert tags(desk)[:2] == ["Key claim", "Denial"]
    assert at(dialog, "Denial").parent == "Key claim"


def test_colour_key_and_description_act_at_once(desk: Desk) -> None:
    dialog = editor(desk)
    at(dialog, "PERSON", Layer.ENTITY)
    colour = dialog.form.colour
    colour.setFocus()
    press(colour, Key.Key_Down)
    assert at(dialog, "PERSON", Layer.ENTITY).colour == "organisation"
    at(dialog, "Opinion")
    dialog.form.key.setFocus()
    press(dialog.form.key, Key.Key_Home)
    assert at(dialog, "Opinion").key is None
    dialog.form.description.setFocus()
    dialog.form.description.selectAll()
    QTest.keyClicks(dialog.form.description, "What one thinks.")
    press(dialog.form.description, Key.Key_Escape)
    assert not desk.dialogs()
    labels = {label.name: label for label in desk.session.library.codebook.labels()}
    assert labels["Opinion"].description == "What one thinks."
    desk.activate()
    desk.select(WORDS)
    desk.press(Key.Key_4)
    assert desk.notice() == "The codebook has no tag with the key 4."


def test_entity_popup_follows(desk: Desk) -> None:
    dialog = editor(desk)
    at(dialog, "LAW", Layer.ENTITY)
    dialog.form.key.setFocus()
    press(dialog.form.key, Key.Key_1)
    assert at(dialog, "LAW", Layer.ENTITY).key == "1"
    press(dialog, Key.Key_Escape)
    desk.activate()
    desk.select(WORDS)
    desk.press(Key.Key_E)
    picker = desk.dialog(EntityPicker)
    press(picker.field, Key.Key_1)
    assert "Law" in kinds(desk)


def test_a_tag_is_on_a_quote_by_its_key_and_off_again(desk: Desk) -> None:
    desk.press(Key.Key_N)
    before = kinds(desk)
    desk.press(Key.Key_3)
    current = desk.session.current
    assert current is not None
    assert current.tags == ("Evidence",)
    assert any("#Evidence" in kind for kind in kinds(desk))
    desk.press(Key.Key_3)
    assert kinds(desk) == before
    desk.press(Key.Key_Z, CTRL)
    assert any("#Evidence" in kind for kind in kinds(desk))


def test_a_new_tag_and_files(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = editor(desk)
    click(dialog, "New tag")
    asking = desk.dialog(TagNameDialog)
    QTest.keyClicks(asking.name, "Irony")
    press(asking.name, Key.Key_Return)
    assert tags(desk)[-1] == "Irony"
    out = tmp_path / "book.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    click(dialog, "Export")
    book = json.loads(out.read_text(encoding="utf-8"))
    assert [label["name"] for label in book["tag"]] == tags(desk)
    book["tag"][0]["colour"] = "tag9"
    book["tag"][1]["name"] = "Coming"
    out.write_text(json.dumps(book), encoding="utf-8")
    click(dialog, "Import")
    confirm = desk.dialog(AskingDialog)
    lines = confirm.findChild(QPlainTextEdit)
    assert isinstance(lines, QPlainTextEdit)
    assert lines.toPlainText().splitlines() == [
        "New: Coming",
        "Changed: Key claim: colour Violet → Purple",
        "Only in this library, stays: Check this",
    ]
    press(confirm, Key.Key_Return)
    assert {"Coming", "Check this"} <= set(tags(desk))
    assert at(dialog, "Key claim").colour == "tag9"
    back(desk, dialog)
    before = desk.session.library.codebook.labels()
    out.write_text('{"tag": [{"nom": "x"}]}', encoding="utf-8")
    click(dialog, "Import")
    assert "“nom”, which no label has" in said(dialog)
    assert desk.session.library.codebook.labels() == before


def test_it_says_why_it_cannot_act(desk: Desk) -> None:
    reason = desk.window.actions_by_id.reason
    assert reason("codebook.edit") == ""
    desk.session.library.read_only = True
    assert reason("codebook.edit") == "This library is open for reading only."
    desk.session.close_library()
    assert reason("codebook.edit") == "Open a library first."


def test_kinds_of_quotes_keep_their_names(desk: Desk) -> None:
    dialog = editor(desk)
    at(dialog, "direct", Layer.QUOTE)
    press(dialog.tree, Key.Key_F2)
    assert "names are fixed" in said(dialog)
    press(dialog.form.colour, Key.Key_Down)
    assert at(dialog, "direct", Layer.QUOTE).colour == "person"
    press(dialog.tree, Key.Key_Z, CTRL)
    assert at(dialog, "direct", Layer.QUOTE).colour == "quote"


def test_every_field_has_a_name(desk: Desk) -> None:
    dialog = editor(desk)
    assert nameless(dialog) == []


def test_it_is_all_there_after_a_restart(desk: Desk, sit: Callable[..., Desk]) -> None:
    desk.select(WORDS)
    desk.press(Key.Key_1)
    dialog = editor(desk)
    at(dialog, "Key claim")
    press(dialog.tree, Key.Key_F2)
    asking = desk.dialog(TagNameDialog)
    QTest.keyClicks(asking.name, "Main point")
    press(asking.name, Key.Key_Return)
    dialog.close()
    path = desk.session.library.path
    desk.close()
    again = sit(path)
    again.open(WORDS)
    assert "Main point" in kinds(again)
    again.press(Key.Key_Z, CTRL)
    assert "Key claim" in kinds(again)
    assert tags(again)[0] == "Key claim"
    again.close()
    assert check(path, lambda: False) == []
