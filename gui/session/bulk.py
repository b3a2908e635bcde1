"""Acts on all places of the same words: what they would touch, and doing it in one step."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from gui.domain import acts
from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import Annotation, Layer, Link, Status, by_user
from gui.domain.annotation_filter import AnnotationFilter
from gui.domain.edits import ActorEdit, AnnotationEdit, Change, Edit, NotEntityEdit, Step
from gui.domain.places import Place
from gui.session.beside import CANCELLED, MANY
from gui.session.session import Session
from gui.session.tagging import new_uid
from gui.store.applying import Watch, unwatched
from gui.store.library import Library
from gui.translation import tr, trn

_CHUNK = 500
_PLACEHOLDER = -1
_OPEN = (Status.SUGGESTED, Status.ACCEPTED)
Act = Callable[[Annotation], Annotation | None]


@dataclass(frozen=True, slots=True)
class BulkAct:
    """One act on the same words: how to find its places, and how to make its edits.

    Attributes:
        command: the command's id.
        title: what the status line calls it while it runs.
        words: the words, for the person; empty where it is about no words.
        find: returns the places that it would touch, in one document or (None) in all.
        make: returns the edits for those of the places that the person wants.
    """

    command: str
    title: str
    words: str
    find: Callable[[Library, int | None, Watch], tuple[Place, ...]]
    make: Callable[[Library, Sequence[Place], Watch], Sequence[Edit]]


class Bulk:
    """Makes the acts on all places of the words of one annotation of the open document."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def retype(self, like: Annotation, label: str) -> BulkAct:
        """Change the type of every mention with these words."""
        now = self._session.now()

        def act(annotation: Annotation) -> Annotation:
            return acts.corrected(annotation, now, label=label)

        return self._on_same("entity.retype_all", tr("Changing types"), like, act)

    def link(self, like: Annotation, name: str, kind: ActorKind | None) -> BulkAct:
        """Link every mention with these words to the actor of a name, made if there is none."""
        name = " ".join(name.split())
        known = self._session.library.actors.find(name)
        actor = known or Actor(_PLACEHOLDER, new_uid(), name, kind)
        who, now = self._session.who, self._session.now()

        def act(annotation: Annotation) -> Annotation:
            return acts.speaker_linked(annotation, actor.id, who, now)

        first = () if known else (ActorEdit(None, actor),)
        return self._on_same("entity.link_all", tr("Linking"), like, act, first)

    def decide(self, like: Annotation, *, accept: bool) -> BulkAct:
        """Accept, or reject, every shown suggestion of the layer with exactly these words."""
        now = self._session.now()
        command, title, decided = (
            ("suggestion.accept_same", tr("Accepting"), acts.accepted)
            if accept
            else ("suggestion.reject_same", tr("Rejecting"), acts.rejected)
        )

        def act(annotation: Annotation) -> Annotation | None:
            undecided = annotation.status is Status.SUGGESTED
            return decided(annotation, now) if undecided else annotation

        return self._on_same(command, title, like, act)

    def decide_all(self, wanted: AnnotationFilter, *, accept: bool) -> BulkAct:
        """Accept, or reject, every suggestion that is shown and passes a filter."""
        now, shown = self._session.now(), self._session.visibility
        command, title, decided = (
            ("suggestion.accept_all", tr("Accepting"), acts.accepted)
            if accept
            else ("suggestion.reject_all", tr("Rejecting"), acts.rejected)
        )

        def act(annotation: Annotation) -> Annotation | None:
            undecided = annotation.status is Status.SUGGESTED
            return decided(annotation, now) if undecided else annotation

        def find(library: Library, document: int | None, watch: Watch) -> tuple[Place, ...]:
            return library.places.passing(shown, wanted, document, watch)

        def make(library: Library, places: Sequence[Place], watch: Watch) -> list[Edit]:
            return list(_edits(library, places, act, watch))

        return BulkAct(command, title, "", find, make)

    def not_entity(self, like: Annotation) -> BulkAct:
        """Reject a mention and all undecided ones of its words, hidden ones too, for good.

        One that a person made goes, since it was never proposed.
        """
        words, now = self._words(like), self._session.now()

        def find(library: Library, document: int | None, _watch: Watch) -> tuple[Place, ...]:
            found = library.places.same(like, words, [Status.SUGGESTED], document)
            own = Place(like.document, min(like.main), like.id)
            return found if own in found else (own, *found)

        def act(annotation: Annotation) -> Annotation | None:
            if annotation.id != like.id and annotation.status is not Status.SUGGESTED:
                return annotation
            mine = annotation.origin.startswith(by_user(""))
            return None if mine else acts.rejected(annotation, now)

        def make(library: Library, places: Sequence[Place], watch: Watch) -> list[Edit]:
            known = library.detections.is_not_entity(words[0])
            first = [] if known else [NotEntityEdit(words[0], False, True)]
            return [*first, *_edits(library, places, act, watch)]

        return BulkAct("entity.not_one", tr("Rejecting"), words[0], find, make)

    def mark_missed(self, like: Annotation) -> BulkAct:
        """Tag the places of these words that carry no entity like this one is."""
        words, who, now = self._words(like)[0], self._session.who, self._session.now()
        links = tuple(
            Link(link.actor, Status.ACCEPTED, by_user(who))
            for link in like.links
            if link.status is Status.ACCEPTED
        )

        def find(library: Library, document: int | None, watch: Watch) -> tuple[Place, ...]:
            return library.places.missed(words, document, watch)

        def make(library: Library, places: Sequence[Place], _watch: Watch) -> list[Edit]:
            refused = library.detections.is_not_entity(words)
            first = [NotEntityEdit(words, True, False)] if refused else []
            return [*first, *(tagged(number, place) for number, place in enumerate(places, 1))]

        def tagged(number: int, place: Place) -> Edit:
            new = acts.made(
                place.document, Layer.ENTITY, like.label, place.span, who, new_uid(), now
            )
            return AnnotationEdit(None, replace(new, id=-number, links=links, tags=like.tags))

        return BulkAct("entity.mark_missed", tr("Tagging"), words, find, make)

    def run(self, act: BulkAct, places: Sequence[Place]) -> None:
        """Do an act on places, as one step; many of them beside the window."""
        session = self._session
        if len(places) <= MANY:
            edits = act.make(session.library, places, unwatched)
            self._say(session.perform(act.command, edits))
            return
        if session.refuses():
            return
        who = session.who

        def work(library: Library, watch: Watch) -> Change:
            return library.apply(
                Step(act.command, tuple(act.make(library, places, watch))), who, watch
            )

        session.beside.act(act.title, session.library, work, self._done, session.failed.emit)

    def _done(self, change: Change | None) -> None:
        if change is None:
            self._session.noticed.emit(tr(CANCELLED))
            return
        self._session.absorb(change)
        self._session.tell_undo()
        self._say(change)

    def _say(self, change: Change | None) -> None:
        if change is not None:
            count = sum(isinstance(edit, AnnotationEdit) for edit in change.edits)
            self._session.noticed.emit(trn("%Ln changed. One undo takes all of it back.", count))

    def _on_same(
        self,
        command: str,
        title: str,
        like: Annotation,
        act: Act,
        first: Sequence[Edit] = (),
    ) -> BulkAct:
        """Make an act on what is shown with the same words, where it changes something."""
        words, shown = self._words(like), self._session.visibility

        def find(library: Library, document: int | None, watch: Watch) -> tuple[Place, ...]:
            same = library.places.same(like, words, _OPEN, document, shown)
            changed = {e.before.id for e in _edits(library, same, act, watch) if e.before}
            return tuple(place for place in same if place.annotation in changed)

        def make(library: Library, places: Sequence[Place], watch: Watch) -> list[Edit]:
            return [*first, *_edits(library, places, act, watch)]

        return BulkAct(command, title, " … ".join(words), find, make)

    def _words(self, annotation: Annotation) -> tuple[str, ...]:
        document = self._session.document
        return tuple(span.of(document.text) for span in annotation.main) if document else ()


def _edits(
    library: Library, places: Sequence[Place], act: Act, watch: Watch
) -> Iterator[AnnotationEdit]:
    """Yield what an act changes of the annotations at some places, as the library has them."""
    for first in range(0, len(places), _CHUNK):
        watch(0, len(places))
        ids = (p.annotation for p in places[first : first + _CHUNK] if p.annotation is not None)
        for before in library.annotations.some(ids).values():
            after = act(before)
            if after != before:
                yield AnnotationEdit(before, after)
