"""Walking through annotations, and saying what they are."""

from dataclasses import replace

import pytest

from gui.domain.annotation import Annotation, Status
from gui.domain.edits import AnnotationEdit
from gui.session.review import Review, Route, undecided
from gui.session.session import Session
from gui.session.tagging import Tagging
from tests.session.conftest import TEXT


@pytest.fixture
def three(session: Session, tagging: Tagging) -> list[Annotation]:
    """Return three annotations in reading order, the second within the third."""
    for words in ("Boats left", "the sea was calm", "She added that “the sea was calm”"):
        start = TEXT.index(words)
        tagging.tag_quote(start, start + len(words))
    session.set_current(None)
    assert session.document is not None
    return session.document.visible()


def test_the_walk_starts_at_the_caret_and_goes_both_ways(
    session: Session, three: list[Annotation]
) -> None:
    review = Review(session)
    caret = three[1].main[0].start
    assert review.step(three, caret, 1)
    assert session.current == three[1]
    assert review.step(three, caret, 1)
    assert session.current == three[2]
    assert not review.step(three, caret, 1)
    assert session.current == three[2]
    assert review.step(three, caret, -1)
    assert review.step(three, caret, -1)
    assert session.current == three[0]
    assert not review.step(three, caret, -1)


def test_overlap_steps_through_all_that_lies_at_the_caret(
    session: Session, three: list[Annotation]
) -> None:
    review, caret = Review(session), TEXT.index("sea was")
    seen = []
    for _ in range(4):
        assert review.overlap(caret)
        assert session.current is not None
        seen.append(session.current.id)
    inner, outer = three[2].id, three[1].id
    assert seen == [inner, outer, inner, outer]
    assert not review.overlap(TEXT.index("Mara"))


def test_only_suggestions_are_undecided(session: Session, three: list[Annotation]) -> None:
    assert undecided(three) == []
    assert session.document is not None
    assert session.document.left_to_decide() == 0


def test_by_certainty_the_lowest_score_comes_first_and_no_score_last(
    session: Session, three: list[Annotation]
) -> None:
    scores = (0.7, None, 0.2)
    edits = [
        AnnotationEdit(a, replace(a, status=Status.SUGGESTED, score=score))
        for a, score in zip(three, scores, strict=True)
    ]
    session.perform("test", edits)
    session.set_current(None)
    assert session.document is not None
    listed, passed = session.document.visible(), []
    route, review = Route(by_certainty=True), Review(session)
    while review.suggestion(route, listed, session.current, 0, 1):
        assert session.current is not None
        passed.append(session.current.score)
    assert passed == [0.2, 0.7, None]
    assert review.suggestion(route, listed, session.current, 0, -1)
    assert session.current is not None
    assert session.current.score == 0.7
