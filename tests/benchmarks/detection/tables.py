"""Tables of plain text."""

from collections.abc import Iterable, Iterator, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table: the first column to the left, the others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        first, *others = zip(line, widths, strict=True)
        cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
        yield "  ".join(cells).rstrip()


def percent(value: float) -> str:
    """Write a share as percent."""
    return f"{100 * value:.1f}"


def bar(value: float, width: int = 40) -> str:
    """Draw a share as a bar of text."""
    full = round(max(0.0, min(1.0, value)) * width)
    return "#" * full + "." * (width - full)
