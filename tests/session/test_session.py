"""The session: opening, changes, undo over documents and restarts, refusals."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit, DetailsEdit
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.session.session import Session, UndoState
from gui.session.tagging import Tagging

At = Callable[[str], tuple[int, int]]


def test_undo_names_the_act_and_survives_a_restart(
    session: Session, tagging: Tagging, at: At
) -> None:
    states: list[UndoState] = []
    session.undo_changed.connect(states.append)
    tagging.tag_quote(*at("the sea was calm"))
    assert states[-1] == UndoState("quote.tag", None)
    path = session.library.path
    assert session.document is not None
    ident = session.document.id
    session.close_library()
    session.open_library(path)
    assert states[-1] == UndoState("quote.tag", None)
    session.open_document(ident)
    session.undo()
    assert session.document.visible() == []
    assert states[-1] == UndoState(None, "quote.tag")
    session.redo()
    assert len(session.document.visible()) == 1


def test_undo_opens_the_document_it_is_about(session: Session, tagging: Tagging, at: At) -> None:
    assert session.document is not None
    first = session.document.id
    tagging.tag_quote(*at("the sea was calm"))
    other = session.library.documents.add([Incoming(Details("Other"), "Another text.")]).ids[0]
    session.open_document(other)
    session.undo()
    assert session.document.id == first
    assert session.document.visible() == []
    session.redo()
    assert session.current is not None
    assert session.current.main[0].of(session.document.text) == "the sea was calm"


def test_a_refused_edit_is_told_and_the_view_shows_what_is_stored(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("the sea was calm"))
    stale = session.current
    assert stale is not None
    tagging.set_memo(stale, "first")
    heard: list[str] = []
    session.failed.connect(heard.append)
    assert session.perform("x", [AnnotationEdit(stale, replace(stale, note="second"))]) is None
    assert len(heard) == 1
    assert session.document is not None
    assert [a.note for a in session.document.visible()] == ["first"]


def test_what_lies_at_the_caret_becomes_current_innermost_first(
    session: Session, tagging: Tagging, at: At
) -> None:
    outer = tagging.tag_quote(*at("She added that “the sea was calm” and the wind low"))
    inner = tagging.tag_quote(*at("the sea was calm"))
    session.set_current(None)
    session.follow_caret(at("sea")[0])
    assert session.current is not None
    assert session.current.id == inner
    session.set_current(outer)
    session.follow_caret(at("calm")[0])
    assert session.current.id == outer, "what is current stays so while the caret is in it"
    session.follow_caret(0)
    assert session.current is None
    assert session.quote is not None
    assert session.quote.id == outer, "the quote last touched is still known"


def test_details_follow(session: Session) -> None:
    assert session.document is not None
    before = session.document.document.details
    after = replace(before, title="Sea", outlet="The Pilot")
    session.perform("document.edit", [DetailsEdit(session.document.id, before, after)])
    assert session.document.document.details == after
    session.undo()
    assert session.document.document.details == before


def test_a_library_that_cannot_be_opened_leaves_the_present_one(
    session: Session, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no library at all")
    path = session.library.path
    with pytest.raises(UserError):
        session.open_library(bad)
    assert session.library.path == path
    assert bad.read_bytes() == b"no library at all"
    with pytest.raises(UserError):
        session.open_library(path, new=True)


def test_without_a_library_requests_say_so(session: Session) -> None:
    session.close_library()
    assert not session.has_library
    with pytest.raises(UserError):
        _ = session.library
    session.close_library()
