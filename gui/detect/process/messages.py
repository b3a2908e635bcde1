"""What a window or a command and its detection processes say to each other.

Messages are pickled one after the other into the process's standard input and output: both ends
are the same program. What is found in a text comes as one `Answer` a block, then one without.
"""

from dataclasses import dataclass

from gui.detect.detector import Block


@dataclass(frozen=True, slots=True)
class Ask:
    """Look at a text. A later text that is asked for meanwhile goes before the rest of this one.

    `number` names the request; `place` is where to begin, see `Detector.blocks`.
    """

    number: int
    text: str
    language: str | None
    place: int


@dataclass(frozen=True, slots=True)
class Look:
    """The place that matters most in a text is another one now."""

    number: int
    place: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The rest of a text is not wanted any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A block of a text; None after the last one."""

    number: int
    block: Block | None


Message = Ask | Look | Stop
