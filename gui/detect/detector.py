"""What every detector looks like to the rooms that run one."""

from collections.abc import Callable, Iterator
from typing import Protocol

from gui.domain.annotation import Layer
from gui.domain.proposal import Proposal


class Detector(Protocol):
    """Finds things in one text; pure and deterministic, so that it can run in any thread."""

    @property
    def origin(self) -> str:
        """What made the proposals, as in `detector:rules/1`; it changes with the behaviour."""

    @property
    def layers(self) -> frozenset[Layer]:
        """The layers that the detector looks for, found or not."""

    def detect(
        self, text: str, language: str | None, stop: Callable[[], bool]
    ) -> Iterator[Proposal]:
        """Yield proposals paragraph by paragraph, in reading order of their paragraphs.

        Args:
            text: canonical text; offsets of the proposals are its code points.
            language: two letters as in "en", or None to have it guessed from the text.
            stop: asked before each paragraph; once it is true, nothing more is yielded.
        """
