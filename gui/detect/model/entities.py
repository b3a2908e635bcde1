"""From tag logits to mentions: both heads together, legal tag sequences, whole words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from gui.detect.model.pieces import GLUED, Pieces
from gui.detect.model.roles import log_softmax
from gui.domain.reasons import Why

Floats = npt.NDArray[np.float64]

LABELS = (
    "PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART", "DATE",
    "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE",
)  # fmt: skip
"""Types of the broad head, in the order of its tags: O, B-first, I-first, B-second and so on."""
NARROW = {"PERSON": 0, "ORG": 1, "GPE": 2, "LOC": 2, "FAC": 2}
"""Types that the narrow head (PER, ORG, LOC; trained on gold) has an opinion on."""
OPINION = 1.0
"""Weight of the narrow head beside the broad one."""
NOTHING = 0.98
"""A word this surely outside of everything parts the text: its two sides are read alone."""
RARE = 0.02
"""Types that a mention has with less chance are not kept."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention: half-open code point range, type and the model's mean probability.

    `odds` are the chances of the types that are not rare; empty where only the type is known.
    """

    start: int
    stop: int
    label: str
    score: float
    reason: str = Why.READS
    odds: Mapping[str, float] = field(default_factory=dict)


def tag_scores(broad: npt.NDArray[np.float32], narrow: npt.NDArray[np.float32]) -> Floats:
    """Log scores [n, 1 + 2 * types] of both heads together."""
    opinion = log_softmax(narrow)
    column = [0]
    for label in LABELS:
        at = NARROW.get(label)
        column += [0, 0] if at is None else [1 + 2 * at, 2 + 2 * at]
    return log_softmax(log_softmax(broad) + OPINION * opinion[:, column])


def best_tags(scores: Floats) -> list[int]:
    """Viterbi over O, B-x, I-x where I-x follows only B-x or I-x."""
    count, width = scores.shape
    back = np.zeros((count, width), np.int64)
    total = scores[0].copy()
    total[2::2] = -np.inf
    begins = np.arange(1, width, 2)
    for at in range(1, count):
        best = int(total.argmax())
        back[at] = best
        kept = np.where(total[begins] >= total[begins + 1], begins, begins + 1)
        back[at, begins + 1] = kept
        reach = np.full(width, total[best])
        reach[begins + 1] = total[kept]
        total = reach + scores[at]
    tag = int(total.argmax())
    path = [tag]
    for at in range(count - 1, 0, -1):
        tag = int(back[at, tag])
        path.append(tag)
    return path[::-1]


def parted_tags(scores: Floats) -> list[int]:
    """The best tags: the best of each word where that is legal, else by Viterbi between words that
    are plainly nothing.
    """
    best = scores.argmax(1)
    after = np.concatenate([[0], best[:-1]])
    inside = (best > 0) & (best % 2 == 0)
    illegal = inside & (after != best) & (after != best - 1)
    tags: list[int] = best.tolist()
    if not illegal.any():
        return tags
    unsure = np.flatnonzero(scores[:, 0] < np.log(NOTHING))
    for part in np.split(unsure, np.flatnonzero(np.diff(unsure) > 1) + 1):
        if len(part) and illegal[part].any():
            low, high = int(part[0]), int(part[-1]) + 1
            tags[low:high] = best_tags(scores[low:high])
    return tags


def word_starts(text: str, pieces: Pieces, first: int, stop: int) -> list[int]:
    """Indices of the pieces in `[first, stop)` that begin a word or are a mark."""
    starts = []
    for at in range(first, stop):
        start = pieces.spans[at][0]
        glued = at > first and pieces.gap[at] == GLUED
        if not (glued and text[start].isalnum() and text[start - 1].isalnum()):
            starts.append(at)
    return starts


def tagged(text: str, pieces: Pieces, first: int, scores: Floats) -> Iterator[Entity]:
    """Mentions of the best tag sequence of the pieces from `first` on, as the model draws them."""
    starts = word_starts(text, pieces, first, first + len(scores))
    ends = [at - 1 for at in starts[1:]] + [first + len(scores) - 1]
    rows = scores[np.array(starts) - first]
    chances = np.exp(rows[:, 1::2]) + np.exp(rows[:, 2::2])
    tags = [*parted_tags(rows), 0]
    open_at = -1
    for at, tag in enumerate(tags):
        if open_at >= 0 and not (tag and tag % 2 == 0):
            start, stop = pieces.spans[starts[open_at]][0], pieces.spans[ends[at - 1]][1]
            mean = chances[open_at:at].mean(0).tolist()
            yield _mention(start, stop, LABELS[(tags[open_at] - 1) // 2], mean)
            open_at = -1
        if tag % 2:
            open_at = at


def _mention(start: int, stop: int, label: str, chances: list[float]) -> Entity:
    odds = {name: chance for name, chance in zip(LABELS, chances, strict=True) if chance > RARE}
    return Entity(start, stop, label, min(chances[LABELS.index(label)], 1.0), odds=odds)
