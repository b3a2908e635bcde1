"""Acts on the codebook: one step each, in sight at once, and exact against a plain model."""

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Annotation, Layer
from gui.domain.codebook import Label, Use
from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.session import codebook as module
from gui.session.codebook import CodebookActs
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.store.checking import check

At = Callable[[str], tuple[int, int]]


@pytest.fixture
def acts(session: Session) -> CodebookActs:
    return CodebookActs(session)


def tag(acts: CodebookActs, name: str) -> Label:
    return next(label for label in acts.labels(Layer.TAG) if label.name == name)


def open_ones(session: Session) -> list[Annotation]:
    """The annotations of the open document as it holds them, which are those of the library."""
    assert session.document is not None
    stored = session.library.annotations.of(session.document.id)
    assert session.document.all() == list(stored)
    return list(stored)


def test_a_rename_is_one_step_and_in_sight_at_once(
    session: Session, acts: CodebookActs, tagging: Tagging, at: At
) -> None:
    tagging.apply_tag(*at("sail at dawn"), "Opinion")
    tagging.tag_quote(*at("the sea was calm"))
    tagging.apply_tag(60, 60, "Opinion")
    assert acts.uses() == {"Opinion": Use(2, 1)}
    before = open_ones(session)
    assert acts.rename(tag(acts, "Opinion"), "  Own  view ") == "Own view"
    assert [(a.label, a.tags) for a in open_ones(session)] == [
        ("Own view", ()),
        ("direct", ("Own view",)),
    ]
    assert acts.uses() == {"Own view": Use(2, 1)}
    session.undo()
    assert open_ones(session) == before
    assert tag(acts, "Opinion").key == "4"
    session.redo()
    assert acts.uses() == {"Own view": Use(2, 1)}


def test_a_merge_leaves_nothing_twice(
    session: Session, acts: CodebookActs, tagging: Tagging, at: At
) -> None:
    for name in ("Opinion", "Promise"):
        tagging.apply_tag(*at("sail at dawn"), name)
    tagging.tag_quote(*at("the sea was calm"))
    for name in ("Opinion", "Denial", "Promise"):
        tagging.apply_tag(60, 60, name)
    before = open_ones(session)
    acts.merge(tag(acts, "Opinion"), tag(acts, "Promise"))
    mark, quote = open_ones(session)
    assert (mark.label, quote.tags) == ("Promise", ("Denial", "Promise"))
    assert "Opinion" not in [label.name for label in acts.labels(Layer.TAG)]
    session.undo()
    assert open_ones(session) == before


@pytest.mark.parametrize("beside", [False, True])
def test_a_deletion_takes_marks_and_tags_off(
    session: Session,
    acts: CodebookActs,
    tagging: Tagging,
    at: At,
    beside: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MANY", 0 if beside else 99)
    tagging.apply_tag(*at("sail at dawn"), "Opinion")
    tagging.tag_quote(*at("the sea was calm"))
    for name in ("Opinion", "Denial"):
        tagging.apply_tag(60, 60, name)
    before = open_ones(session)
    acts.delete(tag(acts, "Opinion"))
    assert session.runner.wait_idle(10_000)
    (quote,) = open_ones(session)
    assert quote.tags == ("Denial",)
    session.undo()
    assert open_ones(session) == before
    assert tag(acts, "Opinion").key == "4"


def test_names_of_entity_types_are_fixed_but_not_their_looks(acts: CodebookActs) -> None:
    person = acts.labels(Layer.ENTITY)[0]
    acts.change(replace(person, colour="tag9", key="5", description="Anybody."))
    after = acts.labels(Layer.ENTITY)
    assert (after[0].colour, after[0].key, after[0].description) == ("tag9", "5", "Anybody.")
    assert [label.key for label in after].count("5") == 1


@pytest.mark.parametrize("stored", [True, False])
def test_kinds_of_quotes_have_looks_too(session: Session, acts: CodebookActs, stored: bool) -> None:
    if not stored:  # a library made before
        session.library.connection.run("DELETE FROM label WHERE layer = 'quote'")
    before = session.library.codebook.labels(Layer.QUOTE)
    direct = acts.labels(Layer.QUOTE)[0]
    acts.change(replace(direct, colour="tag4"))
    after = session.library.codebook.labels(Layer.QUOTE)
    assert [(label.name, label.colour) for label in after] == [
        ("direct", "tag4"),
        ("indirect", "quote"),
        ("mixed", "quote"),
    ]
    session.undo()
    assert session.library.codebook.labels(Layer.QUOTE) == before


def test_what_cannot_be_changes_nothing(session: Session, acts: CodebookActs) -> None:
    before = session.library.codebook.labels()
    with pytest.raises(UserError, match="already"):
        acts.rename(tag(acts, "Opinion"), "DENIAL")
    with pytest.raises(UserError, match="below itself"):
        acts.move(tag(acts, "Opinion"), "Opinion", None)
    assert session.library.codebook.labels() == before
    assert session.library.history.undoable("ann") is None


def test_labels_brought_in_are_one_step(session: Session, acts: CodebookActs) -> None:
    before = session.library.codebook.labels()
    new = Label(Layer.TAG, "New", "tag2", "1", "", "Opinion")
    acts.bring_in([new, replace(tag(acts, "Opinion"), colour="tag1")])
    names = [label.name for label in acts.labels(Layer.TAG)]
    assert names[:2] == ["Opinion", "New"]
    assert len(names) == 10
    assert tag(acts, "Key claim").key is None
    session.undo()
    assert session.library.codebook.labels() == before


# Random acts against a plain model.

NAMES = ("Key claim", "Opinion", "Denial", "New", "Other")
TEXTS = ("One two three.", "Six ten seven.")
SPANS = ((0, 3), (4, 7), (8, 13))
OPS = ("mark", "tag", "quote", "memo", "add", "rename", "merge", "delete", "below", "key", "undo")
ops = st.tuples(st.sampled_from((*OPS, "undo", "redo", "restart")), *[st.integers(0, 9)] * 3)


@dataclass
class Model:
    """Names with their parent and key; marks as (document, span, name); tags of quotes."""

    labels: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    marks: set[tuple[int, tuple[int, int], str]] = field(default_factory=set)
    quotes: dict[tuple[int, tuple[int, int]], list[str]] = field(default_factory=dict)

    def rename(self, old: str, new: str) -> None:
        self.labels = {
            (new if name == old else name): (new if parent == old else parent, key)
            for name, (parent, key) in self.labels.items()
        }
        self.put_in_place(old, new)

    def merge(self, old: str, new: str) -> None:
        self.drop_label(old)
        self.put_in_place(old, new)

    def delete(self, old: str) -> None:
        self.drop_label(old)
        self.marks = {mark for mark in self.marks if mark[2] != old}
        self.quotes = {q: [t for t in tags if t != old] for q, tags in self.quotes.items()}

    def drop_label(self, old: str) -> None:
        above, _ = self.labels.pop(old)
        self.labels = {
            name: (above if parent == old else parent, key)
            for name, (parent, key) in self.labels.items()
        }

    def put_in_place(self, old: str, new: str) -> None:
        self.marks = {(d, s, new if name == old else name) for d, s, name in self.marks}
        for place, tags in self.quotes.items():
            kept = [t for t in tags if t != old] if new in tags else tags
            self.quotes[place] = [new if t == old else t for t in kept]

    def set_key(self, name: str, key: str) -> None:
        self.labels = {
            other: (parent, None if had == key else had)
            for other, (parent, had) in self.labels.items()
        }
        self.labels[name] = (self.labels[name][0], key)

    def above(self, name: str) -> set[str | None]:
        found: set[str | None] = set()
        at: str | None = name
        while at is not None:
            found.add(at)
            at = self.labels[at][0]
        return found


class World:
    """A session over a library of two texts, driven beside the model."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "library.sqlite"
        self.session = Session(lambda: "ann")
        self.session.open_library(self.path, new=True)
        library = self.session.library
        library.documents.add([Incoming(Details(text[:4]), text) for text in TEXTS])
        self.acts, self.tagging = CodebookActs(self.session), Tagging(self.session)
        for label in self.acts.labels(Layer.TAG)[4:]:
            self.acts.delete(label)
        self.model = Model({x.name: (None, x.key) for x in self.acts.labels(Layer.TAG)})
        for document in (1, 2):
            self.session.open_document(document)
            self.quote(document, SPANS[0], "", "")
            for name in self.model.labels:
                self.tag(document, SPANS[0], "", name)
        self.done = [(self.held(), deepcopy(self.model))]
        self.undone: list[tuple[object, Model]] = []

    def held(self) -> object:
        library = self.session.library
        return library.codebook.labels(), dict(library.annotations.of_many((1, 2)))

    def step(self, op: str, a: int, b: int, c: int) -> None:
        self.session.open_document(1 + a % 2)
        before = self.session.library.history.recent(1)
        if op in ("undo", "redo"):
            self.travel(op)
        elif op == "restart":
            self.session.close_library()
            self.session.open_library(self.path)
        else:
            getattr(self, op)(1 + a % 2, SPANS[b % 3], *self.two(b, c))
            if self.session.library.history.recent(1) != before:
                self.done.append((self.held(), deepcopy(self.model)))
                self.undone.clear()
        self.compare()

    def two(self, b: int, c: int) -> tuple[str, str]:
        names = sorted(self.model.labels)
        return (names[b % len(names)], names[c % len(names)]) if names else ("", NAMES[c % 5])

    def travel(self, op: str) -> None:
        if op == "undo" and len(self.done) > 1:
            self.undone.append(self.done.pop())
            self.session.undo()
        elif op == "redo" and self.undone:
            self.done.append(self.undone.pop())
            self.session.redo()
        held, model = self.done[-1]
        self.model = deepcopy(model)
        assert self.held() == held

    def mark(self, document: int, span: tuple[int, int], _name: str, name: str) -> None:
        self.tagging.apply_tag(*span, name)
        self.model.marks.add((document, span, name))

    def quote(self, document: int, span: tuple[int, int], _one: str, _two: str) -> None:
        self.tagging.tag_quote(*span)
        self.model.quotes.setdefault((document, span), [])

    def tag(self, document: int, span: tuple[int, int], _one: str, name: str) -> None:
        if (document, span) in self.model.quotes:
            self.tagging.tag_quote(*span)  # makes it current
            self.tagging.apply_tag(0, 0, name)
            tags = self.model.quotes[document, span]
            tags.remove(name) if name in tags else tags.append(name)

    def memo(self, document: int, _span: tuple[int, int], one: str, _two: str) -> None:
        """A bulk act: the same memo on all of a document, which keeps marks from being one."""
        found = self.session.library.annotations.of(document)
        if not any(a.layer is Layer.TAG for a in found):
            edits = [AnnotationEdit(a, replace(a, note=one)) for a in found if a.note != one]
            self.session.perform("test.memo", edits)

    def add(self, _document: int, _span: tuple[int, int], _one: str, two: str) -> None:
        name = next((name for name in NAMES if name not in self.model.labels), None)
        if name is not None:
            parent = two if two in self.model.labels else None
            self.acts.add(Label(Layer.TAG, name, "tag1", parent=parent))
            self.model.labels[name] = (parent, None)

    def rename(self, _document: int, _span: tuple[int, int], one: str, _two: str) -> None:
        new = next((name for name in NAMES if name not in self.model.labels), None)
        if one and new is not None:
            self.acts.rename(tag(self.acts, one), new)
            self.model.rename(one, new)

    def merge(self, _document: int, _span: tuple[int, int], one: str, two: str) -> None:
        if one and one != two:
            self.acts.merge(tag(self.acts, one), tag(self.acts, two))
            self.model.merge(one, two)

    def delete(self, _document: int, _span: tuple[int, int], one: str, _two: str) -> None:
        if one:
            self.acts.delete(tag(self.acts, one))
            self.model.delete(one)

    def below(self, _document: int, _span: tuple[int, int], one: str, two: str) -> None:
        if not one:
            return
        if one in self.model.above(two):
            with pytest.raises(UserError):
                self.acts.move(tag(self.acts, one), two, None)
            return
        self.acts.move(tag(self.acts, one), two, None)
        self.model.labels[one] = (two, self.model.labels[one][1])

    def key(self, _document: int, span: tuple[int, int], one: str, _two: str) -> None:
        if one:
            key = str(1 + span[0])
            self.acts.change(replace(tag(self.acts, one), key=key))
            self.model.set_key(one, key)

    def compare(self) -> None:
        labels = {x.name: (x.parent, x.key) for x in self.acts.labels(Layer.TAG)}
        assert labels == self.model.labels
        marks, quotes = [], {}
        for document, found in self.session.library.annotations.of_many((1, 2)):
            for a in found:
                place = (document, (a.extent.start, a.extent.stop))
                if a.layer is Layer.TAG:
                    marks.append((*place, a.label))
                else:
                    quotes[place] = list(a.tags)
        assert sorted(marks, key=str) == sorted(self.model.marks, key=str)
        assert quotes == self.model.quotes
        if self.session.document is not None:
            stored = self.session.library.annotations.of(self.session.document.id)
            assert self.session.document.all() == list(stored)


@settings(max_examples=40)
@given(st.lists(ops, min_size=8, max_size=40))
def test_random_acts_are_what_a_plain_model_says(
    qapp: QApplication, steps: list[tuple[str, int, int, int]]
) -> None:
    folder = Path(tempfile.mkdtemp())
    world = World(folder)
    try:
        for step in steps:
            world.step(*step)
        while len(world.done) > 1:
            world.travel("undo")
        while world.undone:
            world.travel("redo")
        world.compare()
    finally:
        world.session.close_library()
    assert check(world.path, lambda: False) == []
    shutil.rmtree(folder)
