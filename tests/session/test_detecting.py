"""The job of detection: whose turn it is, what is shown when, and what happens when it breaks."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal, Slot

from gui.detect.detector import Block, BrokenOffError, Detector, beginning
from gui.domain.annotation import Layer, Part, Role, Status
from gui.domain.document import Details
from gui.domain.edits import AnnotationEdit, Change, Step
from gui.domain.incoming import Incoming
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.session.detecting import Waiting, Watched
from gui.session.detection import Detection
from gui.session.session import Session

WAIT = 60_000
Act = Callable[[int], object]


class Scripted(Detector):
    """Finds one entity in each tenth of a text, and does something on the window's side before a
    block is given: the test's act gets the number of the block."""

    origin = "detector:scripted/1"
    layers = frozenset({Layer.ENTITY})

    def __init__(self) -> None:
        self.acts: dict[str, Act] = {}
        self.read: list[tuple[str, int]] = []

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        size = len(text) // 10
        for number in range(10):
            act = self.acts.get(text[:4])
            if act is not None:
                act(number)
            if stop():
                return
            self.read.append((text[:4], number))
            start = number * size
            part = Part(Role.MENTION, Span(start, start + 3))
            stop_at = len(text) if number == 9 else start + size
            yield Block(start, stop_at, (Proposal(Layer.ENTITY, "ORG", (part,), 0.5, "script"),))


class Person(QObject):
    """Acts once on the window's thread, while the detector's thread waits for it."""

    _asked = Signal()

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act
        self._done = threading.Event()
        self._asked.connect(self._do)

    def wait(self) -> None:
        """Have it done; called on another thread."""
        self._asked.emit()
        assert self._done.wait(WAIT / 1000)

    @Slot()
    def _do(self) -> None:
        self._act()
        self._done.set()


@pytest.fixture
def detector() -> Scripted:
    """Return a detector whose acts a test can set."""
    return Scripted()


@pytest.fixture
def detection(session: Session, detector: Scripted) -> Detection:
    """Return the session's detection."""
    return Detection(session, detector)


def added(session: Session, *texts: str) -> list[int]:
    items = [Incoming(Details(text[:4]), text) for text in texts]
    return list(session.library.documents.add(items).ids)


def starts(session: Session, document: int) -> list[int]:
    return [a.main[0].start for a in session.library.annotations.of(document)]


def test_what_waits_is_taken_in_turn_but_the_open_document_first() -> None:
    waiting = Waiting()
    waiting.add([3, 1, 2, 1, 3])
    waiting.watched = Watched(9, 5)
    assert (waiting.take_open(), waiting.take(), len(waiting)) == (None, 3, 2)
    waiting.watched = Watched(2, 70)
    assert [waiting.place_in(2), waiting.place_in(1)] == [70, 0]
    assert [waiting.take(), waiting.take(), waiting.take()] == [2, 1, None]
    waiting.add([4, 2])
    assert (waiting.take_open(), len(waiting)) == (2, 1)
    waiting.clear()
    assert waiting.take() is None


def test_a_long_document_is_shown_block_by_block(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    (ident,) = added(session, "long" + "x" * 996)
    session.open_document(ident)
    changes: list[Change] = []
    session.changed.connect(changes.append)
    detection.detect([ident])
    assert session.runner.wait_idle(WAIT)
    assert len(changes) == 10
    assert starts(session, ident) == list(range(0, 1000, 100))
    assert session.document is not None
    assert len(session.document.visible()) == 10


def test_many_findings_are_shown_in_portions(
    session: Session, detection: Detection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.detecting._PORTION", 3)
    text = "many" + "x" * 996
    (ident,) = added(session, text)

    def blocks(*_: object) -> Iterator[Block]:
        parts = [Part(Role.MENTION, Span(n, n + 2)) for n in range(0, 80, 10)]
        yield Block(
            0, len(text), tuple(Proposal(Layer.ENTITY, "ORG", (p,), 0.5, "") for p in parts)
        )

    monkeypatch.setattr(Scripted, "blocks", blocks)
    changes: list[Change] = []
    session.changed.connect(changes.append)
    detection.detect([ident])
    assert session.runner.wait_idle(WAIT)
    assert [len(change.edits) for change in changes] == [3, 3, 2]


def test_a_cancelled_job_leaves_its_document_unseen_and_the_others_alone(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    one, two = added(session, "one " + "x" * 996, "two " + "x" * 996)

    def cancel(number: int) -> None:
        if number == 4:
            session.runner.cancel(session.runner.states()[0].number)

    detector.acts["one "] = cancel
    notices: list[str] = []
    session.noticed.connect(notices.append)
    detection.detect([one, two])
    assert session.runner.wait_idle(WAIT)
    assert starts(session, one) == [0, 100, 200, 300]
    assert starts(session, two) == []
    assert {one, two} <= set(session.library.detections.pending(detector.origin))
    assert notices == []
    del detector.acts["one "]
    detection.detect([one])
    assert session.runner.wait_idle(WAIT)
    assert starts(session, one) == list(range(0, 1000, 100)), "nothing is doubled"


def test_what_is_decided_in_a_half_detected_document_stays(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    (ident,) = added(session, "half" + "x" * 996)
    own = session.library

    def decide(number: int) -> None:
        if number != 5:
            return
        library = own.another()
        first = library.annotations.of(ident)[0]
        edit = AnnotationEdit(first, replace(first, status=Status.REJECTED))
        library.apply(Step("suggestion.reject", (edit,)), "ann")
        library.close()

    detector.acts["half"] = decide
    for _ in range(2):
        detection.detect([ident])
        assert session.runner.wait_idle(WAIT)
        found = session.library.annotations.of(ident)
        assert [a.status is Status.REJECTED for a in found] == [True] + [False] * 9


def test_a_document_that_is_opened_meanwhile_goes_between_the_blocks(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    long, other, urgent = added(
        session, *(f"{name}{'x' * 996}" for name in ("long", "othe", "urge"))
    )

    person = Person(lambda: session.open_document(urgent))
    detector.acts["long"] = lambda number: person.wait() if number == 2 else None
    session.open_document(None)
    detection.detect([long, other, urgent])
    assert session.runner.wait_idle(WAIT)
    order = [name for name, number in detector.read if number in (0, 9)]
    assert order == ["long", "urge", "urge", "long", "othe", "othe"]
    assert not set(session.library.detections.pending(detector.origin)) & {long, other, urgent}


def test_a_document_that_breaks_off_is_told_and_the_others_are_done(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    one, bad, two = added(session, *(f"{name}{'x' * 996}" for name in ("one ", "bad ", "two ")))

    def break_off(number: int) -> None:
        if number == 3:
            raise BrokenOffError("It broke off.")

    detector.acts["bad "] = break_off
    failures: list[str] = []
    session.failed.connect(failures.append)
    detection.detect([one, bad, two])
    assert session.runner.wait_idle(WAIT)
    assert len(failures) == 1
    assert "broke off in “bad ”" in failures[0]
    pending = session.library.detections.pending(detector.origin)
    assert bad in pending
    assert not {one, two} & set(pending)
    detector.acts.clear()
    detection.detect_pending(asked=True)
    assert session.runner.wait_idle(WAIT)
    assert session.library.detections.pending(detector.origin) == ()


def test_where_nothing_works_the_rest_is_left(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    idents = added(session, *(f"bad{n}{'x' * 996}" for n in range(5)))

    def break_off(_number: int) -> None:
        raise BrokenOffError("It broke off.")

    detector.acts |= {f"bad{n}": break_off for n in range(5)}
    failures: list[str] = []
    session.failed.connect(failures.append)
    detection.detect(idents)
    assert session.runner.wait_idle(WAIT)
    assert len(failures) == 1
    assert "“bad0” and 1 more" in failures[0]


def test_another_library_begins_with_nothing_waiting(
    session: Session, detection: Detection, detector: Scripted
) -> None:
    idents = added(session, *(f"doc{n}{'x' * 996}" for n in range(3)))
    detection.detect(idents)
    session.open_library(session.library.path.with_name("other.sqlite"), new=True)
    assert len(detection._waiting) == 0
    assert session.runner.wait_idle(WAIT)
    (ident,) = added(session, "more" + "x" * 996)
    detection.detect([ident])
    assert session.runner.wait_idle(WAIT)
    assert len(starts(session, ident)) == 10
