"""`python -m gui.detect`: looks at the texts that another process sends, until that one is gone.

It is started by `gui.detect.process.remote`, and speaks `gui.detect.process.messages`.
"""

import os
import pickle
import signal
import sys
import threading
from dataclasses import dataclass
from queue import SimpleQueue
from typing import BinaryIO

from gui.detect import best_detector
from gui.detect.process.messages import Answer, Ask, Look, Message


def main() -> None:
    """Answer until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other side gets it too, and ends this
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints is no answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    service = _Service(answers)
    threading.Thread(target=service.listen, args=(sys.stdin.buffer,), daemon=True).start()
    service.work()


@dataclass(slots=True)
class _Request:
    """A text that is asked for, and what was said of it since."""

    ask: Ask
    place: int
    stopped: bool = False


class _Service:
    """Listens on one thread and works on another, so that a text can be left at any window."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._detector = best_detector()
        self._asked: SimpleQueue[_Request] = SimpleQueue()
        self._open: dict[int, _Request] = {}

    def listen(self, messages: BinaryIO) -> None:
        """Take messages in; once there can be none, end the process, whatever it is doing."""
        try:
            while True:
                self._hear(pickle.load(messages))
        except (EOFError, OSError, pickle.UnpicklingError):
            os._exit(0)

    def _hear(self, message: Message) -> None:
        if isinstance(message, Ask):
            request = _Request(message, message.place)
            self._open[message.number] = request
            self._asked.put(request)
            return
        known = self._open.get(message.number)
        if known is None:
            return  # it was done before this came
        if isinstance(message, Look):
            known.place = message.place
        else:
            known.stopped = True

    def work(self) -> None:
        """Look at what is asked for, one text at a time."""
        try:
            while True:
                self._look_at(self._asked.get())
        except BrokenPipeError:
            os._exit(0)

    def _look_at(self, request: _Request) -> None:
        ask = request.ask
        blocks = self._detector.blocks(
            ask.text, ask.language, lambda: request.stopped, lambda: request.place
        )
        for block in blocks:
            self._say(Answer(ask.number, block))
            while not self._asked.empty():
                self._look_at(self._asked.get())
        del self._open[ask.number]
        self._say(Answer(ask.number, None))

    def _say(self, answer: Answer) -> None:
        pickle.dump(answer, self._answers, pickle.HIGHEST_PROTOCOL)
        self._answers.flush()


if __name__ == "__main__":
    main()
