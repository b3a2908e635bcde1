"""Which annotations are shown: layers and types, also in the text; statuses, words."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.domain.annotation import Layer, Status
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.visibility import EVERYTHING, Visibility
from gui.models.annotation_cells import STATUS_WORDS
from gui.models.wording import figure
from gui.translation import mark, tr
from gui.widgets.lasting_menu import LastingMenu
from gui.widgets.menu_button import MenuButton
from gui.widgets.search_field import SearchField

_LAYERS = (
    (Layer.QUOTE, mark("Quotes"), mark("Show or hide quotes, in the text too")),
    (Layer.ENTITY, mark("Entities"), mark("Show or hide entities, in the text too")),
    (Layer.TAG, mark("Tags"), mark("Show or hide tags, in the text too")),
)
_STATUSES = (Status.SUGGESTED, Status.ACCEPTED, Status.REJECTED)
_STATUSES_WORDS = {
    frozenset[Status](): mark("No status"),
    frozenset({Status.SUGGESTED}): mark("Suggested"),
    frozenset({Status.ACCEPTED}): mark("Accepted"),
    frozenset({Status.REJECTED}): mark("Rejected"),
    frozenset({Status.SUGGESTED, Status.ACCEPTED}): mark("All but rejected"),
    frozenset({Status.SUGGESTED, Status.REJECTED}): mark("Suggested or rejected"),
    frozenset({Status.ACCEPTED, Status.REJECTED}): mark("Accepted or rejected"),
    frozenset(Status): mark("Any status"),
}
_POPUP = QToolButton.ToolButtonPopupMode


class FilterRow(QWidget):
    """Switches for the layers, a menu of statuses and a field for words.

    Layers and types are asked for: they are hidden and shown everywhere, by `show_visibility`.

    Signals:
        changed: the whole filter of statuses and words.
        layer_switched: a layer that a person wants shown, or hidden.
        left: the words field is done with.
    """

    changed = Signal(AnnotationFilter)
    layer_switched = Signal(Layer)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = AnnotationFilter()
        self._visibility = EVERYTHING
        self._layers = {layer: self._layer_button(layer, *said) for layer, *said in _LAYERS}
        self._statuses: dict[Status, QAction] = {}
        self._status = self._status_button()
        self._words = SearchField(tr("Filter by words"), short=tr("Filter"))
        self._words.setObjectName("filter_words")
        self._words.searched.connect(lambda words: self._set(words=words))
        self._words.left.connect(self.left)
        self._arrange()
        self._show()

    def value(self) -> AnnotationFilter:
        """Return the filter."""
        return self._filter

    def set_value(self, wanted: AnnotationFilter) -> None:
        """Take a filter over, without saying that it changed."""
        self._filter = wanted
        self._words.clear_silently()
        self._words.setText(wanted.words)
        self._show()

    def set_type_menu(self, menu: QMenu) -> None:
        """Offer a menu of entity types for hiding."""
        button = self._layers[Layer.ENTITY]
        button.setMenu(menu)
        button.setPopupMode(_POPUP.MenuButtonPopup)

    def show_visibility(self, visibility: Visibility) -> None:
        """Follow what is shown."""
        self._visibility = visibility
        self._show()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return *self._layers.values(), self._words, self._status

    def reset(self) -> None:
        """List everything in sight that is not rejected."""
        self._words.clear_silently()
        self._take(AnnotationFilter())

    # Making it up.

    def _layer_button(self, layer: Layer, title: str, hint: str) -> MenuButton:
        button = MenuButton(self)
        button.setObjectName(f"filter_{layer.value}")
        button.setText(tr(title))
        button.setCheckable(True)
        button.setToolTip(tr(hint))
        button.clicked.connect(lambda: self._ask_layer(layer))
        return button

    def _status_button(self) -> MenuButton:
        button = MenuButton(self)
        button.setObjectName("filter_status")
        button.setPopupMode(_POPUP.InstantPopup)
        button.setToolTip(tr("Choose which statuses are shown"))
        menu: QMenu = LastingMenu(button)
        for status in _STATUSES:
            action = menu.addAction(tr(STATUS_WORDS[status]))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, status=status: self._switch_status(status))
            self._statuses[status] = action
        button.setMenu(menu)
        return button

    def _arrange(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(4)
        for button in self._layers.values():
            switches.addWidget(button)
        switches.addStretch(1)
        narrower = QHBoxLayout()
        narrower.setSpacing(4)
        narrower.addWidget(self._words, 1)
        narrower.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(6)
        column.addLayout(switches)
        column.addLayout(narrower)
        for button in (*self._layers.values(), self._status):
            button.setMinimumSize(QSize(0, self._words.sizeHint().height()))

    # Following and changing the filter.

    def _show(self) -> None:
        for layer, button in self._layers.items():
            button.setChecked(layer not in self._visibility.layers)
        for status, action in self._statuses.items():
            action.setChecked(status in self._filter.statuses)
        hidden = len(self._visibility.types)
        less = tr("Entities −{count}", count=figure(hidden)) if hidden else tr("Entities")
        self._layers[Layer.ENTITY].setText(less)
        words = tr(_STATUSES_WORDS[self._filter.statuses])
        self._status.setText(words)
        self._status.setAccessibleName(tr("Status shown: {statuses}", statuses=words))

    def _set(self, **values: object) -> None:
        self._take(replace(self._filter, **values))  # type: ignore[arg-type]

    def _take(self, wanted: AnnotationFilter) -> None:
        changed = wanted != self._filter
        self._filter = wanted
        self._show()
        if changed:
            self.changed.emit(wanted)

    def _ask_layer(self, layer: Layer) -> None:
        """Ask, and stay as it was until the answer comes."""
        self._show()
        self.layer_switched.emit(layer)

    def _switch_status(self, status: Status) -> None:
        self._set(statuses=self._filter.statuses ^ {status})
