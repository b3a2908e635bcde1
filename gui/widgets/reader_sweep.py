"""Selecting by whole words or sentences: a double or triple click, then dragging on."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.domain.span import Span

Find = Callable[[str, int], Span | None]
"""What finds the word or the sentence at a position of a text."""


class Sweep:
    """Remembers what a sweep began with, and when the last double click was."""

    def __init__(self) -> None:
        self._origin: Span | None = None
        self._find: Find | None = None
        self._doubled: tuple[int, QPointF] | None = None

    def doubled(self, event: QMouseEvent) -> None:
        """Remember a double click."""
        self._doubled = event.timestamp(), event.position()

    def is_third(self, event: QMouseEvent) -> bool:
        """Tell whether a press follows a double click closely, in time and place."""
        before, self._doubled = self._doubled, None
        if before is None:
            return False
        moment, place = before
        near = (event.position() - place).manhattanLength()
        soon = event.timestamp() - moment <= QApplication.doubleClickInterval()
        return soon and near < QApplication.startDragDistance()

    def begin(self, span: Span, find: Find) -> None:
        """Begin to sweep from a word or sentence."""
        self._origin, self._find = span, find

    def stop(self) -> None:
        """Sweep no more."""
        self._origin = self._find = None

    def to(self, text: str, position: int) -> tuple[int, int] | None:
        """Return the selection swept up to a position, the caret's end last; None without a sweep.

        The first of the two is greater than the second where the sweep goes backwards.
        """
        if self._origin is None or self._find is None:
            return None
        here = self._find(text, min(position, max(0, len(text) - 1)))
        if here is None:
            here = Span(position, position + 1)
        if here.start < self._origin.start:
            return self._origin.stop, here.start
        return self._origin.start, max(self._origin.stop, here.stop)
