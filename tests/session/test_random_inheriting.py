"""Speakers taken over in any order, undone and done again: against a plain model of the quotes."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit
from gui.domain.incoming import Incoming
from gui.session.inheriting import Inherited, Inheriting
from gui.session.session import Session
from gui.store.opening import create
from tests.session.inherit_samples import QUOTES, TEXT, proposals

PLACES = tuple(TEXT.index(content) + 1 for content, _, _ in QUOTES)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("press"), st.sampled_from(range(len(PLACES)))),
        st.tuples(st.just("press"), st.sampled_from((1, 2))),
        st.tuples(st.just("memo"), st.sampled_from((1, 2))),
        st.tuples(st.sampled_from(("undo", "redo")), st.just(0)),
    ),
    max_size=14,
)

Quote = tuple[Status, tuple[str, ...], str | None]
"""Whether it is decided, who speaks, and its memo."""
Quotes = dict[int, Quote]


@dataclass
class Model:
    """The quotes by number, and the steps that undo and redo reach: what was before, and after."""

    now: Quotes
    done: list[tuple[Quotes, Quotes]] = field(default_factory=list)
    undone: list[tuple[Quotes, Quotes]] = field(default_factory=list)
    pressed: tuple[int, tuple[Quotes, Quotes]] | None = None
    """The quote of the last press, and its step."""

    def goes_on(self, number: int) -> bool:
        """Tell whether a press on a quote replaces the last one: that is the last step there is."""
        if self.pressed is None or not self.done:
            return False
        return self.pressed[0] == number and self.pressed[1] is self.done[-1]

    def act(self, after: Quotes, *, pressed: int | None = None) -> None:
        again = pressed is not None and self.goes_on(pressed)
        step = (self.done.pop()[0] if again else self.now, after)
        if step[0] != step[1]:
            self.done.append(step)
        self.now, self.undone = after, []
        if pressed is not None:
            self.pressed = (pressed, step)

    def undo(self) -> None:
        if self.done:
            self.undone.append(self.done.pop())
            self.now = self.undone[-1][0]

    def redo(self) -> None:
        if self.undone:
            self.done.append(self.undone.pop())
            self.now = self.done[-1][1]


@pytest.fixture(scope="module")
def detected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library with the article, everything in it proposed."""
    path = tmp_path_factory.mktemp("inheriting") / "library.sqlite"
    library = create(path)
    (ident,) = library.documents.add([Incoming(Details("Harbour"), TEXT)]).ids
    layers = frozenset({Layer.QUOTE, Layer.ENTITY})
    library.detections.save(ident, "detector:test/1", layers, proposals())
    library.close()
    return path


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    copy = path.with_name("copy.sqlite")
    shutil.copyfile(path, copy)
    session = Session(lambda: "ann")
    session.open_library(copy)
    session.open_document(1)
    try:
        yield session
    finally:
        session.close_library()


def quote(session: Session, number: int) -> Annotation:
    assert session.document is not None
    found = session.document.quote_at(PLACES[number])
    assert found is not None
    return found


def seen(session: Session) -> Quotes:
    assert session.document is not None
    names, state = session.document.names, {}
    for number in range(len(PLACES)):
        one = quote(session, number)
        state[number] = (one.status, tuple(names[link.actor] for link in one.links), one.note)
    return state


def whom(done: Inherited) -> tuple[str, ...]:
    return tuple(one.name for one in done.taken.who)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(acts=ACTS)
def test_presses_undo_and_redo_agree_with_a_plain_model(
    acts: list[tuple[str, int]], detected: Path
) -> None:
    with opened(detected) as session:
        inheriting, model = Inheriting(session), Model(seen(session))
        promised: Inherited | None = None
        for count, (act, number) in enumerate(acts):
            if act == "press":
                goes_on = model.goes_on(number)
                done = inheriting.press(PLACES[number])
                if done is None:
                    assert seen(session) == model.now
                    continue
                if promised is not None and promised.following and goes_on:
                    assert done.taken.who == promised.following.who, "as it was announced"
                memo = model.now[number][2]
                model.act(model.now | {number: (Status.ACCEPTED, whom(done), memo)}, pressed=number)
                promised = done
                _assert_told(session, quote(session, number), done)
            elif act == "memo":
                one = quote(session, number)
                edit = AnnotationEdit(one, replace(one, note=f"memo {count}"))
                session.perform("annotation.memo", [edit])
                model.act(model.now | {number: (*model.now[number][:2], f"memo {count}")})
            else:
                getattr(session, act)()
                getattr(model, act)()
            assert seen(session) == model.now
            entry = session.library.history.undoable("ann")
            assert (entry is not None) == bool(model.done)
        while model.done:
            session.undo()
            model.undo()
            assert seen(session) == model.now
        assert session.library.history.undoable("ann") is None, "no step is left over"


def _assert_told(session: Session, one: Annotation, done: Inherited) -> None:
    """The reason of each speaker names who, and the words that were taken for them."""
    assert session.document is not None
    sources = [span.of(TEXT) for span in one.spans(Role.SOURCE)]
    assert done.words == " … ".join(sources)
    for link in one.links:
        assert link.status is Status.ACCEPTED
        assert link.origin == "user:ann"
        assert link.reason is not None
        assert session.document.names[link.actor] in link.reason
        named = link.reason.startswith("named: ")
        assert named or all(f"'{words}'" in link.reason for words in sources)
