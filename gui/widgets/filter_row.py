"""Which annotations are shown: layers and types, also in the text; statuses, words."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.domain.annotation import Layer, Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter, Facet
from gui.domain.visibility import EVERYTHING, Visibility
from gui.models.filter_words import NameOf, facet_words
from gui.models.label_words import STATUS_WORDS
from gui.models.wording import figure
from gui.translation import mark, tr
from gui.widgets.filter_chips import FilterChips
from gui.widgets.flow_layout import FlowLayout
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
    """Switches for the layers, a menu of statuses, a field for words, and chips for the rest.

    Layers and types are asked for: they are hidden and shown everywhere, by `show_visibility`.

    Signals:
        changed: the whole filter.
        requested: something else to filter by is wanted.
        layer_switched: a layer that a person wants shown, or hidden.
        left: the words field is done with.
    """

    changed = Signal(AnnotationFilter)
    requested = Signal()
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
        self._name_of: NameOf = str
        self._add = self._add_button()
        self._chips = FilterChips(self)
        self._chips.removed.connect(self._take_off)
        self._chips.cleared.connect(self.reset)
        self._chips.left.connect(self.left)
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
        return *self._layers.values(), self._add, self._words, self._status, *self._chips.stops()

    def set_name_source(self, name_of: NameOf) -> None:
        """Say where the names of actors come from."""
        self._name_of = name_of

    def reset(self) -> None:
        """List everything in sight that is not rejected."""
        self._words.clear_silently()
        self._take(NO_FILTER)

    # Making it up.

    def _layer_button(self, layer: Layer, title: str, hint: str) -> MenuButton:
        button = MenuButton(self)
        button.setObjectName(f"filter_{layer.value}")
        button.setText(tr(title))
        button.setCheckable(True)
        button.setToolTip(tr(hint))
        button.clicked.connect(lambda: self._ask_layer(layer))
        return button

    def _add_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("filter_add")
        button.setText(tr("Filter"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(tr("Filter by label, speaker, score, or who made it"))
        button.clicked.connect(self.requested)
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
        switches = FlowLayout()  # long words, and large type, take two lines
        for button in (*self._layers.values(), self._add):
            switches.addWidget(button)
        narrower = QHBoxLayout()
        narrower.setSpacing(4)
        narrower.addWidget(self._words, 1)
        narrower.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(6)
        column.addLayout(switches)
        column.addLayout(narrower)
        column.addWidget(self._chips)
        buttons: tuple[QToolButton, ...] = (*self._layers.values(), self._add, self._status)
        for each in buttons:
            each.setMinimumSize(QSize(0, self._words.sizeHint().height()))

    # Following and changing the filter.

    def _show(self) -> None:
        for layer, button in self._layers.items():
            button.setChecked(layer not in self._visibility.layers)
        for status, action in self._statuses.items():
            action.setChecked(status in self._filter.statuses)
        hidden = len(self._visibility.types)
        less = tr("Entities −{count}", count=figure(hidden)) if hidden else tr("Entities")
        self._layers[Layer.ENTITY].setText(less)
        name_of = self._name_of
        self._chips.show_facets([(f, facet_words(f, name_of)) for f in self._filter.facets])
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

    def _take_off(self, facet: Facet) -> None:
        self._take(self._filter.minus(facet))

    def _ask_layer(self, layer: Layer) -> None:
        """Ask, and stay as it was until the answer comes."""
        self._show()
        self.layer_switched.emit(layer)

    def _switch_status(self, status: Status) -> None:
        self._set(statuses=self._filter.statuses ^ {status})
