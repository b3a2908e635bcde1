"""What a detector proposes, and which proposals a document takes in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gui.domain.actor import ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Part, Role, Status
from gui.domain.index import SpanIndex
from gui.domain.span import Span, extent, iou

SAME_DECIDED = 0.8
"""A proposal that overlaps a decided annotation of its layer by this IoU or more is the same."""
NEARLY = 0.5
"""From this IoU on it is the same with other edges, if nothing else tells them apart."""
WORD = 16
"""So many code points are an edge that moved by a word."""


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
        return self.spans(MAIN_ROLE[self.layer])

    def spans(self, role: Role) -> tuple[Span, ...]:
        """Return the spans of one role, in order."""
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
    a memo on never changes, and a proposal that repeats such an annotation is dropped: what was
    rejected does not return, nothing is doubled, whichever version proposes it.

    To repeat is to overlap by IoU >= 0.8 over content or mention, or to be the same with other
    edges: a quote of the same cue, or one of half the words or more that no other cue tells
    apart; an entity of the same type as an accepted one that it shares half the mention with.
    A rejected one is repeated by half the words under the same cue, or by edges that moved by no
    more than a word: one of clearly other edges may be what the person missed.

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
    return any(_repeats(proposal, decided[key]) for key in near)


def _repeats(proposal: Proposal, decided: Annotation) -> bool:
    if decided.layer is not proposal.layer:
        return False
    share = iou(decided.main, proposal.main)
    if share >= SAME_DECIDED:
        return True
    taken = decided.status is not Status.REJECTED
    if proposal.layer is not Layer.QUOTE:
        return taken and share >= NEARLY and proposal.label == decided.label
    same_cue = _has_same_cue(proposal, decided)
    if same_cue is None:
        near = taken or _moved_by_a_word(decided.main, proposal.main)
        return near and share >= NEARLY
    return same_cue and (taken or share >= NEARLY)


def _has_same_cue(proposal: Proposal, decided: Annotation) -> bool | None:
    """Tell whether two overlapping quotes have one cue; None if a cue is missing.

    A cue within the other one's content makes them a quote and one that it holds.
    """
    own, other = proposal.spans(Role.CUE), decided.spans(Role.CUE)
    if own and other:
        return _touch(own, other)
    within = _touch(own, decided.main) or _touch(other, proposal.main)
    return False if within else None


def _touch(first: Iterable[Span], second: Sequence[Span]) -> bool:
    return any(a.overlaps(b) for a in first for b in second)


def _moved_by_a_word(first: Sequence[Span], second: Sequence[Span]) -> bool:
    a, b = extent(first), extent(second)
    return max(abs(a.start - b.start), abs(a.stop - b.stop)) <= WORD
