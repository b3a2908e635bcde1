"""The detector in another process: the same findings, leaving, breaking off, and its end."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.detect import best_detector
from gui.detect.detector import Block, BrokenOffError
from gui.detect.process.remote import RemoteDetector

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
TEXT = "“We will build bridge {},” Anna Brook said in Paris.\n\nThe ministry said it would wait."
SHORT = TEXT.format(1)
LONG = "\n\n".join(TEXT.format(n) for n in range(500))
GERMAN = "„Wir werden die Brücke im nächsten Jahr bauen“, sagte die Bürgermeisterin am Montag."
proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are seen there")


@pytest.fixture(scope="module")
def warm() -> Iterator[RemoteDetector]:
    detector = RemoteDetector(gentle=True)
    yield detector
    detector.close()


def never() -> bool:
    return False


def pid_of(detector: RemoteDetector) -> int:
    assert detector._process is not None
    return detector._process.pid


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        (SHORT, "en", 0),
        (SHORT, None, 10_000),
        ("", None, 0),
        (GERMAN, "de", 0),
        (LONG, "en", len(LONG) // 2),
    ],
)
def test_it_finds_what_the_best_detector_finds(
    warm: RemoteDetector, text: str, language: str | None, place: int
) -> None:
    best = best_detector()
    assert (warm.origin, warm.layers) == (best.origin, best.layers)
    blocks = list(warm.blocks(text, language, never, lambda: place))
    assert blocks == list(best.blocks(text, language, never, lambda: place))


def test_a_text_is_left_in_the_middle_and_the_process_goes_on(warm: RemoteDetector) -> None:
    list(warm.detect(SHORT, "en", never))
    pid = pid_of(warm)
    seen: list[Block] = []
    blocks = warm.blocks(LONG, "en", lambda: bool(seen))
    seen.append(next(blocks))
    assert seen[0].stop < len(LONG)
    assert next(blocks, None) is None
    assert list(warm.blocks(SHORT, "en", lambda: True)) == []
    assert len(list(warm.detect(SHORT, "en", never))) > 2
    assert pid_of(warm) == pid


def test_leaving_a_text_tells_the_process(warm: RemoteDetector) -> None:
    first = next(iter(warm.blocks(LONG, "en", never)))
    assert first.start == 0
    assert warm._process is not None
    assert warm._process._waiting == {}
    # Of the long text at most a block is read on, so this comes long before its end.
    assert len(list(warm.detect(SHORT, "en", never))) > 2


def test_a_later_text_goes_before_the_rest_of_an_earlier_one(warm: RemoteDetector) -> None:
    rest = warm.blocks(LONG, "en", never)
    blocks = [next(rest)]
    assert len(list(warm.detect(SHORT, "en", never))) > 2
    blocks += rest
    assert "".join(LONG[block.start : block.stop] for block in blocks) == LONG


def test_the_place_that_matters_is_followed(warm: RemoteDetector) -> None:
    place = 0
    blocks = warm.blocks(LONG, "en", never, lambda: place)
    assert next(blocks).start == 0
    place = len(LONG) - 1
    stops = [block.stop for block in blocks]
    assert len(LONG) in stops[:2], "the block under way is finished before"


def test_a_process_that_is_killed_is_told_and_replaced(caplog: pytest.LogCaptureFixture) -> None:
    detector = RemoteDetector()
    blocks = detector.blocks(LONG, "en", never)
    next(blocks)
    pid = pid_of(detector)
    os.kill(pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    with caplog.at_level(logging.WARNING), pytest.raises(BrokenOffError, match="broke off"):
        list(blocks)
    assert "ended with status" in caplog.text
    assert len(list(detector.detect(SHORT, "en", never))) > 2
    assert pid_of(detector) != pid
    detector.close()


def test_a_process_that_ends_between_two_texts_is_replaced() -> None:
    detector = RemoteDetector()
    list(detector.detect("", "en", never))
    process = detector._process
    assert process is not None
    os.kill(process.pid, signal.SIGTERM)
    process._listener.join(60)
    assert len(list(detector.detect(SHORT, "en", never))) > 2
    detector.close()


def test_a_process_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    detector = RemoteDetector()
    with pytest.raises(BrokenOffError, match="could not start"):
        list(detector.detect(SHORT, "en", never))
    detector.close()


def test_closing_ends_the_process_and_a_later_text_starts_another() -> None:
    detector = RemoteDetector()
    detector.close()
    list(detector.detect("", "en", never))
    process = detector._process
    assert process is not None
    detector.close()
    assert process._child.returncode is not None
    list(detector.detect("", "en", never))
    detector.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a flag of the process's start")
def test_a_gentle_process_lets_all_else_go_first(warm: RemoteDetector) -> None:
    list(warm.detect("", "en", never))
    assert os.getpriority(os.PRIO_PROCESS, pid_of(warm)) >= 10


@proc
def test_the_process_loads_neither_window_nor_database(warm: RemoteDetector) -> None:
    list(warm.detect(SHORT, None, never))
    loaded = Path(f"/proc/{pid_of(warm)}/maps").read_text(encoding="utf-8")
    assert "onnxruntime" in loaded
    assert "PySide6" not in loaded
    assert "sqlite" not in loaded


PARENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
from gui.detect.process.remote import RemoteDetector

detector = RemoteDetector()
for _ in detector.blocks(sys.stdin.read(), "en", lambda: False):
    print(detector._process.pid, flush=True)
    time.sleep(60)
"""


@proc
def test_it_works_in_any_folder_and_dies_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    (tmp_path / "gui.py").write_text("raise RuntimeError('not the program')", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(ROOT)],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        parent.stdin.write(LONG)
        parent.stdin.close()
        pid = int(parent.stdout.readline())
        parent.kill()
    for _ in range(600):
        if not Path(f"/proc/{pid}").exists() or " Z " in Path(f"/proc/{pid}/stat").read_text():
            return
        time.sleep(0.05)
    pytest.fail("the process outlived its parent")
