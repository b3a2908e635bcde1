"""`python -m gui.detect`: looks at the texts that another process sends, until that one is gone.

It is started by `gui.detect.remote`, and speaks `gui.detect.messages`.
"""

import os
import pickle
import signal
import sys
import threading
from queue import SimpleQueue
from typing import BinaryIO

from gui.detect import best_detector
from gui.detect.messages import Answer, Ask, Look, Message, Stop


def main() -> None:
    """Answer until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other side gets it too, and ends this
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints is no answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    service = _Service(answers)
    threading.Thread(target=service.listen, args=(sys.stdin.buffer,), daemon=True).start()
    service.work()


class _Service:
    """Listens on one thread and works on another, so that a text can be left at any window."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._detector = best_detector()
        self._asked: SimpleQueue[Ask] = SimpleQueue()
        self._places: dict[int, int] = {}
        self._stopped: set[int] = set()

    def listen(self, messages: BinaryIO) -> None:
        """Take messages in; once there can be none, end the process, whatever it is doing."""
        try:
            while True:
                self._hear(pickle.load(messages))
        except (EOFError, OSError, pickle.UnpicklingError):
            os._exit(0)

    def _hear(self, message: Message) -> None:
        match message:
            case Ask(number, _, _, place):
                self._places[number] = place
                self._asked.put(message)
            case Look(number, place):
                self._places[number] = place
            case Stop(number):
                self._stopped.add(number)

    def work(self) -> None:
        """Look at what is asked for, one text at a time."""
        try:
            while True:
                self._look_at(self._asked.get())
        except BrokenPipeError:
            os._exit(0)

    def _look_at(self, ask: Ask) -> None:
        blocks = self._detector.blocks(
            ask.text,
            ask.language,
            lambda: ask.number in self._stopped,
            lambda: self._places[ask.number],
        )
        for block in blocks:
            self._say(Answer(ask.number, block))
            while not self._asked.empty():
                self._look_at(self._asked.get())
        self._say(Answer(ask.number, None))

    def _say(self, answer: Answer) -> None:
        pickle.dump(answer, self._answers, pickle.HIGHEST_PROTOCOL)
        self._answers.flush()


if __name__ == "__main__":
    main()
