"""What acts are about while some of it is hidden."""

import pytest
from PySide6.QtTest import QSignalSpy

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.domain.visibility import Visibility
from gui.session.session import Session
from gui.session.tagging import Tagging
from tests.session.conftest import TEXT

STRONG = Visibility(least=0.7)


@pytest.fixture
def weak(session: Session) -> Annotation:
    """Return a weak suggestion of the open document, in sight at first."""
    document = session.document
    assert document is not None
    start = TEXT.index("the sea was calm")
    content = Part(Role.CONTENT, Span(start, start + len("the sea was calm")))
    proposal = Proposal(Layer.QUOTE, None, (content,), 0.5, "because")
    session.absorb(
        session.library.detections.save(
            document.id, "detector:model/1", frozenset({Layer.QUOTE}), [proposal]
        )
    )
    (found,) = document.visible()
    return found


def test_hiding_is_told_and_leaves_what_was_current(session: Session, weak: Annotation) -> None:
    session.set_current(weak.id)
    shown, current = QSignalSpy(session.shown_changed), QSignalSpy(session.current_changed)
    session.set_visibility(STRONG)
    assert shown.count() == 1
    assert shown.at(0)[0] == (AnnotationEdit(weak, None),)
    assert current.at(0) == [None]
    assert session.quote is None, "no act is about what is not seen"
    session.set_visibility(STRONG)
    assert shown.count() == 1


def test_going_to_a_hidden_one_shows_it_while_it_is_current(
    session: Session, weak: Annotation
) -> None:
    session.set_visibility(STRONG)
    order: list[str] = []
    session.shown_changed.connect(lambda _edits: order.append("shown"))
    session.current_changed.connect(lambda _ident: order.append("current"))
    session.set_current(weak.id)
    assert order == ["shown", "current"], "the views have it before they light it"
    assert session.quote == weak
    document = session.document
    assert document is not None
    session.follow_caret(weak.main[0].start + 2)
    assert session.current == weak
    session.follow_caret(0)
    assert session.current is None
    assert document.visible() == []
    session.follow_caret(weak.main[0].start + 2)
    assert session.current is None, "the caret finds only what is shown"


def test_undo_of_a_decision_shows_the_weak_one_at_hand(
    session: Session, tagging: Tagging, weak: Annotation
) -> None:
    tagging.accept(weak)
    session.set_current(None)
    session.set_visibility(STRONG)
    document = session.document
    assert document is not None
    assert [a.status for a in document.visible()] == [Status.ACCEPTED], "decided ones stay"
    session.undo()
    assert session.current == weak
    assert document.visible() == [weak]
    session.redo()
    assert [a.status for a in document.visible()] == [Status.ACCEPTED]
    session.undo()
    session.set_current(None)
    assert document.visible() == []


def test_the_next_document_has_the_same_visibility(session: Session, weak: Annotation) -> None:
    session.set_visibility(STRONG)
    session.set_current(weak.id)
    session.reopen_document()
    document = session.document
    assert document is not None
    assert (document.visible(), session.current) == ([], None)
    assert document.hidden().weak == 1
    assert session.visibility == STRONG


def test_tagging_the_words_of_a_hidden_suggestion_takes_it(
    session: Session, tagging: Tagging, weak: Annotation
) -> None:
    session.set_visibility(STRONG)
    assert tagging.tag_quote(weak.main[0].start, weak.main[0].stop) == weak.id
    assert session.current is not None
    assert session.current.status is Status.ACCEPTED
