"""Speakers taken over: who is offered and why, one step for all presses, and all like it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.domain import acts
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.session.bulk import Bulk
from gui.session.inheriting import Inherited, Inheriting
from gui.session.inheriting_all import inherit_all
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.store.applying import unwatched
from tests.session.inherit_samples import TEXT, proposals

SHE = "And the nets are dry"


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """Return a session with the article open, everything in it proposed."""
    session = Session(lambda: "ann")
    session.open_library(tmp_path / "library.sqlite", new=True)
    (ident,) = session.library.documents.add([Incoming(Details("Harbour"), TEXT)]).ids
    layers = frozenset({Layer.QUOTE, Layer.ENTITY})
    session.library.detections.save(ident, "detector:test/1", layers, proposals())
    session.open_document(ident)
    yield session
    session.close_library()


def opened(session: Session) -> OpenDocument:
    assert session.document is not None
    return session.document


def quote(session: Session, words: str) -> Annotation:
    found = opened(session).quote_at(TEXT.index(words) + 1)
    assert found is not None
    return found


def names(session: Session, annotation: Annotation | None) -> list[str]:
    assert annotation is not None
    return [opened(session).names[link.actor] for link in annotation.links]


def press(session: Session, inheriting: Inheriting, words: str) -> Inherited:
    done = inheriting.press(TEXT.index(words) + 1)
    assert done is not None
    return done


def test_a_name_that_no_actor_has_makes_one_and_the_next_press_takes_it_back(
    session: Session,
) -> None:
    inheriting = Inheriting(session)
    seen = [press(session, inheriting, SHE).taken.who[0].name for _ in range(3)]
    assert len(set(seen)) == 3
    assert names(session, quote(session, SHE)) == [seen[-1]]
    assert session.library.actors.find(seen[1]) is None, "made by a step that does not stand"
    assert len(session.library.history.recent(9)) == 1
    before = opened(session).all()
    session.undo()
    session.redo()
    assert opened(session).all() == before


def test_the_fact_of_each_press_leaves_the_window_in_step_with_the_library(
    session: Session,
) -> None:
    inheriting = Inheriting(session)
    for _ in range(4):
        press(session, inheriting, SHE)
        stored = session.library.annotations.of(opened(session).id)
        assert sorted(opened(session).all(), key=lambda a: a.id) == sorted(
            stored, key=lambda a: a.id
        )


def test_a_mention_that_refers_gets_its_referent(session: Session) -> None:
    tagging = Tagging(session)
    start = TEXT.index("the ministry")
    tagging.tag_entity(start, start + len("the ministry"), "ORG")
    entity = session.current
    assert entity is not None
    for each in opened(session).visible():
        if each.layer is Layer.QUOTE and any(s.start == start for s in each.spans(Role.SOURCE)):
            tagging.reject(each)
    session.set_current(entity.id)
    done = Inheriting(session).press(start + 1)
    assert done is not None
    assert done.words == "the ministry"
    assert names(session, opened(session).get(entity.id)) == ["Harbour Ministry"]


def add_source(session: Session, ident: int, words: str) -> None:
    target, start = opened(session).get(ident), TEXT.index(words)
    assert target is not None
    part = Part(Role.SOURCE, Span(start, start + len(words.strip("”, "))))
    after = acts.part_toggled(target, TEXT, part, session.now())
    session.perform("quote.source", [AnnotationEdit(target, after)])


def test_of_several_sources_the_one_at_the_caret_goes_on(session: Session) -> None:
    target = quote(session, SHE)
    add_source(session, target.id, "the ministry")
    she = target.spans(Role.SOURCE)[0].start
    inheriting = Inheriting(session)
    first, second = inheriting.press(she), inheriting.press(she)
    assert first is not None
    assert second is not None
    assert [one.name for one in first.taken.who] == ["Sarah Baker", "Harbour Ministry"]
    assert [one.name for one in second.taken.who] == ["Anna Lind", "Harbour Ministry"]
    assert names(session, opened(session).get(target.id)) == ["Anna Lind", "Harbour Ministry"]


def test_i_within_a_quote_is_its_speaker(session: Session) -> None:
    tagging = Tagging(session)
    tagging.link_actor(quote(session, "And nobody asked me"), "Otto Frey", None)
    start = TEXT.index("nobody asked me")
    inner = tagging.tag_quote(start, start + len("nobody asked"))
    assert inner is not None
    add_source(session, inner, "me,”")
    done = Inheriting(session).press(start + 1)
    assert done is not None
    assert done.words == "me"
    assert names(session, opened(session).get(inner)) == ["Otto Frey"]
    reasons = [link.reason for link in quote(session, "nobody asked").links]
    assert reasons == ["inherited from the quote around: 'me' is Otto Frey"]


def test_where_nobody_stands_before_it_says_so(session: Session) -> None:
    told: list[str] = []
    session.noticed.connect(told.append)
    (ident,) = session.library.documents.add([Incoming(Details("No one"), "“Go,” she said.")]).ids
    session.open_document(ident)
    tagging = Tagging(session)
    tagging.tag_quote(0, 5)
    inheriting = Inheriting(session)
    assert inheriting.press(2) is None
    assert told == ["No speaker and no name stands before this quote."]
    tagging.toggle_part(Role.SOURCE, 6, 9)
    assert inheriting.press(2) is None
    assert told[-1] == "Nobody before may be meant by “she”."


def test_all_like_it_stop_where_another_is_named_and_leave_what_is_decided(
    session: Session,
) -> None:
    press(session, Inheriting(session), SHE)
    like = quote(session, SHE)
    act = inherit_all(session, opened(session), like)
    places = act.find(session.library, None, unwatched)
    assert [place.span.of(TEXT) for place in places] == ["She"]
    Bulk(session).run(act, places)
    given = quote(session, "the boats are old")
    assert names(session, given) == ["Sarah Baker"]
    assert given.status is Status.ACCEPTED
    assert act.find(session.library, None, unwatched) == (), "what is decided is left alone"
    session.undo()
    assert quote(session, "the boats are old").links == ()


def test_another_speaker_in_between_ends_it(session: Session) -> None:
    press(session, Inheriting(session), SHE)
    tagging = Tagging(session)
    tagging.link_actor(quote(session, "Still, fish are few"), "Ulla Berg", None)
    act = inherit_all(session, opened(session), quote(session, SHE))
    assert act.find(session.library, None, unwatched) == ()
