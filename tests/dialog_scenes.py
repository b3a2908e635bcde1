"""Dialogs in states of their own, such as a question asked, each set by what a person does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from gui.domain.annotation import Layer
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.codebook import CodebookDialog
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.key_editor import KeyEditor
from gui.widgets.dialogs.palette import PaletteDialog
from gui.widgets.dialogs.preferences import PreferencesDialog
from tests.end_to_end.conftest import CTRL, PLAIN, Desk
from tests.end_to_end.rounds import NAME, QUOTE

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def _press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def key_conflict(desk: Desk) -> None:
    """A key that another command has, asked about."""
    desk.command("app.keys")
    editor = desk.dialog(PreferencesDialog).findChild(KeyEditor)
    assert isinstance(editor, KeyEditor)
    action = desk.window.findChild(QAction, "suggestion.accept")
    assert isinstance(action, QAction)
    QTest.keyClicks(editor.search, action.text().replace("&", ""))
    editor.table.setFocus()
    editor.table.selectRow(0)
    _press(editor.table, KEY.Key_Return)
    _press(editor.field, KEY.Key_Q)


def palette_typed(desk: Desk) -> None:
    """The list of all commands, with words typed; the first cannot act."""
    desk.press(KEY.Key_K, CTRL)
    QTest.keyClicks(desk.dialog(PaletteDialog).field, "undo")


def codebook_tree(desk: Desk) -> None:
    """The codebook with a tag in a tag, and a tag current."""
    desk.command("codebook.edit")
    dialog = desk.dialog(CodebookDialog)
    second = desk.session.library.codebook.labels(Layer.TAG)[1]
    dialog.tree.setFocus()
    dialog.tree.go_to(Layer.TAG, second.name)
    _press(dialog.tree, KEY.Key_Right, modifier=ALT)
    desk.settle()


def merged(desk: Desk) -> None:
    """What came of merging two tags."""
    desk.select("ceasefire")
    desk.press(KEY.Key_1)
    desk.command("codebook.edit")
    dialog = desk.dialog(CodebookDialog)
    first = desk.session.library.codebook.labels(Layer.TAG)[0]
    dialog.tree.go_to(Layer.TAG, first.name)
    dialog.merge_asked.emit(first)
    (picker,) = (top for top in desk.dialogs() if top is not dialog)
    _press(picker.focusWidget() or picker, KEY.Key_Return)
    desk.settle()


def bulk_in_library(desk: Desk) -> None:
    """All mentions of a name in the whole library, before they get another type."""
    desk.caret(NAME)
    desk.settle()
    desk.command("entity.retype_all")
    QTest.keyClick(desk.dialog(EntityPicker).field, KEY.Key_4)
    desk.settle()
    (preview,) = desk.dialogs()
    for choice in preview.findChildren(QComboBox):
        choice.setCurrentIndex(choice.count() - 1)
    desk.settle()


def actor_typed(desk: Desk) -> None:
    """A name that is typed to say who speaks."""
    desk.caret(QUOTE)
    desk.command("speaker.link")
    QTest.keyClicks(desk.dialog(ActorPicker).field, "ar")


def actor_unknown(desk: Desk) -> None:
    """A name that the library does not have yet."""
    desk.caret(QUOTE)
    desk.command("speaker.link")
    QTest.keyClicks(desk.dialog(ActorPicker).field, "Ottilie Brandt")


def type_typed(desk: Desk) -> None:
    """A type of entities, half typed."""
    desk.select("ceasefire")
    desk.command("entity.tag")
    QTest.keyClicks(desk.dialog(EntityPicker).field, "or")


def removed(desk: Desk) -> None:
    """Documents that were removed."""
    desk.command("document.remove")
    desk.settle()
    desk.command("document.removed")


DIALOGS: dict[str, Callable[[Desk], None]] = {
    "key-conflict": key_conflict,
    "palette-reason": palette_typed,
    "codebook-tree": codebook_tree,
    "merged": merged,
    "bulk-library": bulk_in_library,
    "actor-typed": actor_typed,
    "actor-unknown": actor_unknown,
    "type-typed": type_typed,
    "removed": removed,
}
