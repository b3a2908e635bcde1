"""One pass of the model over a text: word pieces in, cue anchors with roles and entity tags out.

The text is read in windows of whole lines, one at a time and without padding, so that the result
hangs on the text alone and the cost grows linearly.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from gui.detect.model.pieces import FIRST, Pieces, pieces_of

Floats = npt.NDArray[np.float32]
Row = tuple[int, int]

WIDTH = 318
"""Word pieces in a window, the two special ones not counted."""
CONTEXT = 16
"""Pieces read again before those that a window answers for."""
AHEAD = 64
"""Pieces read beyond those that a window answers for where a line is cut in two."""
HALF = 96
"""Pieces before and after an anchor that can play a role for it."""
CANDIDATE = -1.4
"""Anchors below this logit (a fifth) are not looked at."""
SLOW_FUSIONS = ["SkipLayerNormFusion"]
"""What the runtime would put together although its parts are quicker (measured, 1.32)."""
AT_ONCE = 16
"""Anchors in one call of the role layer, to bound memory."""


@dataclass(frozen=True, slots=True)
class Window:
    """Read the pieces `[start, stop)`, answer for `[own, own_stop)`."""

    start: int
    own: int
    own_stop: int
    stop: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A piece that may begin a cue; `roles` [n, 7] are logits of the pieces from `first` on."""

    piece: int
    logit: float
    first: int
    roles: Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model saw in a window; `broad` and `narrow` hold tag logits of its own pieces."""

    window: Window
    anchors: tuple[Anchor, ...]
    broad: Floats
    narrow: Floats


def windows(gap: list[int]) -> Iterator[Window]:
    """Cover all pieces once; `gap` tells which piece is the first of a line."""
    count, own = len(gap), 0
    while own < count:
        start = max(0, own - CONTEXT)
        limit = min(count, start + WIDTH)
        stop = own_stop = limit
        if limit < count:
            breaks = (at for at in range(limit, own, -1) if gap[at] == FIRST)
            stop = own_stop = next(breaks, limit)
            if gap[stop] != FIRST:
                own_stop = stop - AHEAD
        yield Window(start, own, own_stop, stop)
        own = own_stop


class Model:
    """The two graphs and the vocabulary of a model folder, on one thread."""

    def __init__(
        self, folder: Path, encoder: str = "encoder.onnx", roles: str = "roles.onnx"
    ) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._encoder, self._roles = (
            onnxruntime.InferenceSession(
                str(folder / name), options, disabled_optimizers=SLOW_FUSIONS
            )
            for name in (encoder, roles)
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._ends = [self._tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]")]

    def pieces(self, text: str) -> Pieces:
        """Word pieces of the text."""
        return pieces_of(text, self._tokenizer)

    def read(self, pieces: Pieces, some: Iterable[Window]) -> Iterator[Reading]:
        """Read some `windows` of the text, in order."""
        for window in some:
            yield self._reading(pieces, window)

    def _reading(self, pieces: Pieces, window: Window) -> Reading:
        start, stop = window.start, window.stop
        first, last = self._ends
        feed = {
            "ids": [first, *pieces.ids[start:stop], last],
            "case": [0, *pieces.case[start:stop], 0],
            "gap": [0, *pieces.gap[start:stop], 0],
            "state": [0, *pieces.state[start:stop], 0],
        }
        arrays = {name: np.array([values], np.int64) for name, values in feed.items()}
        anchor, near, centre, broad, narrow = self._encoder.run(None, arrays)
        own = slice(window.own - start + 1, window.own_stop - start + 1)
        rows = [int(at) + own.start for at in np.flatnonzero(anchor[0, own] > CANDIDATE)]
        lines = _lines(pieces.gap[start:stop])
        anchors = tuple(self._anchors(rows, lines, start, anchor[0], near[0], centre[0]))
        return Reading(window, anchors, broad[0, own], narrow[0, own])

    def _anchors(
        self,
        rows: list[int],
        lines: list[Row],
        start: int,
        logits: Floats,
        near: Floats,
        centre: Floats,
    ) -> Iterator[Anchor]:
        """Read the roles around each anchor, within its line."""
        for at in range(0, len(rows), AT_ONCE):
            some = rows[at : at + AT_ONCE]
            bounds = [_around(row, lines) for row in some]
            longest = max(high - low for low, high in bounds)
            index = np.array([low for low, _ in bounds])[:, None] + np.arange(longest)
            ends = np.array([high for _, high in bounds])[:, None]
            feed = {
                "pj": near[np.minimum(index, ends - 1)],
                "pi": centre[some],
                "bucket": BUCKETS[np.minimum(index - np.array(some)[:, None] + HALF, 2 * HALF - 1)],
                "mask": (index < ends).astype(np.float32),
            }
            (roles,) = self._roles.run(None, feed)
            for row, (low, high), table in zip(some, bounds, roles, strict=True):
                piece = start + row - 1
                yield Anchor(piece, float(logits[row]), start + low - 1, table[: high - low])


def _lines(gap: list[int]) -> list[Row]:
    """The lines of a window as rows of its tables, whose first row is a special piece."""
    starts = [at + 1 for at, kind in enumerate(gap) if kind == FIRST and at]
    bounds = [1, *starts, len(gap) + 1]
    return list(pairwise(bounds))


def _around(row: int, lines: list[Row]) -> Row:
    low, high = next(line for line in lines if line[0] <= row < line[1])
    return max(low, row - HALF), min(high, row + HALF)


def _buckets() -> npt.NDArray[np.int64]:
    """The bucket of each distance to an anchor: signed, finer when near."""
    away = np.arange(-HALF, HALF)
    size = np.round(np.log2(np.abs(away) + 1) * 4)
    buckets: npt.NDArray[np.int64] = (np.sign(away) * size).astype(np.int64).clip(-31, 31) + 32
    return buckets


BUCKETS = _buckets()
