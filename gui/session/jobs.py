"""Work beside the window: one pool, one reference to each job until it is done."""

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from gui.domain.errors import UserError
from gui.translation import mark, said, tr

log = logging.getLogger(__name__)

Result = TypeVar("Result")
_NUMBERS = itertools.count(1)
_FAULT = mark(
    "{title} stopped by a fault in Sayso. Nothing you did is lost; Help > Copy diagnostics."
)


@dataclass(frozen=True, slots=True)
class JobState:
    """What the status line shows of a job, in the window's language; `total` is 0 while it is not
    known."""

    number: int
    title: str
    done: int = 0
    total: int = 0


class _Signals(QObject):
    """Carries a job's facts to the thread that made it (the window's)."""

    progressed = Signal(int, int)
    told = Signal(object)
    succeeded = Signal(object)
    failed = Signal(str)


class Job(QRunnable):
    """One piece of work. The work gets the job itself, to look at `stopped` and to report."""

    def __init__(self, title: str, work: Callable[["Job"], Any], signals: _Signals) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.number = next(_NUMBERS)
        self.title = title
        self._work = work
        self._signals = signals
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next look."""
        self._stop.set()

    def stopped(self) -> bool:
        """Tell whether the work should stop; looked at between small steps."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Report how far the work has come."""
        self._signals.progressed.emit(done, total)

    def tell(self, fact: object) -> None:
        """Hand a fact to the window's thread while the work goes on."""
        self._signals.told.emit(fact)

    def run(self) -> None:
        """Do the work on a thread of the pool and send its end, whatever it is."""
        try:
            result = self._work(self)
        except UserError as error:
            self._signals.failed.emit(said(error))
        except Exception:
            log.exception("a job failed")  # its title may hold words of a document
            self._signals.failed.emit(tr(_FAULT, title=self.title))
        else:
            self._signals.succeeded.emit(result)


class Runner(QObject):
    """Runs jobs and tells the window's thread how they go.

    Signals:
        changed: the states of all running jobs, oldest first.
    """

    changed = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[int, tuple[Job, _Signals]] = {}
        self._states: dict[int, JobState] = {}
        self._waiting: set[object] = set()
        # A pool thread may still be leaving run() when the end is told here: the Python half of a
        # QRunnable must outlive that moment.
        self._ended: deque[Job] = deque(maxlen=2 * self._pool.maxThreadCount())

    def run(
        self,
        title: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        failed: Callable[[str], None],
        told: Callable[[Any], None] | None = None,
    ) -> Job:
        """Start work; its end comes back on this thread by `done` or `failed`.

        Args:
            title: what the status line calls it, in the window's language.
            work: called on a thread of the pool; it must not touch what the window owns.
            done: gets the result.
            failed: gets a sentence for the person.
            told: gets what the work hands over on its way by `Job.tell`.
        """
        signals = _Signals()
        job = Job(title, work, signals)
        self._running[job.number] = (job, signals)
        self._states[job.number] = JobState(job.number, title)
        signals.progressed.connect(lambda at, of: self._note(job, at, of))
        if told:
            signals.told.connect(lambda fact: self._hand_over(job, told, fact))
        signals.succeeded.connect(lambda result: self._end(job, lambda: done(result)))
        signals.failed.connect(lambda message: self._end(job, lambda: failed(message)))
        self._pool.start(job)
        self.changed.emit(self.states())
        return job

    def after(self, milliseconds: int, start: Callable[[], object]) -> None:
        """Start something that can wait, such as what would hinder the first paint.

        It counts as running until then; `close` forgets it.
        """
        waiting = object()
        self._waiting.add(waiting)

        def fire() -> None:
            if waiting in self._waiting:
                self._waiting.discard(waiting)
                start()

        # A timer of its own that is deleted later can outlive its parent in PySide, and crash.
        QTimer.singleShot(milliseconds, self, fire)

    def states(self) -> tuple[JobState, ...]:
        """Return how far each running job has come, oldest first."""
        return tuple(self._states.values())

    def cancel(self, number: int) -> None:
        """Ask one job to stop; one that has ended is no error."""
        if number in self._running:
            self._running[number][0].cancel()

    def wait_idle(self, milliseconds: int) -> bool:
        """Work the event loop until no job runs or waits; False if the time runs out first."""
        end = time.monotonic() + milliseconds / 1000
        while (self._running or self._waiting) and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.002)
        QCoreApplication.processEvents()
        return not (self._running or self._waiting)

    def close(self) -> None:
        """Stop all jobs and wait for them; their ends are no longer told."""
        self._waiting.clear()
        for job, signals in self._running.values():
            job.cancel()
            signals.blockSignals(True)
        self._pool.waitForDone()
        self._running.clear()
        self._states.clear()
        self.changed.emit(())

    def _note(self, job: Job, done: int, total: int) -> None:
        if job.number in self._states:
            self._states[job.number] = JobState(job.number, job.title, done, total)
            self.changed.emit(self.states())

    def _hand_over(self, job: Job, told: Callable[[Any], None], fact: object) -> None:
        # A fact that was under way when the jobs were closed belongs to another library.
        if job.number in self._running:
            told(fact)

    def _end(self, job: Job, tell: Callable[[], None]) -> None:
        if self._running.pop(job.number, None) is None:
            return
        self._ended.append(job)
        del self._states[job.number]
        try:
            tell()
        finally:
            self.changed.emit(self.states())
