"""From tag logits to entities: legal tag sequences, clean borders, one name one type."""

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gui.detect.model_pieces import GLUED, Pieces
from gui.detect.model_roles import log_softmax

Floats = npt.NDArray[np.float64]

LABELS = (
    "PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART", "DATE",
    "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE",
)  # fmt: skip
"""Types of the broad head, in the order of its tags: O, B-first, I-first, B-second and so on."""
NARROW = {"PERSON": 0, "ORG": 1, "GPE": 2, "LOC": 2, "FAC": 2}
"""Types that the narrow head (PER, ORG, LOC; trained on gold) has an opinion on."""
OPINION = 0.7
"""Weight of the narrow head beside the broad one."""
NAMES = frozenset(("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"))

LEAD = re.compile(
    r"(?:the|an?)\s+|[\"'“”‘’(\[]+\s*"
    r"|(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Sir|Dame|Lord|Lady)\.?\s+"
    r"|(?:(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Vice)\s+)?(?:President|Senator|Secretary"
    r"|Governor|Congress(?:wo)?man|Representative|Mayor|Speaker|Minister|Judge|Justice|Chair(?:wo)?man"
    r"|Chancellor|Professor|King|Queen|Prince|Princess|Pope)\s+(?=[A-Z])",
    re.IGNORECASE,
)
ARTICLES = frozenset(("the", "a", "an"))
TAIL = re.compile(r"(?:['’]s|[\"'“”‘’)\],.;:—–-]|\s+)\Z")
DOTTED = re.compile(r"(?:\b[A-Z]|\bJr|\bSr|\bInc|\bCo|\bCorp|\bLtd|\bSt|[ap]\.m)\Z")


@dataclass(frozen=True, slots=True)
class Entity:
    """A mention: half-open code point range, type and the model's mean probability."""

    start: int
    stop: int
    label: str
    score: float
    reason: str = "reads like one"


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


def word_starts(text: str, pieces: Pieces, first: int, stop: int) -> list[int]:
    """Indices of the pieces in `[first, stop)` that begin a word or are a mark."""
    starts = []
    for at in range(first, stop):
        start = pieces.spans[at][0]
        glued = at > first and pieces.gap[at] == GLUED
        if not (glued and text[start].isalnum() and text[start - 1].isalnum()):
            starts.append(at)
    return starts


def clean(text: str, start: int, stop: int, label: str) -> tuple[int, int]:
    """Cut article, title, possessive and marks off a mention; empty if nothing is left."""
    line_end = text.find("\n", start, stop)
    stop = line_end if line_end >= 0 else stop
    while label in NAMES and (lead := LEAD.match(text, start, stop)) and lead.end() < stop:
        start = lead.end()
    while label in NAMES and (tail := TAIL.search(text[start:stop])) and tail.start() > 0:
        if tail.group() == "." and DOTTED.search(text[start : start + tail.start()]):
            break
        stop = start + tail.start()
    nothing = label in NAMES and text[start:stop].lower() in ARTICLES
    return (start, start) if nothing else (start, stop)


def tagged(text: str, pieces: Pieces, first: int, scores: Floats) -> list[Entity]:
    """Mentions of the best tag sequence of the pieces from `first` on, borders cleaned."""
    starts = word_starts(text, pieces, first, first + len(scores))
    ends = [at - 1 for at in starts[1:]] + [first + len(scores) - 1]
    rows = scores[np.array(starts) - first]
    odds = np.exp(rows)
    found: list[Entity] = []
    open_at = -1
    tags = [*best_tags(rows), 0]
    for at, tag in enumerate(tags):
        if open_at >= 0 and not (tag and tag % 2 == 0):
            kind = (tags[open_at] - 1) // 2
            sure = float(odds[open_at:at, [1 + 2 * kind, 2 + 2 * kind]].sum(-1).mean())
            span = pieces.spans[starts[open_at]][0], pieces.spans[ends[at - 1]][1]
            start, stop = clean(text, *span, LABELS[kind])
            if start < stop:
                found.append(Entity(start, stop, LABELS[kind], min(sure, 1.0)))
            open_at = -1
        if tag % 2:
            open_at = at
    return found
