"""Narrowing the table and the walk to what a person looks for."""

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.annotation_filter import NO_FILTER, AnnotationFilter, Facet
from gui.session.session import Session
from gui.translation import tr, trn
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow

_SCORES = (0.5, 0.7, 0.9)
_COMMANDS = {
    "view.filter_label": "labels",
    "view.filter_speaker": "speakers",
    "view.filter_origin": "origins",
}


class FilterHandler(QObject):
    """Adds to the filter, from a list or from what is at the caret, and clears it."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._panel = window.annotations
        self._panel.set_name_source(self._name)
        self._panel.filter_requested.connect(self._ask)
        session.library_closed.connect(lambda: self._panel.set_filter(NO_FILTER))

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        only = {ident: self._narrowing(of) for ident, of in _COMMANDS.items()}
        return only | {"view.filter": self._ask, "view.filter_clear": self._clear}

    def reasons(self) -> dict[str, Reason]:
        """Return why a command cannot act now, by command id."""
        only = {ident: self._missing(of) for ident, of in _COMMANDS.items()}
        return only | {
            "view.filter": lambda: "" if self._session.document else tr("Open a document first."),
            "view.filter_clear": lambda: (
                "" if self._panel.filter() != NO_FILTER else tr("There is no filter to clear.")
            ),
        }

    def _name(self, actor: int) -> str:
        if not self._session.has_library:
            return ""
        found = self._session.library.actors.get([actor]).get(actor)
        return found.name if found else ""

    def _clear(self) -> None:
        self._take(NO_FILTER)

    def _take(self, wanted: AnnotationFilter) -> None:
        self._panel.set_filter(wanted)
        listed = len(self._panel.shown())
        if wanted == NO_FILTER:
            self._session.noticed.emit(tr("The filter is cleared."))
        else:
            self._session.noticed.emit(trn("The filter leaves %Ln annotation(s) here.", listed))

    # What is at the caret.

    def _narrowing(self, of: str) -> Callable[[], None]:
        def narrow() -> None:
            current = self._session.current
            facet = _facet_of(current, of) if current else None
            if facet is None:
                return
            present, wanted = self._panel.filter(), self._panel.filter().only(facet)
            self._take(present.minus(facet) if wanted == present else wanted)

        return narrow

    def _missing(self, of: str) -> Reason:
        def reason() -> str:
            current = self._session.current
            if current is None:
                return tr("Put the caret on an annotation first.")
            none = _facet_of(current, of) is None
            return tr("Nobody is linked to what is at the caret.") if none else ""

        return reason

    # The list.

    def _ask(self) -> None:
        from gui.widgets.dialogs.filter_picker import FilterPicker

        if self._session.document is None:
            self._session.noticed.emit(tr("Open a document first."))
            return
        offers = self._offers()
        actors = {facet.value for facet, _ in offers if facet.of == "speakers"} - {None}
        names = self._session.library.actors.get(a for a in actors if isinstance(a, int))
        picker = FilterPicker(
            offers,
            {ident: actor.name for ident, actor in names.items()},
            self._fitting_actors,
            self._window,
        )
        picker.chosen.connect(lambda facet: self._take(self._panel.filter().plus(facet)))
        picker.open()

    def _fitting_actors(self, typed: str) -> list[tuple[int, str, int]]:
        rows = self._session.library.actors.suggest(typed)
        return [(row.actor.id, row.actor.name, row.quotes) for row in rows]

    def _offers(self) -> list[tuple[Facet, str]]:
        """Return what the open document has, most often first; then labels, scores, none."""
        document = self._session.document
        here = document.visible() if document else []
        counts = Counter(facet for of in _COMMANDS.values() for facet in _facets(here, of))
        known = [Facet("labels", key) for key in self._known_labels()]
        bounds = [Facet(of, score) for of in ("least", "most") for score in _SCORES]
        here_words = {facet: trn("%Ln here", count) for facet, count in counts.most_common()}
        others = [*known, Facet("speakers", None), *bounds]
        taken = set(self._panel.filter().facets)
        every = here_words | {facet: "" for facet in others if facet not in here_words}
        return [(facet, note) for facet, note in every.items() if facet not in taken]

    def _known_labels(self) -> list[tuple[Layer, str | None]]:
        labels = self._session.library.codebook.labels()
        return [(label.layer, label.name) for label in labels]


def _facets(annotations: Iterable[Annotation], of: str) -> Iterable[Facet]:
    return filter(None, (_facet_of(annotation, of) for annotation in annotations))


def _facet_of(annotation: Annotation, of: str) -> Facet | None:
    """Return what to ask for to find others like an annotation; None if it has nothing such."""
    if of == "labels":
        return Facet(of, (annotation.layer, annotation.label))
    if of == "origins":
        return Facet(of, annotation.origin)
    linked = [link.actor for link in annotation.links if link.status is not Status.REJECTED]
    if linked:
        return Facet(of, linked[0])
    return Facet(of, None) if annotation.layer is Layer.QUOTE else None
