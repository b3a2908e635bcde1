"""Where stretches of text lie on the page: chunks of lines, and runs within them.

Positions here are Qt's: UTF-16 units. A chunk is what is looked up, laid out and kept as one: a
paragraph, or some lines of a very long one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

LINES = 48
"""Lines of a chunk at most: about as many as a tall window shows."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")


class Chunk(NamedTuple):
    """The lines `[first, last)` of a block; they hold the units `[start, stop)` of the text."""

    block: int
    first: int
    last: int
    start: int
    stop: int


class Run(NamedTuple):
    """A stretch on one line, in the block's coordinates.

    `y` is the line's top, `height` that of its letters with their ascent and descent. A side is
    closed where the stretch itself ends there, and open where it goes on over the line's end.
    """

    left: float
    right: float
    y: float
    height: float
    left_closed: bool
    right_closed: bool


class Placed(NamedTuple):
    """A chunk with its block and the place of the block's top left corner on the page."""

    chunk: Chunk
    block: QTextBlock
    origin: QPointF


def visible(document: QTextDocument, top: float, bottom: float) -> Iterator[Placed]:
    """Yield the chunks that lie between two heights of the page, from above."""
    page = document.documentLayout()
    position = page.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    while block.isValid():
        box = page.blockBoundingRect(block)
        if box.top() > bottom:
            return
        for chunk in _chunks(block, top - box.top(), bottom - box.top()):
            yield Placed(chunk, block, box.topLeft())
        block = block.next()


def _chunks(block: QTextBlock, top: float, bottom: float) -> Iterator[Chunk]:
    layout, start = block.layout(), block.position()
    count = layout.lineCount()
    for first in range(0, count, LINES):
        last = min(first + LINES, count)
        if last < count and layout.lineAt(last).y() < top:
            continue
        if first and layout.lineAt(first).y() > bottom:
            return
        ending = layout.lineAt(last - 1)
        stop = start + ending.textStart() + ending.textLength()
        yield Chunk(
            block.blockNumber(), first, last, start + layout.lineAt(first).textStart(), stop
        )


def has_right_to_left(block: QTextBlock) -> bool:
    """Tell whether a block may hold letters that run from right to left."""
    text = block.text()
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs(block: QTextBlock, chunk: Chunk, start: int, stop: int, mixed: bool) -> list[Run]:
    """Return where the units `[start, stop)` lie within a chunk, line by line.

    `mixed` says that the block has letters of both directions: a stretch may then fall apart.
    """
    layout, base = block.layout(), block.position()
    start, stop = max(start, chunk.start) - base, min(stop, chunk.stop) - base
    if start >= stop:
        return []
    found: list[Run] = []
    for number in range(layout.lineForTextPosition(start).lineNumber(), chunk.last):
        line = layout.lineAt(number)
        begin = line.textStart()
        if begin >= stop:
            break
        end = min(stop, begin + line.textLength())
        a = max(start, begin)
        found.extend(_mixed(line, a, end) if mixed else _plain(line, a, end, stop, start))
    return found


def _plain(line: QTextLine, a: int, b: int, stop: int, start: int) -> list[Run]:
    left = x_of(line, a)
    # The space at which a line is broken hangs over its end and is not part of what is seen.
    right = min(x_of(line, b), line.naturalTextRect().right())
    if right <= left:
        return []
    return [Run(left, right, line.y(), line.height(), a == start, b == stop)]


def _mixed(line: QTextLine, a: int, b: int) -> list[Run]:
    """Follow the glyphs: where directions meet, a caret's place does not tell a letter's side."""
    edges = sorted(
        (at.x(), at.x() + advance.x())
        for glyphs in line.glyphRuns(a, b - a)
        for at, advance in zip(
            glyphs.positions(),
            glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes()),
            strict=True,
        )
    )
    joined: list[list[float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1][1] = max(right, joined[-1][1])
        elif right > left:
            joined.append([left, right])
    box = line.naturalTextRect()
    return [
        Run(max(left, box.left()), min(right, box.right()), line.y(), line.height(), True, True)
        for left, right in joined
        if left < box.right() and right > box.left()
    ]


def x_of(line: QTextLine, position: int) -> float:
    """Return where the caret of a position of the block stands on a line."""
    return cast(tuple[float, int], line.cursorToX(position))[0]


def line_at(layout: QTextLayout, y: float) -> QTextLine | None:
    """Return the last line of a block that begins at or above a height of its coordinates."""
    number = bisect_right(range(layout.lineCount()), y, key=lambda n: layout.lineAt(n).y())
    return layout.lineAt(number - 1) if number else None
