"""Acts on all places of the same words, after a look at them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.domain.actor import KIND_OF_ENTITY
from gui.domain.annotation import Annotation, Layer, Role
from gui.domain.places import Place, Reach
from gui.models.label_words import label_words
from gui.models.wording import named
from gui.session.bulk import Bulk, BulkAct
from gui.session.jobs import Job
from gui.session.session import Session
from gui.store.applying import unwatched
from gui.translation import tr
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from gui.widgets.dialogs.bulk_preview import BulkPreview

_WORDS = 60


class BulkHandler(QObject):
    """The commands for all with the same text; each shows its places first."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._bulk = Bulk(session)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "entity.retype_all": lambda: self._with_current(self._ask_type),
            "entity.link_all": lambda: self._with_current(self._ask_actor),
            "entity.mark_missed": lambda: self._with_current(self._mark_missed),
            "entity.not_one": lambda: self._with_current(self._not_entity),
            "suggestion.accept_same": lambda: self._with_current(self._accept),
            "suggestion.reject_same": lambda: self._with_current(self._reject),
        }

    def _with_current(self, ask: Callable[[Annotation], None]) -> None:
        current = self._session.current
        if current is not None:
            ask(current)

    def _ask_type(self, like: Annotation) -> None:
        from gui.widgets.dialogs.entity_picker import EntityPicker

        labels = self._session.library.codebook.labels(Layer.ENTITY)
        picker = EntityPicker(labels, current=like.label, parent=self._window)
        picker.chosen.connect(lambda label: self._retype(like, label))
        picker.open()

    def _retype(self, like: Annotation, label: str) -> None:
        act = self._bulk.retype(like, label)
        words = label_words(Layer.ENTITY, label)
        says = tr(
            "Give all mentions of “{words}” the type “{type}”.", words=_shown(act), type=words
        )
        self._preview(act, says, tr("Change"))

    def _ask_actor(self, like: Annotation) -> None:
        from gui.widgets.dialogs.actor_picker import ActorPicker

        actors, document = self._session.library.actors, self._session.document
        names = document.names if document else {}
        proposed = [names[link.actor] for link in like.links if link.actor in names]
        mention = [s.of(document.text) for s in like.spans(Role.MENTION)] if document else []
        picker = ActorPicker(
            lambda typed: [(row.actor.name, row.quotes) for row in actors.suggest(typed)],
            proposed=proposed or mention,
            parent=self._window,
            several=False,
        )
        picker.chosen.connect(lambda name, _further: self._link(like, name))
        picker.open()

    def _link(self, like: Annotation, name: str) -> None:
        act = self._bulk.link(like, name, KIND_OF_ENTITY.get(like.label or ""))
        says = tr("Link all mentions of “{words}” to {name}.", words=_shown(act), name=name)
        self._preview(act, says, tr("Link"))

    def _mark_missed(self, like: Annotation) -> None:
        act = self._bulk.mark_missed(like)
        says = tr(
            "Tag “{words}” as “{type}” wherever it stands and is no entity yet.",
            words=_shown(act),
            type=label_words(Layer.ENTITY, like.label),
        )
        self._preview(act, says, tr("Tag"))

    def _not_entity(self, like: Annotation) -> None:
        act = self._bulk.not_entity(like)
        says = tr(
            "Reject “{words}” wherever it is suggested as an entity. No detector proposes it "
            "again in this library.",
            words=_shown(act),
        )
        self._preview(act, says, tr("Reject"))

    def _accept(self, like: Annotation) -> None:
        act = self._bulk.decide(like, accept=True)
        says = tr("Accept all suggestions with the text “{words}”.", words=_shown(act))
        self._preview(act, says, tr("Accept"))

    def _reject(self, like: Annotation) -> None:
        act = self._bulk.decide(like, accept=False)
        says = tr("Reject all suggestions with the text “{words}”.", words=_shown(act))
        self._preview(act, says, tr("Reject"))

    def decide_library(self, accept: bool) -> None:
        """Accept, or reject, all in the library that is shown and passes the filter."""
        act = self._bulk.decide_all(self._window.annotations.filter(), accept=accept)
        reaches = (Reach.LIBRARY, Reach.DOCUMENT)
        if accept:
            says = tr("Accept all suggestions that are shown and that the filter lets pass.")
            self._preview(act, says, tr("Accept"), reaches)
        else:
            says = tr("Reject all suggestions that are shown and that the filter lets pass.")
            self._preview(act, says, tr("Reject"), reaches)

    def _preview(
        self, act: BulkAct, says: str, verb: str, reaches: Sequence[Reach] = tuple(Reach)
    ) -> None:
        from gui.widgets.dialogs.bulk_preview import BulkPreview

        title = self._window.actions_by_id[act.command].text().replace("&", "").rstrip("…")
        in_context = self._session.library.places.in_context
        dialog = BulkPreview(title, says, verb, in_context, self._window, reaches=reaches)
        _Looking(self._session, act, dialog)
        dialog.confirmed.connect(lambda places: self._bulk.run(act, places))
        dialog.open()


class _Looking(QObject):
    """Finds what a preview asks for: in the document at once, in the library beside the window."""

    def __init__(self, session: Session, act: BulkAct, dialog: "BulkPreview") -> None:
        super().__init__(dialog)
        self._session = session
        self._act = act
        self._dialog: BulkPreview | None = dialog
        self._job: Job | None = None
        self._library: Sequence[Place] | None = None
        dialog.reach_chosen.connect(self._look)
        dialog.finished.connect(lambda _answer: self._leave())
        self._look(dialog.reach())

    def _look(self, reach: Reach) -> None:
        if reach is Reach.DOCUMENT:
            document = self._session.document
            ident = document.id if document else -1
            self._show(self._act.find(self._session.library, ident, unwatched))
        elif self._library is not None:
            self._show(self._library)
        elif self._job is None:
            self._job = self._session.beside.look(
                tr("Looking for the same text") if self._act.words else tr("Looking"),
                self._session.library,
                lambda library, watch: self._act.find(library, None, watch),
                self._found,
                self._session.failed.emit,
            )

    def _found(self, places: Sequence[Place] | None) -> None:
        self._library = places
        if self._dialog is not None and self._dialog.reach() is Reach.LIBRARY:
            self._show(places or ())

    def _show(self, places: Sequence[Place]) -> None:
        if self._dialog is not None:
            self._dialog.show_places(places)

    def _leave(self) -> None:
        self._dialog = None
        if self._job is not None:
            self._job.cancel()


def _shown(act: BulkAct) -> str:
    return named(act.words, _WORDS)
