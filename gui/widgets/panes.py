"""The three panes side by side: the text gets its measure first, the lists share what is left."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.widgets.splitter import Splitter

_LISTS = (208, 320)
"""Least and greatest width of the left pane, in pixels, before a person chooses one."""
_TABLES = (264, 480)
_SHARE = 0.36
"""The left pane's part of what the text leaves."""
_HANDLE = 6
_CENTRE = 1
_LEAST = (160, 300, 200)
"""How narrow a person can make the panes."""
_LEAST_LETTERS = (20, 36, 26)


class Panes(Splitter):
    """Lays the panes out anew for each width of the window until a person moves a border.

    From then on the centre alone grows and shrinks with the window. Where there is no room for
    all three, as on a magnified screen, the one with the focus has all of it.
    """

    def __init__(
        self, left: QWidget, centre: QWidget, right: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen = False
        self._wanted = 0
        for pane, least in zip((left, centre, right), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setHandleWidth(_HANDLE)
        self.setStretchFactor(1, 1)
        self._alone = _CENTRE
        self.splitterMoved.connect(self._choose)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

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

    def minimumSizeHint(self) -> QSize:
        """Ask for room for one pane."""
        return QSize(max(self._least()), super().minimumSizeHint().height())

    def is_narrow(self) -> bool:
        """Tell whether only one pane has room."""
        return self.width() < sum(self._least()) + 2 * self.handleWidth()

    def _least(self) -> list[int]:
        """Return the least widths in which the panes can be read: large type needs more."""
        letter = self.fontMetrics().averageCharWidth()
        panes = [self.widget(place) for place in range(self.count())]
        return [
            max(letters * letter, pane.minimumWidth(), pane.minimumSizeHint().width())
            for pane, letters in zip(panes, _LEAST_LETTERS, strict=True)
            if pane
        ]

    def _choose(self) -> None:
        self._chosen = not self.is_narrow()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        for place in range(self.count()):
            pane = self.widget(place)
            if pane and now and pane.isAncestorOf(now) and place != self._alone:
                self._alone = place
                if self.is_narrow():
                    self._fit()

    def _fit(self) -> None:
        narrow = self.is_narrow()
        self.setChildrenCollapsible(narrow)
        if narrow:
            self.setSizes([self.width() if n == self._alone else 0 for n in range(self.count())])
        elif not self._chosen or 0 in self.sizes():
            left, _, right = self._least()
            room = self.width() - 2 * self.handleWidth()
            self.setSizes(list(shared(room, self._wanted, (left, right))))


def shared(width: int, wanted: int, least: tuple[int, int] = (0, 0)) -> tuple[int, int, int]:
    """Share a width out among the panes if the centre wants so many pixels, and those beside it
    need so many at least."""
    rest = width - wanted
    left = max(_within(round(_SHARE * rest), _LISTS), least[0])
    right = max(_within(rest - left, _TABLES), least[1])
    return left, max(0, width - left - right), right


def _within(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
