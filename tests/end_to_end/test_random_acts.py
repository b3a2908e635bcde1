"""A person acts at random; undo and redo lead exactly through all the states between.

What counts is what the library holds and what the window shows of it: the JSONL export but for the
times, and the tables. They are compared after each act, each undo and each redo, over documents
and a restart.
"""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QPlainTextEdit

from gui.commands import COMMANDS
from gui.domain.annotation import Layer, Status
from gui.exchange.export import write_file
from gui.models.annotation_cells import Reading
from gui.models.annotations import AnnotationTable
from gui.session.exporting import Exporting, Scope, exported_rows
from gui.store.checking import check
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.details import DetailsDialog
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.memo import MemoDialog
from gui.widgets.dialogs.name import NameDialog
from gui.widgets.dialogs.removed import RemovedDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk

KEY = Qt.Key
Sit = Callable[..., Desk]
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
        return stored, tuple(sorted(desk.titles()))

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
                self.whole_quote, self.offered, self.source_as_name,
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
        for dialog in self._open(MemoDialog):
            field = dialog.findChild(QPlainTextEdit)
            assert isinstance(field, QPlainTextEdit)
            field.setPlainText(self.chance.choice(("", "why?", "see “page 2”\n🏮")))
            dialog.accept()

    def boundary(self) -> None:
        self._caret()
        self.desk.press(self.chance.choice((KEY.Key_BracketLeft, KEY.Key_BracketRight)))
        key = self.chance.choice((KEY.Key_Left, KEY.Key_Right))
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


def timeless(value: object) -> object:
    """Leave out the times, which differ where an act is made and taken back."""
    if isinstance(value, dict):
        return {k: timeless(v) for k, v in value.items() if k not in ("created", "changed")}
    return [timeless(v) for v in value] if isinstance(value, list) else value


def last_step(desk: Desk) -> int:
    """Return the number of the last step that this person can take back."""
    entry = desk.session.library.history.undoable(desk.session.who)
    return entry.step if entry else 0


@pytest.mark.parametrize("seed", [2])
def test_undo_and_redo_lead_through_all_states(
    sit: Sit, detected: Path, tmp_path: Path, seed: int
) -> None:
    desk = sit(detected)
    person = Person(desk, seed, tmp_path / "state.jsonl")
    states = {last_step(desk): person.state()}
    order = [last_step(desk)]
    for _ in range(25):
        steps = len(desk.session.library.history.recent(10_000))
        person.act()
        assert not desk.dialogs(), [d.windowTitle() for d in desk.dialogs()]
        made = len(desk.session.library.history.recent(10_000)) - steps
        if made == 1:
            order.append(last_step(desk))
            states[order[-1]] = person.state()
        elif made:
            # Several decisions of one walk: only the last state was seen.
            order.extend([-1] * (made - 1))
            order.append(last_step(desk))
            states[order[-1]] = person.state()
        else:
            assert person.state() == states[order[-1]], "what is no act changes nothing"
    assert len(order) > 12
    desk.close()
    desk = sit(detected)
    person.desk = desk
    assert person.state() == states[order[-1]]
    place = len(order) - 1
    for _ in range(len(order)):
        back = person.chance.random() < 0.6
        place = max(0, place - 1) if back else min(len(order) - 1, place + 1)
        action = desk.window.actions_by_id["edit.undo" if back else "edit.redo"]
        action.trigger()
        if order[place] >= 0:
            assert person.state() == states[order[place]]
    while place:
        place -= 1
        desk.command("edit.undo")
        if order[place] >= 0:
            assert person.state() == states[order[place]]
    assert not desk.window.actions_by_id["edit.undo"].isEnabled()
    assert list(check(desk.session.library, lambda: False)) == []
    assert not desk.dialogs()


class Crowd(Person):
    """Several people who also filter, search, import, look again and travel, in any order."""

    def act(self) -> None:
        """Do one random thing of all there are."""
        if self.chance.random() < 0.5:
            super().act()
            return
        self.chance.choice(
            (
                self.filter, self.filter, self.search, self.detect, self.travel, self.travel,
                self.travel, self.another, self.bring_in, self.find, self.in_the_table,
                self.show, self.show,
            )
        )()  # fmt: skip

    def _compare_view(self) -> None:
        desk, document = self.desk, self.desk.session.document
        if document is None:
            assert desk.rows() == []
            return
        kept = {a.id: a for a in desk.session.library.annotations.of(document.id)}
        assert {a.id: a for a in document.all()} == kept
        model = desk.view("annotations").model()
        assert isinstance(model, AnnotationTable)
        wanted = model.filter()
        reading = Reading(document.text, document.names, desk.session.who)
        shown = [a for a in document.listed() if wanted.admits(a, reading)]
        assert desk.window.annotations.shown() == shown
        marks = (desk.window.reader._marks.get(a.id) for a in document.all())
        assert [a for a in marks if a] == document.visible()
        current = desk.session.current
        row = desk.view("annotations").currentIndex().row()
        if current in shown:
            assert row == shown.index(current)
        assert desk.window.reader.text() == document.text
        left = desk.session.library.documents.count()
        assert len(desk.titles()) <= left

    def filter(self) -> None:
        names = [f"filter_{layer.value}" for layer in Layer]
        button = self.desk.window.findChild(QAbstractButton, self.chance.choice(names))
        assert isinstance(button, QAbstractButton)
        button.click()
        if self.chance.random() < 0.5:
            self.desk.window.annotations._filter.reset()
        elif self.chance.random() < 0.5:
            self.desk.window.annotations._filter._switch_status(self.chance.choice(tuple(Status)))

    def show(self) -> None:
        """Show or hide weak suggestions, types and layers, or go where one is hidden."""
        desk = self.desk
        commands = [
            command.id for command in COMMANDS if command.submenu.startswith(("S&u", "Ent"))
        ]
        desk.command(self.chance.choice(commands))
        if self.chance.random() < 0.3:
            desk.window.annotations.hidden_requested.emit()
        document = desk.session.document
        if document is not None and document.all() and self.chance.random() < 0.5:
            desk.session.set_current(self.chance.choice(document.all()).id)

    def search(self) -> None:
        field = self.desk.window.documents.search
        field.setText(self.chance.choice(("", "", "the", "ferry", "xyzzy")))
        field.ask()

    def detect(self) -> None:
        self.desk.command("document.detect")
        self.desk.settle()

    def travel(self) -> None:
        for _ in range(self.chance.randrange(1, 4)):
            self.desk.window.actions_by_id[
                self.chance.choice(("edit.undo", "edit.undo", "edit.redo"))
            ].trigger()
            # What somebody else has changed since cannot be taken back, which is told.
            for box in self._open(QMessageBox):
                assert "in the meantime" in box.text() or "already" in box.text(), box.text()
                box.close()

    def another(self) -> None:
        self.desk.command("edit.annotator")
        for dialog in self._open(NameDialog):
            field = dialog.findChild(QLineEdit)
            assert isinstance(field, QLineEdit)
            field.setText(self.chance.choice(("Ann", "Ben")))
            dialog.accept()

    def bring_in(self) -> None:
        article = self._out.with_name("article.txt")
        number = self.chance.randrange(3)
        article.write_text(f"Storm {number}\n\n“Stay in,” said Ida Holm.\n", encoding="utf-8")
        self.desk.window.reader.files_dropped.emit([article])
        self.desk.settle()
        for dialog in self.desk.dialogs():
            dialog.close()

    def find(self) -> None:
        self.desk.command("find.document")
        self.desk.window.find_bar._field.setText("the")
        self.desk.command(self.chance.choice(("find.next", "find.previous")))
        if self.chance.random() < 0.7:
            self.desk.window.find_bar.close_bar()

    def in_the_table(self) -> None:
        view = self.desk.view("annotations")
        rows = view.model().rowCount()
        if rows:
            view.setFocus()
            view.setCurrentIndex(view.model().index(self.chance.randrange(rows), 2))
            if self.chance.random() < 0.4:
                QTest.keyClick(view, KEY.Key_Delete)


@pytest.mark.parametrize("seed", [1])
def test_anything_in_any_order_keeps_view_and_library_in_step(
    sit: Sit, detected: Path, tmp_path: Path, seed: int
) -> None:
    desk = sit(detected)
    crowd = Crowd(desk, seed, tmp_path / "state.jsonl")
    for _ in range(60):
        crowd.act()
        assert not desk.dialogs(), [d.windowTitle() for d in desk.dialogs()]
        crowd._compare_view()
    assert list(check(desk.session.library, lambda: False)) == []
    for _ in range(5):
        desk.window.actions_by_id["edit.undo"].trigger()
