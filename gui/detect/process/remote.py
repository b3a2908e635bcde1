"""A detector that does its work in another process."""

import threading
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from gui.detect.detector import Block, Detector, beginning
from gui.domain.annotation import Layer

if TYPE_CHECKING:
    from gui.detect.process.handle import Process

TICK = 0.02
"""Seconds between two looks at whether to stop and which place matters most."""


class RemoteDetector(Detector):
    """Runs the best detector in a process, which is started by the first text and stays for more.

    It may be used by several threads at a time. A process that broke off is replaced by a fresh
    one for the next text. The process ends with `close`, and with the one that uses it, even if
    that is killed.

    Args:
        gentle: whether all else on the machine goes first.
    """

    def __init__(self, *, gentle: bool = False) -> None:
        self._gentle = gentle
        self._process: Process | None = None
        self._starting = threading.Lock()

    @cached_property
    def _best(self) -> Detector:
        from gui.detect import best_detector

        return best_detector()

    @property
    def origin(self) -> str:
        """What made the proposals."""
        return self._best.origin

    @property
    def layers(self) -> frozenset[Layer]:
        """The layers that the detector looks for."""
        return self._best.layers

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        """Yield what the process finds; see `Detector.blocks`.

        Raises:
            BrokenOffError: if the process ended before it was done.
        """
        if stop():
            return
        place = near()
        process = self._running()
        with process.asked(text, language, place) as answers:
            while not stop():
                if near() != place:
                    place = near()
                    answers.look(place)
                answer = answers.take(TICK)
                if answer is None:
                    continue
                if answer.block is None:
                    return
                yield answer.block

    def close(self) -> None:
        """End the process; a text that is asked for later starts another one."""
        with self._starting:
            if self._process is not None:
                self._process.close()
                self._process = None

    def _running(self) -> "Process":
        """Return the process, a fresh one if there is none that lives."""
        from gui.detect.process.handle import Process

        with self._starting:
            if self._process is not None and self._process.is_gone:
                self._process.close()
                self._process = None
            if self._process is None:
                self._process = Process(gentle=self._gentle)
            return self._process
