"""What the filter asks for as chips, each with its words and a way to take it off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from gui.domain.annotation_filter import Facet
from gui.models.wording import shortened
from gui.translation import tr
from gui.widgets.chip import Chip
from gui.widgets.flow_layout import FlowLayout

_LENGTH = 34


class FilterChips(QWidget):
    """A chip for each thing, and a button that takes all off; hidden while there is none.

    Signals:
        removed: the Facet that a person takes off.
        cleared: all of it is taken off.
        left: Esc on a chip.
    """

    removed = Signal(object)
    cleared = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_chips")
        self._chips: list[Chip] = []
        self._facets: tuple[Facet, ...] = ()
        self._clear = QToolButton()
        self._clear.setObjectName("filter_clear")
        self._clear.setText(tr("Clear filter"))
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clear.clicked.connect(self.cleared)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._clear)
        self.hide()

    def show_facets(self, facets: Sequence[tuple[Facet, str]]) -> None:
        """Show chips for these things, each with its words."""
        found = tuple(facet for facet, _ in facets)
        if found == self._facets:
            return
        place = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        while self._flow.takeAt(0):
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._facets = found
        self._chips = [self._chip(facet, words) for facet, words in facets]
        self._flow.addWidget(self._clear)
        self._clear.show()
        self._flow.invalidate()
        self.setVisible(bool(found))
        self._order_stops()
        if place is not None:
            self._focus(place)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through here, in order."""
        return *self._chips, self._clear

    def _chip(self, facet: Facet, words: str) -> Chip:
        chip = Chip(
            shortened(words, _LENGTH),
            tr("Filter: {filter}", filter=words),
            tr("{filter}. Click or press Delete to take this off.", filter=words),
            self,
        )
        chip.setAccessibleDescription(tr("Press Delete to take this off."))
        chip.removed.connect(lambda: self.removed.emit(facet))
        chip.turned.connect(lambda step: self._turn(chip, step))
        chip.left.connect(self.left)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _order_stops(self) -> None:
        """Put the new chips before the button: after what takes the focus before it."""
        place: QWidget = self._clear
        while (before := place.previousInFocusChain()) is not None:
            place = before
            if place is self._clear or (_takes_tab(place) and place not in self._chips):
                break
        for chip in self._chips:
            QWidget.setTabOrder(place, chip)
            place = chip

    def _turn(self, chip: Chip, step: int) -> None:
        self._focus(self._chips.index(chip) + step)

    def _focus(self, place: int) -> None:
        """Go on with the chip at a place, or with what is nearest; away where none is left."""
        if self._chips:
            chip = self._chips[min(max(place, 0), len(self._chips) - 1)]
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
