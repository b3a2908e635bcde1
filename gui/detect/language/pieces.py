"""Cutting a text into paragraphs of a size that one step can take; which of them is a byline."""

from collections.abc import Iterator

from gui.domain.segment import paragraphs
from gui.domain.span import Span, trimmed

LARGEST = 50_000
"""Code points; a longer line is read in parts, so that no step takes long."""
_BYLINE = 80
"""Code points; a longer line that begins with "By" is a sentence."""


def is_byline(line: str) -> bool:
    """Tell whether a paragraph names the author, who does not speak in the text."""
    return line.startswith(("By ", "Von ", "Par ")) and len(line) < _BYLINE


def pieces(text: str) -> Iterator[Span]:
    """Yield the paragraphs of a text; a very long one in parts, cut at white space if it can be."""
    for paragraph in paragraphs(text):
        start = paragraph.start
        while paragraph.stop - start > LARGEST:
            cut = text.rfind(" ", start + LARGEST // 2, start + LARGEST)
            stop = cut if cut > 0 else start + LARGEST
            part = trimmed(text, start, stop)
            if part is not None:
                yield part
            start = stop
        rest = trimmed(text, start, paragraph.stop)
        if rest is not None:
            yield rest
