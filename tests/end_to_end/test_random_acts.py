"""A person acts at random; undo and redo lead exactly through all the states between.

What counts is what the library holds and what the window shows of it: the JSONL export but for the
times, and the tables. They are compared after each act, each undo and each redo, over documents
and a restart.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox

from gui.commands import COMMANDS
from gui.domain.annotation import Layer, Status
from gui.models.annotations import AnnotationTable
from gui.store.checking import check
from gui.widgets.dialogs.name import NameDialog
from tests.end_to_end.conftest import Desk
from tests.end_to_end.random_person import Person

KEY = Qt.Key
Sit = Callable[..., Desk]


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
        if not made and last_step(desk) == order[-1]:
            assert person.state() == states[order[-1]], "what is no act changes nothing"
        _follow(order, made, last_step(desk))
        states[order[-1]] = person.state()
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


def _follow(order: list[int], made: int, last: int) -> None:
    """Note the steps of an act; of several decisions of one walk only the last state was seen."""
    if made:
        order.extend([-1] * (made - 1) + [last])
    else:
        order[-1] = last  # the next speaker taken over stands in place of the one before


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
        text, names = document.text, document.names
        shown = [a for a in document.listed() if wanted.admits(a, text, names)]
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
