"""Acts on all of the same words: in one step, against a plain model, and cancelled whole."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.domain.places import Reach, whole_words
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.domain.visibility import Visibility
from gui.session.beside import CANCELLED, MANY
from gui.session.bulk import Bulk, BulkAct
from gui.session.review import Review, Route
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.store.applying import unwatched
from gui.store.documents import DocumentQuery

WORDS = ("Ana Roy", "Bo", "Oslo")
TEXT = "Ana Roy met Bo in Oslo. Bo liked Oslo. Ana Roy left Bo.\n"
WAIT = 20_000


@contextmanager
def opened(documents: int, times: int = 1) -> Iterator[Session]:
    """Open a session over documents in which some of the names are suggested."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(lambda: "ann")
        session.open_library(Path(folder) / "library.sqlite", new=True)
        items = [Incoming(Details(f"No. {n}"), TEXT * times) for n in range(documents)]
        for ident in session.library.documents.add(items, keep_duplicates=True).ids:
            proposals = [
                entity(words, number, TEXT * times, label)
                for words, label in zip(WORDS, ("PERSON", "PERSON", "GPE"), strict=True)
                for number in range(times if times > 1 else 1 + ident % 2)
            ]
            layers = frozenset({Layer.ENTITY})
            session.library.detections.save(ident, "detector:test/1", layers, proposals)
        session.open_document(1)
        yield session
        session.close_library()


def entity(words: str, number: int, text: str, label: str) -> Proposal:
    start = -1
    for _ in range(number + 1):
        start = text.index(words, start + 1)
    part = Part(Role.MENTION, Span(start, start + len(words)))
    return Proposal(Layer.ENTITY, label, (part,), 0.5, "test")


def words_of(session: Session, annotation: Annotation) -> str:
    return annotation.main[0].of(session.library.documents.get(annotation.document).text)


def everything(session: Session) -> dict[int, Annotation]:
    ids = session.library.documents.ids
    pairs = session.library.annotations.of_many(ids(DocumentQuery()))
    return {a.id: a for _, found in pairs for a in found}


def mention(session: Session, words: str) -> Annotation:
    assert session.document is not None
    return next(a for a in session.document.all() if words_of(session, a) == words)


def run(session: Session, act: BulkAct, document: int | None) -> None:
    bulk = Bulk(session)
    bulk.run(act, act.find(session.library, document, unwatched))
    assert session.runner.wait_idle(WAIT)


@dataclass
class Plain:
    """What the library should hold: (document, words, start) -> (label, status, actor's name)."""

    rows: dict[tuple[int, str, int], "Row"]


def plain(session: Session) -> Plain:
    rows: dict[tuple[int, str, int], Row] = {}
    for a in everything(session).values():
        actors = session.library.actors.get(link.actor for link in a.links)
        name = next((actors[link.actor].name for link in a.links), None)
        rows[a.document, words_of(session, a), a.main[0].start] = (a.label, a.status.value, name)
    return Plain(rows)


NAMES = ("retype", "link", "accept", "reject", "missed", "not", "undo", "redo")
STEPS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(WORDS), st.sampled_from(list(Reach))),
    max_size=8,
)


Row = tuple[str | None, str, str | None]


def after_act(name: str, row: Row) -> Row:
    """Return what an act makes of one row with the same words."""
    label, status, actor = row
    if name == "retype" and status != "rejected" and label != "ORG":
        return "ORG", "accepted", actor
    if name == "link" and status != "rejected" and actor != "A Name":
        return label, "accepted", "A Name"
    if name in ("accept", "reject", "not") and status == "suggested":
        return label, "accepted" if name == "accept" else "rejected", actor
    return row


def expected(before: Plain, name: str, like: Annotation, words: str, document: int | None) -> Plain:
    """Return what an act makes of the plain rows."""
    rows = {
        key: after_act(name, row) if key[1] == words and document in (None, key[0]) else row
        for key, row in before.rows.items()
    }
    own = (like.document, words, like.main[0].start)
    if name == "not" and like.origin.startswith("user:"):
        del rows[own]
    elif name == "not":
        rows[own] = (rows[own][0], "rejected", rows[own][2])
    elif name == "missed":
        new = (like.label, "accepted", before.rows[own][2])
        for number in (1, 2, 3) if document is None else (document,):
            for span in whole_words(TEXT, words):
                rows.setdefault((number, words, span.start), new)
    return Plain(rows)


def made(session: Session, name: str, like: Annotation) -> BulkAct:
    bulk = Bulk(session)
    match name:
        case "retype":
            return bulk.retype(like, "ORG")
        case "link":
            return bulk.link(like, "A Name", None)
        case "missed":
            return bulk.mark_missed(like)
        case "not":
            return bulk.not_entity(like)
    return bulk.decide(like, accept=name == "accept")


@settings(max_examples=40)
@given(STEPS)
def test_any_acts_undone_and_done_again_agree_with_a_plain_model(
    qapp: object, steps: list[tuple[str, str, Reach]]
) -> None:
    with opened(3) as session:
        done, undone = [plain(session)], list[Plain]()
        for name, words, reach in steps:
            session.open_document(1)
            if name == "undo":
                session.undo()
                undone += [done.pop()] if len(done) > 1 else []
            elif name == "redo":
                session.redo()
                done += [undone.pop()] if undone else []
            elif (like := standing(session, words)) is not None:
                document = 1 if reach is Reach.DOCUMENT else None
                before = session.library.history.undoable("ann")
                wanted = expected(done[-1], name, like, words, document)
                run(session, made(session, name, like), document)
                if session.library.history.undoable("ann") != before:
                    done.append(wanted)
                    undone.clear()
            assert plain(session) == done[-1]
        assert session.document is not None
        stored = session.library.annotations.of(session.document.id)
        assert session.document.all() == list(stored)


def standing(session: Session, words: str) -> Annotation | None:
    """Return the first mention of these words that is not rejected."""
    assert session.document is not None
    found = (a for a in session.document.all() if a.status is not Status.REJECTED)
    return next((a for a in found if words_of(session, a) == words), None)


def test_hidden_ones_are_left_alone_but_by_not_an_entity(qapp: object) -> None:
    with opened(2) as session:
        session.set_visibility(replace(session.visibility, least=0.6))
        like = mention(session, "Bo")
        bulk = Bulk(session)
        assert bulk.retype(like, "ORG").find(session.library, None, unwatched) == ()
        found = bulk.not_entity(like).find(session.library, None, unwatched)
        assert {place.document for place in found} == {1, 2}


def test_tagging_by_hand_forgets_that_it_is_no_entity(qapp: object) -> None:
    with opened(1) as session:
        run(session, Bulk(session).not_entity(mention(session, "Bo")), None)
        assert session.library.detections.is_not_entity("Bo")
        start = TEXT.rindex("Bo")
        Tagging(session).tag_entity(start, start + 2, "PERSON")
        assert not session.library.detections.is_not_entity("Bo")
        session.undo()
        assert session.library.detections.is_not_entity("Bo")


def test_many_are_done_and_undone_beside_the_window(qtbot: QtBot) -> None:
    with opened(1, times=MANY + 100) as session:
        changes: list[object] = []
        session.changed.connect(changes.append)
        like = mention(session, "Oslo")
        act = Bulk(session).decide(like, accept=True)
        places = act.find(session.library, None, unwatched)
        assert len(places) > MANY
        Bulk(session).run(act, places)
        assert session.beside.acting == "Accepting"
        said: list[str] = []
        session.noticed.connect(said.append)
        session.undo()
        assert "wait" in said[0]
        assert session.runner.wait_idle(WAIT)
        assert len(changes) == 1
        assert session.document is not None
        statuses = [a.status for a in session.document.all() if words_of_open(session, a) == "Oslo"]
        assert set(statuses) == {Status.ACCEPTED}
        session.undo()
        assert session.runner.wait_idle(WAIT)
        assert len(changes) == 2
        assert {a.status for a in session.document.all()} == {Status.SUGGESTED}


def words_of_open(session: Session, annotation: Annotation) -> str:
    assert session.document is not None
    return annotation.main[0].of(session.document.text)


def test_a_cancelled_act_leaves_nothing_behind(qtbot: QtBot) -> None:
    with opened(1, times=MANY + 100) as session:
        said: list[str] = []
        session.noticed.connect(said.append)
        before = everything(session)
        act = Bulk(session).decide(mention(session, "Bo"), accept=False)
        Bulk(session).run(act, act.find(session.library, None, unwatched))
        (state,) = session.runner.states()
        session.runner.cancel(state.number)
        assert session.runner.wait_idle(WAIT)
        assert said[-1] == CANCELLED
        assert everything(session) == before
        assert session.library.history.undoable("ann") is None
        assert session.beside.acting == ""


def test_closing_the_library_breaks_an_act_off_whole(qtbot: QtBot) -> None:
    with opened(1, times=MANY + 100) as session:
        path = session.library.path
        act = Bulk(session).decide(mention(session, "Bo"), accept=False)
        Bulk(session).run(act, act.find(session.library, None, unwatched))
        session.close_library()
        session.open_library(path)
        named = [a for a in everything(session).values() if words_of(session, a) == "Bo"]
        assert len({a.status for a in named}) == 1, "all of it or nothing"
        assert len(named) > MANY
        assert session.beside.acting == ""


def test_all_that_pass_a_filter_are_decided_in_one_step() -> None:
    with opened(3) as session:
        wanted = AnnotationFilter(labels=frozenset({(Layer.ENTITY, "GPE")}))
        act = Bulk(session).decide_all(wanted, accept=True)
        here = act.find(session.library, 1, unwatched)
        places = act.find(session.library, None, unwatched)
        assert {place.document for place in here} == {1}
        assert {place.document for place in places} == {1, 2, 3}
        Bulk(session).run(act, places)
        every = [a for n in (1, 2, 3) for a in session.library.annotations.of(n)]
        accepted = {a.label for a in every if a.status is Status.ACCEPTED}
        assert (accepted, {a.label for a in every}) == ({"GPE"}, {"GPE", "PERSON"})
        assert act.find(session.library, None, unwatched) == ()
        session.undo()
        assert act.find(session.library, None, unwatched) == places


def test_what_is_hidden_is_not_decided_with_all() -> None:
    with opened(1) as session:
        session.set_visibility(Visibility(types=frozenset({"GPE"})))
        act = Bulk(session).decide_all(AnnotationFilter(), accept=False)
        Bulk(session).run(act, act.find(session.library, None, unwatched))
        left = [a for a in session.library.annotations.of(1) if a.status is Status.SUGGESTED]
        assert {a.label for a in left} == {"GPE"}


def test_the_walk_over_the_library_goes_by_the_filter_in_both_orders() -> None:
    with opened(4) as session:
        wanted = AnnotationFilter(labels=frozenset({(Layer.ENTITY, "GPE")}))
        passing = {p.annotation for p in session.library.places.passing(wanted=wanted)}
        for by_certainty in (False, True):
            route, review = Route(Reach.LIBRARY, by_certainty, wanted), Review(session)
            session.open_document(1)
            session.set_current(None)
            passed = []
            while review.suggestion(route, (), session.current, 0, 1):
                assert session.current is not None
                passed.append(session.current.id)
            assert len(passed) == len(set(passed))
            assert set(passed) == passing
            back = []
            while review.suggestion(route, (), session.current, 0, -1):
                assert session.current is not None
                back.append(session.current.id)
            assert back == passed[-2::-1]
            assert not review.is_finished(route)
            assert review.is_finished(replace(route, wanted=AnnotationFilter(words="nowhere")))


def test_only_words_over_the_library_are_long_to_look_for() -> None:
    words = AnnotationFilter(words="sea")
    assert Route(Reach.LIBRARY, wanted=words).is_long
    assert not Route(Reach.DOCUMENT, wanted=words).is_long
    assert not Route(Reach.LIBRARY, wanted=AnnotationFilter(least=0.5)).is_long
