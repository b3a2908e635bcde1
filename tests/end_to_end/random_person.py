"""A person who acts at random, by key, in the real window."""

import json
import random
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPlainTextEdit

from gui.exchange.export import write_file
from gui.session.exporting import Exporting, Scope, exported_rows
from gui.store.bookmarks import MarkedPlace
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.bulk_preview import BulkPreview
from gui.widgets.dialogs.details import DetailsDialog
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.memo import MemoDialog
from gui.widgets.dialogs.removed import RemovedDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk

KEY = Qt.Key
State = tuple[str, tuple[str, ...]]
NAMES = ("Ida Holm", "Odd Berg", "Mara Lind", "The ministry")


class Person:
    """Acts at random, by key, and knows what the library held after each act."""

    def __init__(self, desk: Desk, seed: int, out: Path) -> None:
        self.desk = desk
        self.chance = random.Random(seed)
        self._out = out

    def state(self) -> State:
        """Return what is stored and shown, but for times; check that both agree."""
        desk = self.desk
        session = desk.session
        exporting = desk.window.findChild(Exporting)
        assert isinstance(exporting, Exporting)
        documents = exporting.documents(Scope.ALL, "")
        write_file("jsonl", exported_rows(session.library, documents), self._out, "all")
        lines = [json.loads(line) for line in self._out.read_text(encoding="utf-8").splitlines()]
        stored = json.dumps([timeless(line) for line in lines], sort_keys=True)
        self._compare_view()
        marked = [*map(timeless_bookmark, session.library.bookmarks.in_context())]
        return f"{stored}\n{sorted(marked)}", tuple(sorted(desk.titles()))

    def _compare_view(self) -> None:
        desk, session = self.desk, self.desk.session
        document = session.document
        if document is None:
            assert desk.rows() == []
            return
        kept = {a.id: a for a in session.library.annotations.of(document.id)}
        assert {a.id: a for a in document.all()} == kept
        shown = desk.window.annotations.shown()
        assert [a.id for a in shown] == [a.id for a in document.visible()]
        assert shown == document.visible()
        assert len(desk.rows()) == len(shown)
        assert desk.window.reader.text() == document.text
        assert document.document == session.library.documents.get(document.id)
        marks = session.library.bookmarks.of(document.id)
        assert desk.window.reader._canvas.ribbons._bookmarks == marks

    def act(self) -> None:
        """Do one random thing; it may turn out to be nothing."""
        if self.desk.session.document is None:
            self.bring_back()
            return
        act = self.chance.choice(
            (
                self.tag, self.tag, self.part, self.part, self.decide, self.decide, self.kind,
                self.digit, self.speaker, self.speaker, self.entity, self.memo, self.boundary,
                self.delete, self.state_of_document, self.title, self.remove, self.bring_back,
                self.accept_all, self.walk, self.elsewhere, self.elsewhere, self.whole_quote,
                self.whole_quote, self.offered, self.source_as_name, self.inherit,
                self.bookmark, self.bookmark, self.note_on_document,
            )
        )  # fmt: skip
        act()

    def _select(self) -> None:
        reader = self.desk.window.reader
        reader.setFocus()
        start = self.chance.randrange(len(reader.text()))
        reader.select(start, start + self.chance.choice((1, 7, 20, 60, 200)))

    def _caret(self) -> None:
        """Go to an annotation, or anywhere."""
        desk = self.desk
        desk.window.reader.setFocus()
        shown = desk.window.annotations.shown()
        if shown and self.chance.random() < 0.8:
            part = self.chance.choice(self.chance.choice(shown).parts)
            desk.window.reader.set_caret(part.span.start)
        else:
            desk.window.reader.set_caret(self.chance.randrange(len(desk.window.reader.text())))
        for _ in range(self.chance.randrange(3)):
            desk.press(KEY.Key_O)

    def tag(self) -> None:
        self._select()
        self.desk.press(KEY.Key_Q)

    def part(self) -> None:
        self._select()
        key, modifier = self.chance.choice(
            ((KEY.Key_S, PLAIN), (KEY.Key_C, PLAIN), (KEY.Key_Q, SHIFT), (KEY.Key_S, SHIFT))
        )
        self.desk.press(key, modifier)

    def decide(self) -> None:
        self._caret()
        self.desk.press(self.chance.choice((KEY.Key_A, KEY.Key_X)))

    def whole_quote(self) -> None:
        self.chance.choice((self._select, self._caret, self._caret))()
        self.desk.press(
            *self.chance.choice(
                (
                    (KEY.Key_J, PLAIN),
                    (KEY.Key_J, SHIFT),
                    (KEY.Key_T, PLAIN),
                    (KEY.Key_P, SHIFT),
                    (KEY.Key_Q, SHIFT),
                )
            )
        )

    def offered(self) -> None:
        self._caret()
        key = self.chance.choice((KEY.Key_S, KEY.Key_C))
        for _ in range(self.chance.randint(1, 3)):
            self.desk.press(key)
        self.desk.press(self.chance.choice((KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape)))

    def inherit(self) -> None:
        """Take a speaker over, or the next one, and now and then for all like it."""
        self._caret()
        for _ in range(self.chance.randint(1, 3)):
            self.desk.press(KEY.Key_I)
        if self.chance.random() < 0.5:
            self.desk.press(KEY.Key_I, SHIFT)
            for preview in self._open(BulkPreview):
                QTest.keyClick(preview.focusWidget(), KEY.Key_Return)
                preview.close()

    def source_as_name(self) -> None:
        self._caret()
        self.desk.press(KEY.Key_T, SHIFT)
        for picker in self._open(EntityPicker):
            QTest.keyClick(picker.field, self.chance.choice((KEY.Key_1, KEY.Key_2)))

    def kind(self) -> None:
        self._caret()
        self.desk.press(KEY.Key_K)

    def digit(self) -> None:
        self.chance.choice((self._select, self._caret))()
        self.desk.press(self.chance.choice((KEY.Key_1, KEY.Key_2, KEY.Key_9)))

    def speaker(self) -> None:
        self._caret()
        self.desk.press(KEY.Key_L)
        for picker in self._open(ActorPicker):
            QTest.keyClicks(picker.field, self.chance.choice(NAMES))
            QTest.keyClick(picker.field, KEY.Key_Return, self.chance.choice((PLAIN, CTRL)))

    def entity(self) -> None:
        self.chance.choice((self._select, self._caret))()
        self.desk.press(KEY.Key_E)
        for picker in self._open(EntityPicker):
            QTest.keyClick(picker.field, self.chance.choice((KEY.Key_1, KEY.Key_2, KEY.Key_3)))

    def memo(self) -> None:
        self._caret()
        self.desk.press(KEY.Key_M)
        self._write_memo()

    def _write_memo(self) -> None:
        for dialog in self._open(MemoDialog):
            field = dialog.findChild(QPlainTextEdit)
            assert isinstance(field, QPlainTextEdit)
            field.setPlainText(self.chance.choice(("", "why?", "see “page 2”\n🏮")))
            dialog.accept()

    def bookmark(self) -> None:
        """Set a bookmark, take one away, or write a note on one."""
        reader = self.desk.window.reader
        reader.setFocus()
        reader.set_caret(self.chance.choice((0, 7, 40)))
        if self.chance.random() < 0.3:
            self.desk.press(KEY.Key_B, SHIFT)
        if self.chance.random() < 0.6:
            self.desk.press(KEY.Key_B)
            return
        self.desk.window.actions_by_id.trigger("bookmark.note")
        self._write_memo()

    def note_on_document(self) -> None:
        self.desk.press(KEY.Key_M, CTRL)
        self._write_memo()

    def boundary(self) -> None:
        self._caret()
        self.desk.press(self.chance.choice((KEY.Key_BracketLeft, KEY.Key_BracketRight)))
        key = self.chance.choice(
            (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_Home, KEY.Key_End)
        )
        self.desk.press(key, self.chance.choice((PLAIN, CTRL, SHIFT)))
        self.desk.press(KEY.Key_Escape)

    def delete(self) -> None:
        self._caret()
        self.desk.press(KEY.Key_Delete)

    def state_of_document(self) -> None:
        self.desk.command("document.state")

    def title(self) -> None:
        self.desk.command("document.edit")
        for dialog in self._open(DetailsDialog):
            field = dialog.findChild(QLineEdit, "title")
            assert isinstance(field, QLineEdit)
            field.setText(self.chance.choice(("One", "Two", "")))
            QTest.keyClick(dialog, KEY.Key_Return)

    def remove(self) -> None:
        if self.chance.random() < 0.4:
            self.desk.command("document.remove")

    def bring_back(self) -> None:
        self.desk.command("document.removed")
        for dialog in self._open(RemovedDialog):
            QTest.keyClick(dialog, KEY.Key_Return)
            dialog.close()

    def accept_all(self) -> None:
        if self.chance.random() < 0.3:
            self.desk.command(f"suggestion.{self.chance.choice(('accept', 'reject'))}_all")
            for box in self._open(QMessageBox):
                QTest.keyClick(box, KEY.Key_Return)

    def walk(self) -> None:
        self.desk.window.reader.setFocus()
        for _ in range(3):
            self.desk.press(KEY.Key_N)
            self.desk.press(self.chance.choice((KEY.Key_A, KEY.Key_X, KEY.Key_Space)))

    def elsewhere(self) -> None:
        view = self.desk.view("documents")
        if not view.model().rowCount():
            return
        row = self.chance.randrange(view.model().rowCount())
        view.setCurrentIndex(view.model().index(row, 0))

    def _open(self, kind: type) -> list:  # type: ignore[type-arg]
        return [d for d in self.desk.dialogs() if isinstance(d, kind)]


def timeless_bookmark(place: MarkedPlace) -> tuple[int, int, str]:
    """Leave out when a bookmark was made."""
    mark = place.bookmark
    return mark.document, mark.position, mark.note or ""


def timeless(value: object) -> object:
    """Leave out the times, which differ where an act is made and taken back."""
    if isinstance(value, dict):
        return {k: timeless(v) for k, v in value.items() if k not in ("created", "changed")}
    return [timeless(v) for v in value] if isinstance(value, list) else value
