"""The window with its detector as a person has it: the model, in a process of its own."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.detect import best_detector
from gui.detect.process.remote import RemoteDetector
from gui.domain.annotation import Annotation, Status
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.store.opening import create, open_library
from tests.end_to_end.conftest import Desk

pytestmark = pytest.mark.slow

WAIT = 60_000
TEXT = "“We will build bridge {},” Anna Brook said in Paris.\n\nThe ministry said it would wait."
LONG = "\n\n".join(TEXT.format(n) for n in range(700))
Sit = Callable[..., Desk]


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[RemoteDetector]:
    """Return the detector that the next window makes for itself."""
    detector = RemoteDetector(gentle=True)
    monkeypatch.setattr("gui.app.starting.RemoteDetector", lambda **_: detector)
    yield detector
    assert detector._process is None, "it ends with the window"


def made(path: Path, *texts: str) -> Path:
    library = create(path)
    library.documents.add([Incoming(Details(text[:30]), text) for text in texts])
    library.close()
    return path


def stored(desk: Desk, document: int = 1) -> tuple[Annotation, ...]:
    return desk.session.library.annotations.of(document)


def wait_for_first(desk: Desk, document: int = 1) -> None:
    desk.qtbot.waitUntil(lambda: len(stored(desk, document)) > 0, timeout=WAIT)


def test_suggestions_come_on_screen_from_another_process(
    sit: Sit, remote: RemoteDetector, tmp_path: Path
) -> None:
    desk = sit(made(tmp_path / "l.sqlite", TEXT.format(1)), own_process=True)
    desk.settle()
    best = best_detector()
    assert {a.origin for a in stored(desk)} == {best.origin}
    assert len(stored(desk)) == len(list(best.detect(TEXT.format(1), None, lambda: False)))
    assert len(desk.rows()) > 2
    assert remote._process is not None
    assert remote._process.pid != os.getpid()


def test_a_process_that_is_killed_costs_its_document_and_no_decision(
    sit: Sit, remote: RemoteDetector, tmp_path: Path
) -> None:
    desk = sit(made(tmp_path / "l.sqlite", LONG), own_process=True)
    wait_for_first(desk)
    desk.qtbot.waitUntil(lambda: len(desk.rows()) > 0)
    desk.caret("Anna Brook")
    desk.command("suggestion.accept")
    accepted = [a for a in stored(desk) if a.status is Status.ACCEPTED]
    assert len(accepted) == 1
    assert remote._process is not None
    os.kill(remote._process.pid, signal.SIGTERM)
    desk.settle()
    (box,) = [d for d in desk.dialogs() if isinstance(d, QMessageBox)]
    assert "Looking for quotes and names broke off in" in box.text()
    box.close()
    found = stored(desk)
    assert desk.session.library.detections.pending(best_detector().origin) == (1,)
    desk.command("document.detect_new")
    wait_for_first(desk)
    desk.qtbot.waitUntil(lambda: len(stored(desk)) > len(found), timeout=WAIT)
    assert [a for a in stored(desk) if a.status is Status.ACCEPTED] == accepted


def test_cancel_works_inside_a_long_document(
    sit: Sit, remote: RemoteDetector, tmp_path: Path
) -> None:
    desk = sit(made(tmp_path / "l.sqlite", LONG, TEXT.format(1)), own_process=True)
    wait_for_first(desk)
    desk.window.status.cancel_requested.emit(desk.session.runner.states()[0].number)
    desk.settle()
    pending = desk.session.library.detections.pending(best_detector().origin)
    assert 1 in pending
    assert max(a.extent.stop for a in stored(desk)) < len(LONG)
    process = remote._process
    desk.session.open_document(2)
    desk.command("document.detect")
    desk.settle()
    assert len(stored(desk, 2)) > 2
    assert remote._process is process, "the same process goes on"


def test_closing_the_window_while_it_runs_leaves_nothing_behind(
    sit: Sit, remote: RemoteDetector, tmp_path: Path
) -> None:
    path = made(tmp_path / "l.sqlite", LONG)
    desk = sit(path, own_process=True)
    wait_for_first(desk)
    process = remote._process
    desk.close()
    assert desk.window.wait_idle(0)
    assert process is not None
    assert process._child.returncode is not None
    library = open_library(path)
    try:
        assert not library.read_only
        assert library.detections.pending(best_detector().origin) == (1,)
    finally:
        library.close()


def test_another_library_is_looked_at_by_the_same_process(
    sit: Sit, remote: RemoteDetector, tmp_path: Path
) -> None:
    desk = sit(made(tmp_path / "one.sqlite", LONG), own_process=True)
    wait_for_first(desk)
    process = remote._process
    desk.session.open_library(made(tmp_path / "two.sqlite", TEXT.format(2)))
    desk.settle()
    assert [a.main[0].of(TEXT.format(2)) for a in stored(desk)].count("Anna Brook") == 1
    assert len(desk.session.library.detections.pending(best_detector().origin)) == 0
    assert remote._process is process


def test_the_part_in_sight_comes_first(
    sit: Sit, remote: RemoteDetector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.detection.UNASKED", 0)
    desk = sit(made(tmp_path / "l.sqlite", LONG), own_process=True)
    desk.settle()
    desk.window.reader.set_caret(len(LONG) - 200)
    desk.window.reader.ensureCursorVisible()
    QApplication.processEvents()
    desk.command("document.detect")
    wait_for_first(desk)
    assert min(a.extent.start for a in stored(desk)) > len(LONG) // 2
