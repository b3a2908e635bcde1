"""A long act beside the window: one transaction over its own connection, cancelled as a whole."""

from collections.abc import Callable
from typing import TypeVar

from gui.session.jobs import Job, Runner
from gui.store.applying import Watch
from gui.store.errors import Interrupted
from gui.store.library import Library
from gui.translation import mark

Result = TypeVar("Result")

MANY = 200
"""Acts of more edits than this run beside the window, with progress."""
CANCELLED = mark("Cancelled; nothing was changed.")


class _Stopped(Exception):  # noqa: N818 - it is no error
    """The person does not want it any more."""


class Beside:
    """Runs one piece of long work after another on the library, with progress.

    While an act runs, no other act may: it would wait for the transaction, and the window with it.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._acting = 0

    @property
    def acting(self) -> str:
        """What is being done to the library now; empty if nothing is."""
        running = (state.title for state in self._runner.states() if state.number == self._acting)
        return next(running, "")

    def act(
        self,
        title: str,
        library: Library,
        work: Callable[[Library, Watch], Result],
        done: Callable[[Result | None], None],
        failed: Callable[[str], None],
    ) -> None:
        """Change the library; `done` gets None where the person cancelled it."""
        self._acting = self.look(title, library, work, done, failed).number

    def look(
        self,
        title: str,
        library: Library,
        work: Callable[[Library, Watch], Result],
        done: Callable[[Result | None], None],
        failed: Callable[[str], None],
    ) -> Job:
        """Only read; as `act`, but acts may go on meanwhile."""

        def run(job: Job) -> Result | None:
            own = library.another()
            own.stop_when(job.stopped)
            try:
                return work(own, _watching(job))
            except (_Stopped, Interrupted):
                return None
            finally:
                own.close()

        return self._runner.run(title, run, done, failed)


def _watching(job: Job) -> Watch:
    def watch(done: int, total: int) -> None:
        if job.stopped():
            raise _Stopped
        job.progress(done, total)

    return watch
