"""Detection beside the real window, and by several processes without one.

Import of a 5 KB article to its suggestions on screen, with a process that has to start and with one
that is warm (aim: under 1 s), and the longest time for which the window did nothing else meanwhile
(aim: at most 50 ms more than the import takes alone); the first suggestions of a 1 MB document at
its beginning and at its middle, all of them, the time for 1 MB against 100 KB (aim: at most 11),
the process's memory (aim: under 400 MB) and the opening of the model (aim: under 0.5 s); `detect
--jsonl` with two processes against one.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.detect.detector import Block, beginning
from gui.detect.process.remote import RemoteDetector
from gui.detect.rules.detector import RuleDetector
from gui.session.importing import Importing
from gui.session.session import Session
from gui.store.opening import create
from gui.widgets.main_window import MainWindow
from tests.benchmarks.corpus import article
from tests.benchmarks.measuring import window_over

ROOT = Path(__file__).parents[2]
SMALL, LONG, VERY_LONG = 5_000, 100_000, 1_000_000
ARTICLES = 60
ROUNDS = 5


class Blind(RuleDetector):
    """Finds nothing, so that what is measured with it is the import alone."""

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        """Yield one empty block."""
        yield Block(0, len(text), ())


def main() -> None:
    """Print all figures."""
    print(f"{os.cpu_count()} cores; at work before this: {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as home:
        of_the_window(Path(home))
        of_the_model()
        of_the_command_line(Path(home))
        of_long_documents()


def of_the_window(folder: Path) -> None:
    """Print the times from import to screen, and the longest stalls."""
    for name, detector in (("nothing looked for", Blind()), ("in its process", None)):
        path = folder / f"{name}.sqlite"
        create(path).close()
        with window_over(path, detector) as window:
            for number in range(ROUNDS):
                wait, stall = imported(window, text_file(folder, f"{name} {number}", number))
                state = "warm" if number else "cold"
                print(
                    f"{name}, {state}: on screen after {wait:.2f} s, longest stall {stall:.0f} ms"
                )


def text_file(folder: Path, name: str, seed: int) -> Path:
    """Write an article of 5 KB that is not in the library yet."""
    path = folder / f"{name}.txt"
    path.write_text(article(SMALL, seed=100 + seed).text, encoding="utf-8")
    return path


def imported(window: MainWindow, path: Path) -> tuple[float, float]:
    """Import a file and open it; return the seconds until its suggestions are painted, and the
    milliseconds of the longest stall meanwhile."""
    session = window.findChild(Session)
    assert isinstance(session, Session)
    importing = Importing(session)
    importing.finished.connect(lambda summary: session.open_document(summary.added[0]))
    before = session.document
    ticks: list[float] = []
    loop, timer = QEventLoop(), QTimer()

    def tick() -> None:
        ticks.append(time.perf_counter())
        if not session.runner.states() and session.document is not before:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(1)
    start = time.perf_counter()
    importing.import_files([path])
    loop.exec()
    timer.stop()
    window.reader.viewport().repaint()
    QApplication.processEvents()
    wait = time.perf_counter() - start
    return wait, max(after - at for at, after in pairwise(ticks)) * 1000


def of_the_model() -> None:
    """Print how long the model's files take to open in a fresh process."""
    code = (
        "import time, gui.detect.model.run; from gui.detect import best_detector;"
        "start = time.process_time(); best_detector()._opened();"
        "print(time.process_time() - start)"
    )
    opened = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    print(f"model opened in {float(opened.stdout):.2f} s of the processor (aim < 0.5)")


def of_long_documents() -> None:
    """Print how blocks of long texts come, and what memory the process takes."""
    detector = RemoteDetector()
    list(detector.detect(article(SMALL).text, "en", _never))
    pid = detector._running().pid
    texts = {size: article(size).text for size in (LONG, VERY_LONG)}
    for place in (0, VERY_LONG - 1):
        begun = Clock(pid)
        next(detector.blocks(texts[VERY_LONG], "en", _never, at(place)))
        print(f"1 MB, first suggestions at {place}: {begun}")
    seconds = {}
    for size, text in texts.items():
        begun = Clock(pid)
        list(detector.blocks(text, "en", _never, at(size // 2)))
        seconds[size] = begun.worked()
        print(f"{size // 1000} KB: all {begun}")
    print(f"1 MB : 100 KB = {seconds[VERY_LONG] / seconds[LONG]:.1f} (aim <= 11)")
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    print(f"peak memory of the process: {int(peak.split()[1]) / 1024:.0f} MB (aim < 400)")
    detector.close()


class Clock:
    """Seconds since now, and what a process used of the processor, which no other one changes."""

    def __init__(self, pid: int) -> None:
        self._stat = Path(f"/proc/{pid}/stat")
        self._start, self._worked = time.perf_counter(), self._used()

    def _used(self) -> float:
        fields = self._stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def worked(self) -> float:
        """Return the seconds of the processor."""
        return self._used() - self._worked

    def __str__(self) -> str:
        seconds = time.perf_counter() - self._start
        return f"{seconds:.1f} s ({self.worked():.1f} s of the processor)"


def of_the_command_line(folder: Path) -> None:
    """Print how two processes compare with one, the model's opening included."""
    source = folder / "in.jsonl"
    chance = random.Random(1)
    lines = (
        json.dumps({"id": str(n), "text": article(chance.randint(2_000, 8_000), seed=n).text})
        for n in range(ARTICLES)
    )
    source.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    seconds, results = {}, {}
    for jobs in (1, 2):
        out = folder / f"{jobs}.jsonl"
        command = ["detect", "--jsonl", str(source), str(out), "--jobs", str(jobs)]
        start, before = time.perf_counter(), children_seconds()
        subprocess.run(
            [sys.executable, "-m", "gui", *command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
        )
        seconds[jobs], results[jobs] = time.perf_counter() - start, out.read_bytes()
        work = children_seconds() - before
        print(f"{jobs} of --jobs: {seconds[jobs]:.1f} s ({work:.1f} s of the processor)")
    assert results[1] == results[2], "the same bytes, however many processes"
    print(f"{ARTICLES} articles: two processes {seconds[1] / seconds[2]:.2f} times as fast as one")


def children_seconds() -> float:
    """Return what the processes that ended here have used of the processor."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def at(place: int) -> Callable[[], int]:
    """Return what says that this place of a text matters most."""
    return lambda: place


def _never() -> bool:
    return False


if __name__ == "__main__":
    main()
