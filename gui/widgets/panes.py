"""The three panes side by side: the text gets its measure first, the lists share what is left."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.splitter import Splitter

_LISTS = (208, 320)
"""Least and greatest width of the left pane, in pixels, before a person chooses one."""
_TABLES = (264, 480)
_SHARE = 0.36
"""The left pane's part of what the text leaves."""
_HANDLE = 6
_LEAST = (160, 300, 200)
"""How narrow a person can make the panes."""


class Panes(Splitter):
    """Lays the panes out anew for each width of the window until a person moves a border.

    From then on the centre alone grows and shrinks with the window.
    """

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._chosen = False
        self._wanted = 0
        for pane, least in zip((left, centre, right), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setHandleWidth(_HANDLE)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._choose)

    def set_wanted(self, centre: int) -> None:
        """Say how many pixels the centre wants."""
        if centre != self._wanted:
            self._wanted = centre
            self._fit()

    def state(self) -> QByteArray:
        """Return the widths that a person has chosen; empty if none."""
        return self.saveState() if self._chosen else QByteArray()

    def restore(self, state: QByteArray) -> None:
        """Take over widths that were chosen before."""
        if not state.isEmpty():
            self._chosen = self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit()

    def _choose(self) -> None:
        self._chosen = True

    def _fit(self) -> None:
        if not self._chosen:
            self.setSizes(list(shared(self.width() - 2 * self.handleWidth(), self._wanted)))


def shared(width: int, wanted: int) -> tuple[int, int, int]:
    """Share a width out among the panes if the centre wants so many pixels."""
    rest = width - wanted
    left = _within(round(_SHARE * rest), _LISTS)
    right = _within(rest - left, _TABLES)
    return left, max(0, width - left - right), right


def _within(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
