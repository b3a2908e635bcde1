"""A detection process as the one that started it sees it; see `gui.detect.process.messages`."""

import itertools
import logging
import os
import pickle
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO

from gui.detect.detector import BrokenOffError
from gui.detect.process.messages import Answer, Ask, Look, Message, Stop

log = logging.getLogger(__name__)

_NICENESS = 10
_LAST_WORDS = 4000
"""Bytes of a broken process's error output that go into the log."""


class Process:
    """One process, and a thread that takes its answers in, so that it never waits to be read.

    Args:
        gentle: whether all else on the machine goes first.

    Raises:
        BrokenOffError: if it cannot be started.
    """

    def __init__(self, *, gentle: bool) -> None:
        with ExitStack() as kept:
            self._errors = kept.enter_context(tempfile.TemporaryFile())
            self._child = _started(self._errors, gentle=gentle)
            self._open = kept.pop_all()
        self._numbers = itertools.count()
        self._waiting: dict[int, deque[Answer]] = {}
        self._news = threading.Condition()
        self._writing = threading.Lock()
        self._gone = False
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The process's number in the system."""
        return self._child.pid

    @property
    def is_gone(self) -> bool:
        """Whether the process has ended."""
        return self._gone

    @contextmanager
    def asked(self, text: str, language: str | None, place: int) -> Iterator["Answers"]:
        """Ask for what is in a text; leaving the block tells that no more is wanted."""
        number = next(self._numbers)
        with self._news:
            self._waiting[number] = deque()
        self.say(Ask(number, text, language, place))
        try:
            yield Answers(self, number)
        finally:
            with self._news:
                del self._waiting[number]
            self.say(Stop(number))

    def say(self, message: Message) -> None:
        """Send a message; to a process that is gone it is lost, and `take` tells."""
        with self._writing, suppress(OSError):
            pickle.dump(message, _pipe(self._child.stdin), pickle.HIGHEST_PROTOCOL)
            _pipe(self._child.stdin).flush()

    def take(self, number: int, seconds: float) -> Answer | None:
        """Wait some time for the next answer to a request; None if none has come.

        Raises:
            BrokenOffError: if none can come any more.
        """
        with self._news:
            found = self._waiting[number]
            self._news.wait_for(lambda: found or self._gone, seconds)
            if found:
                return found.popleft()
            if self._gone:
                raise BrokenOffError("The process that looks for quotes and names broke off.")
            return None

    def close(self) -> None:
        """End the process; it holds nothing that could be lost."""
        with suppress(OSError):
            self._child.kill()
        self._child.wait()
        self._listener.join()
        _pipe(self._child.stdout).close()
        with suppress(OSError):  # what was not sent yet cannot be
            _pipe(self._child.stdin).close()
        self._open.close()

    def _listen(self) -> None:
        try:
            while True:
                answer: Answer = pickle.load(_pipe(self._child.stdout))
                with self._news:
                    if answer.number in self._waiting:
                        self._waiting[answer.number].append(answer)
                        self._news.notify_all()
        except (EOFError, OSError, pickle.UnpicklingError):
            self._end()

    def _end(self) -> None:
        code = self._child.wait()
        if self._waiting:
            self._errors.seek(max(0, self._errors.seek(0, os.SEEK_END) - _LAST_WORDS))
            words = self._errors.read().decode("utf-8", "replace")
            log.warning("a detection process ended with status %s: %s", code, words)
        with self._news:
            self._gone = True
            self._news.notify_all()


class Answers:
    """What a process answers to one request."""

    def __init__(self, process: Process, number: int) -> None:
        self._process = process
        self._number = number

    def take(self, seconds: float) -> Answer | None:
        """Wait some time for the next answer; see `Process.take`."""
        return self._process.take(self._number, seconds)

    def look(self, place: int) -> None:
        """Tell which place of the text matters most now."""
        self._process.say(Look(self._number, place))


def _started(errors: IO[bytes], *, gentle: bool) -> "subprocess.Popen[bytes]":
    """Start this interpreter once more, with the modules that this one finds.

    A spawned `multiprocessing` process would run the main script again, whosever it is.
    """
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
        flags |= subprocess.BELOW_NORMAL_PRIORITY_CLASS if gentle else 0
    path = os.pathsep.join(map(os.path.abspath, sys.path))  # "" is the present folder
    try:
        child = subprocess.Popen(
            [sys.executable, "-P", "-m", "gui.detect"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=os.environ | {"PYTHONPATH": path},
            creationflags=flags,
        )
    except OSError as error:
        raise BrokenOffError(
            "The process that looks for quotes and names could not start: {reason}.",
            reason=error.strerror,
        ) from error
    if sys.platform != "win32" and gentle:
        os.setpriority(os.PRIO_PROCESS, child.pid, _NICENESS)
    return child


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a process without pipes")
    return pipe
