"""Suggestions of detectors: taking them in, and knowing which documents a detector has seen."""

import json
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
from gui.store.annotations import load
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
        """Take in all that a detector found in a document, in one transaction; see `begin`."""
        taking = self.begin(document, origin, layers)
        return taking.add(0, len(taking.text), proposals)

    def begin(self, document: int, origin: str, layers: frozenset[Layer]) -> "Taking":
        """Begin to take in what a detector finds in a document, part by part.

        Raises:
            StaleEdit: if the document is not there.
        """
        text = self._connection.value("SELECT text FROM document WHERE id = ?", (document,))
        if text is None:
            raise StaleEdit("There is no document {number} in this library.", number=document)
        return Taking(self._connection, document, text, origin, layers)

    def pending(self, origin: str) -> tuple[int, ...]:
        """Return the documents, removed ones left out, that this origin has not seen."""
        rows = self._connection.rows(
            "SELECT id FROM document AS d WHERE removed = 0 AND NOT EXISTS"
            " (SELECT 1 FROM detection WHERE document = d.id AND origin = ?) ORDER BY id",
            (origin,),
        )
        return tuple(ident for (ident,) in rows)

    def is_not_entity(self, text: str) -> bool:
        """Tell whether a person said that this text is no entity in this library."""
        return bool(not_entities(self._connection, [text]))


def not_entities(connection: Connection, texts: Iterable[str]) -> set[str]:
    """Return those of some texts that no detector proposes as entities any more."""
    rows = connection.rows(
        "SELECT text FROM not_entity WHERE text IN (SELECT value FROM json_each(?))",
        (json.dumps(list(texts)),),
    )
    return {text for (text,) in rows}


class Taking:
    """Takes in what a detector finds in one document, part by part, in any order.

    The document counts as seen once the parts cover its text, and not before.
    """

    def __init__(
        self,
        connection: Connection,
        document: int,
        text: str,
        origin: str,
        layers: frozenset[Layer],
    ) -> None:
        self.text = text
        self._connection = connection
        self._document = document
        self._origin = origin
        self._layers = layers
        self._mine: set[int] = set()
        self._covered = 0
        self._found: Counter[Layer] = Counter()

    def add(self, start: int, stop: int, proposals: Sequence[Proposal]) -> Change:
        """Put proposals in place of the undecided suggestions that begin in `[start, stop)`.

        What a person made or decided stays as it is (`domain.proposal.admit`), and so does what
        was added for another part. Speakers become actors, known ones by name. It is one
        transaction and does not enter the history.

        Returns:
            What came and what went, for the views.
        """
        with self._connection.atomic():
            wanted = self._wanted(proposals)
            admission = admit(wanted, self._near(start, stop, proposals), self._layers)
            actors, people = self._actors(admission.added)
            edits = [
                AnnotationEdit(annotation, None)
                for annotation in admission.replaced
                if annotation.id not in self._mine and start <= min(annotation.main).start < stop
            ]
            added = self._added(admission.added, people)
            edits += added
            for edit in edits:
                annotation_rows.put(self._connection, edit.before, edit.after, self.text)
            found = self._found + Counter(proposal.layer for proposal in proposals)
            covered = self._covered + stop - start
            if covered == len(self.text):
                self._finish(found)
        self._mine |= {edit.after.id for edit in added if edit.after}
        self._found, self._covered = found, covered
        return Change("document.detect", (*actors, *edits))

    def _wanted(self, proposals: Iterable[Proposal]) -> list[Proposal]:
        """Leave out what is no entity by its text, wherever it stands."""
        words = [(p, _mention(p, self.text)) for p in proposals]
        refused = not_entities(self._connection, {w for _, w in words if w})
        return [proposal for proposal, mention in words if mention not in refused]

    def _near(self, start: int, stop: int, proposals: Iterable[Proposal]) -> tuple[Annotation, ...]:
        """Return the annotations that a part or its proposals share text with."""
        spans = [span for proposal in proposals for span in proposal.main]
        first = min([start, *(span.start for span in spans)])
        last = max([stop, *(span.stop for span in spans)])
        rows = self._connection.rows(
            "SELECT DISTINCT a.id FROM annotation AS a JOIN part AS p ON p.annotation = a.id"
            " WHERE a.document = ? AND p.start < ? AND p.stop > ?",
            (self._document, last, first),
        )
        return tuple(load(self._connection, (ident for (ident,) in rows)).values())

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
        self, proposals: Iterable[Proposal], people: dict[SpeakerProposal, int]
    ) -> list[AnnotationEdit]:
        now = utc_now()
        first = next_id(self._connection, "annotation")
        return [
            AnnotationEdit(
                None,
                Annotation(
                    id=ident,
                    uid=uuid4().hex,
                    document=self._document,
                    layer=proposal.layer,
                    label=proposal.label,
                    parts=ordered(proposal.parts),
                    status=Status.SUGGESTED,
                    origin=self._origin,
                    score=proposal.score,
                    reason=proposal.reason,
                    created=now,
                    changed=now,
                    links=_links(proposal, people, self._origin),
                ),
            )
            for ident, proposal in enumerate(proposals, first)
        ]

    def _finish(self, found: Counter[Layer]) -> None:
        now = utc_now()
        self._connection.run_many(
            "INSERT OR REPLACE INTO detection (document, layer, origin, finished, found)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (self._document, layer, self._origin, now, found[layer])
                for layer in sorted(self._layers)
            ],
        )


def _mention(proposal: Proposal, text: str) -> str:
    """Return the words of an entity; empty for anything else."""
    return proposal.main[0].of(text) if proposal.layer is Layer.ENTITY else ""


def _links(proposal: Proposal, people: dict[SpeakerProposal, int], origin: str) -> tuple[Link, ...]:
    links = {
        people[speaker]: Link(
            people[speaker], Status.SUGGESTED, origin, speaker.score, speaker.reason
        )
        for speaker in reversed(proposal.speakers)
    }
    return tuple(reversed(links.values()))
