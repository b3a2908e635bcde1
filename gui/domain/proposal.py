"""What a detector proposes, and which proposals a document takes in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gui.domain.actor import ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Part, Status
from gui.domain.index import SpanIndex
from gui.domain.span import Span, iou

SAME_DECIDED = 0.8
"""A proposal that overlaps a decided annotation of its layer by this IoU or more is the same."""


@dataclass(frozen=True, slots=True)
class SpeakerProposal:
    """Who a detector takes for the speaker; always shown with its own mark until decided.

    `name` is the fullest form found in the document. A pronoun or role ("she", "the ministry")
    gets the name of the actor it stands for, and the reason says so.
    """

    name: str
    kind: ActorKind | None
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One suggestion of a detector. `score` lies in 0..1; offsets are code points."""

    layer: Layer
    label: str | None
    parts: tuple[Part, ...]
    score: float
    reason: str
    speakers: tuple[SpeakerProposal, ...] = ()

    @property
    def main(self) -> tuple[Span, ...]:
        """The spans that carry the proposal: content, mention or mark."""
        role = MAIN_ROLE[self.layer]
        return tuple(part.span for part in self.parts if part.role is role)


@dataclass(frozen=True, slots=True)
class Admission:
    """What becomes of a document's suggestions when a detector has run."""

    added: tuple[Proposal, ...]
    replaced: tuple[Annotation, ...]


def admit(
    proposals: Iterable[Proposal], existing: Sequence[Annotation], layers: frozenset[Layer]
) -> Admission:
    """Decide which proposals enter a document.

    Undecided suggestions of the detected layers are replaced. What a person made, decided or put
    a memo on never changes, and a proposal whose main spans overlap such an annotation of its
    layer by IoU >= 0.8 is dropped: what was rejected does not return, nothing is doubled.

    Args:
        proposals: everything the detector found in the document.
        existing: the document's annotations, rejected ones included.
        layers: the layers that the detector looked for.
    """
    replaced = tuple(a for a in existing if _is_untouched(a) and a.layer in layers)
    decided = {a.id: a for a in existing if not _is_untouched(a)}
    index = SpanIndex((a.id, span) for a in decided.values() for span in a.main)
    added = tuple(p for p in proposals if not _is_decided(p, decided, index))
    return Admission(added, replaced)


def _is_untouched(annotation: Annotation) -> bool:
    return annotation.status is Status.SUGGESTED and not annotation.note


def _is_decided(
    proposal: Proposal, decided: Mapping[int, Annotation], index: SpanIndex[int]
) -> bool:
    near = {key for span in proposal.main for key, _ in index.within(span.start, span.stop)}
    return any(
        decided[key].layer is proposal.layer
        and iou(decided[key].main, proposal.main) >= SAME_DECIDED
        for key in near
    )
