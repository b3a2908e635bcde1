"""Random steps of two people against a plain model in memory, with undo, redo and reopening."""

import shutil
import tempfile
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Link, Part, Role, Status
from gui.domain.bookmark import Bookmark
from gui.domain.codebook import Label
from gui.domain.document import Details, State
from gui.domain.edits import (
    ActorEdit,
    AnnotationEdit,
    BookmarkEdit,
    DetailsEdit,
    Edit,
    LabelEdit,
    Step,
    inverse_step,
)
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.store.checking import check
from gui.store.codebook import default_labels
from gui.store.errors import StaleEdit
from gui.store.library import Library
from gui.store.opening import create, open_library

TEXTS = ("“Yes 😀,” she said. He – no\u0301 – nodded.", "שלום עולם, אמר האיש. " * 3)
PEOPLE = st.sampled_from(("ann", "bob"))

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
some_words = st.none() | words


def spans(length: int) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, length - 1), st.integers(1, length)).map(
        lambda ends: Span(min(ends[0], ends[1] - 1), max(ends[0] + 1, ends[1]))
    )


@st.composite
def annotations(draw: st.DrawFn, actors: tuple[int, ...]) -> Annotation:
    document = draw(st.sampled_from((1, 2)))
    layer = draw(st.sampled_from(Layer))
    span = spans(len(TEXTS[document - 1]))
    parts = [Part(MAIN_ROLE[layer], s) for s in draw(st.lists(span, min_size=1, max_size=3))]
    if layer is Layer.QUOTE:
        role = st.sampled_from((Role.CUE, Role.SOURCE))
        parts += draw(st.lists(st.builds(Part, role, span), max_size=2))
    most = {Layer.QUOTE: 3, Layer.ENTITY: 1, Layer.TAG: 0}[layer] if actors else 0
    link = st.builds(
        Link,
        st.sampled_from(actors or (0,)),
        st.sampled_from(Status),
        words,
        st.none() | st.floats(0, 1),
        some_words,
    )
    return Annotation(
        id=-1,
        uid=draw(st.uuids()).hex,
        document=document,
        layer=layer,
        label=draw(some_words),
        parts=tuple(parts),
        status=draw(st.sampled_from(Status)),
        origin=draw(words),
        score=draw(st.none() | st.floats(0, 1)),
        reason=draw(some_words),
        note=draw(some_words),
        tags=tuple(draw(st.lists(words, max_size=2))),
        links=tuple(draw(st.lists(link, max_size=most))),
    )


def actors(kinds: st.SearchStrategy[ActorKind | None]) -> st.SearchStrategy[Actor]:
    return st.builds(
        Actor,
        st.just(-1),
        st.uuids().map(lambda uid: uid.hex),
        words,
        kinds,
        some_words,
        st.none(),
        st.lists(words, max_size=2).map(tuple),
    )


@dataclass
class Model:
    """What the library must hold, in dictionaries, and what each person did."""

    things: dict[tuple[Any, ...], Any] = field(default_factory=dict)
    done: dict[str, list[Step]] = field(default_factory=lambda: {"ann": [], "bob": []})
    undone: dict[str, list[Step]] = field(default_factory=lambda: {"ann": [], "bob": []})

    def carry_out(self, step: Step) -> bool:
        """Carry a step out if it fits; tell whether it did."""
        things = deepcopy(self.things)
        for edit in step.edits:
            for side in filter(None, (edit.before, edit.after)):
                stored = things.get(place(edit, side))
                mine = edit.before and place(edit, edit.before) == place(edit, side)
                if stored != (edit.before if mine else None):
                    return False
            if edit.before is not None:
                del things[place(edit, edit.before)]
            if edit.after is not None:
                things[place(edit, edit.after)] = edit.after
        actors = {thing.id for thing in things.values() if isinstance(thing, Actor)}
        needed = {
            actor
            for thing in things.values()
            for actor in (
                [link.actor for link in thing.links]
                if isinstance(thing, Annotation)
                else [thing.merged_into]
                if isinstance(thing, Actor) and thing.merged_into
                else []
            )
        }
        if not needed <= actors:
            return False
        self.things = things
        return True

    def possible(self, step: Step) -> Step:
        """Leave out what has a life of its own by now: actors that others name, or that stayed."""
        own = {
            side.id
            for edit in step.edits
            if isinstance(edit, AnnotationEdit)
            for side in (edit.before, edit.after)
            if side is not None
        }
        edits = (e for e in step.edits if not isinstance(e, ActorEdit) or self._can_move(e, own))
        return replace(step, edits=tuple(edits))

    def _can_move(self, edit: ActorEdit, own: set[int]) -> bool:
        if edit.after is None and edit.before is not None:
            names = {
                link.actor
                for one in self.all(Annotation)
                if one.id not in own
                for link in one.links
            }
            return edit.before.id not in names | {one.merged_into for one in self.all(Actor)}
        if edit.before is None and edit.after is not None:
            return self.things.get(("Actor", edit.after.id)) != edit.after
        return True

    def all(self, kind: type) -> list[Any]:
        return [thing for thing in self.things.values() if isinstance(thing, kind)]


def place(edit: Edit, side: Any) -> tuple[Any, ...]:
    match edit:
        case DetailsEdit():
            return "details", edit.document
        case LabelEdit():
            return "label", side.layer, side.name
        case BookmarkEdit():
            return "bookmark", side.document, side.position
    return type(side).__name__, side.id


class Acts(RuleBasedStateMachine):
    """Everything that two people can do to a library."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "library.sayso"
        self.library: Library = create(self.path)
        self.model = Model()

    def teardown(self) -> None:
        self.library.close()
        assert check(self.path, lambda: False) == []
        shutil.rmtree(self.folder)

    @initialize()
    def start(self) -> None:
        items = [Incoming(Details(title=f"Document {n}"), text) for n, text in enumerate(TEXTS)]
        self.library.documents.add(items)
        for document in (1, 2):
            details = self.library.documents.get(document).details
            self.model.things["details", document] = details
        for label in default_labels():
            self.model.things["label", label.layer, label.name] = label

    def act(self, who: str, *edits: Edit) -> None:
        change = self.library.apply(Step("test.act", edits), who)
        if change.edits:
            step = Step("test.act", change.edits)
            assert self.model.carry_out(step)
            self.model.done[who].append(step)
            self.model.undone[who].clear()

    @rule(data=st.data(), who=PEOPLE, new=st.booleans())
    def make_annotation(self, data: st.DataObject, who: str, new: bool) -> None:
        known = tuple(actor.id for actor in self.model.all(Actor))
        made = data.draw(annotations((*known, -1) if new else known))
        actor = data.draw(actors(st.sampled_from((*ActorKind, None))))
        self.act(who, AnnotationEdit(None, made), *([ActorEdit(None, actor)] if new else []))

    @precondition(lambda self: self.model.all(Annotation))
    @rule(data=st.data(), who=PEOPLE, most=st.integers(1, 4))
    def change_annotations(self, data: st.DataObject, who: str, most: int) -> None:
        known = tuple(actor.id for actor in self.model.all(Actor))
        edits = []
        for before in self.model.all(Annotation)[-most:]:
            other = data.draw(annotations(known))
            same = replace(before, status=other.status, note=other.note, changed=other.reason)
            fits = (other.document, other.layer) == (before.document, before.layer)
            parts = other.parts if fits else before.parts
            whole = replace(other, id=before.id, document=before.document, parts=parts)
            after = replace(whole, layer=before.layer, links=before.links)
            edits.append(AnnotationEdit(before, data.draw(st.sampled_from((same, after, None)))))
        self.act(who, *edits)

    @rule(data=st.data(), who=PEOPLE)
    def change_details(self, data: st.DataObject, who: str) -> None:
        document = data.draw(st.sampled_from((1, 2)))
        before = self.model.things["details", document]
        after = replace(
            before,
            title=data.draw(some_words),
            state=data.draw(st.sampled_from(State)),
            note=data.draw(some_words),
            removed=data.draw(st.booleans()),
        )
        self.act(who, DetailsEdit(document, before, after))

    @precondition(lambda self: self.model.all(Actor))
    @rule(data=st.data(), who=PEOPLE)
    def change_actor(self, data: st.DataObject, who: str) -> None:
        everybody = self.model.all(Actor)
        before = data.draw(st.sampled_from(everybody))
        other = data.draw(actors(st.sampled_from((*ActorKind, None))))
        into = data.draw(st.sampled_from([None, *(actor.id for actor in everybody)]))
        self.act(who, ActorEdit(before, replace(other, id=before.id, merged_into=into)))

    @rule(data=st.data(), who=PEOPLE)
    def change_codebook(self, data: st.DataObject, who: str) -> None:
        before = data.draw(st.sampled_from([None, *self.model.all(Label)]))
        after = data.draw(
            st.builds(Label, st.just(Layer.TAG), words, words, some_words, words, some_words)
        )
        taken = ("label", Layer.TAG, after.name) in self.model.things
        if not taken:
            self.act(who, LabelEdit(before, after))

    @rule(data=st.data(), who=PEOPLE)
    def change_bookmarks(self, data: st.DataObject, who: str) -> None:
        document = data.draw(st.sampled_from((1, 2)))
        position = data.draw(st.integers(0, len(TEXTS[document - 1])))
        at = self.model.things.get(("bookmark", document, position))
        made = Bookmark(document, position, data.draw(words), data.draw(some_words))
        before = at or data.draw(st.sampled_from([None, *self.model.all(Bookmark)]))
        taken_away = data.draw(st.booleans()) and before is not None
        self.act(who, BookmarkEdit(before, None if taken_away else made))

    @precondition(lambda self: self.model.all(Annotation))
    @rule(who=PEOPLE)
    def act_on_what_is_no_more(self, who: str) -> None:
        before = self.model.all(Annotation)[0]
        stale = replace(before, note=(before.note or "") + "?")
        with pytest.raises(StaleEdit):
            self.library.apply(Step("test.act", (AnnotationEdit(stale, None),)), who)

    @rule(who=PEOPLE)
    def undo(self, who: str) -> None:
        self.move(who, self.library.undo, self.model.done, self.model.undone, back=True)

    @rule(who=PEOPLE)
    def redo(self, who: str) -> None:
        self.move(who, self.library.redo, self.model.undone, self.model.done, back=False)

    def move(self, who: str, move: Any, source: Any, target: Any, *, back: bool) -> None:
        if not source[who]:
            assert move(who) is None
            return
        step = source[who][-1]
        wanted = self.model.possible(inverse_step(step) if back else step)
        if self.model.carry_out(wanted):
            assert move(who).edits == wanted.edits
            target[who].append(source[who].pop())
        else:
            with pytest.raises(UserError):
                move(who)

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = open_library(self.path)
        assert not self.library.read_only

    @invariant()
    def the_library_holds_what_the_model_holds(self) -> None:
        found: dict[tuple[Any, ...], Any] = {}
        for document, stored in self.library.annotations.of_many((1, 2)):
            found["details", document] = self.library.documents.get(document).details
            found |= {("Annotation", annotation.id): annotation for annotation in stored}
        rows = self.library.connection.rows("SELECT id FROM actor")
        for ident, actor in self.library.actors.get(ident for (ident,) in rows).items():
            found["Actor", ident] = actor
        for label in self.library.codebook.labels():
            found["label", label.layer, label.name] = label
        for document in (1, 2):
            for mark in self.library.bookmarks.of(document):
                found["bookmark", document, mark.position] = mark
        removed = {n for n in (1, 2) if found["details", n].removed}
        wanted = [b for b in self.model.all(Bookmark) if b.document not in removed]
        assert set(self.library.bookmarks.all()) == set(wanted)
        assert found == self.model.things

    @invariant()
    def each_person_can_go_back_and_forth(self) -> None:
        for who in ("ann", "bob"):
            assert bool(self.library.history.undoable(who)) == bool(self.model.done[who])
            assert bool(self.library.history.redoable(who)) == bool(self.model.undone[who])


TestActs = Acts.TestCase
TestActs.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
