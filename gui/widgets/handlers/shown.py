"""What is shown: layers, types of entities, weak suggestions; and what a score means."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.commands import find
from gui.domain.annotation import Layer, Status
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.domain.edits import Change
from gui.domain.visibility import QUIET_TYPES, Hidden, Veil, Visibility
from gui.look.assets import text
from gui.models.label_words import label_words
from gui.models.suggestion_words import threshold
from gui.models.wording import score
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.translation import tr, trn
from gui.widgets.main_window import MainWindow
from gui.widgets.type_entries import TypeEntries

STOPS = {"all": 0.0, "5": 0.5, "6": 0.6, "7": 0.7, "8": 0.8, "9": 0.9}
_LAYERS = {
    "view.quotes": Layer.QUOTE,
    "view.entities": Layer.ENTITY,
    "view.tags": Layer.TAG,
}
_TAGGING = ("quote.tag", "entity.tag", "tag.apply")


class ShownHandler(QObject):
    """Keeps the session, the menus and the panel in step with what a person wants to see."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self.calibration = NOTHING_MEASURED
        types = _submenu(window, "view.types_all")
        self._types = TypeEntries(types)
        self._types.switched.connect(self._switch_type)
        types.aboutToShow.connect(self._list_types)
        window.actions_by_id.make_choice(f"view.suggestions_{name}" for name in STOPS)
        self._fill_stops(_submenu(window, "view.suggestions_all"))
        panel = window.annotations
        panel.set_type_menu(types)
        panel.layer_switched.connect(self._switch_layer)
        panel.weak_requested.connect(lambda: self._set_least(0.0))
        panel.hidden_requested.connect(lambda: self._show(Visibility()))
        session.changed.connect(self._reveal_tagged)
        # One act tells several facts; what is hidden is counted once, when all of them are told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._count)
        for fact in (session.changed, session.shown_changed, session.document_opened):
            fact.connect(lambda _value: self._soon.start(0))
        preferences.changed.connect(lambda settings: self._apply(settings.visibility))
        self._apply(preferences.value.visibility)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        layers = {ident: self._switching(layer) for ident, layer in _LAYERS.items()}
        stops = {f"view.suggestions_{n}": self._stopping(least) for n, least in STOPS.items()}
        return (
            layers
            | stops
            | {
                "view.types_all": lambda: self._show_types_but(frozenset()),
                "view.types_usual": lambda: self._show_types_but(QUIET_TYPES),
                "view.suggestions_fewer": lambda: self._step(1),
                "view.suggestions_more": lambda: self._step(-1),
            }
        )

    def learn(self) -> None:
        """Read what scores have been worth; it can wait until the window is there."""
        try:
            self.calibration = Calibration.parse(text("models/calibration.json"))
        except (OSError, ValueError):
            self.calibration = NOTHING_MEASURED  # nothing was measured for these files
        self._window.reader.set_calibration(self.calibration)
        self._window.annotations.set_calibration(self.calibration)

    @property
    def _visibility(self) -> Visibility:
        return self._session.visibility

    def _show(self, visibility: Visibility) -> None:
        self._preferences.change(self._preferences.value.with_visibility(visibility))

    def _apply(self, visibility: Visibility) -> None:
        if visibility != self._session.visibility:
            self._session.set_visibility(visibility)
        self._window.annotations.show_visibility(visibility)
        self._types.show_hidden(visibility.types)
        for ident, layer in _LAYERS.items():
            self._window.actions_by_id[ident].setChecked(layer not in visibility.layers)
        for name, least in STOPS.items():
            action = self._window.actions_by_id[f"view.suggestions_{name}"]
            action.setChecked(least == visibility.least)

    # Layers and types.

    def _switching(self, layer: Layer) -> Callable[[], None]:
        return lambda: self._switch_layer(layer)

    def _switch_layer(self, layer: Layer) -> None:
        shown = self._visibility
        self._show(replace(shown, layers=shown.layers ^ {layer}))

    def _switch_type(self, name: str) -> None:
        self._show_types_but(self._visibility.types ^ {name})

    def _show_types_but(self, hidden: frozenset[str]) -> None:
        self._show(replace(self._visibility, types=hidden))

    def _list_types(self) -> None:
        """List the types of the codebook when they are looked at: the first paint needs none."""
        if self._session.has_library:
            self._types.set_labels(self._session.library.codebook.labels(Layer.ENTITY))

    def _reveal_tagged(self, change: Change) -> None:
        """Show a layer or type again once a person tags something with it."""
        document = self._session.document
        if document is None or change.command not in _TAGGING:
            return
        for edit in change.annotations(document.id):
            after, shown = edit.after, self._visibility
            veil = shown.veil(after) if after and after.status is Status.ACCEPTED else None
            if after is None or veil not in (Veil.LAYER, Veil.TYPE):
                continue
            types = (
                shown.types - {after.label or ""} if after.layer is Layer.ENTITY else shown.types
            )
            self._show(replace(shown, layers=shown.layers - {after.layer}, types=types))
            words = label_words(after.layer, after.label)
            notice = tr("“{words}” is shown again, since you tagged one.", words=words)
            self._session.noticed.emit(notice)

    # Weak suggestions.

    def _stopping(self, least: float) -> Callable[[], None]:
        return lambda: self._set_least(least)

    def _step(self, direction: int) -> None:
        least = self._visibility.least
        if direction > 0:
            following = min((stop for stop in STOPS.values() if stop > least), default=least)
        else:
            following = max((stop for stop in STOPS.values() if stop < least), default=least)
        self._set_least(following)

    def _set_least(self, least: float) -> None:
        self._show(replace(self._visibility, least=least))
        # The menu has switched the entry chosen: it follows what is in force, not the click.
        self._apply(self._visibility)
        document = self._session.document
        weak = document.hidden().weak if document else 0
        words = threshold(least, self.calibration, self._origin())
        self._session.noticed.emit(
            trn("{threshold}. %Ln weaker suggestion(s) hidden here.", weak, threshold=words)
            if weak
            else f"{words}."
        )

    def _fill_stops(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(self._explain_stops)
        first = self._window.actions_by_id["view.suggestions_fewer"]
        menu.insertSeparator(first)
        names = QAction(
            tr("Names go by the same score; how often they are right is not measured"), menu
        )
        names.setEnabled(False)
        menu.insertAction(first, names)
        menu.insertSeparator(first)

    def _explain_stops(self) -> None:
        origin = self._origin()
        for name, least in STOPS.items():
            action = self._window.actions_by_id[f"view.suggestions_{name}"]
            words = threshold(least, self.calibration, origin)
            shown = score(least)
            marked = f"{shown[:-2]}&{shown[-2:]}"  # by its first decimal, the one that differs
            action.setText(words.replace(shown, marked, 1) if least else f"&{words}")

    def _origin(self) -> str:
        """Return what made the suggestions of the open document, or would make some."""
        document = self._session.document
        made = (a.origin for a in document.all()) if document else iter(())
        known = {table.origin for table in self.calibration.tables}
        first = next((table.origin for table in self.calibration.tables), "")
        return next((origin for origin in made if origin in known), first)

    def _count(self) -> None:
        document = self._session.document
        self._window.annotations.show_hidden(document.hidden() if document else Hidden())


def _submenu(window: MainWindow, ident: str) -> QMenu:
    """Return the submenu of the menu bar that a command stands in."""
    name = tr(find(ident).submenu)
    found = window.menus[find(ident).menu].findChildren(QMenu)
    return next(menu for menu in found if menu.title() == name)
