"""Suggestions of detectors: taking them in, and knowing which documents a detector has seen."""

from collections import Counter
from collections.abc import Iterable, Sequence
from uuid import uuid4

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Link, Status, ordered
from gui.domain.edits import ActorEdit, AnnotationEdit, Change
from gui.domain.proposal import Proposal, SpeakerProposal, admit
from gui.store import annotation_rows
from gui.store.actors import find_id
from gui.store.adding import make_actor, next_id
from gui.store.annotations import Annotations
from gui.store.connection import Connection
from gui.store.errors import StaleEdit
from gui.store.times import utc_now


class Detections:
    """What detectors found in the documents of a library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(
        self,
        document: int,
        origin: str,
        layers: frozenset[Layer],
        proposals: Sequence[Proposal],
    ) -> Change:
        """Put a detector's proposals in place of the undecided suggestions of its layers.

        What a person made or decided stays as it is (`domain.proposal.admit`). Speakers become
        actors, known ones by name. It is one transaction and does not enter the history.

        Returns:
            What came and what went, for the views.

        Raises:
            StaleEdit: if the document is not there.
        """
        with self._connection.atomic():
            text = self._connection.value("SELECT text FROM document WHERE id = ?", (document,))
            if text is None:
                raise StaleEdit(f"There is no document {document} in this library.")
            admission = admit(proposals, Annotations(self._connection).of(document), layers)
            actors, people = self._actors(admission.added)
            edits = [AnnotationEdit(annotation, None) for annotation in admission.replaced]
            edits += self._added(document, origin, admission.added, people)
            for edit in edits:
                annotation_rows.put(self._connection, edit.before, edit.after, text)
            self._finish(document, origin, layers, proposals)
        return Change("document.detect", (*actors, *edits))

    def pending(self, origin: str) -> tuple[int, ...]:
        """Return the documents, removed ones left out, that this origin has not seen."""
        rows = self._connection.rows(
            "SELECT id FROM document AS d WHERE removed = 0 AND NOT EXISTS"
            " (SELECT 1 FROM detection WHERE document = d.id AND origin = ?) ORDER BY id",
            (origin,),
        )
        return tuple(ident for (ident,) in rows)

    def _actors(
        self, proposals: Iterable[Proposal]
    ) -> tuple[list[ActorEdit], dict[SpeakerProposal, int]]:
        made: list[ActorEdit] = []
        people: dict[SpeakerProposal, int] = {}
        for speaker in dict.fromkeys(s for proposal in proposals for s in proposal.speakers):
            known = find_id(self._connection, speaker.name)
            if known is None:
                actor = make_actor(self._connection, Actor(-1, "", speaker.name, speaker.kind))
                made.append(ActorEdit(None, actor))
                known = actor.id
            people[speaker] = known
        return made, people

    def _added(
        self,
        document: int,
        origin: str,
        proposals: Iterable[Proposal],
        people: dict[SpeakerProposal, int],
    ) -> list[AnnotationEdit]:
        now = utc_now()
        first = next_id(self._connection, "annotation")
        return [
            AnnotationEdit(
                None,
                Annotation(
                    id=ident,
                    uid=uuid4().hex,
                    document=document,
                    layer=proposal.layer,
                    label=proposal.label,
                    parts=ordered(proposal.parts),
                    status=Status.SUGGESTED,
                    origin=origin,
                    score=proposal.score,
                    reason=proposal.reason,
                    created=now,
                    changed=now,
                    links=_links(proposal, people, origin),
                ),
            )
            for ident, proposal in enumerate(proposals, first)
        ]

    def _finish(
        self,
        document: int,
        origin: str,
        layers: frozenset[Layer],
        proposals: Iterable[Proposal],
    ) -> None:
        found = Counter(proposal.layer for proposal in proposals)
        now = utc_now()
        self._connection.run_many(
            "INSERT OR REPLACE INTO detection (document, layer, origin, finished, found)"
            " VALUES (?, ?, ?, ?, ?)",
            [(document, layer, origin, now, found[layer]) for layer in sorted(layers)],
        )


def _links(proposal: Proposal, people: dict[SpeakerProposal, int], origin: str) -> tuple[Link, ...]:
    links = {
        people[speaker]: Link(
            people[speaker], Status.SUGGESTED, origin, speaker.score, speaker.reason
        )
        for speaker in reversed(proposal.speakers)
    }
    return tuple(reversed(links.values()))
