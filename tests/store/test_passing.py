"""Passing over what cannot be taken back: nothing is lost, and the way goes on."""

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit, Step
from gui.domain.incoming import Incoming
from gui.store.library import Library
from gui.store.opening import create, open_library
from gui.store.passing import Refused
from tests.store.conftest import Opener
from tests.store.making import added, made, step, stored

PEOPLE = ("ann", "bob")


def noted(library: Library, ident: int, note: str, who: str) -> None:
    before = library.annotations.get(ident)
    assert before is not None
    edit = AnnotationEdit(before, replace(before, note=note))
    library.apply(step(edit, command="annotation.memo"), who)


def note(library: Library, ident: int) -> str | None:
    found = library.annotations.get(ident)
    assert found is not None
    return found.note


@pytest.fixture
def two(library: Library) -> tuple[int, int]:
    """Two annotations that ann noted in turn; bob changed the later one since."""
    document = added(library, title="The sea")
    first, second = (stored(library, made(document, n, n + 2), "bob").id for n in (0, 4))
    noted(library, first, "mine", "ann")
    noted(library, second, "mine", "ann")
    noted(library, second, "theirs", "bob")
    return first, second


def test_the_refusal_names_the_act_the_document_and_the_person(
    library: Library, two: tuple[int, int]
) -> None:
    with pytest.raises(Refused, match=r"the memo in “The sea”.*changed by bob"):
        library.undo("ann")
    assert note(library, two[1]) == "theirs"


def test_what_is_passed_over_stands_and_the_way_goes_on(
    library: Library, two: tuple[int, int], opened: Opener
) -> None:
    first, second = two
    entry = library.history.undoable("ann")
    assert entry is not None
    library.pass_over(entry)
    library.close()
    again = opened()
    again.undo("ann")
    assert (note(again, first), note(again, second)) == (None, "theirs")
    assert again.undo("ann") is None
    again.redo("ann")
    assert note(again, first) == "mine"
    assert again.redo("ann") is None


def test_redo_that_came_back_over_it_makes_it_the_next_to_undo(
    library: Library, two: tuple[int, int]
) -> None:
    entry = library.history.undoable("ann")
    assert entry is not None
    library.pass_over(entry)
    library.undo("ann")
    library.redo("ann")
    with pytest.raises(Refused):
        library.undo("ann")
    library.undo("bob")
    library.undo("ann")
    assert note(library, two[1]) is None


def test_a_new_act_tries_it_again(library: Library, two: tuple[int, int]) -> None:
    entry = library.history.undoable("ann")
    assert entry is not None
    library.pass_over(entry)
    noted(library, two[0], "new", "ann")
    library.undo("ann")
    assert library.history.undoable("ann") == entry


def test_a_redo_can_be_passed_over_too(library: Library, two: tuple[int, int]) -> None:
    first, second = two
    library.undo("bob")
    library.undo("ann")
    library.undo("ann")
    noted(library, first, "theirs", "bob")
    with pytest.raises(Refused, match=r"cannot be done again.*Redo once more"):
        library.redo("ann")
    entry = library.history.redoable("ann")
    assert entry is not None
    library.pass_over(entry)
    library.redo("ann")
    assert (note(library, first), note(library, second)) == ("theirs", "mine")
    library.undo("ann")
    assert library.history.redoable("ann") == entry, "it is tried again on the next way"


@dataclass
class Act:
    """One act of the plain model: a note of an annotation, and the two markers."""

    who: str
    target: int
    before: str | None
    after: str | None
    undone: bool = False
    passed: bool = False
    dropped: bool = False


@dataclass
class Model:
    """The notes, and all acts in order; nothing is ever taken out of the list."""

    notes: dict[int, str | None] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)

    def new(self, who: str, target: int, after: str) -> None:
        for act in self.acts:
            if act.who == who:
                act.dropped = act.dropped or act.undone
                act.passed = False
        self.acts.append(Act(who, target, self.notes[target], after))
        self.notes[target] = after

    def next(self, who: str, *, back: bool) -> Act | None:
        fit = [
            a
            for a in self.acts
            if a.who == who and a.undone != back and not a.passed and not a.dropped
        ]
        return (fit[-1] if back else fit[0]) if fit else None

    def move(self, act: Act, *, back: bool) -> bool:
        start, end = (act.after, act.before) if back else (act.before, act.after)
        if self.notes[act.target] != start:
            return False
        self.notes[act.target] = end
        act.undone = back
        following = self.next(act.who, back=back)
        for place, other in enumerate(self.acts):
            if other.who == act.who and other.passed and other.undone == back:
                at = self.acts.index(following) if following else None
                other.passed = at is not None and (place < at if back else place > at)
        return True


class TwoPeople(RuleBasedStateMachine):
    """Two annotators note the same few annotations, undo, redo and pass over, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "library.sqlite"
        self.library = create(self.path)
        self.model = Model()
        self.ids: list[int] = []
        self.count = 0

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    @initialize()
    def start(self) -> None:
        (document,) = self.library.documents.add([Incoming(Details(), "The sea was calm.")]).ids
        for place in range(3):
            edit = AnnotationEdit(None, made(document, place, place + 2))
            (stored_edit,) = self.library.apply(Step("quote.tag", (edit,)), "zoe").edits
            assert isinstance(stored_edit, AnnotationEdit)
            assert stored_edit.after is not None
            self.ids.append(stored_edit.after.id)
        self.model.notes = dict.fromkeys(self.ids)

    @rule(who=st.sampled_from(PEOPLE), which=st.integers(0, 2), again=st.booleans())
    def act(self, who: str, which: int, again: bool) -> None:
        self.count += 1
        ident = self.ids[which]
        # The same words twice: what another did may leave things as they were.
        words = "same" if again and self.model.notes[ident] != "same" else f"{who} {self.count}"
        noted(self.library, ident, words, who)
        self.model.new(who, ident, words)

    @rule(who=st.sampled_from(PEOPLE), back=st.booleans(), go_on=st.booleans())
    def move(self, who: str, back: bool, go_on: bool) -> None:
        act = self.model.next(who, back=back)
        go = self.library.undo if back else self.library.redo
        if act is None:
            assert go(who) is None
        elif self.model.move(act, back=back):
            assert go(who) is not None
        else:
            with pytest.raises(Refused):
                go(who)
            history = self.library.history
            entry = history.undoable(who) if back else history.redoable(who)
            assert entry is not None
            if go_on:
                self.library.pass_over(entry)
                act.passed = True

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = open_library(self.path)

    @invariant()
    def both_hold_the_same(self) -> None:
        assert {ident: note(self.library, ident) for ident in self.ids} == self.model.notes
        rows = self.library.connection.rows(
            "SELECT undone FROM history WHERE who <> 'zoe' ORDER BY step"
        )
        wanted = [2 if a.dropped else int(a.undone) for a in self.model.acts]
        assert [state for (state,) in rows] == wanted
        for who in PEOPLE:
            history = self.library.history
            for back, entry in ((True, history.undoable(who)), (False, history.redoable(who))):
                act = self.model.next(who, back=back)
                assert (entry is None) == (act is None)


TestTwoPeople = TwoPeople.TestCase
TestTwoPeople.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
