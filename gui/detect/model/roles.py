"""From role logits of one anchor to content, cue and source: the best legal sequence of labels."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from gui.detect.model.pieces import Pieces
from gui.detect.model.run import Anchor

OUT, BEGIN, IN, END, SINGLE, SOURCE, CUE = range(7)
Floats = npt.NDArray[np.float64]
Range = tuple[int, int]


CLOSED = (OUT, END, SINGLE, SOURCE, CUE)
"""Labels after which no content is open; only BEGIN and IN leave one open, to go on to END."""
# A slice may start or end in the middle of a content.
START = np.array([0.0, 0.0, -1.0, -1.0, 0.0, 0.0, 0.0])
STOP = np.array([0.0, -1.0, -1.0, 0.0, 0.0, 0.0, 0.0])


SURE = 4.0
"""What the anchor itself gains as a cue, as a logit: it was chosen as one."""


WANTED = 0.5
"""What a source gains, as a logit, where the best labels hold none: most quotes have one."""


ACCORDING = re.compile(r"according to\s+([^\n,.;:]*)", re.IGNORECASE)
LIKELY = 2.0
"""What a source gains, as a logit, within the phrase where grammar has it."""

GAP = 30
"""Code points between two pieces of one source that are filled in."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Code point ranges of one anchor's quote, and how sure the labels are (mean probability)."""

    content: list[Range]
    cue: list[Range]
    source: list[Range]
    content_sure: float
    edge_sure: float
    source_sure: float


def log_softmax(logits: npt.NDArray[np.floating[Any]]) -> Floats:
    """Log probabilities over the last axis."""
    shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result


def best_labels(scores: Floats) -> list[int]:
    """Viterbi: the labels [n] with the largest sum of `scores` [n, 7] and transitions.

    A label either goes on inside a content or begins outside of one, so two values a step are
    all that the next one needs. Plain floats: ten times as quick as arrays of seven.
    """
    rows = scores.tolist()
    total = [value + first for value, first in zip(rows[0], START.tolist(), strict=True)]
    back: list[tuple[int, int]] = []
    for row in rows[1:]:
        inside = BEGIN if total[BEGIN] >= total[IN] else IN
        outside = max(CLOSED, key=total.__getitem__)
        back.append((inside, outside))
        within, without = total[inside], total[outside]
        total = [value + without for value in row]
        total[IN], total[END] = row[IN] + within, row[END] + within
    ends = [value + last for value, last in zip(total, STOP.tolist(), strict=True)]
    label = ends.index(max(ends))
    path = [label]
    for inside, outside in reversed(back):
        label = inside if label in (IN, END) else outside
        path.append(label)
    return path[::-1]


def _runs(labels: list[int], wanted: frozenset[int], cuts: bool) -> list[Range]:
    """Index ranges of like labels; with `cuts` a content that begins anew is a new range."""
    runs: list[Range] = []
    for at, label in enumerate(labels):
        if label not in wanted:
            continue
        if runs and runs[-1][1] == at and not (cuts and label in (BEGIN, SINGLE)):
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _whole_words(text: str, start: int, stop: int) -> Range:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum():
        stop += 1
    return start, stop


def _places(text: str, pieces: Pieces, first: int, runs: list[Range]) -> list[Range]:
    found: list[Range] = []
    for low, high in runs:
        span = pieces.spans[first + low][0], pieces.spans[first + high - 1][1]
        start, stop = _whole_words(text, *span)
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return found


def _in_line(text: str, at: int, ranges: list[Range]) -> list[Range]:
    """Keep what lies in the line of `at`; all of it if nothing does."""
    low = text.rfind("\n", 0, at) + 1
    high = text.find("\n", at)
    high = high if high >= 0 else len(text)
    cut = [(max(start, low), min(stop, high)) for start, stop in ranges]
    return [(start, stop) for start, stop in cut if start < stop] or ranges


def _mean(odds: Floats, runs: list[Range], columns: list[int]) -> float:
    values = [odds[low:high, columns].sum(-1) for low, high in runs]
    return float(np.concatenate(values).mean()) if values else 0.0


def _bridged(text: str, ranges: list[Range]) -> list[Range]:
    """Close small gaps in a source: a lone missing word is a slip, not a break."""
    joined: list[Range] = []
    for start, stop in ranges:
        if joined and start - joined[-1][1] <= GAP and "\n" not in text[joined[-1][1] : start]:
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return joined


CONTENT = (BEGIN, IN, END, SINGLE)


def _according(text: str, pieces: Pieces, anchor: Anchor, scores: Floats) -> None:
    """Raise the source in the phrase after "according to", where grammar has it, in `scores`."""
    match = ACCORDING.match(text, pieces.spans[anchor.piece][0])
    if match:
        starts = [start for start, _ in pieces.spans[anchor.first : anchor.first + len(scores)]]
        low, high = (bisect_left(starts, place) for place in match.span(1))
        scores[low:high, SOURCE] += LIKELY
        scores[low : low + 1, SOURCE] += SURE


def _same_edges(text: str, pieces: Pieces, anchor: Anchor, run: Range) -> tuple[Range, Range]:
    """Where a content may begin and where it may end, a mark or a stop more or less."""

    def is_word(at: int) -> bool:
        return text[slice(*pieces.spans[anchor.first + at])].isalnum()

    low, high = run
    before, after = low, high
    while before > 0 and not is_word(before - 1):
        before -= 1
    while after < len(anchor.roles) and not is_word(after):
        after += 1
    while low < high - 1 and not is_word(low):
        low += 1
    while high - 1 > low and not is_word(high - 1):
        high -= 1
    return (before, low + 1), (high - 1, after)


def _edge_sure(odds: Floats, edges: tuple[Range, Range]) -> float:
    """How sure both ends of a content are."""
    first, last = (slice(*edge) for edge in edges)
    starts = odds[first, [BEGIN, SINGLE]].sum()
    ends = odds[last, [END, SINGLE]].sum()
    return min(1.0, float(starts)) * min(1.0, float(ends))


def roles_of(text: str, pieces: Pieces, anchor: Anchor) -> Roles:
    """Read content, cue and source of one anchor; the cue holds at least the anchor's word.

    Hardly a quote crosses a paragraph, so only content in the line of the cue is kept.
    """
    scores = log_softmax(anchor.roles)
    at = anchor.piece - anchor.first
    scores[at, CUE] += SURE
    _according(text, pieces, anchor, scores)
    labels = best_labels(scores)
    if SOURCE not in labels:
        labels = best_labels(scores + WANTED * (np.arange(7) == SOURCE))
    content = _runs(labels, frozenset(CONTENT), cuts=True)
    source = _runs(labels, frozenset((SOURCE,)), cuts=False)
    cues = _runs(labels, frozenset((CUE,)), cuts=False)
    cue = [run for run in cues if run[0] <= at < run[1]] or [(at, at + 1)]
    odds = np.exp(scores)
    edges = [_edge_sure(odds, _same_edges(text, pieces, anchor, run)) for run in content]
    spans = _places(text, pieces, anchor.first, content)
    return Roles(
        _in_line(text, pieces.spans[anchor.piece][0], spans),
        _places(text, pieces, anchor.first, cue),
        _bridged(text, _places(text, pieces, anchor.first, source)),
        _mean(odds, content, list(CONTENT)),
        float(np.mean(edges)) if edges else 0.0,
        _mean(odds, source, [SOURCE]),
    )
