"""Detection as a job: suggestions come in, decisions stay, the read-only library is left alone."""

from collections.abc import Callable

import pytest

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Layer, Status
from gui.session.detection import Detection
from gui.session.session import Session
from gui.session.tagging import Tagging

At = Callable[[str], tuple[int, int]]


@pytest.fixture
def detection(session: Session) -> Detection:
    """Return the session's detection."""
    return Detection(session, RuleDetector())


def test_pending_documents_are_detected_once(session: Session, detection: Detection) -> None:
    notices: list[str] = []
    session.noticed.connect(notices.append)
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert session.document is not None
    found = session.document.visible()
    assert any(a.layer is Layer.QUOTE for a in found)
    assert all(a.status is Status.SUGGESTED and a.reason for a in found)
    assert [notice[:43] for notice in notices] == ["Looked for quotes and names in 1 document b"]
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert len(notices) == 1


def test_what_was_decided_stays_and_what_was_rejected_does_not_return(
    session: Session, detection: Detection, tagging: Tagging, at: At
) -> None:
    own = tagging.tag_quote(*at("Boats left on Monday"))
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert session.document is not None
    rejected = next(a for a in session.document.visible() if a.status is Status.SUGGESTED)
    tagging.reject(rejected)
    before = {(a.layer, a.label, a.parts) for a in session.document.visible()}
    detection.detect([session.document.id])
    assert session.runner.wait_idle(60_000)
    assert {(a.layer, a.label, a.parts) for a in session.document.visible()} == before
    assert session.document.get(own) is not None


def test_requests_while_it_runs_queue_up(session: Session, detection: Detection) -> None:
    assert session.document is not None
    ident = session.document.id
    for _ in range(3):
        detection.detect([ident])
    assert session.runner.wait_idle(60_000)
    stored = session.library.annotations.of(ident)
    assert len({(a.layer, a.label, a.parts) for a in stored}) == len(stored)


def test_detection_is_not_on_the_undo_stack(session: Session, detection: Detection) -> None:
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert session.library.history.undoable("ann") is None


def test_many_new_documents_are_named_and_looked_at_when_asked(
    session: Session, detection: Detection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.detection.UNASKED", 0)
    notices: list[str] = []
    session.noticed.connect(notices.append)
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert "1 document has not been looked at yet" in notices[0]
    assert session.document is not None
    assert session.document.visible() == []
    detection.detect_pending(asked=True)
    assert session.runner.wait_idle(60_000)
    assert session.document.visible() != []
    detection.detect_pending(asked=True)
    assert session.runner.wait_idle(60_000)
    assert notices[-1] == "All documents have been looked at."


def test_that_the_rules_stood_in_is_said(session: Session, detection: Detection) -> None:
    notices: list[str] = []
    session.noticed.connect(notices.append)
    detection.detect_pending()
    assert session.runner.wait_idle(60_000)
    assert "by rule, for the model's files are missing" in notices[0]
