"""What every detector looks like to the rooms that run one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from gui.domain.annotation import Layer
from gui.domain.errors import UserError
from gui.domain.proposal import Proposal


class BrokenOffError(UserError):
    """A process that looked at a text ended before it was done."""


@dataclass(frozen=True, slots=True)
class Block:
    """What was found in the part `[start, stop)` of a text, in code points.

    The parts of all blocks of a text cover it once; there is at least one, and only that of an
    empty text is empty. A proposal can reach out of its part, or lie before it.
    """

    start: int
    stop: int
    proposals: tuple[Proposal, ...]


def beginning() -> int:
    """Return the place that a text is read from where nobody looks at it."""
    return 0


class Detector(Protocol):
    """Finds things in one text; pure and deterministic, so that it can run in any thread."""

    @property
    def origin(self) -> str:
        """What made the proposals, as in `detector:rules/1`; it changes with the behaviour."""

    @property
    def layers(self) -> frozenset[Layer]:
        """The layers that the detector looks for, found or not."""

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        """Yield what is found, block by block. The blocks are the same whatever their order.

        Args:
            text: canonical text; offsets of the proposals are its code points.
            language: two letters as in "en", or None to have it guessed from the text.
            stop: asked before each paragraph or window; once it is true, no block follows.
            near: asked before each block for the place that matters most now. A detector that
                can takes the block that holds it, else the next one behind it that is left.

        Raises:
            BrokenOffError: if it runs in another process, and that ended.
        """

    def detect(
        self, text: str, language: str | None, stop: Callable[[], bool]
    ) -> Iterator[Proposal]:
        """Yield all proposals, in reading order of the blocks; see `blocks`."""
        for block in self.blocks(text, language, stop):
            yield from block.proposals
