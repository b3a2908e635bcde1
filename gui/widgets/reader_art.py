"""What is to be painted for one chunk: boxes, rules and stripes in its block's coordinates.

The values of the reader are named tuples: a frame makes hundreds, and they are made in a third of
the time of a frozen dataclass.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from gui.domain.annotation import Role, Status
from gui.domain.span import Span
from gui.domain.utf16 import Utf16Map
from gui.look.palette import Slot
from gui.widgets.reader_lines import Chunk, Run, has_right_to_left, runs
from gui.widgets.reader_marks import Marks
from gui.widgets.reader_signs import Sign, signs
from gui.widgets.reader_styles import Ground, LabelSlots, Line, Style

_GROUNDS = (Ground.NONE, Ground.BAND, Ground.CHIP)


class Box(NamedTuple):
    """The ground of a part on one line; `depth` counts the chips that lie under it."""

    annotation: int
    style: Style
    suggested: bool
    depth: int
    run: Run


class Frame(NamedTuple):
    """The runs of one part, to be framed together: what is suggested, and what is lit."""

    annotation: int
    style: Style
    suggested: bool
    depth: int
    runs: tuple[Run, ...]


class Rule(NamedTuple):
    """A line below the text; `lane` 0 is the nearest to it."""

    annotation: int
    slot: Slot
    line: Line
    suggested: bool
    lane: int
    run: Run


class Stripe(NamedTuple):
    """A piece of a quote's stripe in the margin: its content, or what joins its parts."""

    annotation: int
    content: bool
    top: float
    bottom: float


class Art(NamedTuple):
    """Everything to paint for one chunk; boxes come in the order in which they are painted.

    It hangs on the marks that share a character with `within`, and on no others.
    """

    within: Span
    boxes: tuple[Box, ...]
    frames: tuple[Frame, ...]
    rules: tuple[Rule, ...]
    stripes: tuple[Stripe, ...]


class Draughtsman:
    """Works out the art of chunks of one document, and keeps it until told to forget."""

    def __init__(self, marks: Marks, positions: Utf16Map, slots: LabelSlots) -> None:
        self.marks = marks
        self._positions = positions
        self._slots = slots
        self._made: dict[Chunk, Art] = {}

    def forget(self) -> None:
        """Forget all art: the lines have changed."""
        self._made.clear()

    def forget_at(self, spans: Iterable[Span]) -> None:
        """Forget the art that hangs on marks which came or went within these spans."""
        for span in spans:
            for chunk in [c for c, art in self._made.items() if art.within.overlaps(span)]:
                del self._made[chunk]

    def art(self, block: QTextBlock, chunk: Chunk) -> Art:
        """Return what is to be painted for a chunk."""
        made = self._made.get(chunk)
        if made is None:
            made = self._made[chunk] = self._drawn(block, chunk)
        return made

    def _drawn(self, block: QTextBlock, chunk: Chunk) -> Art:
        sheet = Sheet(block, chunk, self._positions)
        marks = self.marks.around(sheet.start, sheet.stop)
        made = signs(marks, self._slots)
        first = min((mark.span.start for mark in marks), default=sheet.start)
        return Art(
            Span(min(first, sheet.start), max(sheet.stop, sheet.start + 1)),
            tuple(_boxes(sheet, made)),
            tuple(_frames(sheet, made)),
            tuple(_rules(sheet, made)),
            tuple(self._stripes(sheet)),
        )

    def _stripes(self, sheet: "Sheet") -> Iterator[Stripe]:
        for quote, extent in self.marks.quotes(sheet.start, sheet.stop):
            top, bottom = sheet.heights(extent, joined=True)
            yield Stripe(quote.id, False, top, bottom)
            for span in quote.spans(Role.CONTENT):
                if span.start < sheet.stop and span.stop > sheet.start:
                    yield Stripe(quote.id, True, *sheet.heights(span, joined=True))


class Sheet:
    """One chunk, asked in code points."""

    def __init__(self, block: QTextBlock, chunk: Chunk, positions: Utf16Map) -> None:
        self._block = block
        self._chunk = chunk
        self._positions = positions
        self._mixed = has_right_to_left(block)
        self._runs: dict[Span, list[Run]] = {}
        self.start = positions.to_code_points(chunk.start)
        self.stop = positions.to_code_points(chunk.stop)

    def runs(self, span: Span) -> list[Run]:
        """Return where a span lies within the chunk, line by line."""
        found = self._runs.get(span)
        if found is None:
            units = self._positions.to_units
            found = self._runs[span] = runs(
                self._block, self._chunk, units(span.start), units(span.stop), self._mixed
            )
        return found

    def heights(self, span: Span, joined: bool) -> tuple[float, float]:
        """Return the top and bottom of the lines of a span within the chunk.

        With `joined` they reach the chunk's own ends where the span goes on beyond it.
        """
        layout, base = self._block.layout(), self._block.position()
        begin = max(self._positions.to_units(span.start), self._chunk.start) - base
        end = min(self._positions.to_units(span.stop), self._chunk.stop) - base
        first = layout.lineForTextPosition(begin)
        last = layout.lineForTextPosition(max(begin, end - 1))
        top, bottom = first.y(), last.y() + last.height()
        if joined and span.stop > self.stop:
            bottom = self._end(last.y() + last.height())
        return top, bottom

    def _end(self, bottom: float) -> float:
        """Return where the next chunk begins: the stripe runs on over the space between."""
        layout = self._block.layout()
        if self._chunk.last < layout.lineCount():
            return layout.lineAt(self._chunk.last).y()
        return bottom + layout.lineAt(self._chunk.last - 1).height() * 1.1


def _boxes(sheet: Sheet, made: Sequence[Sign]) -> Iterator[Box]:
    main = [sign for sign in made if sign.main]
    for sign in sorted(main, key=lambda s: (_GROUNDS.index(s.style.ground), s.depth)):
        ident, suggested = _state(sign)
        for run in sheet.runs(sign.mark.span):
            yield Box(ident, sign.style, suggested, sign.depth, run)


def _frames(sheet: Sheet, made: Sequence[Sign]) -> Iterator[Frame]:
    for sign in made:
        found = tuple(sheet.runs(sign.mark.span))
        if sign.main and found:
            ident, suggested = _state(sign)
            yield Frame(ident, sign.style, suggested, sign.depth, found)


def _state(sign: Sign) -> tuple[int, bool]:
    annotation = sign.mark.annotation
    return annotation.id, annotation.status is Status.SUGGESTED


def _rules(sheet: Sheet, made: Sequence[Sign]) -> Iterator[Rule]:
    for sign in made:
        if sign.style.below is None:
            continue
        annotation, style = sign.mark.annotation, sign.style
        suggested = sign.main and annotation.status is Status.SUGGESTED
        for run in sheet.runs(sign.mark.span):
            yield Rule(annotation.id, style.slot, sign.style.below, suggested, sign.lane, run)
